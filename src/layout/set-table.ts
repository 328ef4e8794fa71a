import type { Cell, Row, Table } from '../document/tree.ts';
import { isBoldCell } from '../house-style/head-cells.ts';
import type { TableStyle } from '../house-style/house-style.ts';
import { divideWidth } from './column-widths.ts';
import type { Piece } from './page.ts';
import { setBlocks } from './set-blocks.ts';
import { addLines } from './set-paragraph.ts';
import { prepareText, setLines } from './set-text.ts';
import { type Frame, type Setting, styleOf, withoutBase } from './setting.ts';
import { Galley, type RepeatedHead, type Strip } from './strip.ts';
import {
  type Band,
  type BandCell,
  type BandLook,
  bandHeight,
  placeBand,
  rowHeights,
  splitBand,
} from './table-band.ts';
import { fitTable } from './table-fit.ts';
import { type PlacedCell, placeCells, rowBands } from './table-grid.ts';

/** A head higher than this share of the page is not repeated on later pages. */
const highestRepeatedHead = 0.35;
/** A table lower than this share of the page stands on one page. */
const highestKept = 0.4;

/**
 * Sets a table: columns by content, the head repeated on every page, rows whole unless one
 * is higher than half a page.
 */
export function setTable(table: Table, galley: Galley, outer: Setting): void {
  const setting = table.at ? { ...outer, at: table.at } : outer;
  const fit = fitTable(table, setting);
  const { style, frame } = fit;
  const widths = divideWidth(fit.needs, frame.widthPt, style.sizePt, {
    fill: style.fullWidth || setting.cell !== undefined,
    shares: table.columns.map((column) => column.share),
  });
  const start = galley.strips.length;
  galley.anchor(table.id);
  galley.spaceAfter(style.spaceBeforePt);
  if (table.caption) setCaption(table, galley, { ...setting, frame });
  const edges = edgesOf(frame.xPt, widths);
  const head = setRows(table.head, table, edges, style, setting, true);
  const repeat = repeatedHead(head, setting);
  head.forEach((band, index) => {
    galley.add({ ...stripOf(band, index === 0 ? 0 : 0, setting), bound: index > 0 });
    galley.bindNext();
  });
  const body = setRows(table.body, table, edges, style, setting, false, head.length === 0);
  body.forEach((band, index) => {
    galley.add({
      ...stripOf(band, 0, setting),
      ...(repeat && { repeat }),
      // Two rows stay with the head, and two at the end: a single one looks lost.
      bound: (index === 1 && head.length > 0 && isLow(band)) || (index === body.length - 1 && isLow(band)),
    });
    if (band.cells.some((cell) => cell.cell.heads === 'group')) galley.bindNext();
  });
  if (galley.heightFrom(start) < setting.pageHeightPt * highestKept) galley.keepTogether(start);
  galley.spaceAfter(style.spaceAfterPt);
}

function isLow(band: Band): boolean {
  return bandHeight(band) < band.look.style.leadingPt * 6;
}

function setCaption(table: Table, galley: Galley, setting: Setting): void {
  const style = styleOf(setting, { type: 'paragraph', role: 'caption', children: [] });
  const lines = setLines(prepareText(table.caption ?? [], style, setting), setting.frame.widthPt, setting);
  addLines(lines, galley, { style, setting, owner: { node: table, part: 'caption' }, keepWhole: true });
  galley.spaceAfter(style.spaceAfterPt);
  galley.bindNext();
}

function edgesOf(leftPt: number, widths: readonly number[]): number[] {
  const edges = [leftPt];
  for (const width of widths) edges.push((edges.at(-1) as number) + width);
  return edges;
}

function setRows(
  rows: readonly Row[],
  table: Table,
  edges: readonly number[],
  style: TableStyle,
  setting: Setting,
  head: boolean,
  opens = head,
): Band[] {
  const placed = placeCells(rows, table.columns.length);
  const bands = rowBands(placed, rows.length);
  return bands.map(([first, end], index) => {
    const cells = placed
      .filter((entry) => entry.row >= first && entry.row < end)
      .map((entry) => setCell(entry, first, table, edges, style, setting, head));
    const last = index === bands.length - 1;
    const look: BandLook = {
      style,
      leftPt: edges[0] as number,
      rightPt: edges.at(-1) as number,
      columnEdgesPt: edges.slice(1, -1),
      head,
      ruleAbovePt: opens && index === 0 ? style.headRulePt : 0,
      ruleBelowPt: last ? style.headRulePt : style.rowRulePt,
    };
    return { cells, rowHeightsPt: rowHeights(cells, end - first, style), look };
  });
}

function setCell(
  entry: PlacedCell,
  firstRow: number,
  table: Table,
  edges: readonly number[],
  style: TableStyle,
  setting: Setting,
  head: boolean,
): BandCell {
  const left = edges[entry.column] as number;
  const end = entry.column + entry.colspan;
  const right = edges[end] as number;
  const gapPt = end < table.columns.length ? style.columnGapPt : 0;
  const frame: Frame = {
    xPt: left + style.cellPaddingXPt,
    widthPt: Math.max(1, right - left - 2 * style.cellPaddingXPt - gapPt),
  };
  const galley = new Galley();
  if (entry.cell.heads === 'group' && style.rowRulePt === 0 && entry.row > 0) addGroupSpace(galley, style);
  setBlocks(
    entry.cell.blocks,
    galley,
    cellSetting(entry.cell, frame, table, entry.column, style, setting, head),
  );
  return {
    cell: entry.cell,
    row: entry.row - firstRow,
    rowspan: entry.rowspan,
    xPt: left,
    widthPt: right - left,
    strips: galley.strips,
  };
}

/** Without lines between rows, space tells where a group begins. */
function addGroupSpace(galley: Galley, style: TableStyle): void {
  galley.add({ heightPt: style.leadingPt * 0.4, beforePt: 0, notes: [], place: () => [] });
  galley.bindNext();
}

function cellSetting(
  cell: Cell,
  frame: Frame,
  table: Table,
  column: number,
  style: TableStyle,
  setting: Setting,
  head: boolean,
): Setting {
  const columnAlign = table.columns[column]?.align ?? 'left';
  const align = cell.align ?? (cell.heads === 'group' ? 'left' : columnAlign);
  const bold = isBoldCell(cell, head, style);
  return {
    ...withoutBase(setting),
    frame,
    cell: { sizePt: style.sizePt, leadingPt: style.leadingPt, bold },
    listDepth: 0,
    align,
  };
}

function repeatedHead(head: readonly Band[], setting: Setting): RepeatedHead | undefined {
  const heightPt = head.reduce((sum, band) => sum + bandHeight(band), 0);
  if (heightPt === 0 || heightPt > setting.pageHeightPt * highestRepeatedHead) return undefined;
  return {
    heightPt,
    place: (yPt) => {
      let y = yPt;
      const pieces: Piece[] = [];
      for (const band of head) {
        for (const piece of placeBand(band, y)) pieces.push(asRepeated(piece));
        y += bandHeight(band);
      }
      return pieces;
    },
  };
}

function asRepeated(piece: Piece): Piece {
  if (piece.type !== 'line' && piece.type !== 'image') return piece;
  return { ...piece, owner: { ...piece.owner, part: 'repeat' } };
}

function stripOf(band: Band, beforePt: number, setting: Setting): Omit<Strip, 'pageBefore' | 'anchors'> {
  const heightPt = bandHeight(band);
  const tall = heightPt > setting.pageHeightPt / 2;
  return {
    heightPt,
    beforePt,
    notes: band.cells.flatMap((cell) => cell.strips.flatMap((strip) => strip.notes)),
    place: (yPt) => placeBand(band, yPt),
    ...(tall && { split: (roomPt: number) => splitStrip(band, roomPt, setting) }),
  };
}

function splitStrip(band: Band, roomPt: number, setting: Setting): readonly [Strip, Strip] | undefined {
  const parts = splitBand(band, roomPt);
  if (!parts) return undefined;
  const [upper, lower] = parts;
  const rest = stripOf(lower, 0, setting);
  return [
    { ...stripOf(upper, 0, setting), pageBefore: 'may', anchors: [] },
    {
      ...rest,
      pageBefore: 'may',
      anchors: [],
      // What is left of a cut row may be cut again.
      split: rest.split ?? ((room: number) => splitStrip(lower, room, setting)),
    },
  ];
}
