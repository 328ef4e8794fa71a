import * as xlsx from '@e965/xlsx';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { plainText } from '../../document/text.ts';
import type { Block, Cell, Table } from '../../document/tree.ts';
import { relation, rowsOf, type WrittenWorkbook, writeWorkbook } from '../testing/workbook.ts';
import { readSpreadsheet, type SpreadsheetOptions } from './read-spreadsheet.ts';

const at = { file: 'meeting.yaml', line: 3, column: 5 };

function read(workbook: WrittenWorkbook | Uint8Array, options: Partial<SpreadsheetOptions> = {}) {
  const bytes = workbook instanceof Uint8Array ? workbook : writeWorkbook(workbook);
  const { blocks, problems } = readSpreadsheet(bytes, { file: 'costs.xlsx', at, ...options });
  return {
    blocks,
    problems,
    messages: problems.map(({ message }) => message),
    shown: blocks.flatMap(shownOf),
  };
}

/** A table as text: a line for each row, spans and heads marked. */
function shownOf(block: Block): string[] {
  if (block.type === 'heading') return [`# ${plainText(block)}`];
  if (block.type !== 'table') return [block.type];
  const line = (cells: readonly Cell[]) =>
    cells
      .map(({ blocks, heads, colspan, rowspan }) => {
        const spans = `${colspan > 1 ? `→${colspan}` : ''}${rowspan > 1 ? `↓${rowspan}` : ''}`;
        return `${heads === 'column' ? '^' : heads === 'row' ? '<' : ''}${plainText(blocks)}${spans}`;
      })
      .join('|');
  return [...block.head, ...block.body].map(({ cells }) => line(cells));
}

const table = (blocks: readonly Block[]) => blocks.find((block): block is Table => block.type === 'table');
const costs = {
  name: 'Costs',
  rows: rowsOf(['', 'Cost', 'Note'], ['Roads', 1200, 'a'], ['Bridges', -3, 'b']),
};

afterEach(() => {
  vi.unstubAllEnvs();
});

describe('the place of the computer', () => {
  it.each(['America/New_York', 'Pacific/Auckland', 'Europe/London'])('does not matter: %s', (zone) => {
    vi.stubEnv('TZ', zone);
    const styles = '<fonts><font/></fonts><cellXfs><xf/><xf numFmtId="22"/></cellXfs>';
    const rows =
      '<row r="1"><c r="A1" s="1"><v>41811.4375</v></c><c r="B1" s="1" t="d"><v>2014-06-21T10:30:00Z</v></c></row>';
    const { shown } = read({ sheets: [{ name: 'S', rows }], styles }, { headerRows: 0 });
    expect(shown).toEqual(['21/06/2014 10:30|21/06/2014 10:30']);
  });
});

describe('which sheet', () => {
  const plans = { name: 'Plans', rows: rowsOf(['Plan'], ['One']) };

  it('is the only one with content, without a heading', () => {
    const { shown, messages } = read({ sheets: [costs, { name: 'Empty', rows: '' }] });
    expect(shown).toEqual(['|^Cost|^Note', '<Roads|1200|a', '<Bridges|−3|b']);
    expect(messages).toEqual([]);
  });

  it('is each that is visible, under its name; hidden ones are told', () => {
    const { shown, messages } = read({ sheets: [plans, costs, { ...plans, name: 'Pay', state: 'hidden' }] });
    expect(shown).toEqual([
      '# Plans',
      '^Plan',
      'One',
      '# Costs',
      '|^Cost|^Note',
      '<Roads|1200|a',
      '<Bridges|−3|b',
    ]);
    expect(messages).toEqual(['costs.xlsx: hidden sheets are not published: “Pay”']);
  });

  it('is the named one, whatever the case of its name', () => {
    expect(read({ sheets: [costs, plans] }, { sheet: 'plans' }).shown).toEqual(['^Plan', 'One']);
  });

  it.each(['hidden', 'veryHidden'] as const)('is never one that is %s', (state) => {
    const { blocks, messages } = read({ sheets: [costs, { ...plans, state }] }, { sheet: 'Plans' });
    expect(blocks).toEqual([]);
    expect(messages).toEqual(['costs.xlsx: the sheet “Plans” is hidden in the workbook']);
  });

  it('is told when it is not there', () => {
    const { problems } = read({ sheets: [costs, plans] }, { sheet: 'Plan' });
    expect(problems).toMatchObject([
      { code: 'sheet-missing', severity: 'error', hint: 'its sheets are “Costs”, “Plans”', at },
    ]);
  });
});

describe('which cells', () => {
  it.each([
    ['B1:C2', ['^Cost|^Note', '1200|a']],
    ['$a$1:b2', ['|^Cost', '<Roads|1200']],
    ['B:B', ['^Cost', '1200', '−3']],
    ['2:3', ['^Roads|^1200|^a', 'Bridges|−3|b']],
    ['A1:Z99', ['|^Cost|^Note', '<Roads|1200|a', '<Bridges|−3|b']],
  ])('are those of %s', (range, shown) => {
    expect(read({ sheets: [costs] }, { range })).toMatchObject({ shown, problems: [] });
  });

  it.each(['A1-F20', 'A0:B2', 'XFE1:XFE2', 'A1:B2:C3', 'Totals', ''])(
    'are told when “%s” is no range',
    (range) => {
      const { blocks, messages } = read({ sheets: [costs] }, { range });
      expect(blocks).toEqual([]);
      expect(messages).toEqual([`costs.xlsx: “${range}” is not a range of the sheet “Costs”`]);
    },
  );

  it('are told when there are none', () => {
    const { messages } = read({ sheets: [costs] }, { range: 'H1:K9' });
    expect(messages).toEqual(['costs.xlsx: there is nothing to publish in “Costs”, or not in H1:K9']);
  });

  it('are those of a name, also in another sheet', () => {
    const names = `<definedName name="Bridges">'Costs'!$A$3:$B$3</definedName>`;
    const sheets = [{ name: 'Plans', rows: rowsOf(['x']) }, costs];
    expect(read({ sheets, names }, { range: 'bridges', headerRows: 0 }).shown).toEqual(['Bridges|−3']);
  });

  it('are those of the print area', () => {
    const names = '<definedName name="_xlnm.Print_Area" localSheetId="0">Costs!$A$1:$B$2</definedName>';
    expect(read({ sheets: [costs], names }).shown).toEqual(['|^Cost', '<Roads|1200']);
  });

  it('leave out empty rows and columns around', () => {
    const rows = rowsOf([], [undefined, 'A', 'B'], [undefined, 1, 2], [undefined, '', '']);
    expect(read({ sheets: [{ name: 'S', rows }] }).shown).toEqual(['^A|^B', '1|2']);
  });

  it('are at most 5,000 rows, and more are told', () => {
    const rows = rowsOf(...Array.from({ length: 5002 }, (_, index) => [index]));
    const { blocks, problems } = read({ sheets: [{ name: 'S', rows }] });
    expect(table(blocks)?.body).toHaveLength(4999);
    expect(problems).toMatchObject([{ code: 'sheet-too-large', severity: 'error' }]);
  });
});

describe('what is hidden', () => {
  const rows = rowsOf(
    ['', 'Cost', 'Pay'],
    ['Roads', 1, 'secret'],
    ['Hidden', 2, 'secret'],
    ['Bridges', 3, 'secret'],
  );
  const hidden = {
    name: 'Costs',
    rows: rows.replace('<row r="3">', '<row r="3" hidden="1">'),
    before: '<cols><col min="3" max="16384" width="9" hidden="true"/></cols>',
  };

  it('is never published, and told', () => {
    const { shown, problems } = read({ sheets: [hidden] });
    expect(shown).toEqual(['|^Cost', '<Roads|1', '<Bridges|3']);
    expect(problems).toMatchObject([
      {
        code: 'sheet-left-out',
        severity: 'warning',
        message: 'costs.xlsx: row 3 and column C of “Costs” are hidden, and not published',
      },
    ]);
  });

  it('does not stand in merged cells either', () => {
    const after = '<mergeCells><mergeCell ref="A2:A4"/><mergeCell ref="B1:C1"/></mergeCells>';
    expect(read({ sheets: [{ ...hidden, after }] }).shown).toEqual(['|^Cost', '<Roads↓2|1', '3']);
  });
});

describe('cells', () => {
  it('that are merged span', () => {
    const rows = rowsOf(['Service', 'Cost'], [undefined, 2013, 2014], ['Roads', 1, 2], [undefined, 3, 4]);
    const after =
      '<mergeCells><mergeCell ref="A1:A2"/><mergeCell ref="B1:C1"/><mergeCell ref="A3:A4"/><mergeCell ref="A4:B4"/></mergeCells>';
    expect(read({ sheets: [{ name: 'S', rows, after }] }).shown).toEqual([
      '^Service↓2|^Cost→2',
      '^2013|^2014',
      'Roads↓2|1|2',
      '3|4',
    ]);
  });

  it('that head several columns stand over their middle', () => {
    const after = '<mergeCells><mergeCell ref="B1:C1"/></mergeCells>';
    const { blocks } = read({ sheets: [{ name: 'S', rows: rowsOf(['', 'Cost'], ['Roads', 1, 2]), after }] });
    expect(table(blocks)?.head[0]?.cells.map(({ align }) => align)).toEqual([undefined, 'center']);
  });

  it('of numbers stand right, unless they are aligned otherwise', () => {
    const rows = rowsOf(['A', 'B', 'C'], [1, 2, 'x'], [3, 4, 'y']);
    const styles =
      '<fonts><font/></fonts><cellXfs><xf fontId="0"/><xf fontId="0"><alignment horizontal="center"/></xf></cellXfs>';
    const centred = rows.replaceAll(/r="B(\d)"/g, 'r="B$1" s="1"');
    const { blocks } = read({ sheets: [{ name: 'S', rows: centred }], styles });
    expect(table(blocks)?.columns).toEqual([{ align: 'right' }, { align: 'center' }, { align: 'left' }]);
  });

  it('keep their formats, dates and times', () => {
    const styles =
      '<numFmts><numFmt numFmtId="164" formatCode="&quot;£&quot;#,##0;[Red]\\-&quot;£&quot;#,##0"/></numFmts><fonts><font/></fonts><cellXfs><xf/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="10"/></cellXfs>';
    const rows =
      '<row r="1"><c r="A1" s="1"><v>40502</v></c><c r="B1" s="2"><v>-1234.4</v></c><c r="C1" s="3"><v>0.5</v></c></row>';
    const properties = '<workbookPr date1904="1"/>';
    const { shown } = read({ sheets: [{ name: 'S', rows }], styles, properties }, { headerRows: 0 });
    expect(shown).toEqual(['21/11/2014|−£1,234|50.00%']);
  });

  it('keep marks, of their own and of their words', () => {
    const styles =
      '<fonts><font/><font><b/><i val="0"/></font></fonts><cellXfs><xf fontId="0"/><xf fontId="1"/></cellXfs>';
    const strings =
      '<si><t>Total</t></si><si><r><t xml:space="preserve">CO</t></r><r><rPr><vertAlign val="subscript"/></rPr><t>2</t></r></si>';
    const rows = '<row r="1"><c r="A1" s="1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c></row>';
    const { blocks } = read({ sheets: [{ name: 'S', rows }], styles, strings }, { headerRows: 0 });
    expect(table(blocks)?.body[0]?.cells.map((cell) => cell.blocks)).toMatchObject([
      [{ children: [{ value: 'Total', bold: true }] }],
      [{ children: [{ value: 'CO' }, { value: '2', script: 'sub' }] }],
    ]);
  });

  it('have a paragraph for each line, without spaces around', () => {
    const { blocks } = read(
      { sheets: [{ name: 'S', rows: rowsOf(['  One\n two  words ']) }] },
      { headerRows: 0 },
    );
    const paragraphs = table(blocks)?.body[0]?.cells[0]?.blocks.map((block) => plainText(block));
    expect(paragraphs).toEqual(['One', 'two words']);
  });

  it('lead where they may lead', () => {
    const after =
      '<hyperlinks><hyperlink ref="A2" r:id="h1"/><hyperlink ref="A3" r:id="h2"/><hyperlink ref="C1:XFD1048576" r:id="h1"/></hyperlinks>';
    const related =
      relation('h1', 'hyperlink', 'https://www.warwickshire.gov.uk/', true) +
      relation('h2', 'hyperlink', 'file:///C:/secret.xlsx', true);
    const { blocks } = read({ sheets: [{ ...costs, after, related }] });
    const children = table(blocks)?.body.map(({ cells }) => cells[0]?.blocks[0]);
    expect(children).toMatchObject([
      { children: [{ type: 'link', href: 'https://www.warwickshire.gov.uk/' }] },
      { children: [{ type: 'text' }] },
    ]);
  });

  it('with errors are shown and told', () => {
    const rows =
      '<row r="1"><c r="A1" t="e"><f>B9/0</f><v>#DIV/0!</v></c><c r="B1"><f>A1</f></c><c r="C1" t="str"><f>""</f><v></v></c><c r="D1"><v>4</v></c></row>';
    const { shown, problems } = read({ sheets: [{ name: 'S', rows }] }, { headerRows: 0 });
    expect(shown[0]).toMatch(/^#DIV\/0!\|.*\|4$/);
    expect(problems).toMatchObject([
      { severity: 'error', code: 'sheet-values', message: 'costs.xlsx: “S” shows #DIV/0! in A1' },
      { severity: 'error', code: 'sheet-values', message: 'costs.xlsx: a formula of “S” has no value in B1' },
    ]);
  });
});

describe('heads', () => {
  const rows = rowsOf(['Costs of 2014'], ['Service', 'Cost'], ['Roads', 1], ['Bridges', 2]);
  const pane = (split: string) =>
    `<sheetViews><sheetView><pane ${split} state="frozen"/></sheetView></sheetViews>`;

  it.each([
    ['what is frozen', { before: pane('ySplit="2" xSplit="1"') }, ['<Roads|1', '<Bridges|2']],
    ['the row of a filter', { after: '<autoFilter ref="A2:B4"/>' }, ['Roads|1', 'Bridges|2']],
  ])('are %s', (_, more, body) => {
    const { shown } = read({ sheets: [{ name: 'S', rows, ...more }] });
    expect(shown).toEqual(['^Costs of 2014|', '^Service|^Cost', ...body]);
  });

  it('are the header of a table', () => {
    const related = relation('t1', 'table', '../tables/table1.xml');
    const parts = { 'xl/tables/table1.xml': '<table ref="A2:B4" headerRowCount="1"/>' };
    expect(read({ sheets: [{ name: 'S', rows, related }], parts }).shown[1]).toBe('^Service|^Cost');
  });

  it('are as many as are asked for', () => {
    const { shown } = read({ sheets: [costs] }, { headerRows: 2, headerColumns: 0 });
    expect(shown).toEqual(['|^Cost|^Note', '^Roads|^1200|^a', 'Bridges|−3|b']);
  });

  it('may have a caption above them', () => {
    expect(table(read({ sheets: [costs] }, { caption: 'Costs' }).blocks)?.caption).toEqual([
      { type: 'text', value: 'Costs' },
    ]);
  });
});

describe('what is beside the cells', () => {
  it('is told', () => {
    const related =
      relation('c', 'comments', '../comments1.xml') + relation('d', 'drawing', '../drawings/drawing1.xml');
    const parts = { 'xl/comments1.xml': '<comments/>', 'xl/drawings/drawing1.xml': '<wsDr/>' };
    expect(read({ sheets: [{ ...costs, related }], parts }).messages).toEqual([
      'costs.xlsx: the comments of “Costs” are not published',
      'costs.xlsx: the charts, pictures or shapes of “Costs” are not published',
    ]);
  });
});

describe('a workbook that SheetJS wrote', () => {
  it('is read as it was meant', () => {
    const sheet = xlsx.utils.aoa_to_sheet([
      ['', 'Cost', 'Paid'],
      ['Roads', 1234.5, true],
      ['Bridges', 0, false],
    ]);
    const accounting = '_-"£"* #,##0.00_-;\\-"£"* #,##0.00_-;_-"£"* "-"??_-;_-@_-';
    for (const cell of [sheet.B2, sheet.B3]) cell.z = accounting;
    sheet['!merges'] = [xlsx.utils.decode_range('C2:C3')];
    const book = xlsx.utils.book_new(sheet, 'Costs');
    const bytes = new Uint8Array(xlsx.write(book, { type: 'array', bookType: 'xlsx', compression: true }));
    expect(read(bytes)).toMatchObject({
      shown: ['|^Cost|^Paid', '<Roads|£1,234.50|TRUE↓2', '<Bridges|£–'],
      messages: [],
    });
  });

  it('is refused with a list of macros, or in the format before 2007', () => {
    const book = xlsx.utils.book_new(xlsx.utils.aoa_to_sheet([[1]]), 'Costs');
    const written = (bookType: xlsx.BookType) =>
      new Uint8Array(xlsx.write(book, { type: 'array', bookType }));
    expect(read(written('xlsm')).messages).toEqual(['costs.xlsx: the file holds macros or other programs']);
    expect(read(written('xlsb')).messages).toEqual([expect.stringContaining('costs.xlsx: the file ')]);
    expect(read(written('biff8')).messages).toEqual([
      'costs.xlsx: the file is in the format of Office before 2007',
    ]);
    expect(read(written('ods')).messages).toEqual(['costs.xlsx: the file is an OpenDocument file']);
  });
});
