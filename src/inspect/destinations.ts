import { PDFArray, type PDFDict } from '@cantoo/pdf-lib';
import { bytesOf, dictOf, get, isString, itemsOf, keysOf, nameOf, type Value } from './objects.ts';
import type { PdfFile } from './pdf-file.ts';
import { readNameTree } from './trees.ts';

/** Named destinations, by their names (ISO 32000-1, 12.3.2.3). */
export type Named = ReadonlyMap<string, Value>;

const known = new WeakMap<PdfFile, Named>();

/** Named destinations of a file: those of the name tree and those of the older dictionary. */
export function namedDestinations(file: PdfFile): Named {
  const before = known.get(file);
  if (before) return before;
  const { catalog } = file;
  const named = new Map(readNameTree(get(get(catalog, 'Names'), 'Dests')).entries);
  const older = get(catalog, 'Dests');
  for (const key of keysOf(older)) named.set(key, get(older, key));
  known.set(file, named);
  return named;
}

/** Whether a destination, or the name of one, leads to a page of the file. */
export function leadsSomewhere(file: PdfFile, destination: Value): boolean {
  if (destination instanceof PDFArray) {
    const target = dictOf(itemsOf(destination)[0]);
    return target !== undefined && (file.pageNumbers.has(target) || isInTree(file, target));
  }
  const name = isString(destination)
    ? Buffer.from(bytesOf(destination)).toString('latin1')
    : nameOf(destination);
  if (name === undefined) return false;
  const found = namedDestinations(file).get(name);
  const array = found instanceof PDFArray ? found : get(found, 'D');
  return array instanceof PDFArray && leadsSomewhere(file, array);
}

/** Whether an element of the structure tree is meant, as in structure destinations. */
export const isInTree = ({ structure }: PdfFile, target: PDFDict | undefined): boolean =>
  target !== undefined && structure.byDict.has(target);
