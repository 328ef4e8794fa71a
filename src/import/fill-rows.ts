import type { Cell, Row } from '../document/tree.ts';

const empty: Cell = { type: 'cell', colspan: 1, rowspan: 1, blocks: [] };

/** More columns than any page holds; a span that asks for more is a mistake. */
const mostColumns = 200;

/**
 * Makes rows that authors' programs wrote into rows of a table: every row fills every column, spans end where the
 * rows do, and no cell lies over another. Rows that hold no cell of their own are left out.
 *
 * @param width count of columns
 */
export function fillRows(rows: readonly Row[], width: number): readonly Row[] {
  /** How many more rows each column is taken by a cell from above. */
  const taken: number[] = Array.from({ length: width }, () => 0);
  const filled = rows.map((row, index) => {
    const cells: Cell[] = [];
    const given = [...row.cells];
    const isFree = taken.map((count) => count === 0);
    for (let column = 0; column < width; ) {
      if (!isFree[column]) {
        column++;
        continue;
      }
      const next = given.shift() ?? empty;
      let colspan = 1;
      while (colspan < next.colspan && isFree[column + colspan]) colspan++;
      const rowspan = Math.max(1, Math.min(next.rowspan, rows.length - index));
      cells.push({ ...next, colspan, rowspan });
      for (let covered = column; covered < column + colspan; covered++) taken[covered] = rowspan;
      column += colspan;
    }
    for (let column = 0; column < width; column++) taken[column] = Math.max(0, (taken[column] ?? 0) - 1);
    return { ...row, cells };
  });
  return withoutEmptyRows(filled);
}

/** Counts the columns that rows need, cells that reach down from above included; at most 200. */
export function widthOf(rows: readonly Row[]): number {
  let width = 0;
  let spans: { columns: number; rows: number }[] = [];
  for (const { cells } of rows) {
    const fromAbove = spans.reduce((sum, { columns }) => sum + columns, 0);
    const own = cells.reduce((sum, { colspan }) => sum + Math.min(colspan, mostColumns), 0);
    width = Math.max(width, Math.min(own + fromAbove, mostColumns));
    spans = [...spans, ...cells.map(({ colspan, rowspan }) => ({ columns: colspan, rows: rowspan }))]
      .map((span) => ({ ...span, rows: span.rows - 1 }))
      .filter((span) => span.rows > 0);
  }
  return width;
}

/** A row all of whose columns are taken from above is no row: the cells that take them are one row lower. */
function withoutEmptyRows(rows: readonly Row[]): readonly Row[] {
  if (rows.every(({ cells }) => cells.length > 0)) return rows;
  return rows.flatMap((row, index) => {
    if (row.cells.length === 0) return [];
    const cells = row.cells.map((cell) => {
      const below = rows.slice(index + 1, index + cell.rowspan);
      return { ...cell, rowspan: 1 + below.filter(({ cells }) => cells.length > 0).length };
    });
    return [{ ...row, cells }];
  });
}
