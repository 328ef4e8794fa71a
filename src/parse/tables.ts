import type { Block, Cell, Column, Row, Table } from '../document/tree.ts';
import type { Element } from '../html/html-tree.ts';
import { baseOf, readBlocks } from './blocks.ts';
import type { ParseContext } from './context.ts';
import { readInlines } from './inlines.ts';
import { elementsOf } from './lists.ts';

const scopes: Readonly<Record<string, Cell['heads']>> = {
  col: 'column',
  row: 'row',
  rowgroup: 'group',
};

const aligns = ['left', 'right', 'center'] as const;

/** Reads a table; `class` is its variant. Rows that are too short are filled with empty cells. */
export function readTable(element: Element, context: ParseContext): readonly Block[] {
  context.checkAttributes(element, ['class', 'id', 'lang']);
  const { role: variant = 'grid', ...base } = baseOf(element, context);
  if (!Object.hasOwn(context.options.style.tables, variant)) {
    const known = Object.keys(context.options.style.tables).join(', ');
    context.tell('table', `the house style has no table \`${variant}\``, `tables: ${known}`);
  }
  let caption: Table['caption'];
  const columns: Column[] = [];
  const head: Row[] = [];
  const body: Row[] = [];
  for (const part of elementsOf(
    element.children,
    ['caption', 'colgroup', 'thead', 'tbody', 'tr'],
    'table',
    context,
  )) {
    if (part.tag === 'caption') caption = readInlines(part.children, context);
    else if (part.tag === 'colgroup') columns.push(...readColumns(part, context));
    else if (part.tag === 'tr') body.push(readRow(part, 'row', context));
    else if (part.tag === 'thead') head.push(...readRows(part, 'column', context));
    else body.push(...readRows(part, 'row', context));
  }
  if (head.length + body.length === 0) return [];
  const width = Math.max(columns.length, ...sectionWidths(head), ...sectionWidths(body));
  while (columns.length < width) columns.push({ align: 'left' });
  return [
    {
      type: 'table',
      ...base,
      variant,
      columns,
      ...(caption && caption.length > 0 && { caption }),
      head: filled(head, width),
      body: filled(body, width),
    },
  ];
}

function readColumns(group: Element, context: ParseContext): Column[] {
  return elementsOf(group.children, ['col'], 'colgroup', context).map((col): Column => {
    context.checkAttributes(col, ['data-align', 'data-share']);
    const { 'data-align': written = 'left', 'data-share': share } = col.attributes;
    const align = aligns.find((one) => one === written);
    if (align === undefined) context.tell('col', `\`data-align="${written}"\` is not left, right or center`);
    if (share === undefined) return { align: align ?? 'left' };
    const value = Number(share);
    if (value > 0 && value < 1000) return { align: align ?? 'left', share: value };
    context.tell('col', `\`data-share="${share}"\` is not a number above nought`);
    return { align: align ?? 'left' };
  });
}

function readRows(part: Element, fallback: 'column' | 'row', context: ParseContext): Row[] {
  context.checkAttributes(part, []);
  return elementsOf(part.children, ['tr'], part.tag, context).map((row) => readRow(row, fallback, context));
}

function readRow(row: Element, fallback: 'column' | 'row', context: ParseContext): Row {
  context.checkAttributes(row, []);
  const cells = elementsOf(row.children, ['th', 'td'], 'tr', context);
  return { type: 'row', cells: cells.map((cell) => readCell(cell, fallback, context)) };
}

function readCell(element: Element, fallback: 'column' | 'row', context: ParseContext): Cell {
  const isHeader = element.tag === 'th';
  context.checkAttributes(element, ['colspan', 'rowspan', ...(isHeader ? ['scope'] : [])]);
  const { scope = '' } = element.attributes;
  const heads = scope === '' ? fallback : Object.hasOwn(scopes, scope) ? scopes[scope] : undefined;
  if (isHeader && heads === undefined) context.tell('th', `\`scope="${scope}"\` is not col, row or rowgroup`);
  return {
    type: 'cell',
    ...(isHeader && heads && { heads }),
    colspan: context.count(element, 'colspan', 1, 1, 100),
    rowspan: context.count(element, 'rowspan', 1, 1, 1000),
    blocks: readBlocks(element.children, context),
  };
}

/** How many columns each row takes, with the cells that reach down from rows above. */
function sectionWidths(rows: readonly Row[]): number[] {
  let reaching: { columns: number; rows: number }[] = [];
  return rows.map((row) => {
    const above = reaching.reduce((sum, cell) => sum + cell.columns, 0);
    const own = row.cells.reduce((sum, cell) => sum + cell.colspan, 0);
    const begun = row.cells.map((cell) => ({ columns: cell.colspan, rows: cell.rowspan }));
    reaching = [...reaching, ...begun]
      .map((cell) => ({ ...cell, rows: cell.rows - 1 }))
      .filter((cell) => cell.rows > 0);
    return above + own;
  });
}

/** Adds empty cells where a row ends early, and ends a rowspan with its section. */
function filled(rows: readonly Row[], width: number): Row[] {
  const widths = sectionWidths(rows);
  return rows.map((row, index) => {
    const missing = Math.max(0, width - (widths[index] ?? width));
    const empty: Cell[] = Array.from({ length: missing }, () => ({
      type: 'cell',
      colspan: 1,
      rowspan: 1,
      blocks: [],
    }));
    const left = rows.length - index;
    const cells = row.cells.map((cell) => (cell.rowspan > left ? { ...cell, rowspan: left } : cell));
    return { ...row, cells: [...cells, ...empty] };
  });
}
