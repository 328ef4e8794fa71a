import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { relation, rowsOf, workbookParts, writeWorkbook, zipParts } from '../testing/workbook.ts';
import { readSpreadsheet } from './read-spreadsheet.ts';

const at = { file: 'meeting.yaml', line: 3, column: 5 };
const read = (bytes: Uint8Array) => readSpreadsheet(bytes, { file: 'costs.xlsx', at });
const parts = workbookParts({
  sheets: [
    {
      name: 'Costs',
      rows: `${rowsOf(['', 'Cost'], ['Roads', 41964], ['Bridges', -3])}<row r="4" hidden="1"><c r="A4" t="s"><v>0</v></c><c r="B4" s="1"><f>B2</f><v>2</v></c></row>`,
      before:
        '<sheetViews><sheetView><pane ySplit="1" state="frozen"/></sheetView></sheetViews><cols><col min="1" max="2" width="9"/></cols>',
      after:
        '<autoFilter ref="A1:B3"/><mergeCells><mergeCell ref="A2:A3"/></mergeCells><hyperlinks><hyperlink ref="B2" r:id="h"/></hyperlinks>',
      related: relation('h', 'hyperlink', 'https://www.warwickshire.gov.uk/', true),
    },
  ],
  styles:
    '<numFmts><numFmt numFmtId="164" formatCode="0.0;[Red]0.0"/></numFmts><fonts><font><b/></font></fonts><cellXfs><xf/><xf numFmtId="14"/></cellXfs>',
  strings: '<si><r><rPr><b/></rPr><t>Rich</t></r><r><t> text</t></r></si>',
  names: '<definedName name="_xlnm.Print_Area" localSheetId="0">Costs!$A$1:$B$4</definedName>',
});
const valid = zipParts(parts);

describe('a file that is no workbook is refused in words', () => {
  const main = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';
  const word = `<Types><Override PartName="/word/document.xml" ContentType="${main}"/></Types>`;
  const types = parts['[Content_Types].xml'] as string;
  it.each<[string, Uint8Array, string]>([
    [
      'a Word document',
      zipParts({ '[Content_Types].xml': word, 'word/document.xml': '<a/>' }),
      'is a Word document',
    ],
    ['a workbook with macros', zipParts({ ...parts, 'xl/vbaProject.bin': '' }), 'holds macros'],
    [
      'a workbook that says it has macros',
      zipParts({
        ...parts,
        '[Content_Types].xml': types.replace(
          /application\/vnd[^"]*sheet\.main/,
          'application/vnd.ms-excel.sheet.macroEnabled.main',
        ),
      }),
      'holds macros',
    ],
    ['an OpenDocument file', zipParts({ mimetype: 'x', 'content.xml': '<a/>' }), 'is an OpenDocument file'],
    ['a text', strToU8('a,b\n1,2'), 'is not a file of Word or Excel'],
    ['a zip of something else', zipSync({ 'a.txt': strToU8('a') }), 'is not a file of Word or Excel'],
    [
      'an entity',
      zipParts({ ...parts, 'xl/sharedStrings.xml': '<!DOCTYPE a [<!ENTITY b "c">]><sst/>' }),
      'declares',
    ],
  ])('%s', (_, bytes, words) => {
    const { blocks, problems } = read(bytes);
    expect(blocks).toEqual([]);
    expect(problems).toMatchObject([{ code: 'file-refused', severity: 'error', at }]);
    expect(problems[0]?.message).toContain(words);
  });
});

describe('a sheet that says it is enormous', () => {
  const rows =
    '<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>2</v></c></row><row r="4294967290"><c r="A4294967290"><v>3</v></c></row><row r="3"><c r="ZZZZZZ3"><v>4</v></c></row>';
  it('is cut, told, and read at once', { timeout: 3000 }, () => {
    const bytes = writeWorkbook({
      sheets: [
        {
          name: 'Huge',
          before: '<dimension ref="A1:XFD1048576"/><cols><col min="1" max="4294967295" width="9"/></cols>',
          rows,
          after:
            '<mergeCells><mergeCell ref="B2:XFD1048576"/></mergeCells><hyperlinks><hyperlink ref="A1:XFD1048576" r:id="h"/></hyperlinks>',
          related: relation('h', 'hyperlink', 'https://www.warwickshire.gov.uk/', true),
        },
      ],
    });
    const { problems } = read(bytes);
    expect(problems.map(({ code }) => code)).toEqual(['sheet-too-large']);
  });
});

describe('a workbook that was damaged', () => {
  const settings = { numRuns: 300, interruptAfterTimeLimit: 20_000, markInterruptAsFailure: false };
  const check = (bytes: Uint8Array) => {
    const { blocks, problems } = read(bytes);
    expect(blocks.length > 0 || problems.length > 0).toBe(true);
    for (const block of blocks) {
      if (block.type !== 'table') continue;
      const places = [...block.head, ...block.body].flatMap(({ cells }) => cells);
      const filled = places.reduce((sum, { colspan, rowspan }) => sum + colspan * rowspan, 0);
      expect(filled).toBe(block.columns.length * (block.head.length + block.body.length));
    }
    return structuredClone(blocks);
  };

  it('is read as it is when it was not', () => {
    expect(check(valid)).toHaveLength(1);
  });

  it('in its bytes is read, or refused in words', { timeout: 40_000 }, () => {
    const change = fc.tuple(fc.nat(valid.length - 1), fc.nat(255));
    fc.assert(
      fc.property(fc.array(change, { maxLength: 6 }), fc.nat(valid.length), (changes, length) => {
        const bytes = valid.slice(0, length % 3 === 0 ? length : valid.length);
        for (const [place, byte] of changes) if (place < bytes.length) bytes[place] = byte;
        check(bytes);
      }),
      settings,
    );
  });

  it('in its XML is read, or refused in words', { timeout: 40_000 }, () => {
    const snippets = [
      '',
      '<',
      '>',
      '"',
      '&#0;',
      '-1',
      '99999999999',
      'A1:XFD1048576',
      '</row>',
      '<c>',
      '<v/>',
      'e',
      's',
      'NaN',
      '<mergeCell ref="A1:B9"/>',
      '&#x1F600;',
      '\u0000',
      't="d"',
    ];
    const change = fc.tuple(
      fc.constantFrom(...Object.keys(parts)),
      fc.nat(),
      fc.nat(30),
      fc.constantFrom(...snippets),
    );
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 5 }), (changes) => {
        const changed = { ...parts };
        for (const [path, place, length, snippet] of changes) {
          const xml = changed[path] as string;
          const from = place % (xml.length + 1);
          changed[path] = xml.slice(0, from) + snippet + xml.slice(from + length);
        }
        check(zipParts(changed));
      }),
      settings,
    );
  });
});
