import type { Block, Cell, FootnoteReference, Inline, Row } from './tree.ts';

/** Gives the blocks that stand directly in a block, in reading order; notes are not among them. */
export function childBlocks(block: Block): readonly Block[] {
  switch (block.type) {
    case 'list':
      return block.items.flatMap((item) => item.blocks);
    case 'table':
      return [...block.head, ...block.body].flatMap((row) => row.cells.flatMap((cell) => cell.blocks));
    case 'quotation':
    case 'group':
    case 'section':
      return block.blocks;
    case 'heading':
    case 'paragraph':
    case 'figure':
    case 'source-page':
    case 'contents':
    case 'rule':
    case 'page-break':
      return [];
    default:
      return block satisfies never;
  }
}

/** Gives the inlines that are a block's own: its words or its caption, not those of blocks within. */
export function ownInlines(block: Block): readonly Inline[] {
  switch (block.type) {
    case 'heading':
    case 'paragraph':
      return block.children;
    case 'table':
    case 'figure':
      return block.caption ?? [];
    case 'contents':
      return block.entries.flatMap((entry) => entry.children);
    case 'list':
    case 'quotation':
    case 'group':
    case 'section':
    case 'source-page':
    case 'rule':
    case 'page-break':
      return [];
    default:
      return block satisfies never;
  }
}

/**
 * Visits every block in reading order, the outer before the inner; paragraphs of notes are not visited.
 *
 * @param visit returns false to leave out the blocks within
 */
export function walkBlocks(blocks: readonly Block[], visit: (block: Block) => unknown): void {
  for (const block of blocks) {
    if (visit(block) === false) continue;
    walkBlocks(childBlocks(block), visit);
  }
}

/** Visits every inline in reading order, those of a link after the link, those of a note after its reference. */
export function walkInlines(blocks: readonly Block[], visit: (inline: Inline) => void): void {
  walkBlocks(blocks, (block) => visitInlines(ownInlines(block), visit));
}

function visitInlines(inlines: readonly Inline[], visit: (inline: Inline) => void): void {
  for (const inline of inlines) {
    visit(inline);
    if (inline.type === 'link') visitInlines(inline.children, visit);
    if (inline.type === 'footnote') for (const block of inline.blocks) visitInlines(block.children, visit);
  }
}

/** Gives the notes in order of reference. */
export function notesOf(blocks: readonly Block[]): FootnoteReference[] {
  const notes: FootnoteReference[] = [];
  walkInlines(blocks, (inline) => {
    if (inline.type === 'footnote') notes.push(inline);
  });
  return notes;
}

/**
 * Makes a block anew with the sequences of blocks and of inlines in it mapped, in reading order.
 * Gives the same object when nothing changed.
 */
export function mapChildren(
  block: Block,
  mapBlocks: (blocks: readonly Block[]) => readonly Block[],
  mapInlines: (inlines: readonly Inline[]) => readonly Inline[],
): Block {
  switch (block.type) {
    case 'heading':
    case 'paragraph': {
      const children = mapInlines(block.children);
      return children === block.children ? block : { ...block, children };
    }
    case 'figure': {
      const caption = block.caption && mapInlines(block.caption);
      return caption === undefined || caption === block.caption ? block : { ...block, caption };
    }
    case 'list': {
      const items = mapSame(block.items, (item) => withBlocks(item, mapBlocks));
      return items === block.items ? block : { ...block, items };
    }
    case 'table': {
      const caption = block.caption && mapInlines(block.caption);
      const head = mapSame(block.head, (row) => mapRow(row, mapBlocks));
      const body = mapSame(block.body, (row) => mapRow(row, mapBlocks));
      const same = caption === block.caption && head === block.head && body === block.body;
      return same ? block : { ...block, ...(caption && { caption }), head, body };
    }
    case 'quotation':
    case 'group':
    case 'section':
      return withBlocks(block, mapBlocks);
    case 'contents': {
      const entries = mapSame(block.entries, (entry) => {
        const children = mapInlines(entry.children);
        return children === entry.children ? entry : { ...entry, children };
      });
      return entries === block.entries ? block : { ...block, entries };
    }
    case 'source-page':
    case 'rule':
    case 'page-break':
      return block;
    default:
      return block satisfies never;
  }
}

/** Maps every block of a tree, the inner before the outer; a block may become several or none. */
export function mapBlocks(
  blocks: readonly Block[],
  map: (block: Block) => Block | readonly Block[],
): readonly Block[] {
  const within = (some: readonly Block[]): readonly Block[] => mapBlocks(some, map);
  let changed = false;
  const mapped = blocks.flatMap((block) => {
    const result = map(mapChildren(block, within, (inlines) => inlines));
    if (result !== block) changed = true;
    return result;
  });
  return changed ? mapped : blocks;
}

/** Maps a list, giving the list itself when every member stays the same object. */
export function mapSame<Member>(
  members: readonly Member[],
  map: (member: Member) => Member,
): readonly Member[] {
  let mapped: Member[] | undefined;
  for (let index = 0; index < members.length; index++) {
    const before = members[index] as Member;
    const after = map(before);
    if (mapped === undefined && after !== before) mapped = members.slice(0, index);
    mapped?.push(after);
  }
  return mapped ?? members;
}

function withBlocks<Node extends { readonly blocks: readonly Block[] }>(
  node: Node,
  map: (blocks: readonly Block[]) => readonly Block[],
): Node {
  const blocks = map(node.blocks);
  return blocks === node.blocks ? node : { ...node, blocks };
}

function mapRow(row: Row, map: (blocks: readonly Block[]) => readonly Block[]): Row {
  const cells = mapSame<Cell>(row.cells, (cell) => withBlocks(cell, map));
  return cells === row.cells ? row : { ...row, cells };
}

export { plainText, type TextOptions } from './text.ts';
