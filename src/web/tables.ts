import { plainText } from '../document/text.ts';
import type { Block, Cell, Column, Row, Table } from '../document/tree.ts';
import { classes, element } from './attributes.ts';
import { inlinesHtml } from './inlines.ts';
import { contentHtml } from './lists.ts';
import type { Setting } from './setting.ts';

type WriteBlocks = (blocks: readonly Block[], setting: Setting) => string;

/** Tables of more columns keep their width on a small screen, and scroll within themselves. */
const mostColumnsThatFold = 3;

const scopes = { column: 'col', row: 'row', group: 'rowgroup' } as const;

/**
 * Writes a table. One of many columns stands in a region that scrolls, and that the keyboard reaches.
 *
 * @param context words that name the table where it has no caption: those of the heading above
 */
export function tableHtml(table: Table, context: string, setting: Setting, writeBlocks: WriteBlocks): string {
  const { head, body, columns, caption, variant, role, id, lang } = table;
  const rows = (some: readonly Row[]) =>
    some.map((row) => rowHtml(row, columns, setting, writeBlocks)).join('');
  const content = [
    caption ? element('caption', { class: 'caption' }, inlinesHtml(caption, setting)) : '',
    head.length > 0 ? element('thead', {}, rows(head)) : '',
    ...rowGroups(body).map((group) => element('tbody', {}, rows(group))),
  ].join('');
  const html = element('table', { class: classes(`table-${variant}`, role), id, lang }, content);
  if (columns.length <= mostColumnsThatFold) return html;
  const title = caption ? plainText(caption, { notes: 'none' }) : context;
  const region = {
    class: classes('pack-scroll', columns.length > 8 ? 'pack-very-wide' : 'pack-wide'),
    role: 'region',
    'aria-label': setting.words.text('webTable', { title }),
    tabindex: 0,
  };
  return element('div', region, html);
}

/** A row that heads those after it begins a group of its own, as the scope of its cell needs. */
function rowGroups(rows: readonly Row[]): readonly (readonly Row[])[] {
  const groups: Row[][] = [];
  for (const row of rows) {
    const last = groups.at(-1);
    if (last && !isGroupHead(row)) last.push(row);
    else groups.push([row]);
  }
  return groups;
}

const isGroupHead = ({ cells: [only, ...more] }: Row): boolean =>
  only?.heads === 'group' && more.length === 0;

function rowHtml(row: Row, columns: readonly Column[], setting: Setting, writeBlocks: WriteBlocks): string {
  const isAlone = isGroupHead(row);
  let column = 0;
  let html = '';
  for (const cell of row.cells) {
    html += cellHtml(cell, columns[column], isAlone, setting, writeBlocks);
    column += cell.colspan;
  }
  return element('tr', { class: isAlone ? 'pack-group' : undefined }, html);
}

function cellHtml(
  cell: Cell,
  column: Column | undefined,
  isAlone: boolean,
  setting: Setting,
  writeBlocks: WriteBlocks,
): string {
  const { heads, colspan, rowspan, blocks } = cell;
  const align = cell.align ?? column?.align ?? 'left';
  const attributes = {
    class: align === 'left' ? undefined : `pack-${align}`,
    scope: heads && (heads === 'group' && !isAlone ? 'row' : scopes[heads]),
    colspan: colspan > 1 ? colspan : undefined,
    rowspan: rowspan > 1 ? rowspan : undefined,
  };
  return element(heads ? 'th' : 'td', attributes, contentHtml(blocks, setting, writeBlocks, true));
}
