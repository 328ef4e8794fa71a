import { getText, itemsOf, nameOf } from '../objects.ts';
import { type Fault, onPage, pdf, pdfua, type Rule } from '../rule.ts';
import { attributeOf, elementsIn, type StructureElement, type StructureTree } from '../structure-tree.ts';

const numberings = new Set(
  'None Disc Circle Square Decimal UpperRoman LowerRoman UpperAlpha LowerAlpha'.split(' '),
);

const listNumbering: Rule = {
  id: 'list-numbering',
  clauses: [pdfua('7.6'), pdf('14.8.5.5')],
  *check({ structure }) {
    for (const element of structure.elements) {
      if (element.standard !== 'L') continue;
      const hasLabels = elementsIn(element).some((item) =>
        elementsIn(item).some(({ standard, kids }) => standard === 'Lbl' && kids.length > 0),
      );
      const numbering = nameOf(attributeOf(element, 'List', 'ListNumbering', structure.root));
      const isRight =
        numbering === undefined
          ? !hasLabels
          : numberings.has(numbering) && !(hasLabels && numbering === 'None');
      if (!isRight) yield onPage('A list does not say how its items are numbered', element.page);
    }
  },
};

function* lacking(
  { elements }: StructureTree,
  type: string,
  isRight: (element: StructureElement) => boolean,
  message: string,
): Iterable<Fault> {
  for (const element of elements) {
    if (element.standard === type && !isRight(element)) yield onPage(message, element.page);
  }
}

const hasText = ({ dict }: StructureElement): boolean =>
  (getText(dict, 'Alt') ?? '').trim() !== '' || getText(dict, 'ActualText') !== undefined;

const figure: Rule = {
  id: 'figure-alternative',
  clauses: [pdfua('7.3')],
  check: ({ structure }) => lacking(structure, 'Figure', hasText, 'A picture has no alternative text'),
};

const formula: Rule = {
  id: 'formula-alternative',
  clauses: [pdfua('7.7')],
  check: ({ structure }) => lacking(structure, 'Formula', hasText, 'A formula has no alternative text'),
};

const boundingBox: Rule = {
  id: 'figure-box',
  clauses: [pdfua('7.3'), pdf('14.8.5.4.3')],
  check: ({ structure }) =>
    lacking(
      structure,
      'Figure',
      (element) =>
        element.page === undefined ||
        itemsOf(attributeOf(element, 'Layout', 'BBox', structure.root)).length === 4,
      'A picture does not say where on the page it stands',
    ),
};

const noteId: Rule = {
  id: 'note-id',
  clauses: [pdfua('7.9')],
  check: ({ structure }) =>
    lacking(structure, 'Note', ({ dict }) => (getText(dict, 'ID') ?? '') !== '', 'A note has no identifier'),
};

/** Lists, pictures, formulas and notes. */
export const listFigureNoteRules: readonly Rule[] = [listNumbering, figure, formula, boundingBox, noteId];
