import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseCsv } from './csv.ts';

function rowsOf(text: string): unknown {
  const parsed = parseCsv(text);
  return 'rows' in parsed ? parsed.rows.map(({ cells, line }) => [line, ...cells]) : parsed.fault;
}

test('fields may hold commas, quotes and line ends in quotes; lines are counted', () => {
  expect(rowsOf('\ufeffMonth,Count\r\n"May, ""14""","1\n2"\r\n\r\nJune,3')).toEqual([
    [0, 'Month', 'Count'],
    [1, 'May, "14"', '1\n2'],
    [4, 'June', '3'],
  ]);
});

test('empty fields that a spreadsheet left at the ends of all rows go', () => {
  expect(rowsOf('a,b,,\n1,,,\n,,,\n')).toEqual([
    [0, 'a', 'b'],
    [1, '1', ''],
  ]);
});

test.each([
  ['', 'the CSV file has no rows', 0],
  ['a\n"b', 'a quoted field is never closed', 1],
  ['a,"b\nc" d', 'something follows the closing quote of a field', 1],
  ['a;b\n1;2', 'the fields of the CSV file are divided by semicolons, not by commas', 0],
  ['a\tb\n1\t2', 'the fields of the CSV file are divided by tabs, not by commas', 0],
])('%j has a fault', (text, message, line) => {
  expect(rowsOf(text)).toMatchObject({ message, line });
});

test('what was written as RFC 4180 says is read as it was', () => {
  const field = fc
    .string({ unit: fc.constantFrom('a', ',', '"', '\n', ' ', ';') })
    .map((words) => `x${words}x`);
  fc.assert(
    fc.property(fc.array(fc.array(field, { minLength: 2, maxLength: 3 }), { minLength: 1 }), (rows) => {
      const text = rows
        .map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(','))
        .join('\r\n');
      const parsed = parseCsv(text);
      expect('rows' in parsed && parsed.rows.map((row) => row.cells)).toEqual(rows);
    }),
  );
});
