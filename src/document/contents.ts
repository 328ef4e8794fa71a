import { mergeTexts } from './append-text.ts';
import type { Block, ContentsEntry, Heading, Inline } from './tree.ts';
import { mapBlocks, walkBlocks } from './walk.ts';

/**
 * Lists the headings that have an id, down to a heading level.
 * Headings of a title page and of tables are left out, and so are the notes and links in headings.
 *
 * @param depth heading level, from 2 (`##`), the first level within a paper, whose entries have level 1
 */
export function contentsEntries(blocks: readonly Block[], depth: number): ContentsEntry[] {
  const entries: ContentsEntry[] = [];
  walkBlocks(blocks, (block) => {
    if (block.type === 'table' || block.role === 'title-page') return false;
    if (block.type === 'heading' && block.id !== undefined && block.level <= depth) {
      entries.push(entryOf(block, block.id));
    }
    return true;
  });
  return entries;
}

/**
 * Fills the entries of each contents list from the headings that they point to: words, and numbers made since.
 * An entry whose target is no heading among `blocks` stays as it is.
 */
export function fillContents(blocks: readonly Block[]): Block[] {
  const headings = new Map<string, Heading>();
  let lists = 0;
  walkBlocks(blocks, (block) => {
    if (block.type === 'heading' && block.id !== undefined) headings.set(block.id, block);
    if (block.type === 'contents') lists++;
  });
  if (lists === 0) return [...blocks];
  const filled = mapBlocks(blocks, (block) => {
    if (block.type !== 'contents') return block;
    const entries = block.entries.map((entry) => {
      const heading = headings.get(entry.target);
      return heading ? entryOf(heading, entry.target) : entry;
    });
    return { ...block, entries };
  });
  return [...filled];
}

function entryOf(heading: Heading, target: string): ContentsEntry {
  return {
    level: Math.max(1, heading.level - 1),
    ...(heading.number && { number: heading.number.label }),
    children: mergeTexts(wordsOnly(heading.children)),
    target,
  };
}

/** An entry is a link itself, and a note is printed once. */
function wordsOnly(inlines: readonly Inline[]): Inline[] {
  return inlines.flatMap((inline): Inline[] => {
    if (inline.type === 'footnote' || inline.type === 'pages') return [];
    if (inline.type === 'link') return wordsOnly(inline.children);
    return inline.type === 'line-break' ? [{ type: 'text', value: ' ' }] : [inline];
  });
}
