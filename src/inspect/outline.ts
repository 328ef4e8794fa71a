import type { PDFDict } from '@cantoo/pdf-lib';
import { dictOf, get, getDict } from './objects.ts';
import type { PdfFile } from './pdf-file.ts';

/** A bookmark as it hangs in the outline. */
export type Bookmark = {
  readonly dict: PDFDict;
  readonly parent: PDFDict;
  readonly previous: PDFDict | undefined;
  /** Direct bookmarks below it. */
  readonly kids: readonly Bookmark[];
};

/** Bookmarks from the first to the last, and whether any stands in the outline twice. */
export type Outline = {
  readonly root: PDFDict | undefined;
  readonly tops: readonly Bookmark[];
  readonly all: readonly Bookmark[];
  readonly isCircular: boolean;
};

const known = new WeakMap<PdfFile, Outline>();

/** Reads the bookmarks of a file by First and Next (ISO 32000-1, 12.3.3), once for all rules. */
export function outlineOf(file: PdfFile): Outline {
  const before = known.get(file);
  if (before) return before;
  const root = getDict(file.catalog, 'Outlines');
  const all: Bookmark[] = [];
  const tops: Bookmark[] = [];
  const seen = new Set<PDFDict>();
  let isCircular = false;
  const open: { parent: PDFDict; into: Bookmark[] }[] = root ? [{ parent: root, into: tops }] : [];
  for (let level = open.pop(); level; level = open.pop()) {
    let previous: PDFDict | undefined;
    for (let dict = getDict(level.parent, 'First'); dict; dict = dictOf(get(dict, 'Next'))) {
      if (seen.has(dict)) {
        isCircular = true;
        break;
      }
      seen.add(dict);
      const kids: Bookmark[] = [];
      const bookmark = { dict, parent: level.parent, previous, kids };
      all.push(bookmark);
      level.into.push(bookmark);
      open.push({ parent: dict, into: kids });
      previous = dict;
    }
  }
  const outline = { root, tops, all, isCircular };
  known.set(file, outline);
  return outline;
}
