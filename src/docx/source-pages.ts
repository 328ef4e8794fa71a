import type { Paragraph, SourcePage } from '../document/tree.ts';
import { writeFigure } from './figures.ts';
import { rangeOf } from './page-references.ts';
import { writeParagraph } from './paragraphs.ts';
import type { Place } from './place.ts';

/** Writes a page of another file as a picture, as wide as the column; without pictures, once where the pages are. */
export function writeSourcePage(page: SourcePage, place: Place): void {
  const { picture, alt, id, lang, notice } = page;
  const own = { ...(id && { id }), ...(lang && { lang }) };
  if (picture) {
    writeFigure({ type: 'figure', image: picture, alt, width: 1, ...own }, place);
    return;
  }
  const range = notice && rangeOf(notice, place.registers);
  if (!range) return;
  const paragraph: Paragraph = { type: 'paragraph', children: [{ type: 'text', value: range.words }] };
  writeParagraph({ ...paragraph, ...(id && { id }) }, place);
}
