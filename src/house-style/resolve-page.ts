import { defaultStyle } from './default-style.ts';
import type { PageStyle } from './house-style.ts';
import type { TokenComplaint } from './inherit.ts';
import { sizeOfPaper } from './paper-size.ts';
import type { PageTokens } from './style-tokens.ts';

/** No text area is narrower or lower: 40 mm. */
export const leastTextPt = 113.386;

/** What stands in the margins. */
type InMargins = { readonly numberColumnPt: number; readonly runningSizePt: number };

/** Resolves the page; complains of margins that leave no room for text, or none for what stands in them. */
export function resolvePage(
  tokens: Partial<PageTokens>,
  { numberColumnPt, runningSizePt }: InMargins,
  complain: TokenComplaint,
): PageStyle {
  const page: PageTokens = { ...defaultStyle.page, ...tokens };
  const [widthPt, heightPt] = sizeOfPaper(page.size);
  const textWidthPt = widthPt - page.marginLeft - page.marginRight;
  const textHeightPt = heightPt - page.marginTop - page.marginBottom;
  // A wide table turns its page, whose height is then the paper's width.
  const turnedHeightPt = widthPt - page.marginTop - page.marginBottom;
  if (Math.min(textWidthPt, textHeightPt, turnedHeightPt) < leastTextPt) {
    const [width, height] = [textWidthPt, Math.min(textHeightPt, turnedHeightPt)].map(millimetres);
    const message = `the margins leave ${width} mm by ${height} mm for text, upright or turned`;
    complain(['page'], message, 'Leave 40 mm at least: set smaller margins or a larger size.');
  }
  for (const [line, margin, heightPt] of [
    ['header', 'marginTop', page.header],
    // The footer stands on its line, and so reaches higher.
    ['footer', 'marginBottom', page.footer + runningSizePt],
  ] as const) {
    if (heightPt <= page[margin]) continue;
    const message = `page.${line} of ${millimetres(page[line])} mm reaches into the text, which begins at ${millimetres(page[margin])} mm`;
    complain(['page', line], message, `Set a smaller page.${line} or a larger page.${margin}.`);
  }
  if (numberColumnPt > page.marginLeft) {
    const message = `the column of numbers is wider than the left margin of ${millimetres(page.marginLeft)} mm`;
    complain(['numberColumn'], message, 'Set a wider page.marginLeft or a narrower numberColumn.');
  }
  return {
    widthPt,
    heightPt,
    marginTopPt: page.marginTop,
    marginRightPt: page.marginRight,
    marginBottomPt: page.marginBottom,
    marginLeftPt: page.marginLeft,
    headerPt: page.header,
    footerPt: page.footer,
  };
}

function millimetres(pt: number): number {
  return Math.round((pt * 25.4) / 72);
}
