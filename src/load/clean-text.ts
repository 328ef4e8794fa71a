/** All but the letters, signs and line ends of everyday text; most texts need no more than this one look. */
const suspicious = /[^\t\n\x20-\x7e\xa0-\xac\xae-\u05ff\u2010-\u2027\u202f-\u205e\u20a0-\u2fff]/;
const lineEnds = /\r\n?/g;
/** Vertical tabs, form feeds, Unicode's line ends, and spaces of other widths than that of U+0020. */
const spaces = /[\v\f\u0085\u1680\u2000-\u200a\u2028\u2029\u205f\u3000]/g;
/** Controls, soft hyphens, marks of direction and of zero width, noncharacters. */
const unprintable =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
  /[\0-\x08\x0e-\x1f\x7f-\x9f\xad\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufdd0-\ufdef\ufeff\ufffe\uffff]/g;
const surrogate = /[\ud800-\udfff]/;
const unprintableBeyond = /\p{Surrogate}|(?=[\u{10000}-\u{10ffff}])\p{Noncharacter_Code_Point}/gu;

/**
 * Takes out what cannot be printed, and makes spaces of one kind and line ends `\n`.
 * No-break spaces stay, and the joiners that some scripts need; the count of lines does not change.
 */
export function cleanText(text: string): string {
  if (!suspicious.test(text)) return text;
  const clean = text.replace(lineEnds, '\n').replace(spaces, ' ').replace(unprintable, '');
  return surrogate.test(clean) ? clean.replace(unprintableBeyond, '') : clean;
}
