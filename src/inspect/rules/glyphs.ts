import { cidOf, type Font, glyphOf } from '../font.ts';
import { get, getText } from '../objects.ts';
import { type Fault, pdfa, pdfua, type Rule } from '../rule.ts';

/** Faults of single codes: those of a font and page are told together, by how many there are. */
function* eachCode(
  fonts: ReadonlyMap<unknown, Font>,
  pageOf: (font: Font, code: number) => number,
  tell: (count: number, font: Font) => string,
): Iterable<Fault> {
  for (const font of fonts.values()) {
    const pages = new Map<number, number>();
    for (const code of font.uses.keys()) {
      const page = pageOf(font, code);
      if (page > 0) pages.set(page, (pages.get(page) ?? 0) + 1);
    }
    for (const [page, count] of pages) yield { message: tell(count, font), page };
  }
}

const characters = (count: number): string => (count === 1 ? '1 character' : `${count} characters`);

const pageOf = (font: Font, code: number): number => font.uses.get(code)?.page ?? 0;
const visibleOn = (font: Font, code: number): number => font.uses.get(code)?.visible ?? 0;

/** Thousandths of the size by which widths may differ. */
const tolerance = 1;

const glyphWidths: Rule = {
  id: 'glyph-widths',
  clauses: [pdfa('6.2.11.5'), pdfua('7.21.5')],
  check: ({ content }) =>
    eachCode(
      content.fonts,
      (font, code) => {
        const glyph = glyphOf(font, code);
        const own = glyph === undefined ? undefined : font.program?.widthOf(glyph);
        const told = font.widths.widthOf(font.isComposite ? (cidOf(font, code) ?? code) : code);
        const differs = own !== undefined && told !== undefined && Math.abs(own - told) > tolerance;
        return differs ? visibleOn(font, code) : 0;
      },
      (count, { name }) => `${characters(count)} of the font ${name} are not as wide as the file says`,
    ),
};

const glyphMissing: Rule = {
  id: 'glyph-missing',
  clauses: [pdfa('6.2.11.4.1'), pdfua('7.21.4.1')],
  check: ({ content }) =>
    eachCode(
      content.fonts,
      (font, code) => {
        const glyph = glyphOf(font, code);
        return font.program && glyph !== undefined && glyph >= font.program.glyphCount
          ? visibleOn(font, code)
          : 0;
      },
      (count, { name }) => `${characters(count)} are shown that the font ${name} does not have`,
    ),
};

const notdef: Rule = {
  id: 'glyph-undefined',
  clauses: [pdfa('6.2.11.8'), pdfua('7.21.8')],
  check: ({ content }) =>
    eachCode(
      content.fonts,
      (font, code) => {
        const isUndefined =
          font.encoding.differences.get(code) === '.notdef' ||
          glyphOf(font, code) === 0 ||
          (font.isComposite && cidOf(font, code) === 0);
        return isUndefined ? pageOf(font, code) : 0;
      },
      (count, { name }) => `${characters(count)} of the font ${name} show the box of a missing character`,
    ),
};

const unicodeMap: Rule = {
  id: 'unicode-map',
  clauses: [pdfa('6.2.11.7.2'), pdfua('7.21.7')],
  check: ({ content }) =>
    eachCode(
      content.fonts,
      (font, code) => (hasUnicode(font, code) ? 0 : pageOf(font, code)),
      (count, { name }) => `${characters(count)} of the font ${name} cannot be read aloud or copied`,
    ),
};

/** Whether a code's text is known: from the file, or by names that all readers know (ISO 32000-1, 9.10.2). */
function hasUnicode(font: Font, code: number): boolean {
  if (font.toUnicode) return font.toUnicode.unicodeOf(code) !== undefined;
  if (font.isComposite) {
    const collection = getText(get(font.own, 'CIDSystemInfo'), 'Ordering') ?? '';
    return /^(GB1|CNS1|Japan1|Korea1)$/.test(collection);
  }
  if (font.encoding.differences.has(code)) return font.encoding.differences.get(code) !== '.notdef';
  const isNamed = ['WinAnsiEncoding', 'MacRomanEncoding', 'MacExpertEncoding'].includes(
    font.encoding.base ?? '',
  );
  return isNamed || (font.subtype === 'Type1' && !font.isSymbolic);
}

const unicodeValues: Rule = {
  id: 'unicode-values',
  clauses: [pdfa('6.2.11.7.2'), pdfua('7.21.7')],
  check: ({ content }) =>
    eachCode(
      content.fonts,
      (font, code) =>
        /[\0\ufeff\ufffe]/.test(font.toUnicode?.unicodeOf(code) ?? '') ? pageOf(font, code) : 0,
      (count, { name }) => `${characters(count)} of the font ${name} are said to be no character`,
    ),
};

const privateUse: Rule = {
  id: 'private-use',
  clauses: [pdfa('6.2.11.7.3')],
  check: ({ content }) =>
    eachCode(
      content.fonts,
      (font, code) => {
        const text = font.toUnicode?.unicodeOf(code) ?? '';
        return /\p{Private_Use}/u.test(text) ? (font.uses.get(code)?.bare ?? 0) : 0;
      },
      (count, { name }) =>
        `${characters(count)} of the font ${name} have a meaning of their own, and no text for it`,
    ),
};

/** What is asked of each character that is shown: that it is there, as wide as the file says, and has a text. */
export const glyphRules: readonly Rule[] = [
  glyphWidths,
  glyphMissing,
  notdef,
  unicodeMap,
  unicodeValues,
  privateUse,
];
