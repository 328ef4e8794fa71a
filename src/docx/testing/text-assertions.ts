import type { Assertion } from './assertion.ts';
import { type DocxPackage, nameOf } from './docx-package.ts';

/** What the text of the parts must be for any program to read it. */
export const textAssertions: readonly Assertion[] = [
  { name: 'well-formed', source: 'XML 1.0, 2.1', faults: malformed },
  { name: 'characters', source: 'XML 1.0, 2.2', faults: forbidden },
  { name: 'text-in-runs', source: 'ECMA-376 part 1, 17.3.3.31', faults: strayText },
  { name: 'line-ends', source: 'ECMA-376 part 1, 17.3.3.1: a break is `w:br`', faults: rawLineEnds },
  {
    name: 'literal-references',
    source: 'docx writes `{ref-0}` for a list that it does not know',
    faults: literals,
  },
  { name: 'whole-measures', source: 'ECMA-376 part 1, 17.18.81 and 22.9.2.14', faults: fractions },
];

function malformed(docx: DocxPackage): readonly string[] {
  return docx.parts.filter((part) => !part.isWellFormed).map(({ path }) => `${path} is not well-formed`);
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that XML cannot hold
const raw = /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff\ufffd]|\p{Surrogate}/u;
const referred = /&#(?:x([0-9a-f]+)|(\d+));/gi;

/** U+FFFD is what a decoder gives for bytes that are no UTF-8. */
function forbidden(docx: DocxPackage): readonly string[] {
  return docx.parts.flatMap(({ path, text }) => {
    const codes = [...text.matchAll(referred)].map(([, hex, decimal]) =>
      hex === undefined ? Number(decimal) : Number.parseInt(hex, 16),
    );
    const bad = codes.some((code) => code === 0 || code > 0x10ffff || raw.test(String.fromCodePoint(code)));
    return bad || raw.test(text) ? [`${path} has a character that XML forbids`] : [];
  });
}

const holders = new Set(['w:t', 'w:instrText', 'w:delText', 'w:fldData']);

function strayText(docx: DocxPackage): readonly string[] {
  return docx.stories.flatMap((part) =>
    part.elements.flatMap((element) => {
      const name = nameOf(element);
      if (name === 'w:t' && element.parentNode?.nodeName === 'w:r') return [];
      if (name === 'w:t') return [`${part.path} has text outside runs: “${element.textContent}”`];
      if (!name.startsWith('w:') || holders.has(name)) return [];
      for (let child = element.firstChild; child; child = child.nextSibling) {
        if (child.nodeType === 3 && (child.nodeValue ?? '').trim() !== '')
          return [`${part.path} has text directly in ${name}: “${child.nodeValue}”`];
      }
      return [];
    }),
  );
}

function rawLineEnds(docx: DocxPackage): readonly string[] {
  return docx.stories.flatMap((part) =>
    part
      .all('w:t')
      .filter(({ textContent }) => /[\n\r]/.test(textContent ?? ''))
      .map(({ textContent }) => `${part.path} has a line end in “${textContent}”`),
  );
}

function literals(docx: DocxPackage): readonly string[] {
  return docx.parts
    .filter(
      ({ path, text }) =>
        path.startsWith('word/') && /\{[\w-]+-\d+\}/.test(text.replace(/ uri="[^"]*"/g, '')),
    )
    .map(({ path }) => `${path} has a reference that was not replaced`);
}

const measures = new Set([
  'w:w',
  'w:left',
  'w:right',
  'w:hanging',
  'w:firstLine',
  'w:before',
  'w:after',
  'w:line',
  'w:pos',
  'w:sz',
  'w:h',
  'w:top',
  'w:bottom',
  'w:header',
  'w:footer',
  'cx',
  'cy',
]);

function fractions(docx: DocxPackage): readonly string[] {
  return docx.parts
    .filter(({ path }) => path.startsWith('word/') && !path.includes('theme'))
    .flatMap((part) =>
      part.elements.flatMap((element) =>
        [...element.attributes]
          .filter(({ name, value }) => measures.has(name) && !/^(-?\d+|auto)$/.test(value))
          .map(({ name, value }) => `${part.path} has ${name}="${value}"`),
      ),
    );
}
