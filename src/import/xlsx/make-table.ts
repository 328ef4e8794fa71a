import type { CellObject } from '@e965/xlsx';
import { paragraph } from '../../document/build.ts';
import type { Cell, Column, Row, Table } from '../../document/tree.ts';
import { cellBlocks } from './cell-blocks.ts';
import type { CellStyle } from './cell-styles.ts';
import type { Shown } from './shown-value.ts';

/** A cell as it is placed: `row` and `column` count from 0 in what is published. */
export type PlacedCell = {
  readonly cell?: CellObject;
  readonly shown: Shown;
  readonly style?: CellStyle;
  readonly href?: string;
  colspan: number;
  rowspan: number;
};

/** Rows of cells; a place that a span covers has none. */
export type Grid = (PlacedCell | undefined)[][];

const nothing = /^(?:|[£$€]?\s?[-–—]|n\/a)$/i;

/**
 * Makes the table of a grid. A head's cells head their columns; an empty cell heads nothing. Columns stand as
 * most of their cells are aligned; without an alignment, numbers stand right.
 */
export function makeTable(
  grid: Grid,
  { headerRows, headerColumns, caption }: { headerRows: number; headerColumns?: number; caption?: string },
): Table {
  const width = grid[0]?.length ?? 0;
  const headCount = headRowsOf(grid, headerRows);
  const head = grid.slice(0, headCount);
  const body = grid.slice(headCount);
  const isHeadless = head.every((row) => row.every((placed) => !placed || placed.shown.words === ''));
  const hasRowHeads = headCount > 0 && head.every((row) => (row[0]?.shown.words ?? '') === '');
  const rowHeads = Math.min(headerColumns ?? (hasRowHeads ? 1 : 0), width);
  const makeRow = (row: Grid[number], headsOf: (column: number) => Cell['heads']): Row => ({
    type: 'row',
    cells: row.flatMap((placed, column) => (placed ? [makeCell(placed, headsOf(column))] : [])),
  });
  return {
    type: 'table',
    variant: 'grid',
    columns: Array.from({ length: width }, (_, column) => ({ align: alignOf(body, column, rowHeads) })),
    ...(caption && { caption: paragraph(caption).children }),
    head: isHeadless ? [] : head.map((row) => makeRow(row, () => 'column')),
    body: body.map((row) => makeRow(row, (column) => (column < rowHeads ? 'row' : undefined))),
  };
}

/** A head is as deep as its cells: it takes in up to three rows that they reach into; what reaches further is cut. */
function headRowsOf(grid: Grid, asked: number): number {
  const count = Math.min(asked, grid.length);
  const reach = Math.max(
    count,
    ...grid.slice(0, count).flatMap((row, index) => row.map((placed) => index + (placed?.rowspan ?? 1))),
  );
  const head = count === 0 ? 0 : Math.min(reach, count + 3, grid.length);
  grid.slice(0, head).forEach((row, index) => {
    row.forEach((placed, column) => {
      if (!placed || index + placed.rowspan <= head) return;
      const rest = index + placed.rowspan - head;
      placed.rowspan = head - index;
      const next = grid[head];
      const shown: Shown = { words: '', kind: 'words' };
      if (next) next[column] = { shown, colspan: placed.colspan, rowspan: rest };
    });
  });
  return head;
}

function makeCell({ cell, shown, style, href, colspan, rowspan }: PlacedCell, heads: Cell['heads']): Cell {
  // Heads are set as the house style has them.
  const { bold, ...plain } = style ?? {};
  const marks = heads || !bold ? plain : { ...plain, bold };
  // A head over several columns stands over all of them, not over the last.
  const align = heads === 'column' && colspan > 1 ? (style?.align ?? 'center') : undefined;
  const blocks = cell ? cellBlocks(cell, shown.words, marks, href) : [];
  return {
    type: 'cell',
    ...(heads && blocks.length > 0 && { heads }),
    colspan,
    rowspan,
    ...(align && { align }),
    blocks,
  };
}

function alignOf(body: Grid, column: number, rowHeads: number): Column['align'] {
  const cells = body.flatMap((row) => {
    const placed = row[column];
    return placed && placed.colspan === 1 && placed.shown.words !== '' ? [placed] : [];
  });
  for (const align of ['left', 'right', 'center'] as const) {
    if (cells.filter(({ style }) => style?.align === align).length * 2 > cells.length) return align;
  }
  if (column < rowHeads) return 'left';
  const filled = cells.filter(({ shown }) => !nothing.test(shown.words));
  const isNumeric = filled.length > 0 && filled.every(({ shown }) => shown.kind === 'number');
  return isNumeric ? 'right' : 'left';
}
