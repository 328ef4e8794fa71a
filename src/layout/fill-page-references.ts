import type { PageNumbers } from '../document/page-numbers.ts';
import { pageReferenceText } from '../document/page-reference.ts';
import type { Fonts, ShapedText } from '../fonts/fonts.ts';
import type { PageNumberFormat } from '../house-style/house-style.ts';
import type { Fragment, Page } from './page.ts';

/**
 * Writes the numbers into page references and contents lists, flush right.
 * They stand at the end of their lines, in room kept for them, so nothing else moves.
 */
export function fillPageReferences(
  pages: readonly Page[],
  numbers: PageNumbers,
  format: PageNumberFormat,
  fonts: Fonts,
): void {
  for (const page of pages) {
    for (const piece of page.pieces) {
      if (piece.type !== 'line') continue;
      for (const fragment of piece.fragments) if (fragment.pages) fill(fragment, numbers, format, fonts);
    }
  }
}

function fill(fragment: Fragment, numbers: PageNumbers, format: PageNumberFormat, fonts: Fonts): void {
  const { reference, rightPt } = fragment.pages as NonNullable<Fragment['pages']>;
  const text = pageReferenceText(reference, numbers, format);
  fragment.words = wordsOf(text, fragment, fonts);
  const width = fragment.words.reduce((sum, word) => sum + word.width, 0);
  fragment.widthPt = (width * fragment.look.sizePt) / 1000;
  fragment.xPt = rightPt - fragment.widthPt;
}

function wordsOf(text: string, fragment: Fragment, fonts: Fonts): ShapedText[] {
  return (text.match(/ +|[^ ]+/g) ?? []).map((word) => fonts.shape(fragment.look.face, word));
}
