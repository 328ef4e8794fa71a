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
  const source = text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
  const rows: CsvRow[] = [];
  let cells: string[] = [];
  let line = 0;
  let rowLine = 0;
  for (let index = 0; index <= source.length; ) {
    let field: string;
    if (source[index] === '"') {
      const end = closingQuote(source, index);
      if (end < 0) return { fault: unclosed(line) };
      field = source.slice(index + 1, end).replaceAll('""', '"');
      index = end + 1;
      const next = source[index];
      line += count(field, '\n');
      if (next !== ',' && next !== '\n' && next !== undefined) return { fault: afterQuote(line) };
    } else {
      const end = fieldEnd(source, index);
      field = source.slice(index, end);
      index = end;
    }
    cells.push(field);
    if (source[index] !== ',') {
      if (cells.some((cell) => cell.trim() !== '')) rows.push({ cells, line: rowLine });
      cells = [];
      line++;
      rowLine = line;
    }
    index++;
  }
  const width = filledWidth(rows);
  const fault = faultOf(rows, width);
  return fault ? { fault } : { rows: rows.map((row) => ({ ...row, cells: row.cells.slice(0, width) })) };
}

function closingQuote(source: string, open: number): number {
  let end = source.indexOf('"', open + 1);
  while (end >= 0 && source[end + 1] === '"') end = source.indexOf('"', end + 2);
  return end;
}

function fieldEnd(source: string, start: number): number {
  let end = start;
  while (end < source.length && source[end] !== ',' && source[end] !== '\n') end++;
  return end;
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

function unclosed(line: number): CsvFault {
  return {
    message: 'a quoted field is never closed',
    line,
    hint: 'write a quote within a field twice: `""`',
  };
}

function afterQuote(line: number): CsvFault {
  return {
    message: 'something follows the closing quote of a field',
    line,
    hint: 'write a quote within a field twice: `""`',
  };
}

function count(text: string, sign: string): number {
  return text.split(sign).length - 1;
}
