import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect } from 'vitest';
import { plainText } from '../src/document/text.ts';
import type { Table } from '../src/document/tree.ts';
import { readSpreadsheet } from '../src/import/xlsx/read-spreadsheet.ts';
import { read, testWith } from './support/readers.ts';

const folder = mkdtempSync(join(tmpdir(), 'spreadsheets-'));
afterAll(() => rmSync(folder, { recursive: true }));

const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
/** Cells as they are shown in British English, in UTF-8; tokens of LibreOffice's CSV filter. */
const shownCsv = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,2057,true,true';

function convert(path: string, filter: string, reader: readonly string[] = []): string {
  read('soffice', [profile, '--headless', ...reader, '--convert-to', filter, '--outdir', folder, path]);
  return path.replace(/\.\w+$/, `.${filter.split(':')[0]}`);
}

function tableOf(xlsx: string) {
  const at = { file: 'meeting.yaml', line: 1, column: 1 };
  const { blocks, problems } = readSpreadsheet(readFileSync(xlsx), { file: 'costs.xlsx', at });
  const table = blocks[0] as Table;
  const rows = [...table.head, ...table.body].map(({ cells }) => cells.map((cell) => plainText(cell.blocks)));
  return { table, rows, problems };
}

/** A workbook of OpenDocument, as an officer would make it in LibreOffice. */
function writeFods(name: string, styles: string, columns: string, rows: string): string {
  const path = join(folder, `${name}.fods`);
  writeFileSync(
    path,
    `<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" xmlns:number="urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0" xmlns:of="urn:oasis:names:tc:opendocument:xmlns:of:1.2" office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.spreadsheet">
<office:styles><style:default-style style:family="table-cell"><style:text-properties fo:language="en" fo:country="GB"/></style:default-style></office:styles>
<office:automatic-styles>${styles}</office:automatic-styles>
<office:body><office:spreadsheet><table:table table:name="Costs">${columns}${rows}</table:table></office:spreadsheet></office:body>
</office:document>`,
  );
  return path;
}

const style = (name: string, data: string) =>
  `<style:style style:name="${name}" style:family="table-cell" style:data-style-name="${data}"/>`;
const words = (value: string, attributes = '') =>
  `<table:table-cell ${attributes} office:value-type="string"><text:p>${value}</text:p></table:table-cell>`;
const number = (value: number, name = '') =>
  `<table:table-cell${name && ` table:style-name="${name}"`} office:value-type="float" office:value="${value}"/>`;
const row = (cells: string, attributes = '') => `<table:table-row ${attributes}>${cells}</table:table-row>`;

describe('a spreadsheet made with LibreOffice', () => {
  testWith('soffice')('shows the values that LibreOffice shows', () => {
    const styles = `
      <number:number-style style:name="N1"><number:number number:decimal-places="2" number:min-decimal-places="2" number:min-integer-digits="1" number:grouping="true"/></number:number-style>
      <number:currency-style style:name="N2" number:language="en" number:country="GB"><number:currency-symbol number:language="en" number:country="GB">£</number:currency-symbol><number:number number:decimal-places="0" number:min-integer-digits="1" number:grouping="true"/></number:currency-style>
      <number:percentage-style style:name="N3"><number:number number:decimal-places="1" number:min-decimal-places="1" number:min-integer-digits="1"/><number:text>%</number:text></number:percentage-style>
      <number:date-style style:name="N4"><number:day number:style="long"/><number:text>/</number:text><number:month number:style="long"/><number:text>/</number:text><number:year number:style="long"/></number:date-style>
      <number:date-style style:name="N5"><number:day/><number:text> </number:text><number:month number:style="long" number:textual="true"/><number:text> </number:text><number:year number:style="long"/></number:date-style>
      <number:time-style style:name="N6"><number:hours number:style="long"/><number:text>:</number:text><number:minutes number:style="long"/></number:time-style>
      <number:number-style style:name="N7"><number:scientific-number number:decimal-places="2" number:min-decimal-places="2" number:min-integer-digits="1" number:min-exponent-digits="2"/></number:number-style>
      <number:number-style style:name="N8"><number:fraction number:min-integer-digits="0" number:min-numerator-digits="1" number:min-denominator-digits="1"/></number:number-style>
      ${['N1', 'N2', 'N3', 'N4', 'N5', 'N6', 'N7', 'N8'].map((name) => style(`c${name}`, name)).join('')}`;
    const values = [0, 1, 41964, 1234.5, 0.125, -3, 1e6 / 3];
    const rows = values.map((value) =>
      row(
        ['N1', 'N2', 'N3', 'N7', 'N8'].map((name) => number(value, `c${name}`)).join('') +
          ['N4', 'N5', 'N6'].map((name) => number(Math.abs(value) + 100, `c${name}`)).join(''),
      ),
    );
    const fods = writeFods('values', styles, '', row(words('x').repeat(8)) + rows.join(''));
    const { rows: shown, problems } = tableOf(convert(fods, 'xlsx'));
    const csv = readFileSync(convert(fods, shownCsv), 'utf8');
    // No value of these holds a quotation mark.
    const expected = csv
      .trim()
      .split('\n')
      .map((line) =>
        [...line.matchAll(/(?:^|,)(?:"([^"]*)"|([^,]*))/g)].map((cell) => (cell[1] ?? cell[2] ?? '').trim()),
      );
    expect(problems).toEqual([]);
    expect(shown.map((cells) => cells.map((cell) => cell.replace('−', '-')))).toEqual(expected);
  });

  testWith('soffice')('keeps merged cells, and what is hidden to itself', () => {
    const rows = [
      row(
        words('Service', 'table:number-rows-spanned="2"') +
          words('Cost', 'table:number-columns-spanned="3"') +
          '<table:covered-table-cell table:number-columns-repeated="2"/>',
      ),
      row(`<table:covered-table-cell/>${words('2013')}${words('2014')}${words('Pay')}`),
      row(words('Roads') + number(1) + number(2) + words('secret')),
      row(words('Secret') + number(1) + number(2) + words('secret'), 'table:visibility="collapse"'),
      row(words('Filtered') + number(1) + number(2) + words('secret'), 'table:visibility="filter"'),
      row(
        words('Bridges') +
          number(3) +
          '<table:table-cell table:formula="of:=[.B6]/0" office:value-type="float" office:value="0"/>',
      ),
    ];
    const columns =
      '<table:table-column table:number-columns-repeated="3"/><table:table-column table:visibility="collapse"/>';
    const fods = writeFods('hidden', '', columns, rows.join(''));
    const { table, rows: shown, problems } = tableOf(convert(fods, 'xlsx'));
    expect(shown).toEqual([
      ['Service', 'Cost'],
      ['2013', '2014'],
      ['Roads', '1', '2'],
      ['Bridges', '3', '#DIV/0!'],
    ]);
    expect(table.head).toMatchObject([{ cells: [{ rowspan: 2 }, { colspan: 2 }] }, {}]);
    expect(problems.map(({ message }) => message)).toEqual([
      'costs.xlsx: rows 4-5 and column D of “Costs” are hidden, and not published',
      'costs.xlsx: “Costs” shows #DIV/0! in C6',
    ]);
  });

  testWith('soffice')('reads a table of a web page', () => {
    const path = join(folder, 'page.html');
    writeFileSync(
      path,
      '<html><body><table><tr><th>Service</th><th>Cost</th></tr><tr><td><b>Roads</b></td><td>1,200</td></tr><tr><td colspan="2">Bridges &amp; tunnels</td></tr></table></body></html>',
    );
    const { rows } = tableOf(convert(path, 'xlsx:Calc MS Excel 2007 XML', ['--infilter=HTML (StarCalc)']));
    expect(rows).toEqual([['Service', 'Cost'], ['Roads', '1200'], ['Bridges & tunnels']]);
  });
});
