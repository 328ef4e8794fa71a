import type { Cell, Row } from '../document/tree.ts';

/** One place of a row: a cell, or the lower part of one that began in a row above. */
export type GridCell = {
  readonly cell: Cell;
  readonly column: number;
  readonly colspan: number;
  /** How it joins the row below and the one above, as Word says it. */
  readonly merge?: 'restart' | 'continue';
};

/**
 * Places the cells of rows on a grid of columns: each takes the next free place.
 * Spans that reach past the last row or column are cut there; places that stay free become empty cells.
 */
export function gridOf(rows: readonly Row[], columnCount: number): readonly (readonly GridCell[])[] {
  const open: ({ readonly from: GridCell; rowsLeft: number } | undefined)[] = [];
  return rows.map((row, rowIndex) => {
    const cells = row.cells.values();
    const placed: GridCell[] = [];
    for (let column = 0; column < columnCount; ) {
      const above = open[column];
      if (above) {
        placed.push({ ...above.from, merge: 'continue' });
        if (--above.rowsLeft === 0) open[column] = undefined;
        column += above.from.colspan;
        continue;
      }
      const cell: Cell = cells.next().value ?? { type: 'cell', colspan: 1, rowspan: 1, blocks: [] };
      const colspan = spanFrom(column, cell.colspan, columnCount, open);
      const rowspan = Math.min(cell.rowspan, rows.length - rowIndex);
      const entry = { cell, column, colspan };
      if (rowspan > 1) {
        open[column] = { from: entry, rowsLeft: rowspan - 1 };
        placed.push({ ...entry, merge: 'restart' });
      } else placed.push(entry);
      column += colspan;
    }
    return placed;
  });
}

/** Columns from one on that a cell may take: up to the edge, or to a cell that reaches in from above. */
function spanFrom(column: number, colspan: number, columnCount: number, open: readonly unknown[]): number {
  let span = 1;
  while (span < colspan && column + span < columnCount && !open[column + span]) span++;
  return span;
}
