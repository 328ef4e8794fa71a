import type { Cell, Row } from '../document/tree.ts';

/** A cell with the grid places that it covers. */
export type PlacedCell = {
  readonly cell: Cell;
  readonly row: number;
  readonly column: number;
  readonly rowspan: number;
  readonly colspan: number;
};

/**
 * Places the cells of rows on the grid, as HTML does: each takes the next free places.
 * Spans that reach past the last row or column are cut there.
 */
export function placeCells(rows: readonly Row[], columnCount: number): readonly PlacedCell[] {
  const taken = rows.map(() => new Array<boolean>(columnCount).fill(false));
  const placed: PlacedCell[] = [];
  rows.forEach((row, rowIndex) => {
    let column = 0;
    for (const cell of row.cells) {
      while (column < columnCount && taken[rowIndex]?.[column]) column++;
      if (column >= columnCount) break;
      const rowspan = Math.min(Math.max(1, cell.rowspan), rows.length - rowIndex);
      const colspan = Math.min(Math.max(1, cell.colspan), columnCount - column);
      for (let r = rowIndex; r < rowIndex + rowspan; r++) {
        for (let c = column; c < column + colspan; c++) (taken[r] as boolean[])[c] = true;
      }
      placed.push({ cell, row: rowIndex, column, rowspan, colspan });
      column += colspan;
    }
  });
  return placed;
}

/** Bands of rows that spans bind together; most hold one row. Each is `[first, end)`. */
export function rowBands(
  placed: readonly PlacedCell[],
  rowCount: number,
): readonly (readonly [number, number])[] {
  const reach = Array.from({ length: rowCount }, (_, row) => row + 1);
  for (const { row, rowspan } of placed) reach[row] = Math.max(reach[row] as number, row + rowspan);
  const bands: [number, number][] = [];
  for (let row = 0; row < rowCount; ) {
    let end = reach[row] as number;
    for (let inside = row; inside < end; inside++) end = Math.max(end, reach[inside] as number);
    bands.push([row, end]);
    row = end;
  }
  return bands;
}
