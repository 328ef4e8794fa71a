import type { Block, Inline, List, ListItem, ListMarker } from '../../document/tree.ts';

/** A paragraph of a list, as Word has it: one line after another, each with its level. */
export type ListLine = {
  readonly type: 'list-line';
  /** From 0. */
  readonly level: number;
  readonly list: string;
  /** Absent where the paragraph goes on with the item before it. */
  readonly marker: ListMarker | undefined;
  readonly children: readonly Inline[];
};

type OpenList = {
  readonly level: number;
  readonly marker: ListMarker;
  readonly items: ListItem[];
  next: number;
};

/**
 * Puts lines of lists together into lists, the inner in the items of the outer. A line of another level than Word has
 * seen so far begins a list of its own; one that does not count on begins another.
 */
export function foldLists(lines: readonly (Block | ListLine)[]): Block[] {
  const blocks: Block[] = [];
  let open: OpenList[] = [];
  const close = (depth: number): void => {
    while (open.length > depth) {
      const list = closed(open.pop() as OpenList);
      const outer = open.at(-1)?.items;
      const last = outer?.at(-1);
      if (outer && last) outer[outer.length - 1] = { ...last, blocks: [...last.blocks, list] };
      else blocks.push(list);
    }
  };
  for (const line of lines) {
    if (line.type !== 'list-line') {
      close(0);
      blocks.push(line);
      continue;
    }
    const paragraph: Block = { type: 'paragraph', children: line.children };
    const { marker } = line;
    if (!marker) {
      const items = open.at(-1)?.items;
      const last = items?.at(-1);
      if (items && last) items[items.length - 1] = { ...last, blocks: [...last.blocks, paragraph] };
      else blocks.push(paragraph);
      continue;
    }
    const depth = open.findIndex(({ level }) => level >= line.level);
    if (depth >= 0) close(goesOn(open[depth], line.level, marker) ? depth + 1 : depth);
    const innermost = open.at(-1);
    if (!innermost || innermost.level < line.level) {
      open.push({ level: line.level, marker, items: [], next: marker.start });
    }
    const list = open.at(-1) as OpenList;
    list.items.push({ type: 'list-item', blocks: [paragraph] });
    list.next++;
  }
  close(0);
  open = [];
  return blocks;
}

function goesOn(list: OpenList | undefined, level: number, marker: ListMarker): boolean {
  if (!list || list.level !== level || list.marker.format !== marker.format) return false;
  if (marker.format === 'bullet') return true;
  return (
    list.next === marker.start && list.marker.before === marker.before && list.marker.after === marker.after
  );
}

function closed({ marker, items }: OpenList): List {
  const isTight = items.every(({ blocks }) => blocks.filter(({ type }) => type !== 'list').length <= 1);
  const { format, start, before, after } = marker;
  return {
    type: 'list',
    marker:
      format === 'bullet' ? { format, start: 1, before: '', after: '' } : { format, start, before, after },
    tight: isTight,
    items,
  };
}
