import type { Document, Inline, Paper, Paragraph } from '../document/tree.ts';
import { mapChildren, mapSame, walkBlocks } from '../document/walk.ts';
import type { Layout } from '../layout/page.ts';
import type { PackPlan } from '../plan/pack-plan.ts';
import type { PlannedItem } from '../plan/planned-items.ts';
import type { Problem } from '../problems/problem.ts';
import { didYouMean } from '../problems/suggest.ts';

/**
 * Finds an item by its number as printed (`5`, `5.`, `1(3)`, `39/20`) or by its id.
 *
 * @returns `unknown-item`, with what was probably meant
 */
export function findItem(items: readonly PlannedItem[], asked: string): PlannedItem | Problem {
  const wanted = asked.trim().replace(/\.$/, '');
  const found =
    items.find(({ number }) => number !== '' && number === wanted) ?? items.find(({ id }) => id === wanted);
  if (found) return found;
  const names = items.flatMap(({ number, id }) => (number === '' ? [id] : [number, id]));
  return {
    code: 'unknown-item',
    severity: 'error',
    message: `the agenda has no item \`${asked}\``,
    hint: didYouMean(
      wanted,
      names,
      `the items are ${items.map(({ number, id }) => number || id).join(', ')}`,
    ),
  };
}

/** Finds the item, and tells `item-without-papers` when the pack holds none of its papers. */
export function findItemWithPapers(plan: PackPlan, asked: string): PlannedItem | Problem {
  const item = findItem(plan.items, asked);
  if ('code' in item || item.papers.length > 0) return item;
  const withPapers = plan.items.filter(({ papers }) => papers.length > 0);
  const names = withPapers.map(({ number, id }) => number || id).join(', ');
  return {
    code: 'item-without-papers',
    severity: 'error',
    message: `no paper of item \`${asked}\` is in the pack`,
    hint: names === '' ? 'the pack is its front sheet alone' : `items with papers: ${names}`,
  };
}

/**
 * Makes links out of some papers plain words, so that they can stand in a file of their own.
 * Page references stay: they print the pack's page numbers. Other papers are left as they are.
 *
 * @param ids of the papers that will stand together
 */
export function withoutLinksElsewhere(document: Document, ids: readonly string[]): Document {
  const kept = new Set(ids);
  const anchors = new Set(ids);
  for (const paper of document.papers) {
    if (!kept.has(paper.id)) continue;
    walkBlocks(paper.blocks, (block) => block.id !== undefined && anchors.add(block.id));
  }
  const papers = document.papers.map((paper) => (kept.has(paper.id) ? withWords(paper, anchors) : paper));
  return { ...document, papers };
}

function withWords(paper: Paper, anchors: ReadonlySet<string>): Paper {
  const stays = (inline: Inline) =>
    inline.type !== 'link' || !inline.href.startsWith('#') || anchors.has(inline.href.slice(1));
  const inNote = (inline: Inline): Inline =>
    inline.type === 'footnote'
      ? { ...inline, blocks: inline.blocks.map((note) => mapParagraph(note)) }
      : inline;
  const words = (inlines: readonly Inline[]): readonly Inline[] => {
    const mapped = mapSame(inlines, inNote);
    if (mapped.every(stays)) return mapped;
    return mapped.flatMap((inline) =>
      inline.type === 'link' && !stays(inline) ? inline.children : [inline],
    );
  };
  const mapParagraph = (paragraph: Paragraph): Paragraph => ({
    ...paragraph,
    children: words(paragraph.children),
  });
  const blocks = (some: Paper['blocks']): Paper['blocks'] =>
    mapSame(some, (block) => mapChildren(block, blocks, words));
  return { ...paper, blocks: blocks(paper.blocks) };
}

/**
 * Takes some papers out of a pack that is laid out, with their pages and the numbers that these have there.
 * A page left blank stays between two of them, not at the end.
 */
export function selectPapers(
  { document, layout }: { readonly document: Document; readonly layout: Layout },
  ids: readonly string[],
): { readonly document: Document; readonly layout: Layout } {
  const kept = new Set(ids);
  const pages = layout.pages.filter(({ paperId }) => kept.has(paperId));
  return {
    document: { ...document, papers: document.papers.filter(({ id }) => kept.has(id)) },
    layout: { ...layout, pages: pages.slice(0, pages.findLastIndex(({ blank }) => !blank) + 1) },
  };
}
