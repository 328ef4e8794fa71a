import type { Table } from '../document/tree.ts';
import { isBoldCell } from '../house-style/head-cells.ts';
import type { TableStyle } from '../house-style/house-style.ts';
import { writeBlocks } from './blocks.ts';
import { Flow, type Waiting } from './flow.ts';
import { plainFormat } from './paragraph-xml.ts';
import { type Place, styleOf } from './place.ts';
import type { TableFit } from './table-fit.ts';
import type { GridCell } from './table-grid.ts';
import { moreMargins, ruleXml, shadeXml } from './table-styles.ts';

type RowSetting = {
  readonly table: Table;
  readonly fit: TableFit;
  readonly head: boolean;
  /** Borders of every cell of the row, where they are not those of the table's style. */
  readonly borders: string;
  /** Colour behind the row, where the table's style does not give it. */
  readonly shade: string;
  /** Without lines between rows, space tells where a group begins. */
  readonly groupGapPt: number;
  /** Kept on the page of the next row. */
  readonly keep: boolean;
};

/** A row that is higher than this share of the page may be divided between pages. */
const tallShare = 0.5;
/** A table that is lower than this share of the page stands on one page. */
const keptShare = 0.4;
/** Space above a group in a table without lines between rows, as a share of the leading. */
const groupGap = 0.4;
/** Rows of no more lines do not stand alone under a head, or at a table's end. */
const lowLines = 6;

/**
 * Writes the rows of a table: the head is repeated on every page, rows are not divided.
 *
 * @param waiting what the table's first paragraph takes from the flow outside
 */
export function writeRows(table: Table, fit: TableFit, place: Place, waiting: Waiting): void {
  const heads = fit.measured.head;
  const rows = [...heads, ...fit.measured.body];
  const heights = rows.map((cells) => rowHeight(cells, fit));
  const low = heights.reduce((sum, heightPt) => sum + heightPt, 0) < place.pageHeightPt * keptShare;
  rows.forEach((cells, index) => {
    const head = index < heads.length;
    const heightPt = heights[index] as number;
    const bound =
      low ||
      head ||
      cells.some(({ cell }) => cell.heads === 'group') ||
      (heightPt <= fit.style.leadingPt * lowLines && (index === heads.length || index === rows.length - 2));
    const last = index === rows.length - 1;
    const setting: RowSetting = {
      table,
      fit,
      head,
      ...headLook(index, heads.length, fit),
      groupGapPt: fit.style.rowRulePt === 0 && index > heads.length ? fit.style.leadingPt * groupGap : 0,
      keep: place.keep === 'whole' || (last ? place.keep === 'end' : bound || place.keep === 'inner'),
    };
    const whole = heightPt <= place.pageHeightPt * tallShare ? '<w:cantSplit/>' : '';
    const properties = whole + (head ? '<w:tblHeader/>' : '');
    let xml = properties ? `<w:tr><w:trPr>${properties}</w:trPr>` : '<w:tr>';
    cells.forEach((entry, at) => {
      xml += cellXml(entry, setting, place, index === 0 && at === 0 ? waiting : undefined);
    });
    place.flow.raw(`${xml}</w:tr>`);
  });
}

/** Word gives the look of a head to its first row only; of a head of several rows, the rest is said here. */
function headLook(
  index: number,
  headRows: number,
  { style }: TableFit,
): Pick<RowSetting, 'borders' | 'shade'> {
  if (headRows < 2 || index >= headRows) return { borders: '', shade: '' };
  const last = index === headRows - 1;
  const borders = ruleXml('bottom', last ? style.headRulePt : style.rowRulePt, style.ruleColour);
  return { borders, shade: index > 0 && style.headBackground ? shadeXml(style.headBackground) : '' };
}

function rowHeight(cells: readonly GridCell[], { style, widthsTwips, measured }: TableFit): number {
  let lines = 1;
  for (const entry of cells) {
    if (entry.merge) continue;
    const { lengthEm, fullEm } = measured.extentOf(entry.cell);
    const widthEm = innerWidth(entry, widthsTwips, style) / style.sizePt;
    const own = fullEm <= widthEm ? 0 : Math.ceil(lengthEm / widthEm);
    lines = Math.max(lines, own + entry.cell.blocks.length);
  }
  return lines * style.leadingPt + 2 * style.cellPaddingYPt;
}

function widthTwips({ column, colspan }: GridCell, widths: readonly number[]): number {
  let width = 0;
  for (let index = column; index < column + colspan; index++) width += widths[index] ?? 0;
  return width;
}

function innerWidth(entry: GridCell, widths: readonly number[], style: TableStyle): number {
  const sidesPt = 2 * style.cellPaddingXPt + gapAfterPt(entry, widths.length, style);
  return Math.max(10, widthTwips(entry, widths) / 20 - sidesPt);
}

/** The gap between a cell and the next column, in points; the last column has none. */
function gapAfterPt({ column, colspan }: GridCell, columns: number, { columnGapPt }: TableStyle): number {
  return column + colspan < columns ? columnGapPt : 0;
}

function cellXml(entry: GridCell, setting: RowSetting, outer: Place, waiting: Waiting | undefined): string {
  const { fit, head } = setting;
  const { cell, colspan, merge } = entry;
  let properties = `<w:tcW w:w="${widthTwips(entry, fit.widthsTwips)}" w:type="dxa"/>`;
  if (colspan > 1) properties += `<w:gridSpan w:val="${colspan}"/>`;
  if (merge) properties += merge === 'restart' ? '<w:vMerge w:val="restart"/>' : '<w:vMerge/>';
  if (setting.borders) properties += `<w:tcBorders>${setting.borders}</w:tcBorders>`;
  const group = !head && cell.heads === 'group' ? fit.style.groupBackground : undefined;
  properties += group ? shadeXml(group) : setting.shade;
  properties += moreMargins(fit.style, {
    topPt: cell.heads === 'group' ? setting.groupGapPt : 0,
    rightPt: gapAfterPt(entry, fit.widthsTwips.length, fit.style),
  });
  if (head) properties += '<w:vAlign w:val="bottom"/>';
  const place = cellPlace(entry, setting, outer);
  if (waiting) place.flow.adopt(waiting);
  if (merge !== 'continue') writeBlocks(cell.blocks, place);
  const style = styleOf(place, { type: 'paragraph' });
  const empty = { ...plainFormat(style), keepNext: setting.keep };
  return `<w:tc><w:tcPr>${properties}</w:tcPr>${place.flow.closeCell(empty)}</w:tc>`;
}

function cellPlace(entry: GridCell, { table, fit, head, keep }: RowSetting, outer: Place): Place {
  const { cell, column } = entry;
  const { style } = fit;
  const columnAlign = table.columns[column]?.align ?? 'left';
  return {
    ...outer,
    flow: new Flow(),
    leftPt: 0,
    rightPt: 0,
    widthPt: innerWidth(entry, fit.widthsTwips, style),
    wide: undefined,
    base: undefined,
    align: cell.align ?? (cell.heads === 'group' ? 'left' : columnAlign),
    cell: isBoldCell(cell, head, style) ? fit.bold : fit.plain,
    listDepth: 0,
    itemSpacePt: undefined,
    keep: keep ? 'whole' : undefined,
    turn: undefined,
  };
}
