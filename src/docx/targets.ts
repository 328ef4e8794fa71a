import { plainText } from '../document/text.ts';
import type { Block, ContentsEntry, Document, Heading } from '../document/tree.ts';

/** What links, contents lists and page references may lead to. */
export type Targets = {
  /** Ids of papers and of blocks, in reading order. */
  readonly ids: readonly string[];
  readonly papers: ReadonlySet<string>;
  /** Headings by their id, and by the id of the paper that they begin. */
  readonly headings: ReadonlyMap<string, { readonly heading: Heading; readonly paperId: string }>;
  /** Titles of papers and words of headings, by their ids. */
  readonly titles: ReadonlyMap<string, string>;
  /** Entries of contents lists that lead to papers, by the paper's id. */
  readonly entries: ReadonlyMap<string, ContentsEntry>;
};

/** Finds every id of a document before anything is written: a link may lead forwards. */
export function findTargets(document: Document): Targets {
  const ids: string[] = [];
  const papers = new Set<string>();
  const headings = new Map<string, { heading: Heading; paperId: string }>();
  const titles = new Map<string, string>();
  const entries = new Map<string, ContentsEntry>();
  for (const paper of document.papers) {
    ids.push(paper.id);
    papers.add(paper.id);
    titles.set(paper.id, paper.title);
    visit(paper.blocks, (block) => {
      if (block.id !== undefined) ids.push(block.id);
      if (block.type === 'contents') for (const entry of block.entries) entries.set(entry.target, entry);
      if (block.type !== 'heading') return;
      const entry = { heading: block, paperId: paper.id };
      if (block.id !== undefined) {
        headings.set(block.id, entry);
        titles.set(block.id, plainText(block.children, { notes: 'none' }));
      }
      if (!headings.has(paper.id)) headings.set(paper.id, entry);
    });
  }
  for (const id of entries.keys()) if (!papers.has(id)) entries.delete(id);
  return { ids, papers, headings, titles, entries };
}

/** As `walkBlocks`, but without making lists of the blocks in each table: a pack has thousands of cells. */
function visit(blocks: readonly Block[], take: (block: Block) => void): void {
  for (const block of blocks) {
    take(block);
    if (block.type === 'table') {
      for (const row of block.head) for (const cell of row.cells) visit(cell.blocks, take);
      for (const row of block.body) for (const cell of row.cells) visit(cell.blocks, take);
    } else if (block.type === 'list') for (const item of block.items) visit(item.blocks, take);
    else if ('blocks' in block) visit(block.blocks, take);
  }
}
