import { createRequire } from 'node:module';
import type { parse } from 'csv-parse/sync';

/** A row of a CSV file with the line, from 0, on which it begins. */
export type CsvRow = { readonly cells: readonly string[]; readonly line: number };

export type CsvFault = { readonly message: string; readonly line: number; readonly hint?: string };

/**
 * Parses CSV: commas between fields, fields with commas, quotes or line ends in quotes, `""` for a quote.
 * Empty lines are left out, and empty fields at the ends of rows beyond the longest filled one.
 *
 * @see RFC 4180
 * @returns the rows, or the first fault
 */
export function parseCsv(text: string): { readonly rows: readonly CsvRow[] } | { readonly fault: CsvFault } {
  const rows: CsvRow[] = [];
  let line = 0;
  try {
    csvParser()(text.replace(/\r\n?/g, '\n'), {
      bom: true,
      relax_column_count: true,
      on_record: (cells: string[], { lines }) => {
        if (cells.some((cell) => cell.trim() !== '')) rows.push({ cells, line });
        line = lines;
        return null;
      },
    });
  } catch (error) {
    return { fault: syntaxFault(error) };
  }
  const width = filledWidth(rows);
  const fault = faultOf(rows, width);
  return fault ? { fault } : { rows: rows.map((row) => ({ ...row, cells: row.cells.slice(0, width) })) };
}

/** Loaded only for packs with CSV files. */
function csvParser(): typeof parse {
  return (createRequire(import.meta.url)('csv-parse/sync') as { parse: typeof parse }).parse;
}

function syntaxFault(error: unknown): CsvFault {
  const { code, lines } = error as { readonly code?: string; readonly lines?: number };
  const line = Math.max(0, (lines ?? 1) - 1);
  const hint = 'write a quote within a field twice: `""`';
  switch (code) {
    case 'CSV_QUOTE_NOT_CLOSED':
      return { message: 'a quoted field is never closed', line, hint };
    case 'CSV_INVALID_CLOSING_QUOTE':
      return { message: 'something follows the closing quote of a field', line, hint };
    case 'INVALID_OPENING_QUOTE':
      return { message: 'a quote stands within a field that is not quoted', line, hint };
    default:
      throw error;
  }
}

/** Spreadsheets write empty fields at the ends of rows, where cells were once. */
function filledWidth(rows: readonly CsvRow[]): number {
  let width = 0;
  for (const { cells } of rows)
    width = Math.max(width, cells.findLastIndex((cell) => cell.trim() !== '') + 1);
  return width;
}

function faultOf(rows: readonly CsvRow[], width: number): CsvFault | undefined {
  if (rows.length === 0) return { message: 'the CSV file has no rows', line: 0 };
  const dividesAll = (sign: string) => width === 1 && rows.every((row) => row.cells[0]?.includes(sign));
  const separator = dividesAll(';') ? 'semicolons' : dividesAll('\t') ? 'tabs' : undefined;
  if (separator === undefined) return undefined;
  return {
    message: `the fields of the CSV file are divided by ${separator}, not by commas`,
    line: 0,
    hint: 'save it again as “CSV UTF-8 (comma delimited)”',
  };
}
