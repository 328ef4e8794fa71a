import type { Orientation } from '../document/tree.ts';
import type { HouseStyle } from '../house-style/house-style.ts';

/** A page and the column of text on it, in points. */
export type Geometry = {
  readonly pageWidthPt: number;
  readonly pageHeightPt: number;
  readonly leftPt: number;
  readonly rightPt: number;
  readonly textWidthPt: number;
  readonly textHeightPt: number;
  /** How far wide tables may reach out of the text, to the left and to the right. */
  readonly outLeftPt: number;
  readonly outRightPt: number;
};

/** What printers leave blank: 5 mm. */
const edgePt = 14.2;

/**
 * Gives the page of an orientation. On upright pages made numbers hang in the left margin, beside the text;
 * turned pages carry tables, and give them that column too, with an equal margin on the right.
 */
export function geometryOf(orientation: Orientation, house: HouseStyle): Geometry {
  const { page, numberColumnPt } = house;
  const turned = orientation === 'landscape';
  const pageWidthPt = turned ? page.heightPt : page.widthPt;
  const pageHeightPt = turned ? page.widthPt : page.heightPt;
  const hangingPt = Math.max(0, page.marginLeftPt - numberColumnPt);
  // Numbers hang on turned pages too, and must stay on the paper.
  const wideLeftPt = turned
    ? Math.max(hangingPt, Math.min(page.marginLeftPt, numberColumnPt + edgePt))
    : hangingPt;
  const wideRightPt = Math.min(page.marginRightPt, wideLeftPt);
  const leftPt = turned ? wideLeftPt : page.marginLeftPt;
  const rightPt = turned ? wideRightPt : page.marginRightPt;
  return {
    pageWidthPt,
    pageHeightPt,
    leftPt,
    rightPt,
    textWidthPt: pageWidthPt - leftPt - rightPt,
    textHeightPt: pageHeightPt - page.marginTopPt - page.marginBottomPt,
    outLeftPt: leftPt - wideLeftPt,
    outRightPt: rightPt - wideRightPt,
  };
}
