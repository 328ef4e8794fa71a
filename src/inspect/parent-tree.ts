import { PDFArray, type PDFDict } from '@cantoo/pdf-lib';
import { dictOf, get, itemsOf } from './objects.ts';
import type { PdfFile } from './pdf-file.ts';
import { readNumberTree } from './trees.ts';

/** From numbers of pages, forms and annotations to elements: a list of them, or one (ISO 32000-1, 14.7.4.4). */
export type ParentTree = {
  readonly entries: ReadonlyMap<number, PDFDict | readonly (PDFDict | undefined)[] | undefined>;
  /** Whether it is there and in order. */
  readonly isSound: boolean;
};

const known = new WeakMap<PdfFile, ParentTree>();

/** Reads the parent tree of a file, once for all rules. */
export function parentTreeOf(file: PdfFile): ParentTree {
  const before = known.get(file);
  if (before) return before;
  const root = get(file.structure.root, 'ParentTree');
  const { entries, isSound } = readNumberTree(root);
  const tree = {
    entries: new Map(
      entries.map(([key, value]) => [
        key,
        value instanceof PDFArray ? itemsOf(value).map(dictOf) : dictOf(value),
      ]),
    ),
    isSound: isSound && root !== undefined,
  };
  known.set(file, tree);
  return tree;
}
