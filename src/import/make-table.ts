import { isNumericColumn } from '../document/numeric-column.ts';
import { plainText } from '../document/text.ts';
import type { Cell, Column, Row, Table } from '../document/tree.ts';
import { fillRows, widthOf } from './fill-rows.ts';

/**
 * Makes a table of rows as an author's program wrote them: every row filled, columns of numbers set to the right.
 *
 * @param headRows how many rows head the columns; a cell of theirs that reaches into the body ends with the head
 * @param extra what else is known of the table
 * @returns undefined for a table without cells
 */
export function makeTable(
  rows: readonly Row[],
  headRows: number,
  extra: Partial<Pick<Table, 'at' | 'caption' | 'lang'>> = {},
): Table | undefined {
  const width = widthOf(rows);
  const head = fillRows(rows.slice(0, headRows), width);
  const body = fillRows(rows.slice(headRows), width);
  if (width === 0 || head.length + body.length === 0) return undefined;
  return {
    type: 'table',
    variant: 'grid',
    ...extra,
    columns: columnsOf(body, width),
    head: head.map((row) => ({ ...row, cells: row.cells.map(asHead) })),
    body,
  };
}

function asHead(cell: Cell): Cell {
  return cell.blocks.length > 0 ? { ...cell, heads: 'column' } : cell;
}

function columnsOf(rows: readonly Row[], width: number): Column[] {
  const texts: string[][] = Array.from({ length: width }, () => []);
  const free: number[] = Array.from({ length: width }, () => 0);
  for (const { cells } of rows) {
    let column = 0;
    for (const cell of cells) {
      while ((free[column] ?? 0) > 0) column++;
      if (cell.colspan === 1 && cell.heads === undefined)
        texts[column]?.push(plainText(cell.blocks, { notes: 'none' }));
      for (let covered = column; covered < column + cell.colspan; covered++) free[covered] = cell.rowspan;
      column += cell.colspan;
    }
    for (let column = 0; column < width; column++) free[column] = Math.max(0, (free[column] ?? 0) - 1);
  }
  return texts.map((cells) => ({ align: isNumericColumn(cells) ? 'right' : 'left' }));
}
