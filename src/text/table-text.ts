import type { Block, Cell, Row, Table } from '../document/tree.ts';
import { inlineText } from './inline-text.ts';

/** Writes the blocks of a cell. */
type WriteCell = (blocks: readonly Block[]) => string;

/**
 * Writes a table as lines `a: b`. Of two columns a row is one line, the head too; of more, a row is a
 * paragraph with the head of its column before each cell that has words. A cell over the full width,
 * which heads the rows beneath it, is a line of its own.
 *
 * @returns paragraphs
 */
export function tableText(table: Table, writeCell: WriteCell): string[] {
  const caption = table.caption ? [inlineText(table.caption)] : [];
  const isNarrow = table.columns.length <= 2;
  const rows = isNarrow
    ? withGroups([...table.head, ...table.body], table, (row) => pairText(row, writeCell), writeCell)
    : withGroups(
        table.body,
        table,
        (row) => recordText(row, headsOf(table, writeCell), writeCell),
        writeCell,
      );
  return [...caption, ...gather(rows, isNarrow)].filter((text) => text !== '');
}

type RowText = { readonly isGroup: boolean; readonly text: string };

function withGroups(
  rows: readonly Row[],
  table: Table,
  write: (row: Row) => string,
  writeCell: WriteCell,
): readonly RowText[] {
  return rows.map((row) => {
    const [only] = row.cells;
    const isGroup = row.cells.length === 1 && only?.heads === 'group' && only.colspan >= table.columns.length;
    return { isGroup, text: isGroup ? writeCell(only.blocks) : write(row) };
  });
}

/** Rows of two columns stand close, those of more apart; a group begins a paragraph. */
function gather(rows: readonly RowText[], isNarrow: boolean): string[] {
  const paragraphs: string[][] = [];
  let open: string[] | undefined;
  for (const { isGroup, text } of rows) {
    if (text === '') continue;
    if (isGroup || open === undefined || !isNarrow) {
      open = [];
      paragraphs.push(open);
    }
    open.push(text);
  }
  return paragraphs.map((lines) => lines.join('\n'));
}

function pairText(row: Row, writeCell: WriteCell): string {
  return row.cells
    .map((cell) => writeCell(cell.blocks))
    .filter((text) => text !== '')
    .join(': ');
}

function recordText(row: Row, heads: readonly string[], writeCell: WriteCell): string {
  let column = 0;
  const lines = row.cells.map((cell) => {
    const head = heads[column] ?? '';
    column += cell.colspan;
    const text = writeCell(cell.blocks);
    if (text === '') return '';
    return head === '' ? text : `${head}: ${text}`;
  });
  return lines.filter((line) => line !== '').join('\n');
}

/** The head of each column, from the last row of the table's head. */
function headsOf(table: Table, writeCell: WriteCell): readonly string[] {
  const cells: readonly Cell[] = table.head.at(-1)?.cells ?? [];
  return cells.flatMap((cell) => Array.from({ length: cell.colspan }, () => writeCell(cell.blocks)));
}
