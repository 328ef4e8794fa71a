import type { Block, Heading } from './tree.ts';

/**
 * Whether a heading has nothing beneath it: an agenda item that is its title alone. What follows is another item,
 * which may stand on the next page.
 */
export function isBareHeading(block: Block, next: Block | undefined): block is Heading {
  return block.type === 'heading' && next?.type === 'heading' && block.level > 1 && next.level <= block.level;
}
