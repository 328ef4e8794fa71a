import { plainText } from '../document/text.ts';
import type { Block, Heading } from '../document/tree.ts';
import { mapBlocks } from '../document/walk.ts';
import { makeSlug, type Slugs } from '../markdown/slug.ts';

/**
 * Settles the headings of an author's file into a paper, whose own title is of level 1: the highest that the file has
 * become those of level 2, no level is left out on the way down, and each gets an id.
 *
 * @param idPrefix unique in the pack
 */
export function settleHeadings(blocks: readonly Block[], idPrefix: string): readonly Block[] {
  const levels: number[] = [];
  mapBlocks(blocks, (block) => {
    if (block.type === 'heading') levels.push(block.level);
    return block;
  });
  const highest = Math.min(...levels);
  const slugs: Slugs = new Map();
  let before = 1;
  return mapBlocks(blocks, (block) => {
    if (block.type !== 'heading') return block;
    const level = Math.min(block.level - highest + 2, before + 1, 6) as Heading['level'];
    before = level;
    const slug = makeSlug(plainText(block.children, { notes: 'none' }), slugs);
    return { ...block, level, id: block.id ?? `${idPrefix}${slug}` };
  });
}
