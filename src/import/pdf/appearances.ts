import { type PDFDict, PDFStream } from '@cantoo/pdf-lib';
import {
  dictOf,
  get,
  getItems,
  getName,
  getNumber,
  getRaw,
  itemsOf,
  nameObject,
  numberOf,
  type Value,
} from '../../inspect/objects.ts';
import { type Rectangle, rectangleOf } from '../../inspect/page-tree.ts';
import type { Layers } from './layers.ts';
import { type Matrix, transform } from './page-frame.ts';
import type { SourcePageObject } from './page-tree.ts';

/** What an annotation looks like: a form, and where on the page it stands. */
export type Appearance = {
  readonly annotation: PDFDict;
  readonly form: Value;
  readonly matrix: Matrix;
};

/** Annotations that show nothing on paper, or an icon for something that is not carried over. */
const unseen = new Set(['Popup', 'Link', 'FileAttachment', 'Sound', 'TrapNet', 'PrinterMark']);
/** Flags of an annotation that is hidden, or not shown on a screen (ISO 32000-1, Table 165). */
const [hidden, noView] = [2, 32];
const identity: Matrix = [1, 0, 0, 1, 0, 0];

/** Annotations of a page, in the order in which they are painted. */
export function annotationsOf({ dict }: SourcePageObject): readonly PDFDict[] {
  return getItems(dict, 'Annots').flatMap((annotation) => dictOf(annotation) ?? []);
}

/** Finds the appearances of a page's annotations, in the order in which they are painted (ISO 32000-1, 12.5.5). */
export function appearancesOf(page: SourcePageObject, layers: Layers): readonly Appearance[] {
  return annotationsOf(page).flatMap((dict) => {
    const flags = getNumber(dict, 'F') ?? 0;
    if (flags & (hidden | noView) || unseen.has(getName(dict, 'Subtype') ?? '')) return [];
    if (layers.isHidden(get(dict, 'OC'))) return [];
    const found = normalAppearance(dict);
    const rectangle = rectangleOf(get(dict, 'Rect'));
    const box = found && rectangleOf(get(found.stream, 'BBox'));
    if (!found || !rectangle || !box) return [];
    const own = matrixOf(get(found.stream, 'Matrix'));
    const matrix = matrixOnto(transform(box, own), rectangle);
    return matrix ? [{ annotation: dict, form: found.form, matrix }] : [];
  });
}

/** The form of an annotation as it is when nobody touches it; of one with states, of the state that it is in. */
function normalAppearance(annotation: PDFDict): { form: Value; stream: PDFStream } | undefined {
  const appearances = get(annotation, 'AP');
  let form = getRaw(appearances, 'N');
  let stream = get(appearances, 'N');
  if (!(stream instanceof PDFStream)) {
    const state = get(annotation, 'AS');
    if (!state) return undefined;
    const states = dictOf(stream);
    form = states?.get(nameObject(getName(annotation, 'AS') ?? ''));
    stream = get(states, getName(annotation, 'AS') ?? '');
  }
  return stream instanceof PDFStream ? { form, stream } : undefined;
}

function matrixOf(value: Value): Matrix {
  const numbers = itemsOf(value).map(numberOf);
  return numbers.length === 6 && numbers.every((each) => each !== undefined)
    ? (numbers as unknown as Matrix)
    : identity;
}

/** The matrix that puts one rectangle on another; none for a rectangle without room. */
function matrixOnto(from: Rectangle, to: Rectangle): Matrix | undefined {
  const [width, height] = [from.right - from.left, from.top - from.bottom];
  if (!(width > 0 && height > 0)) return undefined;
  const [x, y] = [(to.right - to.left) / width, (to.top - to.bottom) / height];
  return [x, 0, 0, y, to.left - from.left * x, to.bottom - from.bottom * y];
}
