import type { PDFDict } from '@cantoo/pdf-lib';
import { dictOf, get, getItems, has, itemsOf, numberOf, type Value } from './objects.ts';

/** A page with what it inherits. */
export type Page = {
  readonly dict: PDFDict;
  /** Counts from 1. */
  readonly number: number;
  readonly resources: PDFDict | undefined;
  readonly annotations: readonly PDFDict[];
};

/** Attributes that pages inherit (ISO 32000-1, Table 30) and that are looked at here. */
const inherited = ['Resources', 'MediaBox', 'CropBox'] as const;

/**
 * Lists the pages of a document in their order. A node that is met twice is passed over, so that a tree in a
 * circle ends too.
 */
export function readPages(catalog: PDFDict): Page[] {
  const pages: Page[] = [];
  const seen = new Set<PDFDict>();
  const open: PDFDict[] = [dictOf(get(catalog, 'Pages'))].filter((node) => node !== undefined);
  for (let node = open.pop(); node; node = open.pop()) {
    if (seen.has(node)) continue;
    seen.add(node);
    if (!has(node, 'Kids')) {
      pages.push({
        dict: node,
        number: pages.length + 1,
        resources: dictOf(inheritedEntry(node, 'Resources')),
        annotations: getItems(node, 'Annots')
          .map(dictOf)
          .filter((each) => each !== undefined),
      });
      continue;
    }
    for (const kid of [...getItems(node, 'Kids')].reverse()) {
      const dict = dictOf(kid);
      if (dict) open.push(dict);
    }
  }
  return pages;
}

/** Deeper than page trees are; a chain of parents may be a circle. */
const deepest = 64;

/** An entry of a page or of the nearest node above it that has one. */
export function inheritedEntry(page: PDFDict, key: (typeof inherited)[number]): Value {
  let node: PDFDict | undefined = page;
  for (let depth = 0; node && depth < deepest; depth++) {
    const value = get(node, key);
    if (value !== undefined) return value;
    node = dictOf(get(node, 'Parent'));
  }
  return undefined;
}

export type Rectangle = { left: number; bottom: number; right: number; top: number };

/** A rectangle with its corners in order; undefined for what is none (ISO 32000-1, 7.9.5). */
export function rectangleOf(value: Value): Rectangle | undefined {
  const [a, b, c, d] = itemsOf(value).map(numberOf);
  if (a === undefined || b === undefined || c === undefined || d === undefined) return undefined;
  return { left: Math.min(a, c), bottom: Math.min(b, d), right: Math.max(a, c), top: Math.max(b, d) };
}
