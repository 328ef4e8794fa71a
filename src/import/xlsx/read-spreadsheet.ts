import { heading } from '../../document/build.ts';
import type { Block } from '../../document/tree.ts';
import type { Position, Problem } from '../../problems/problem.ts';
import { RefusedFile } from '../refused-file.ts';
import { chooseSheets } from './choose-sheets.ts';
import { openWorkbook } from './open-workbook.ts';
import { readSheet } from './read-sheet.ts';
import { openTeller } from './teller.ts';

export type SpreadsheetOptions = {
  /** As printed in messages. */
  readonly file: string;
  /** Where the file is named: all problems stand there. */
  readonly at: Position;
  /** Name of the sheet; without it all visible sheets are read. */
  readonly sheet?: string;
  /** `A1:F20`, `B:D`, or a name that the workbook gives an area; without it the print area, or all. */
  readonly range?: string;
  readonly headerRows?: number;
  readonly headerColumns?: number;
  readonly caption?: string;
};

/**
 * Reads a workbook (.xlsx) as tables, with its values as Excel shows them in Britain. Nothing is calculated,
 * run or fetched. What is hidden in the workbook is never given. Several sheets stand under headings of level 2.
 * The same bytes give the same blocks. Never throws for what stands in the file; a hostile file may still take
 * long, so it is best read in a thread that can be ended.
 */
export function readSpreadsheet(
  bytes: Uint8Array,
  options: SpreadsheetOptions,
): { readonly blocks: readonly Block[]; readonly problems: readonly Problem[] } {
  const teller = openTeller(options.file, options.at);
  try {
    return { blocks: readSheets(bytes, options, teller), problems: teller.problems };
  } catch (error) {
    if (error instanceof RefusedFile) teller.error('file-refused', `the file ${error.message}`, error.hint);
    else throw error;
    return { blocks: [], problems: teller.problems };
  }
}

function readSheets(
  bytes: Uint8Array,
  options: SpreadsheetOptions,
  teller: ReturnType<typeof openTeller>,
): Block[] {
  const workbook = openWorkbook(bytes);
  const chosen = chooseSheets(workbook, options, teller);
  const isNamed = options.sheet !== undefined || options.range !== undefined;
  if (!isNamed) {
    const hidden = workbook.sheets.filter(({ state }) => state !== 'visible').map(({ name }) => `“${name}”`);
    const charts = workbook.sheets.filter(({ state, part }) => state === 'visible' && !part);
    if (hidden.length > 0)
      teller.warning(
        'sheet-left-out',
        `hidden sheets are not published: ${hidden.join(', ')}`,
        'delete what nobody is to have',
      );
    for (const { name } of charts)
      teller.warning(
        'sheet-left-out',
        `the chart “${name}” is not published`,
        'save it as a picture, and place it with an alternative text',
      );
  }
  if (options.range !== undefined && options.sheet === undefined && chosen.length > 1) {
    const hint = `name one: ${chosen.map(({ name }) => `“${name}”`).join(', ')}`;
    teller.error(
      'sheet-missing',
      `the range ${options.range} needs a sheet, as the workbook has several`,
      hint,
    );
    return [];
  }
  const tables = chosen.flatMap((entry) => {
    const table = readSheet(workbook, entry, options, teller);
    return table ? [{ name: entry.name, table }] : [];
  });
  if (tables.length === 0 && !teller.problems.some(({ severity }) => severity === 'error'))
    teller.error('sheet-missing', 'the workbook has no visible sheet with content');
  if (tables.length === 1) return tables.map(({ table }) => table);
  return tables.flatMap(({ name, table }) => [heading(2, name), table]);
}
