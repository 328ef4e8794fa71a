import type { Block, Cell, Row, Table } from '../document/tree.ts';
import type { Call } from './call.ts';
import { readInlines } from './read-inlines.ts';
import { inner, report } from './reader.ts';

/**
 * Reads `:::form Title`: a definition list, as a table of two columns whose terms head their rows.
 * The title is the table's head, over both columns. What is no definition stands beneath the table.
 */
export function readForm(call: Call): Block[] {
  const scope = inner(call.scope);
  const title = readInlines(call.rest, call.reader, call.place, scope);
  const blocks = call.read(scope);
  const isDirectory = (block: Block) => block.type === 'group' && block.role === 'directory';
  const others = blocks.filter((block) => !isDirectory(block));
  const body = blocks.flatMap((block) =>
    isDirectory(block) && block.type === 'group' ? rowsOf(block.blocks) : [],
  );
  if (body.length === 0 || others.length > 0) {
    const hint = 'write each name on a line, and its text on the next: `: text`';
    report(
      call.reader,
      'markdown-directive',
      '`:::form` holds a definition list and nothing else',
      call.at,
      hint,
    );
  }
  if (body.length === 0) return others;
  const { at } = call;
  const heading: Block = { type: 'paragraph', at, children: title };
  const head: Row = { type: 'row', at, cells: [{ ...makeCell([heading]), heads: 'column', colspan: 2 }] };
  const table: Table = {
    type: 'table',
    at,
    variant: 'form',
    columns: [{ align: 'left' }, { align: 'left' }],
    head: title.length > 0 ? [head] : [],
    body,
  };
  return [table, ...others];
}

/** Each term begins a row; the blocks up to the next one are its second cell. */
function rowsOf(blocks: readonly Block[]): Row[] {
  const rows: { term: Block; definition: Block[] }[] = [];
  for (const block of blocks) {
    if (block.type === 'paragraph' && block.role === 'term') {
      const { role: _, ...term } = block;
      rows.push({ term, definition: [] });
    } else {
      rows.at(-1)?.definition.push(block);
    }
  }
  return rows.map(({ term, definition }) => ({
    type: 'row',
    ...(term.at && { at: term.at }),
    cells: [{ ...makeCell([term]), heads: 'row' }, makeCell(definition)],
  }));
}

function makeCell(blocks: readonly Block[]): Cell {
  return { type: 'cell', colspan: 1, rowspan: 1, blocks };
}
