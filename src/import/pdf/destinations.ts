import { PDFArray, PDFDict, PDFName, PDFRef } from '@cantoo/pdf-lib';
import type { SourcePlace } from '../../document/pdf-source.ts';
import {
  bytesOf,
  dictOf,
  get,
  getItems,
  getName,
  has,
  isString,
  itemsOf,
  nameOf,
  numberOf,
  resolve,
  type Value,
} from '../../inspect/objects.ts';
import type { DrawnPage } from './draw-pages.ts';
import { transformPoint } from './page-frame.ts';

/** Names that lead to names lead no further than this. */
const longestChain = 8;

/** Where links and bookmarks of a file lead, on the pages that are taken in (ISO 32000-1, 12.3.2). */
export class Destinations {
  readonly #catalog: PDFDict;
  readonly #pages = new Map<PDFDict, { readonly index: number; readonly drawn: DrawnPage }>();
  readonly #byNumber = new Map<number, PDFDict>();
  #named: Map<string, Value> | undefined;

  constructor(catalog: PDFDict, pages: readonly DrawnPage[]) {
    this.#catalog = catalog;
    pages.forEach((drawn, index) => {
      this.#pages.set(drawn.page.dict, { index, drawn });
      this.#byNumber.set(drawn.page.number - 1, drawn.page.dict);
    });
  }

  /** Where a link or bookmark leads that has `Dest`, or an action that goes there; undefined for anywhere else. */
  of(holder: Value): SourcePlace | undefined {
    if (has(holder, 'Dest')) return this.#placeOf(get(holder, 'Dest'));
    const action = get(holder, 'A');
    return getName(action, 'S') === 'GoTo' ? this.#placeOf(get(action, 'D')) : undefined;
  }

  #placeOf(destination: Value): SourcePlace | undefined {
    let found = destination;
    for (let step = 0; step < longestChain && !(found instanceof PDFArray); step++) {
      if (found instanceof PDFDict) found = get(found, 'D');
      else if (found instanceof PDFName) found = get(get(this.#catalog, 'Dests'), nameOf(found) as string);
      else if (isString(found)) found = this.#byName().get(keyOf(found));
      else return undefined;
    }
    if (!(found instanceof PDFArray)) return undefined;
    const target = found.get(0);
    const dict =
      target instanceof PDFRef
        ? dictOf(resolve(this.#catalog.context, target))
        : this.#byNumber.get(numberOf(target) ?? -1);
    const page = dict && this.#pages.get(dict);
    if (!page) return undefined;
    const topPt = topOf(found, page.drawn);
    return { page: page.index, ...(topPt !== undefined && { topPt }) };
  }

  #byName(): Map<string, Value> {
    if (this.#named) return this.#named;
    const named = new Map<string, Value>();
    const seen = new Set<PDFDict>();
    const open: Value[] = [get(get(this.#catalog, 'Names'), 'Dests')];
    while (open.length > 0) {
      const dict = dictOf(open.pop());
      if (!dict || seen.has(dict)) continue;
      seen.add(dict);
      const names = getItems(dict, 'Names');
      for (let at = 0; at + 1 < names.length; at += 2) named.set(keyOf(names[at]), names[at + 1]);
      open.push(...getItems(dict, 'Kids'));
    }
    this.#named = named;
    return named;
  }
}

const keyOf = (name: Value): string => Buffer.from(bytesOf(name)).toString('latin1');

/** The height that a destination asks to be seen, where it asks for one. */
function topOf(destination: PDFArray, { frame }: DrawnPage): number | undefined {
  const [, kind, ...numbers] = itemsOf(destination);
  const name = nameOf(kind) ?? '';
  const [left, top] =
    name === 'XYZ'
      ? [numberOf(numbers[0]), numberOf(numbers[1])]
      : name === 'FitH' || name === 'FitBH'
        ? [0, numberOf(numbers[0])]
        : name === 'FitR'
          ? [numberOf(numbers[0]), numberOf(numbers[3])]
          : [0, undefined];
  if (top === undefined) return undefined;
  const [, y] = transformPoint(left ?? frame.box.left, top, frame.matrix);
  return Math.min(Math.max(y, 0), frame.heightPt);
}
