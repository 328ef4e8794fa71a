import type { Block, List, ListItem } from '../document/tree.ts';
import { classes, element } from './attributes.ts';
import { inlinesHtml } from './inlines.ts';
import type { Setting } from './setting.ts';

type WriteBlocks = (blocks: readonly Block[], setting: Setting) => string;

/** Writes a list; a numbered one counts as the document does. */
export function listHtml(list: List, setting: Setting, writeBlocks: WriteBlocks): string {
  const { marker, items, tight, role, id, lang } = list;
  const content = items.map((item) => itemHtml(item, tight, setting, writeBlocks)).join('');
  const spacing = !tight && 'pack-loose';
  if (marker.format === 'bullet') return element('ul', { class: classes(role, spacing), id, lang }, content);
  const { type, className } = setting.counters.of(marker);
  const start = marker.start === 1 ? undefined : marker.start;
  return element('ol', { class: classes(role, spacing, className), id, lang, type, start }, content);
}

/** A tight item's single paragraph needs no element of its own. */
function itemHtml({ blocks }: ListItem, tight: boolean, setting: Setting, writeBlocks: WriteBlocks): string {
  return element('li', {}, contentHtml(blocks, setting, writeBlocks, tight));
}

/** Writes blocks inside an item or a cell: a plain first paragraph as words alone, where `bare` allows it. */
export function contentHtml(
  blocks: readonly Block[],
  setting: Setting,
  writeBlocks: WriteBlocks,
  bare: boolean,
): string {
  const [first, ...rest] = blocks;
  const isBare =
    bare && first?.type === 'paragraph' && !first.role && !first.id && !first.lang && !first.number;
  if (!isBare || rest.some((block) => block.type === 'paragraph')) return writeBlocks(blocks, setting);
  return inlinesHtml(first.children, setting) + writeBlocks(rest, setting);
}
