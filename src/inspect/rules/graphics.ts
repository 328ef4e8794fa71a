import type { PDFDict } from '@cantoo/pdf-lib';
import {
  dictOf,
  get,
  getDict,
  getItems,
  getName,
  getNumber,
  has,
  isTrue,
  listOf,
  nameOf,
} from '../objects.ts';
import { type Fault, onPage, pdf, pdfa, pdfua, type Rule } from '../rule.ts';

/** A rule about each of some objects: the first page that uses it is told. */
function* each(
  found: Iterable<readonly [PDFDict, number]>,
  isWrong: (dict: PDFDict) => boolean,
  message: string,
): Iterable<Fault> {
  for (const [dict, page] of found) if (isWrong(dict)) yield onPage(message, page);
}

const unknownOperator: Rule = {
  id: 'unknown-operator',
  clauses: [pdfa('6.2.2')],
  *check({ content }) {
    for (const { unknownOperators, page } of content.streams) {
      for (const operator of unknownOperators) {
        yield {
          message: `The content has the operator ${operator.slice(0, 20)}, which PDF does not know`,
          page,
        };
      }
    }
  },
};

const missingResource: Rule = {
  id: 'missing-resource',
  clauses: [pdfa('6.2.2'), pdf('7.8.3')],
  *check({ content }) {
    for (const { missing, page } of content.streams) {
      for (const name of missing) yield { message: `The content uses the ${name}, which is not there`, page };
    }
  },
};

const ownResources: Rule = {
  id: 'own-resources',
  clauses: [pdfa('6.2.2')],
  *check({ content }) {
    for (const { borrowsResources, page } of content.streams) {
      if (borrowsResources)
        yield { message: 'A form takes its fonts or pictures from the page that it stands on', page };
    }
  },
};

const balance: Rule = {
  id: 'content-balance',
  clauses: [pdf('8.4.2'), pdf('14.6.1')],
  *check({ content }) {
    for (const { isBalanced, page } of content.streams) {
      if (!isBalanced)
        yield {
          message: 'Something that is begun in the content (q, BDC) is not ended, or ended twice',
          page,
        };
    }
  },
};

const transferFunction: Rule = {
  id: 'transfer-function',
  clauses: [pdfa('6.2.5')],
  check: ({ content }) =>
    each(
      content.states,
      (state) =>
        has(state, 'TR') || has(state, 'HTP') || (has(state, 'TR2') && getName(state, 'TR2') !== 'Default'),
      'Colours are changed by a transfer function',
    ),
};

const halftone: Rule = {
  id: 'halftone',
  clauses: [pdfa('6.2.5')],
  check: ({ content }) =>
    each(
      content.states,
      (state) => {
        const value = dictOf(get(state, 'HT'));
        return (
          value !== undefined &&
          (![1, 5].includes(getNumber(value, 'HalftoneType') ?? 0) || has(value, 'HalftoneName'))
        );
      },
      'A halftone is of a kind that archives do not allow',
    ),
};

const blendModes = new Set(
  `Normal Compatible Multiply Screen Overlay Darken Lighten ColorDodge ColorBurn HardLight SoftLight Difference
  Exclusion Hue Saturation Color Luminosity`.split(/\s+/),
);

const blendMode: Rule = {
  id: 'blend-mode',
  clauses: [pdfa('6.2.10')],
  check: ({ content }) =>
    each(
      content.states,
      (state) => listOf(get(state, 'BM')).some((mode) => !blendModes.has(nameOf(mode) ?? '')),
      'There is no such blend mode',
    ),
};

const interpolate: Rule = {
  id: 'image-interpolate',
  clauses: [pdfa('6.2.8')],
  *check({ content }) {
    const message = 'A picture asks to be smoothed, so that it may look otherwise in each reader';
    yield* each(content.images, (image) => isTrue(get(image, 'Interpolate')), message);
    for (const { hasSmoothInline, page } of content.streams) if (hasSmoothInline) yield { message, page };
  },
};

const alternates: Rule = {
  id: 'image-alternates',
  clauses: [pdfa('6.2.8')],
  check: ({ content }) =>
    each(
      content.images,
      (image) => has(image, 'Alternates'),
      'A picture has others to be shown in its place',
    ),
};

const bitDepth: Rule = {
  id: 'image-depth',
  clauses: [pdfa('6.2.8')],
  check: ({ content }) =>
    each(
      content.images,
      (image) => {
        const bits = getNumber(image, 'BitsPerComponent');
        if (bits === undefined) return false;
        return isTrue(get(image, 'ImageMask')) ? bits !== 1 : ![1, 2, 4, 8, 16].includes(bits);
      },
      'A picture has a number of bits for each colour that is not allowed',
    ),
};

const pressObjects: Rule = {
  id: 'opi',
  clauses: [pdfa('6.2.8'), pdfa('6.2.9')],
  check: ({ content }) =>
    each(
      [...content.images, ...formPages(content.forms)],
      (object) => has(object, 'OPI'),
      'A picture is to be replaced at the printer’s (OPI)',
    ),
};

const postScript: Rule = {
  id: 'postscript',
  clauses: [pdfa('6.2.9')],
  *check({ content }) {
    const message = 'A part of the page is written in PostScript';
    yield* each(
      formPages(content.forms),
      (form) => has(form, 'PS') || getName(form, 'Subtype2') === 'PS',
      message,
    );
    yield* each(content.otherObjects, (object) => getName(object, 'Subtype') === 'PS', message);
  },
};

const reference: Rule = {
  id: 'reference-object',
  clauses: [pdfa('6.2.9'), pdfua('7.20')],
  check: ({ content }) =>
    each(formPages(content.forms), (form) => has(form, 'Ref'), 'A part of the page stands in another file'),
};

const formPages = (forms: ReadonlyMap<PDFDict, { readonly page: number }>) =>
  [...forms].map(([form, { page }]) => [form, page] as const);

const inlineFilters = new Set(
  `ASCIIHexDecode AHx ASCII85Decode A85 FlateDecode Fl RunLengthDecode RL CCITTFaxDecode CCF DCTDecode DCT`.split(
    ' ',
  ),
);

const inlineFilter: Rule = {
  id: 'inline-filter',
  clauses: [pdfa('6.1.10')],
  *check({ content }) {
    for (const { inlineFilters: filters, page } of content.streams) {
      for (const filter of filters) {
        if (!inlineFilters.has(filter)) yield { message: `A small picture is packed with ${filter}`, page };
      }
    }
  },
};

const transparencyColour: Rule = {
  id: 'transparency-colour',
  clauses: [pdfa('6.2.10')],
  *check({ catalog, content, pages }) {
    if (getItems(catalog, 'OutputIntents').some((intent) => getName(intent, 'S') === 'GTS_PDFA1')) return;
    const used = new Set<number>();
    for (const [state, page] of content.states) if (isTransparent(state)) used.add(page);
    for (const [image, page] of content.images) if (has(image, 'SMask')) used.add(page);
    for (const [form, page] of formPages(content.forms)) if (has(form, 'Group')) used.add(page);
    for (const { dict, number } of pages) {
      if (used.has(number) && !has(getDict(dict, 'Group'), 'CS')) {
        yield {
          message: 'Nothing says in which colours transparent parts of the page are mixed',
          page: number,
        };
      }
    }
  },
};

/** Whether a graphics state lets what lies below shine through (ISO 32000-1, 11.6.4). */
function isTransparent(state: PDFDict): boolean {
  const [mode] = listOf(get(state, 'BM')).map(nameOf);
  const isMixed = mode !== undefined && mode !== 'Normal' && mode !== 'Compatible';
  const isFaint = (getNumber(state, 'CA') ?? 1) < 1 || (getNumber(state, 'ca') ?? 1) < 1;
  return isMixed || isFaint || getDict(state, 'SMask') !== undefined;
}

const transparency: Rule = {
  id: 'transparency-group',
  clauses: [pdfa('6.2.10'), pdf('11.6.6')],
  *check({ pages }) {
    for (const { dict, number } of pages) {
      const group = getDict(dict, 'Group');
      if (group && getName(group, 'S') !== 'Transparency') {
        yield { message: 'The page belongs to a group of a kind that PDF does not know', page: number };
      }
    }
  },
};

/** What may be drawn on a page, so that it looks the same everywhere and for good. */
export const graphicsRules: readonly Rule[] = [
  unknownOperator,
  missingResource,
  ownResources,
  balance,
  transferFunction,
  halftone,
  blendMode,
  interpolate,
  alternates,
  bitDepth,
  pressObjects,
  postScript,
  reference,
  inlineFilter,
  transparencyColour,
  transparency,
];
