import { type Area, lastColumn, lastRow, overlap, parseArea } from './areas.ts';
import type { Sheet, SheetEntry, Workbook } from './open-workbook.ts';
import type { Teller } from './teller.ts';

/**
 * Chooses what is published: the sheet that is named, or the sheet of the range that is named, or all that
 * are visible.
 *
 * @returns nothing when what is named is not there; it has been told
 */
export function chooseSheets(
  workbook: Workbook,
  { sheet, range }: { readonly sheet?: string; readonly range?: string },
  teller: Teller,
): readonly SheetEntry[] {
  const name = sheet ?? (range === undefined ? undefined : namedRange(workbook, range)?.sheet);
  if (name === undefined) return workbook.sheets.filter(({ state, part }) => state === 'visible' && part);
  const found = workbook.sheets.find((each) => sameName(each.name, name));
  if (!found) {
    const visible = workbook.sheets
      .filter(({ state }) => state === 'visible')
      .map((each) => `“${each.name}”`);
    teller.error(
      'sheet-missing',
      `the workbook has no sheet “${name}”`,
      `its sheets are ${visible.join(', ')}`,
    );
    return [];
  }
  if (found.state !== 'visible') {
    const hint = 'unhide it in Excel if it is to be published, and save the workbook';
    teller.error('sheet-missing', `the sheet “${found.name}” is hidden in the workbook`, hint);
    return [];
  }
  if (!found.part) {
    const hint = 'name a sheet with cells; a chart is published as a picture';
    teller.error('sheet-missing', `the sheet “${found.name}” is a chart, not a table`, hint);
    return [];
  }
  return [found];
}

/**
 * Gives the area that is asked for in a sheet: the range, or the sheet's print area.
 *
 * @returns `whole` for neither; nothing when the range is not one, which has been told
 */
export function chooseArea(
  workbook: Workbook,
  entry: SheetEntry,
  range: string | undefined,
  teller: Teller,
): Area | 'whole' | undefined {
  if (range !== undefined) {
    const area = parseArea(range);
    if (area) return area;
    const named = namedRange(workbook, range);
    if (named && sameName(named.sheet, entry.name)) return named.area;
    const hint = 'write it as A1:F20 or B:D, or give the name of one area in the workbook';
    teller.error('sheet-missing', `“${range}” is not a range of the sheet “${entry.name}”`, hint);
    return undefined;
  }
  const index = workbook.sheets.indexOf(entry);
  const printed = workbook.names.find((each) => each.Name === '_xlnm.Print_Area' && each.Sheet === index);
  if (!printed) return 'whole';
  const parsed = parseReference(printed.Ref);
  if (parsed) return parsed.area;
  if (!printed.Ref.includes(',')) return 'whole';
  const message = `the print area of “${entry.name}” has several parts`;
  teller.error('sheet-missing', message, 'choose one with a range, A1:F20');
  return undefined;
}

/** The smallest area that holds all of a sheet's cells that have content and are not hidden. */
export function usedArea(
  sheet: Sheet,
  within: Area | 'whole',
  isShown: (row: number, column: number) => boolean,
): Area | undefined {
  let used: Area | undefined;
  const take = (row: number, column: number) => {
    if (within !== 'whole' && !overlap(within, { top: row, bottom: row, left: column, right: column }))
      return;
    if (!isShown(row, column)) return;
    used = {
      top: Math.min(used?.top ?? row, row),
      left: Math.min(used?.left ?? column, column),
      bottom: Math.max(used?.bottom ?? row, row),
      right: Math.max(used?.right ?? column, column),
    };
  };
  // By their keys: a sheet may say that its only row is the millionth.
  for (const row of indexesOf(sheet.cells, lastRow)) {
    const cells = sheet.cells[row] ?? [];
    for (const column of indexesOf(cells, lastColumn)) {
      const cell = cells[column];
      if (cell && cell.t !== 'z' && cell.v !== undefined && cell.v !== '') take(row, column);
    }
  }
  for (const key of sheet.facts.uncalculated)
    take(Math.floor(key / (lastColumn + 1)), key % (lastColumn + 1));
  return used;
}

function indexesOf(sparse: readonly unknown[], last: number): number[] {
  return Object.keys(sparse)
    .map(Number)
    .filter((index) => index >= 0 && index <= last);
}

function namedRange(workbook: Workbook, name: string): { sheet: string; area: Area } | undefined {
  const found = workbook.names.find((each) => !each.Name.startsWith('_xlnm.') && sameName(each.Name, name));
  return found && parseReference(found.Ref);
}

/** Reads `'Costs 2014'!$A$1:$F$20`. */
function parseReference(reference: string): { sheet: string; area: Area } | undefined {
  const match = /^(?:'((?:[^']|'')+)'|([^'!]+))!([^!,]+)$/.exec(reference);
  const area = match && parseArea(match[3] as string);
  return area ? { sheet: (match[1] ?? match[2] ?? '').replaceAll("''", "'"), area } : undefined;
}

function sameName(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}
