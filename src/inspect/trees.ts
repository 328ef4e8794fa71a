import type { PDFDict } from '@cantoo/pdf-lib';
import { bytesOf, dictOf, getItems, has, numberOf, type Value } from './objects.ts';

/** What a number tree or name tree holds, and whether it is one: in order, and without circles. */
export type Tree<Key> = { readonly entries: readonly (readonly [Key, Value])[]; readonly isSound: boolean };

/** Reads a number tree (ISO 32000-1, 7.9.7). */
export function readNumberTree(root: Value): Tree<number> {
  return readTree(root, 'Nums', numberOf);
}

/** Reads a name tree; keys are their bytes, as Latin letters (ISO 32000-1, 7.9.6). */
export function readNameTree(root: Value): Tree<string> {
  return readTree(root, 'Names', (value) => Buffer.from(bytesOf(value)).toString('latin1'));
}

function readTree<Key extends string | number>(
  root: Value,
  leaf: 'Nums' | 'Names',
  keyOf: (value: Value) => Key | undefined,
): Tree<Key> {
  const entries: [Key, Value][] = [];
  let isSound = true;
  const seen = new Set<PDFDict>();
  const open = [dictOf(root)];
  while (open.length > 0) {
    const node = open.pop();
    if (!node || seen.has(node)) {
      isSound &&= node === undefined && root === undefined;
      continue;
    }
    seen.add(node);
    const items = getItems(node, leaf);
    for (let index = 0; index < items.length; index += 2) {
      const key = keyOf(items[index]);
      const last = entries.at(-1);
      if (key === undefined || (last && last[0] >= key)) isSound = false;
      if (key !== undefined) entries.push([key, items[index + 1]]);
    }
    if (has(node, 'Kids')) for (const kid of [...getItems(node, 'Kids')].reverse()) open.push(dictOf(kid));
  }
  return { entries, isSound };
}
