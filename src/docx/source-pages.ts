import type { SourcePage } from '../document/tree.ts';
import { writeFigure } from './figures.ts';
import type { Place } from './place.ts';

/** Writes a page of another file as a picture, as wide as the column. */
export function writeSourcePage(page: SourcePage, place: Place): void {
  const { picture, alt, id, lang } = page;
  if (!picture) return;
  const ids = { ...(id && { id }), ...(lang && { lang }) };
  writeFigure({ type: 'figure', image: picture, alt, width: 1, ...ids }, place);
}
