import type { Block, Orientation, Paper, SourcePage } from '../document/tree.ts';

/** Blocks that stand on pages of one kind; each flow begins on a new page. */
export type Flow = {
  /** Anchor of the section that the flow is. */
  readonly id: string | undefined;
  readonly orientation: Orientation;
  readonly marking: string | undefined;
  readonly blocks: readonly Block[];
};

/**
 * Divides a paper where a section turns or marks its pages, and where pages of another file are turned.
 * A paper has at least one flow.
 */
export function flowsOf(paper: Paper): readonly Flow[] {
  const flows: Flow[] = [];
  let open: Block[] = [];
  const own = { id: undefined, orientation: paper.orientation, marking: paper.marking };
  const close = () => {
    if (open.length > 0) flows.push(...turned({ ...own, blocks: open }));
    open = [];
  };
  for (const block of paper.blocks) {
    if (block.type !== 'section') {
      open.push(block);
      continue;
    }
    close();
    const { id, orientation, marking = paper.marking, blocks } = block;
    flows.push(...turned({ id, orientation, marking, blocks }));
  }
  close();
  return flows.length > 0 ? flows : [{ ...own, blocks: [] }];
}

/** Divides a flow where the next page of another file lies the other way; the title of a paper turns with the page below it. */
function turned(flow: Flow): readonly Flow[] {
  const flows: Flow[] = [];
  let open: Block[] = [];
  let { orientation } = flow;
  for (const [index, block] of flow.blocks.entries()) {
    const headed = headedBy(flow.blocks, index);
    const wanted = headed?.type === 'source-page' ? orientationOf(headed) : flow.orientation;
    if (wanted !== orientation && open.length > 0) {
      flows.push({ ...flow, id: flows.length === 0 ? flow.id : undefined, orientation, blocks: open });
      open = [];
    }
    orientation = wanted;
    open.push(block);
  }
  flows.push({ ...flow, id: flows.length === 0 ? flow.id : undefined, orientation, blocks: open });
  return flows;
}

/** A paper's title is a few blocks: its kind, its title, what is late or exempt in it. */
const mostOfTitle = 5;
const ofTitle = new Set<Block['type']>(['heading', 'paragraph', 'figure']);

/** The block itself, or what follows a title that it belongs to. */
function headedBy(blocks: readonly Block[], index: number): Block | undefined {
  let at = index;
  while (at - index < mostOfTitle && ofTitle.has(blocks[at]?.type ?? 'rule')) at++;
  return blocks[at];
}

const orientationOf = ({ widthPt, heightPt }: SourcePage): Orientation =>
  widthPt > heightPt ? 'landscape' : 'portrait';
