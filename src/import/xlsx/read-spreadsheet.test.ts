import * as xlsx from '@e965/xlsx';
import { describe, expect, it } from 'vitest';
import { plainText } from '../../document/text.ts';
import { readSpreadsheet } from './read-spreadsheet.ts';

it('x', () => {
  const book = xlsx.utils.book_new();
  const sheet = xlsx.utils.aoa_to_sheet([
    ['', 'Cost', 'When'],
    ['Roads', 1234.5, 41964],
    ['Bridges', -3, 41965],
  ]);
  sheet.B2.z = '_-"£"* #,##0.00_-;\\-"£"* #,##0.00_-;_-"£"* "-"??_-;_-@_-';
  sheet.B3.z = sheet.B2.z;
  sheet.C2.z = 'm/d/yy';
  sheet['!merges'] = [xlsx.utils.decode_range('A2:A3')];
  xlsx.utils.book_append_sheet(book, sheet, 'Costs');
  const bytes = new Uint8Array(xlsx.write(book, { type: 'array', bookType: 'xlsx' }));
  console.log(
    JSON.stringify(
      readSpreadsheet(bytes, { file: 'costs.xlsx', at: { file: 'a', line: 1, column: 1 } }),
      null,
      1,
    ),
  );
});
