import { onPage, pdf, pdfua, type Rule } from '../rule.ts';
import { elementsIn, type StructureElement } from '../structure-tree.ts';
import { blockTypes, inlineTypes, paragraphTypes } from '../structure-types.ts';

const isOne = (type: string | undefined, ...types: readonly string[]): boolean =>
  type !== undefined && types.includes(type);

/** Elements that only divide or carry others count for nothing in nesting (ISO 32000-1, Table 333). */
const isTransparent = (type: string | undefined): boolean => type === 'NonStruct' || type === 'Private';

/** The standard type of what an element stands in. */
function parentType({ parent }: StructureElement): string | undefined {
  let found = parent;
  while (found && isTransparent(found.standard)) found = found.parent;
  return found?.standard;
}

const parentsOf: Readonly<Record<string, readonly string[]>> = {
  TR: ['Table', 'THead', 'TBody', 'TFoot'],
  THead: ['Table'],
  TBody: ['Table'],
  TFoot: ['Table'],
  TH: ['TR'],
  TD: ['TR'],
  LI: ['L'],
  LBody: ['LI'],
  TOCI: ['TOC'],
};

const place: Rule = {
  id: 'element-place',
  clauses: [pdfua('7.2'), pdf('14.8.4.3')],
  *check({ structure }) {
    for (const element of structure.elements) {
      const allowed = parentsOf[element.standard ?? ''];
      if (!allowed) continue;
      const parent = parentType(element);
      if (!isOne(parent, ...allowed)) {
        const where = parent ?? 'the top';
        yield onPage(
          `A tag ${element.standard} stands in ${where}, not in ${allowed.join(', ')}`,
          element.page,
        );
      }
    }
  },
};

const kidsOf: Readonly<Record<string, readonly string[]>> = {
  Table: ['TR', 'THead', 'TBody', 'TFoot', 'Caption'],
  THead: ['TR'],
  TBody: ['TR'],
  TFoot: ['TR'],
  TR: ['TH', 'TD'],
  L: ['L', 'LI', 'Caption'],
  LI: ['Lbl', 'LBody'],
  TOC: ['TOC', 'TOCI', 'Caption'],
  TOCI: ['Lbl', 'Reference', 'NonStruct', 'P', 'TOC'],
};

const kids: Rule = {
  id: 'element-kids',
  clauses: [pdfua('7.2'), pdf('14.8.4.3')],
  *check({ structure }) {
    for (const element of structure.elements) {
      const allowed = kidsOf[element.standard ?? ''];
      if (!allowed) continue;
      for (const { standard, page } of elementsIn(element)) {
        // What is out of its own place is told there.
        if (standard === undefined || isTransparent(standard) || isOne(standard, ...allowed)) continue;
        if (standard in parentsOf) continue;
        yield onPage(`A tag ${standard} stands in a tag ${element.standard}`, page ?? element.page);
      }
    }
  },
};

const looseContent: Rule = {
  id: 'loose-content',
  clauses: [pdf('14.8.4.3')],
  *check({ structure }) {
    const holders = new Set(['Table', 'THead', 'TBody', 'TFoot', 'TR', 'L', 'LI', 'TOC']);
    for (const { standard, kids: inside, page } of structure.elements) {
      if (holders.has(standard ?? '') && inside.some(({ kind }) => kind === 'content')) {
        yield onPage(`Text stands in a tag ${standard} outside its cells or items`, page);
      }
    }
  },
};

const caption: Rule = {
  id: 'caption-place',
  clauses: [pdfua('7.2'), pdf('14.8.4.3.4')],
  *check({ structure }) {
    for (const element of structure.elements) {
      if (!isOne(element.standard, 'Table', 'L', 'TOC')) continue;
      const types = elementsIn(element).map(({ standard }) => standard);
      const places = types.flatMap((type, index) => (type === 'Caption' ? [index] : []));
      const last = element.standard === 'Table' ? types.length - 1 : 0;
      if (places.length > 1 || places.some((index) => index !== 0 && index !== last)) {
        yield onPage(
          `The caption of a tag ${element.standard} stands in its midst, or there are two`,
          element.page,
        );
      }
    }
  },
};

const tableParts: Rule = {
  id: 'table-parts',
  clauses: [pdfua('7.2'), pdf('14.8.4.3.4')],
  *check({ structure }) {
    for (const element of structure.elements) {
      if (element.standard !== 'Table') continue;
      const types = elementsIn(element).map(({ standard }) => standard);
      const count = (type: string) => types.filter((each) => each === type).length;
      if (count('THead') > 1 || count('TFoot') > 1) {
        yield onPage('A table has two heads or two feet', element.page);
      } else if ((count('THead') > 0 || count('TFoot') > 0) && count('TBody') === 0) {
        yield onPage('A table has a head or a foot, and no body', element.page);
      }
    }
  },
};

const blockInText: Rule = {
  id: 'block-in-text',
  clauses: [pdf('14.8.4.2'), pdf('14.8.4.4')],
  *check({ structure }) {
    for (const element of structure.elements) {
      const parent = parentType(element) ?? '';
      if (!paragraphTypes.has(parent) && !inlineTypes.has(parent)) continue;
      // Link and the like may be blocks themselves, around whole paragraphs (14.8.4.4.2).
      const holdsBlocks = isOne(parent, 'Link', 'Annot') && !isInText(element.parent);
      if (holdsBlocks || !blockTypes.has(element.standard ?? '')) continue;
      if (parent === 'Reference' && isOne(element.standard, 'P')) continue;
      yield onPage(`A tag ${element.standard} stands inside a tag ${parent}`, element.page);
    }
  },
};

/** Whether an element stands in a paragraph or line. */
function isInText(element: StructureElement | undefined): boolean {
  const parent = element && parentType(element);
  return parent !== undefined && (paragraphTypes.has(parent) || inlineTypes.has(parent));
}

const rootInside: Rule = {
  id: 'document-inside',
  clauses: [pdf('14.8.4.2')],
  *check({ structure }) {
    for (const { standard, parent, page } of structure.elements) {
      if (standard === 'Document' && parent && !isOne(parent.standard, 'Document', 'Part')) {
        yield onPage(`A tag Document stands in a tag ${parent.standard}`, page);
      }
    }
  },
};

/** Which tags may stand in which. */
export const nestingRules: readonly Rule[] = [
  place,
  kids,
  looseContent,
  caption,
  tableParts,
  blockInText,
  rootInside,
];
