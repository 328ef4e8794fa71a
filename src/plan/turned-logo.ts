import type { HouseStyle } from '../house-style/house-style.ts';
import { logoFields } from './common-fields.ts';
import type { PlannedPaper } from './pack-plan.ts';

/** Gives the logo its own width on a paper that lies on its side too, whose text is wider. */
export function withTurnedLogo(paper: PlannedPaper, style: HouseStyle): PlannedPaper {
  if (paper.orientation === 'portrait' || paper.context.logo === null) return paper;
  const context = { ...paper.context, logo: logoFields(style, 'landscape') };
  return { ...paper, context } as PlannedPaper;
}
