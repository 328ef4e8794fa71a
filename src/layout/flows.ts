import type { Block, Orientation, Paper } from '../document/tree.ts';

/** Blocks that stand on pages of one kind; each flow begins on a new page. */
export type Flow = {
  readonly orientation: Orientation;
  readonly marking: string | undefined;
  readonly blocks: readonly Block[];
};

/** Divides a paper where a section turns or marks its pages. A paper has at least one flow. */
export function flowsOf(paper: Paper): readonly Flow[] {
  const flows: Flow[] = [];
  let open: Block[] = [];
  const own = { orientation: paper.orientation, marking: paper.marking };
  const close = () => {
    if (open.length > 0) flows.push({ ...own, blocks: open });
    open = [];
  };
  for (const block of paper.blocks) {
    if (block.type !== 'section') {
      open.push(block);
      continue;
    }
    close();
    flows.push({
      orientation: block.orientation,
      marking: block.marking ?? paper.marking,
      // The section's own anchor begins where its first block does.
      blocks: block.blocks,
    });
  }
  close();
  return flows.length > 0 ? flows : [{ ...own, blocks: [] }];
}
