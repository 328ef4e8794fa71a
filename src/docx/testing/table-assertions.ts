import type { Assertion } from './assertion.ts';
import { around, attributeOf, childrenOf, type DocxPackage, type Element, nameOf } from './docx-package.ts';

/** What Word's accessibility checker asks of tables. */
export const tableAccessAssertions: readonly Assertion[] = [
  {
    name: 'table-heads',
    source: 'WCAG 2.2, 1.3.1; Word’s checker: No header row specified',
    faults: noHeads,
  },
  { name: 'table-name', source: 'ECMA-376 part 1, 17.4.41; PDF/UA-1, 7.5', faults: noName },
  { name: 'table-in-table', source: 'Word’s checker: Table has nested tables', faults: nested },
  { name: 'needless-merge', source: 'Word’s checker: Use of merged or split cells', faults: needlessMerges },
];

/** What Word needs to open a table, and to show it as it was meant. */
export const tableAssertions: readonly Assertion[] = [
  { name: 'head-rows', source: 'ECMA-376 part 1, 17.4.49 and 17.4.56', faults: headRows },
  { name: 'cell-end', source: 'ECMA-376 part 1, 17.4.66', faults: cellEnds },
  { name: 'columns', source: 'MS-OI29500, 2.1.151: at most 63 columns', faults: columnCount },
  { name: 'grid', source: 'ECMA-376 part 1, 17.4.17', faults: gridSums },
  { name: 'vertical-merge', source: 'ECMA-376 part 1, 17.4.85', faults: verticalMerges },
  { name: 'tables-apart', source: 'Word joins tables that touch', faults: touching },
];

type GridCell = { readonly start: number; readonly span: number; readonly merge: string | undefined };

function tablesOf(docx: DocxPackage): readonly Element[] {
  return docx.stories.flatMap((part) => part.all('w:tbl'));
}

function rowsOf(table: Element): readonly Element[] {
  return childrenOf(table, 'w:tr');
}

function property(of: Element | undefined, group: string, name: string): Element | undefined {
  return childrenOf(childrenOf(of, group)[0], name)[0];
}

function cellsOf(row: Element): readonly GridCell[] {
  let start = 0;
  return childrenOf(row, 'w:tc').map((cell) => {
    const span = Number(attributeOf(property(cell, 'w:tcPr', 'w:gridSpan'), 'w:val') || 1);
    const merging = property(cell, 'w:tcPr', 'w:vMerge');
    const merge = merging && (attributeOf(merging, 'w:val') || 'continue');
    start += span;
    return { start: start - span, span, merge };
  });
}

function gridOf(table: Element): number {
  return childrenOf(childrenOf(table, 'w:tblGrid')[0], 'w:gridCol').length;
}

function called(table: Element): string {
  return `the table “${attributeOf(property(table, 'w:tblPr', 'w:tblCaption'), 'w:val')}”`;
}

function look(table: Element, flag: string): boolean {
  return attributeOf(property(table, 'w:tblPr', 'w:tblLook'), `w:${flag}`) === '1';
}

/** Both ways of saying it: Word repeats the rows of one, screen readers read the other. */
function headRows(docx: DocxPackage): readonly string[] {
  return tablesOf(docx).flatMap((table) => {
    const heads = rowsOf(table).map((row) => property(row, 'w:trPr', 'w:tblHeader') !== undefined);
    const count = heads.lastIndexOf(true) + 1;
    const number = Number.parseInt(attributeOf(property(table, 'w:tblPr', 'w:tblLook'), 'w:val'), 16);
    const inNumber = (number & 0x20) !== 0;
    return [
      ...(count > 0 === look(table, 'firstRow') && inNumber === look(table, 'firstRow')
        ? []
        : [`${called(table)} does not say in both ways whether it has a head`]),
      ...(heads.slice(0, count).every(Boolean) ? [] : [`${called(table)} has a head further down`]),
    ];
  });
}

function noHeads(docx: DocxPackage): readonly string[] {
  return tablesOf(docx)
    .filter((table) => !look(table, 'firstRow') && !look(table, 'firstColumn'))
    .map((table) => `nothing heads the columns or rows of ${called(table)}`);
}

function noName(docx: DocxPackage): readonly string[] {
  return tablesOf(docx)
    .filter((table) => attributeOf(property(table, 'w:tblPr', 'w:tblCaption'), 'w:val').trim() === '')
    .map(() => 'a table has no name');
}

function nested(docx: DocxPackage): readonly string[] {
  return tablesOf(docx)
    .filter((table) => around(table, 'w:tbl') !== undefined)
    .map((table) => `${called(table)} stands in another`);
}

/** A line of the grid at which no cell ends, and a cell that is said to reach down and does not. */
function needlessMerges(docx: DocxPackage): readonly string[] {
  return tablesOf(docx).flatMap((table) => {
    const rows = rowsOf(table).map(cellsOf);
    const edges = new Set(rows.flatMap((cells) => cells.map(({ start, span }) => start + span)));
    const unused = Array.from({ length: gridOf(table) }, (_, index) => index + 1).filter(
      (edge) => !edges.has(edge),
    );
    const alone = rows.flatMap((cells, index) =>
      cells.filter(
        ({ start, merge }) =>
          merge === 'restart' &&
          !rows[index + 1]?.some((below) => below.start === start && below.merge === 'continue'),
      ),
    );
    return [
      ...unused.map((edge) => `no cell of ${called(table)} ends with column ${edge}`),
      ...alone.map(() => `a cell of ${called(table)} is merged with none`),
    ];
  });
}

function cellEnds(docx: DocxPackage): readonly string[] {
  const cells = docx.stories.flatMap((part) => part.all('w:tc'));
  return cells.flatMap((cell) => {
    const last = childrenOf(cell).at(-1);
    return last && nameOf(last) === 'w:p' ? [] : ['a cell does not end in a paragraph'];
  });
}

function columnCount(docx: DocxPackage): readonly string[] {
  return tablesOf(docx)
    .map(gridOf)
    .filter((count) => count < 1 || count > 63)
    .map((count) => `a table has ${count} columns`);
}

function gridSums(docx: DocxPackage): readonly string[] {
  return tablesOf(docx).flatMap((table) => {
    const columns = gridOf(table);
    const widths = rowsOf(table).map((row) => cellsOf(row).reduce((sum, { span }) => sum + span, 0));
    return widths
      .filter((width) => width !== columns)
      .map((width) => `a row of ${called(table)} fills ${width} of ${columns} columns`);
  });
}

function verticalMerges(docx: DocxPackage): readonly string[] {
  return tablesOf(docx).flatMap((table) => {
    const rows = rowsOf(table).map(cellsOf);
    return rows.flatMap((cells, index) =>
      cells
        .filter(({ start, span, merge }) => {
          const above = rows[index - 1]?.find((cell) => cell.start === start && cell.span === span);
          return merge === 'continue' && above?.merge === undefined;
        })
        .map(() => `a cell of ${called(table)} goes on that was not begun`),
    );
  });
}

function touching(docx: DocxPackage): readonly string[] {
  return tablesOf(docx).flatMap((table) => {
    const next = table.nextSibling;
    return next?.nodeName === 'w:tbl' ? [`${called(table)} touches the next`] : [];
  });
}
