import { isNumericColumn } from '../document/numeric-column.ts';
import type { Block, Cell, Column, Row, Table } from '../document/tree.ts';
import type { Position } from '../problems/problem.ts';
import { readCell } from './cell.ts';
import { type Place, readInlines } from './read-inlines.ts';
import { inner, type Reader, report, type Scope } from './reader.ts';
import { lineAt, type Source, wordsAt } from './source.ts';

/** What `:::table` says of its table. */
export type TableAttributes = {
  readonly caption?: string;
  readonly headerRows?: number;
  readonly headerColumns?: number;
  readonly variant?: string;
  /** Relative widths of the columns. */
  readonly widths?: readonly number[];
  readonly place: Place;
};

/** A table as written: rows of Markdown, the head's first. */
export type WrittenTable = {
  readonly rows: readonly WrittenRow[];
  readonly headerRows: number;
  /** Stated alignments; the content decides for columns without. */
  readonly aligns: readonly (Column['align'] | undefined)[];
  readonly source: Source;
  readonly at: Position;
  /** What to do about a row that is longer than the head. */
  readonly longRowHint: string;
};

/** `line` counts from 0 in the source. */
export type WrittenRow = { readonly cells: readonly string[]; readonly line: number };

const sectionRow = /^===\s+(.*?)(?:\s+=+)?$/s;

/**
 * Makes a table: pads short rows, tells of long ones, and makes section rows of rows that begin with `=== `.
 * A first header cell that is empty makes the cells below it heads of their rows; a head that is empty
 * altogether is left out. Columns of numbers are right-aligned unless an alignment is stated.
 */
export function makeTable(
  written: WrittenTable,
  attributes: TableAttributes,
  reader: Reader,
  scope: Scope,
): Table {
  const width = written.rows[0]?.cells.length ?? 0;
  for (const row of written.rows) reportLostCells(row, width, written, reader);
  const headerRows = Math.min(attributes.headerRows ?? written.headerRows, written.rows.length);
  const headRows = written.rows.slice(0, headerRows);
  const bodyRows = written.rows.slice(headerRows);
  const isHeadless = headRows.every((row) => row.cells.every((cell) => cell === ''));
  const hasRowHeads = headerRows > 0 && headRows.every((row) => row.cells[0] === '');
  const headerColumns = attributes.headerColumns ?? (hasRowHeads ? 1 : 0);

  const cellScope = { ...inner(scope), inCell: true };
  const readRow = (row: WrittenRow, headsOf: (column: number) => Cell['heads']): Row => {
    const at = lineAt(written.source, row.line);
    const read = (text: string) =>
      readCell(text, reader, { source: written.source, line: row.line }, cellScope, at);
    const section = sectionRow.exec(row.cells[0] ?? '');
    if (section) return { type: 'row', at, cells: [makeCell(read(section[1] ?? ''), 'group', width)] };
    const cells = Array.from({ length: width }, (_, column) =>
      makeCell(read(row.cells[column] ?? ''), headsOf(column)),
    );
    return { type: 'row', at, cells };
  };
  const caption = readInlines(attributes.caption ?? '', reader, attributes.place, cellScope);
  return {
    type: 'table',
    at: written.at,
    variant: attributes.variant ?? 'grid',
    columns: makeColumns(written, bodyRows, width, headerColumns, attributes, reader),
    ...(caption.length > 0 && { caption }),
    head: isHeadless ? [] : headRows.map((row) => readRow(row, () => 'column')),
    body: bodyRows.map((row) => readRow(row, (column) => (column < headerColumns ? 'row' : undefined))),
  };
}

function makeCell(blocks: readonly Block[], heads: Cell['heads'], colspan = 1): Cell {
  // An empty cell heads nothing; a section row keeps its place all the same.
  const isHead = heads !== undefined && (blocks.length > 0 || heads === 'group');
  return { type: 'cell', ...(isHead && { heads }), colspan, rowspan: 1, blocks };
}

function makeColumns(
  written: WrittenTable,
  bodyRows: readonly WrittenRow[],
  width: number,
  headerColumns: number,
  { widths, place }: TableAttributes,
  reader: Reader,
): Column[] {
  if (widths && widths.length !== width) {
    const message = `the table has ${width} columns, and widths for ${widths.length}`;
    const at = lineAt(place.source, place.line);
    report(reader, 'markdown-directive', message, at, 'give one width a column: `widths="2,1,1"`');
  }
  return Array.from({ length: width }, (_, column) => {
    const share = widths?.length === width ? widths[column] : undefined;
    const isNumeric = column >= headerColumns && isNumericColumn(textsOf(bodyRows, column));
    const align = written.aligns[column] ?? (isNumeric ? 'right' : 'left');
    return { align, ...(share !== undefined && { share }) };
  });
}

/** What stands in a column, without marks; rows that head others stand in none. */
function textsOf(rows: readonly WrittenRow[], column: number): readonly string[] {
  return rows
    .filter(({ cells }) => !cells[0]?.startsWith('=== '))
    .map(({ cells }) => (cells[column] ?? '').replace(/[*_]/g, ''));
}

/** Tells of cells with words that the table has no room for. */
function reportLostCells(
  { cells, line }: WrittenRow,
  width: number,
  written: WrittenTable,
  reader: Reader,
): void {
  const isSection = sectionRow.test(cells[0] ?? '');
  const lost = cells.slice(isSection ? 1 : width).find((cell) => cell !== '');
  if (lost === undefined) return;
  // A bar within a cell is written `\\|`, so the cell as read may not be there.
  const at = wordsAt(written.source, line, lost.split('|')[0] || lost);
  if (isSection) report(reader, 'table-row-long', 'a section row has one cell', at);
  else
    report(
      reader,
      'table-row-long',
      `the row has ${cells.length} cells, the head of its table ${width}`,
      at,
      written.longRowHint,
    );
}
