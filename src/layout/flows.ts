import type { Block, Orientation, Paper } from '../document/tree.ts';

/** Blocks that stand on pages of one kind; each flow begins on a new page. */
export type Flow = {
  /** Anchor of the section that the flow is. */
  readonly id: string | undefined;
  readonly orientation: Orientation;
  readonly marking: string | undefined;
  readonly blocks: readonly Block[];
};

/** Divides a paper where a section turns or marks its pages. A paper has at least one flow. */
export function flowsOf(paper: Paper): readonly Flow[] {
  const flows: Flow[] = [];
  let open: Block[] = [];
  const own = { id: undefined, orientation: paper.orientation, marking: paper.marking };
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
      id: block.id,
      orientation: block.orientation,
      marking: block.marking ?? paper.marking,
      blocks: block.blocks,
    });
  }
  close();
  return flows.length > 0 ? flows : [{ ...own, blocks: [] }];
}
