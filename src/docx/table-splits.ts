import type { Cell, Row, Table } from '../document/tree.ts';
import { gridOf } from './table-grid.ts';

/** Word opens no table with more columns. */
const mostColumns = 63;

/** Divides a table with more columns than Word can have into tables that follow each other. */
export function splitColumns(table: Table): readonly Table[] {
  const count = table.columns.length;
  if (count <= mostColumns) return [table];
  const tables: Table[] = [];
  for (let from = 0; from < count; from += mostColumns) {
    const to = Math.min(count, from + mostColumns);
    const { caption, id, ...rest } = table;
    tables.push({
      ...rest,
      ...(from === 0 && caption && { caption }),
      ...(from === 0 && id !== undefined && { id }),
      columns: table.columns.slice(from, to),
      head: rowsBetween(table.head, count, from, to),
      body: rowsBetween(table.body, count, from, to),
    });
  }
  return tables;
}

/** What of each row stands in some columns; a cell that the cut goes through stands in the first part. */
function rowsBetween(rows: readonly Row[], columnCount: number, from: number, to: number): Row[] {
  return gridOf(rows, columnCount).map((cells, index) => {
    const kept = cells.flatMap((entry): Cell[] => {
      const start = Math.max(from, entry.column);
      const colspan = Math.min(to, entry.column + entry.colspan) - start;
      if (colspan <= 0 || entry.merge === 'continue') return [];
      return [{ ...entry.cell, colspan, ...(start > entry.column && { blocks: [] }) }];
    });
    return { ...(rows[index] as Row), cells: kept };
  });
}
