import type { Block, Cell, Row, Table } from '../../document/tree.ts';
import { type NoteSink, writeInlines } from './write-inlines.ts';

/** A table as Markdown, or as a CSV file with the directive that places it. */
export type WrittenTable = {
  readonly lines: readonly string[];
  readonly csv?: string;
  readonly losesSpans: boolean;
};

/** Larger tables are edited in a spreadsheet. */
const mostColumns = 6;
const mostRows = 12;

/** @param csvName of the file, should the table become one */
export function writeTable(table: Table, csvName: string, notes: NoteSink): WrittenTable {
  const rows = [...table.head, ...table.body].map((row) =>
    row.cells.some(isSection(table)) ? sectionRow(row, notes) : row,
  );
  const grid = spread([...table.head, ...table.body], table.columns.length, notes);
  const cells = grid.map((row, index) => {
    const source = rows[index];
    return typeof source === 'string' ? [source] : row;
  });
  const headerColumns = table.body.some(({ cells: [first] }) => first?.heads === 'row') ? 1 : 0;
  const caption = table.caption
    ? writeInlines(table.caption, notes).replace(/\n/g, ' ').replace(/["“”]/g, "'")
    : '';
  const isSmall = table.columns.length <= mostColumns && cells.length <= mostRows && table.head.length <= 1;
  const attributes = [
    ...(caption ? [`caption="${caption}"`] : []),
    ...(headerColumns ? ['header-columns=1'] : []),
  ];
  const losesSpans = [...table.head, ...table.body].some((row) =>
    row.cells.some((cell) => cell.rowspan > 1 || (cell.colspan > 1 && !isSection(table)(cell))),
  );
  if (!isSmall) {
    const head = table.head.length === 1 ? [] : [`header-rows=${table.head.length}`];
    const lines = [`:::table src="${csvName}" ${[...head, ...attributes].join(' ')}`.trimEnd(), ':::'];
    return {
      lines,
      csv: cells
        .map((row) => row.map(csvField).join(','))
        .join('\n')
        .concat('\n'),
      losesSpans,
    };
  }
  const [head, ...body] = table.head.length === 1 ? cells : [table.columns.map(() => ''), ...cells];
  const line = (row: readonly string[]): string =>
    `| ${row.map((cell) => cell.replace(/\n/g, '<br>')).join(' | ')} |`;
  const markdown = [line(head ?? []), `|${table.columns.map(() => '---').join('|')}|`, ...body.map(line)];
  return {
    lines: attributes.length > 0 ? [`:::table ${attributes.join(' ')}`, ...markdown, ':::'] : markdown,
    losesSpans,
  };
}

function isSection({ columns, head }: Table): (cell: Cell) => boolean {
  return (cell) =>
    cell.colspan === columns.length && columns.length > 1 && !head.some(({ cells }) => cells.includes(cell));
}

function sectionRow(row: Row, notes: NoteSink): string {
  return `=== ${cellText(row.cells[0]?.blocks ?? [], notes).replace(/\n/g, ' ')}`;
}

/** Gives a text for each column of each row; a merged cell stands in its first. */
function spread(rows: readonly Row[], width: number, notes: NoteSink): string[][] {
  const taken: number[] = Array.from({ length: width }, () => 0);
  return rows.map(({ cells }) => {
    const texts: string[] = Array.from({ length: width }, () => '');
    let column = 0;
    const isTaken = taken.map((count) => count > 0);
    for (const cell of cells) {
      while (isTaken[column]) column++;
      texts[column] = cellText(cell.blocks, notes);
      for (let covered = column; covered < column + cell.colspan; covered++) taken[covered] = cell.rowspan;
      column += cell.colspan;
    }
    for (let each = 0; each < width; each++) taken[each] = Math.max(0, (taken[each] ?? 0) - 1);
    return texts;
  });
}

function cellText(blocks: readonly Block[], notes: NoteSink): string {
  return blocks
    .flatMap((block): string[] => {
      if (block.type === 'paragraph' || block.type === 'heading')
        return [writeInlines(block.children, notes).replace(/\\\n/g, '\n')];
      if (block.type === 'list') return block.items.map((item) => `- ${cellText(item.blocks, notes)}`);
      return [];
    })
    .join('\n');
}

function csvField(text: string): string {
  return /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
