import type { Table } from '../../document/tree.ts';
import { type Area, cellName, columnName, lastRow, overlap } from './areas.ts';
import { chooseArea, usedArea } from './choose-sheets.ts';
import { type Grid, makeTable, type PlacedCell } from './make-table.ts';
import type { Sheet, SheetEntry, Workbook } from './open-workbook.ts';
import type { SpreadsheetOptions } from './read-spreadsheet.ts';
import { cellKey } from './sheet-facts.ts';
import { type Shown, shownValue } from './shown-value.ts';
import { firstOf, runsOf, type Teller } from './teller.ts';

/** Most rows and columns that are published of a sheet. */
export const rowLimit = 5000;
export const columnLimit = 100;
const empty: Shown = { words: '', kind: 'words' };
const linkable = /^(?:https?:\/\/|mailto:)[^\s]+$/i;

/**
 * Makes the table of a sheet, of what is not hidden, and tells of what is left out.
 *
 * @returns nothing when the sheet, or what is asked of it, is empty
 */
export function readSheet(
  workbook: Workbook,
  entry: SheetEntry,
  options: SpreadsheetOptions,
  teller: Teller,
): Table | undefined {
  const asked = chooseArea(workbook, entry, options.range, teller);
  if (asked === undefined) return undefined;
  const sheet = workbook.read(entry, asked === 'whole' ? lastRow + 1 : asked.bottom + 1);
  const { hiddenRows, hiddenColumns } = sheet.facts;
  const isShown = (row: number, column: number) => !hiddenRows.has(row) && !hiddenColumns.has(column);
  const area = usedArea(sheet, asked, isShown);
  if (!area) {
    if (options.range !== undefined || options.sheet !== undefined) {
      const where = options.range === undefined ? '' : `, or not in ${options.range}`;
      teller.error('sheet-missing', `there is nothing to publish in “${sheet.name}”${where}`);
    }
    return undefined;
  }
  tellLeftOut(sheet, usedArea(sheet, asked, () => true) ?? area, teller);
  const rows = shownIndexes(area.top, area.bottom, hiddenRows, rowLimit);
  const columns = shownIndexes(area.left, area.right, hiddenColumns, columnLimit);
  if (rows.isCut || columns.isCut)
    teller.error(
      'sheet-too-large',
      `“${sheet.name}” has more than ${rowLimit} rows or ${columnLimit} columns`,
      'choose what is to be published with a range, A1:F20',
    );
  const grid = makeGrid(workbook, sheet, rows.indexes, columns.indexes, teller);
  const heads = headsOf(sheet, rows.indexes, columns.indexes);
  const headerColumns = options.headerColumns ?? heads.columns;
  return makeTable(grid, {
    headerRows: options.headerRows ?? heads.rows,
    ...(headerColumns !== undefined && { headerColumns }),
    ...(options.caption !== undefined && { caption: options.caption }),
  });
}

function shownIndexes(from: number, to: number, hidden: ReadonlySet<number>, limit: number) {
  const indexes: number[] = [];
  for (let index = from; index <= to && indexes.length <= limit; index++)
    if (!hidden.has(index)) indexes.push(index);
  return { indexes: indexes.slice(0, limit), isCut: indexes.length > limit };
}

function makeGrid(
  workbook: Workbook,
  sheet: Sheet,
  rows: readonly number[],
  columns: readonly number[],
  teller: Teller,
): Grid {
  const faults = new Map<string, string[]>();
  const uncalculated: string[] = [];
  const hrefs = hrefsOf(sheet, rows, columns);
  const place = (row: number, column: number): PlacedCell => {
    const cell = sheet.cells[row]?.[column];
    const key = cellKey(row, column);
    const style = workbook.styles[sheet.facts.styles.get(key) ?? 0];
    const href = hrefs.get(key);
    const isUncalculated = sheet.facts.uncalculated.has(key);
    const shown = cell && !isUncalculated ? shownValue(cell, workbook.is1904) : empty;
    if (isUncalculated) uncalculated.push(cellName(row, column));
    if (shown.kind === 'error') {
      const cells = faults.get(shown.words) ?? [];
      faults.set(shown.words, cells);
      cells.push(cellName(row, column));
    }
    return {
      ...(cell && { cell }),
      shown,
      ...(style && { style }),
      ...(href && { href }),
      colspan: 1,
      rowspan: 1,
    };
  };
  const grid: Grid = rows.map((row) => columns.map((column) => place(row, column)));
  for (const merge of sheet.merges) applyMerge(grid, merge, rows, columns, place);
  for (const [words, cells] of faults) {
    const message = `“${sheet.name}” shows ${words} in ${firstOf(cells)}`;
    const hint =
      words === '#####'
        ? 'the number is no date: correct it, or its format, and save the workbook'
        : 'correct the formula in Excel, and save the workbook';
    teller.error('sheet-values', message, hint);
  }
  if (uncalculated.length > 0)
    teller.error(
      'sheet-values',
      `a formula of “${sheet.name}” has no value in ${firstOf(uncalculated)}`,
      'open the workbook in Excel, which calculates it, and save it',
    );
  return grid;
}

/** A merged area is what is shown of it; its words are those of its first cell, also when that is hidden. */
function applyMerge(
  grid: Grid,
  merge: Area,
  rows: readonly number[],
  columns: readonly number[],
  place: (row: number, column: number) => PlacedCell,
): void {
  const inRows = rows.flatMap((row, index) => (row >= merge.top && row <= merge.bottom ? [index] : []));
  const inColumns = columns.flatMap((column, index) =>
    column >= merge.left && column <= merge.right ? [index] : [],
  );
  const [top, left] = [inRows[0], inColumns[0]];
  if (top === undefined || left === undefined) return;
  const isFree = inRows.every((row) =>
    inColumns.every((column) => {
      const placed = grid[row]?.[column];
      return placed && placed.colspan === 1 && placed.rowspan === 1;
    }),
  );
  // Excel mends workbooks whose merged areas lie over each other; here the first one holds.
  if (!isFree) return;
  for (const row of inRows) for (const column of inColumns) (grid[row] as Grid[number])[column] = undefined;
  const first = place(merge.top, merge.left);
  (grid[top] as Grid[number])[left] = { ...first, colspan: inColumns.length, rowspan: inRows.length };
}

function hrefsOf(sheet: Sheet, rows: readonly number[], columns: readonly number[]): Map<number, string> {
  const hrefs = new Map<number, string>();
  const [top = 0, left = 0] = [rows[0], columns[0]];
  const whole = { top, left, bottom: rows.at(-1) ?? top, right: columns.at(-1) ?? left };
  for (const { area, id } of sheet.facts.links) {
    const target = sheet.related.find((each) => each.id === id && each.isExternal)?.target ?? '';
    const shown = overlap(area, whole);
    if (!shown || !linkable.test(target)) continue;
    for (let row = shown.top; row <= shown.bottom; row++)
      for (let column = shown.left; column <= shown.right; column++) hrefs.set(cellKey(row, column), target);
  }
  return hrefs;
}

/** What heads a sheet: what is frozen, or a table's header, or the row of a filter; otherwise the first row. */
function headsOf(sheet: Sheet, rows: readonly number[], columns: readonly number[]) {
  const { frozenRows, frozenColumns, filter } = sheet.facts;
  const tops = [...sheet.tables, ...(filter ? [filter] : [])].map(({ top }) => rows.indexOf(top) + 1);
  const frozen = rows.filter((row) => row < frozenRows).length;
  const mostRows = Math.min(5, rows.length - 1);
  const found = [frozen, ...tops].find((count) => count > 0 && count <= mostRows) ?? 1;
  const fixed = columns.filter((column) => column < frozenColumns).length;
  return { rows: found, columns: fixed > 0 && fixed < columns.length ? fixed : undefined };
}

function tellLeftOut(sheet: Sheet, area: Area, teller: Teller): void {
  const { hiddenRows, hiddenColumns, filter } = sheet.facts;
  const within = (from: number, to: number, hidden: ReadonlySet<number>) =>
    [...hidden].filter((index) => index >= from && index <= to).sort((a, b) => a - b);
  const rows = within(area.top, area.bottom, hiddenRows);
  const columns = within(area.left, area.right, hiddenColumns);
  const hidden = [
    ...(rows.length > 0 ? [runsOf('row', rows, (row) => `${row + 1}`)] : []),
    ...(columns.length > 0 ? [runsOf('column', columns, columnName)] : []),
  ];
  if (hidden.length > 0) {
    const verb = rows.length + columns.length > 1 ? 'are' : 'is';
    const why = filter && rows.length > 0 ? 'hidden or filtered out' : 'hidden';
    const message = `${hidden.join(' and ')} of “${sheet.name}” ${verb} ${why}, and not published`;
    teller.warning(
      'sheet-left-out',
      message,
      'unhide what is to be published; delete what nobody is to have',
    );
  }
  const kinds = new Set(sheet.related.map(({ kind }) => kind));
  if (kinds.has('comments') || kinds.has('threadedComment'))
    teller.warning('sheet-left-out', `the comments of “${sheet.name}” are not published`);
  if (kinds.has('drawing'))
    teller.warning(
      'sheet-left-out',
      `the charts, pictures or shapes of “${sheet.name}” are not published`,
      'save a chart as a picture, and place it with an alternative text',
    );
}
