/** The mark that a list item begins with, as it is written. */
export type ItemMark = {
  readonly family: 'bullet' | 'decimal' | 'lower' | 'upper';
  /** `(` or nothing, and `.`, `)`; for bullets nothing and the bullet itself. */
  readonly before: string;
  readonly after: string;
  /** Its value in figures; undefined for letters. */
  readonly decimal?: number;
  /** Its value as letters (c, aa) and as a roman number (ii); undefined where it is none. */
  readonly letter?: number;
  readonly roman?: number;
  /** Index after the mark. */
  readonly end: number;
};

const longestFigures = 9;
const longestLetters = 6;
/** To 199, since longer lists do not exist, and their marks are words: `mix`. */
const roman = /^c?(x[cl]|l?x{0,3})(i[xv]|v?i{0,3})$/;
const digits: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50, c: 100 };

/**
 * Reads the mark of a list item: `-`, `*`, `+`, `1.`, `1)`, `(1)`, `a.`, `a)`, `(a)`, `A)`, `(A)`, and
 * roman in the places of letters. `A.` is none, since it is how initials begin. After z comes aa.
 *
 * @returns undefined where no mark stands at `index`
 */
export function readItemMark(text: string, index: number, end: number): ItemMark | undefined {
  const first = text.charCodeAt(index);
  if (first === 0x2d || first === 0x2a || first === 0x2b) {
    const next = index + 1 < end ? text.charCodeAt(index + 1) : 0x20;
    if (next !== 0x20 && next !== 0x09) return undefined;
    return { family: 'bullet', before: '', after: text.charAt(index), end: index + 1 };
  }
  const opens = first === 0x28;
  const start = opens ? index + 1 : index;
  const kind = kindOf(text.charCodeAt(start));
  if (kind === undefined) return undefined;
  let close = start + 1;
  const limit = Math.min(end, start + longestFigures + 1);
  while (close < limit && kindOf(text.charCodeAt(close)) === kind) close++;
  const sign = text.charCodeAt(close);
  if (close >= end || (sign !== 0x29 && (sign !== 0x2e || opens))) return undefined;
  if (close + 1 < end && text.charCodeAt(close + 1) !== 0x20 && text.charCodeAt(close + 1) !== 0x09)
    return undefined;
  const around = { before: opens ? '(' : '', after: text.charAt(close), end: close + 1 };
  const written = text.slice(start, close);
  if (kind === 'decimal') {
    return written.length > longestFigures
      ? undefined
      : { family: kind, decimal: Number(written), ...around };
  }
  if (written.length > longestLetters || (kind === 'upper' && sign === 0x2e)) return undefined;
  const letters = written.toLowerCase();
  const letter = letterValue(letters);
  const number = romanValue(letters);
  if (letter === undefined && number === undefined) return undefined;
  return { family: kind, ...(letter && { letter }), ...(number && { roman: number }), ...around };
}

/** Tells whether two marks are of one kind, so that they may stand in one list. */
export function sameKind(one: ItemMark, other: ItemMark): boolean {
  return one.family === other.family && one.before === other.before && one.after === other.after;
}

/** Tells whether a mark says 1, a or i. */
export function isFirst(one: ItemMark): boolean {
  return one.decimal === 1 || one.letter === 1 || one.roman === 1;
}

/** Tells whether a mark is the next after another, of whatever reading. */
export function follows(next: ItemMark, one: ItemMark): boolean {
  const counts = (from: number | undefined, to: number | undefined) => from !== undefined && to === from + 1;
  return (
    counts(one.decimal, next.decimal) || counts(one.letter, next.letter) || counts(one.roman, next.roman)
  );
}

function kindOf(code: number): 'decimal' | 'lower' | 'upper' | undefined {
  if (code >= 0x61 && code <= 0x7a) return 'lower';
  if (code >= 0x41 && code <= 0x5a) return 'upper';
  return code >= 0x30 && code <= 0x39 ? 'decimal' : undefined;
}

function letterValue(letters: string): number | undefined {
  const [first = ''] = letters;
  return letters === first.repeat(letters.length)
    ? (letters.length - 1) * 26 + first.charCodeAt(0) - 96
    : undefined;
}

function romanValue(letters: string): number | undefined {
  if (!roman.test(letters)) return undefined;
  const values = [...letters].map((letter) => digits[letter] ?? 0);
  // A smaller digit before a larger one is taken from it.
  return values.reduce((sum, value, index) => sum + (value < (values[index + 1] ?? 0) ? -value : value), 0);
}
