/** Advances of Arial for U+0020 to U+007E, in thousandths of an em. */
const advances = [
  278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556,
  556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667, 611, 778, 722, 278,
  500, 667, 556, 833, 722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469,
  556, 333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556, 556, 556, 333, 500,
  278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584,
];
/** Bold text is so much wider. */
export const boldFactor = 1.12;
const otherAdvance = 556;
const wideAdvance = 1000;

/**
 * Estimates how wide text is set on one line, in ems.
 * Column widths and hanging indents need no more than that: Word sets the text itself.
 */
export function textWidthEm(text: string): number {
  let width = 0;
  for (let index = 0; index < text.length; index++) width += advance(text.charCodeAt(index));
  return width / 1000;
}

/** Estimates the longest word of text and its longest line, if no line is broken but at `\n`; in ems. */
export function textExtentEm(text: string): { readonly wordEm: number; readonly lineEm: number } {
  let word = 0;
  let line = 0;
  let longestWord = 0;
  let longestLine = 0;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    const width = code === newline ? 0 : advance(code);
    line += width;
    if (code === space || code === newline) {
      longestWord = Math.max(longestWord, word);
      word = 0;
    } else word += width;
    if (code === hyphen) {
      longestWord = Math.max(longestWord, word);
      word = 0;
    }
    if (code === newline) {
      longestLine = Math.max(longestLine, line);
      line = 0;
    }
  }
  return { wordEm: Math.max(longestWord, word) / 1000, lineEm: Math.max(longestLine, line) / 1000 };
}

const newline = 0x0a;
const space = 0x20;
const hyphen = 0x2d;

function advance(code: number): number {
  return advances[code - 0x20] ?? (code >= 0x2e80 && code < 0xfe00 ? wideAdvance : otherAdvance);
}
