import type { Cell } from '../document/tree.ts';
import type { TableStyle } from '../house-style/house-style.ts';
import type { Piece } from './page.ts';
import type { Strip } from './strip.ts';

/** Rows that stand together, with their cells set. It draws itself and can be cut. */
export type Band = {
  readonly cells: readonly BandCell[];
  /** Height of each row, from the first of the band. */
  readonly rowHeightsPt: readonly number[];
  readonly look: BandLook;
};

export type BandCell = {
  readonly cell: Cell;
  readonly row: number;
  readonly rowspan: number;
  readonly xPt: number;
  readonly widthPt: number;
  readonly strips: readonly Strip[];
};

export type BandLook = {
  readonly style: TableStyle;
  /** Left and right edge of the table. */
  readonly leftPt: number;
  readonly rightPt: number;
  /** X of the lines between columns. */
  readonly columnEdgesPt: readonly number[];
  readonly head: boolean;
  /** Line above the band: the table's first one has it. */
  readonly ruleAbovePt: number;
  readonly ruleBelowPt: number;
};

/** Heights of the rows, so that every cell has room; a cell over several rows stretches its last. */
export function rowHeights(
  cells: readonly Omit<BandCell, 'cell'>[],
  count: number,
  style: TableStyle,
): number[] {
  const heights = new Array<number>(count).fill(style.leadingPt + 2 * style.cellPaddingYPt);
  for (const cell of cells) {
    if (cell.rowspan > 1) continue;
    heights[cell.row] = Math.max(
      heights[cell.row] as number,
      contentHeight(cell.strips) + 2 * style.cellPaddingYPt,
    );
  }
  for (const cell of cells) {
    if (cell.rowspan === 1) continue;
    const last = cell.row + cell.rowspan - 1;
    let above = 0;
    for (let row = cell.row; row < last; row++) above += heights[row] as number;
    const need = contentHeight(cell.strips) + 2 * style.cellPaddingYPt - above;
    heights[last] = Math.max(heights[last] as number, need);
  }
  return heights;
}

export function contentHeight(strips: readonly Strip[]): number {
  let height = 0;
  strips.forEach((strip, index) => {
    height += strip.heightPt + (index > 0 ? strip.beforePt : 0);
  });
  return height;
}

export function bandHeight(band: Band): number {
  return band.rowHeightsPt.reduce((sum, height) => sum + height, 0);
}

/** Draws a band with its top edge at `yPt`: shades first, then text, then lines. */
export function placeBand(band: Band, yPt: number): Piece[] {
  const { style, leftPt, rightPt } = band.look;
  const tops = rowTops(band, yPt);
  const pieces: Piece[] = [];
  for (const cell of band.cells) {
    const colour = background(cell.cell, band.look);
    if (!colour) continue;
    const top = tops[cell.row] as number;
    const bottom = tops[cell.row + cell.rowspan] as number;
    pieces.push({
      type: 'shade',
      xPt: cell.xPt,
      yPt: top,
      widthPt: cell.widthPt,
      heightPt: bottom - top,
      colour,
    });
  }
  for (const cell of band.cells) {
    const top = tops[cell.row] as number;
    const bottom = tops[cell.row + cell.rowspan] as number;
    // The heads of columns stand on the line below them.
    const surplus = bottom - top - 2 * style.cellPaddingYPt - contentHeight(cell.strips);
    let y = top + style.cellPaddingYPt + (band.look.head ? Math.max(0, surplus) : 0);
    cell.strips.forEach((strip, index) => {
      if (index > 0) y += strip.beforePt;
      pieces.push(...strip.place(y));
      y += strip.heightPt;
    });
  }
  const rule = (y: number, heightPt: number, fromPt = leftPt, toPt = rightPt) => {
    if (heightPt <= 0) return;
    const colour = style.ruleColour;
    pieces.push({
      type: 'rule',
      xPt: fromPt,
      yPt: y - heightPt / 2,
      widthPt: toPt - fromPt,
      heightPt,
      colour,
    });
  };
  rule(yPt, band.look.ruleAbovePt);
  for (let row = 1; row < band.rowHeightsPt.length; row++) {
    for (const [from, to] of openSpans(band, row)) rule(tops[row] as number, style.rowRulePt, from, to);
  }
  rule(tops[band.rowHeightsPt.length] as number, band.look.ruleBelowPt);
  if (style.columnRulePt > 0) pieces.push(...columnRules(band, tops));
  return pieces;
}

function rowTops(band: Band, yPt: number): number[] {
  const tops = [yPt];
  for (const height of band.rowHeightsPt) tops.push((tops.at(-1) as number) + height);
  return tops;
}

function background(cell: Cell, look: BandLook): string | undefined {
  if (look.head) return look.style.headBackground;
  return cell.heads === 'group' ? look.style.groupBackground : undefined;
}

/** Stretches of a row's upper edge that no spanning cell crosses. */
function openSpans(band: Band, row: number): [number, number][] {
  return band.cells
    .filter((cell) => cell.row === row)
    .map((cell) => [cell.xPt, cell.xPt + cell.widthPt] as [number, number]);
}

function columnRules(band: Band, tops: readonly number[]): Piece[] {
  const { style, leftPt, rightPt } = band.look;
  const pieces: Piece[] = [];
  const add = (xPt: number, from: number, to: number) => {
    pieces.push({
      type: 'rule',
      xPt: xPt - style.columnRulePt / 2,
      yPt: from,
      widthPt: style.columnRulePt,
      heightPt: to - from,
      colour: style.ruleColour,
    });
  };
  const bottom = tops.at(-1) as number;
  add(leftPt, tops[0] as number, bottom);
  add(rightPt, tops[0] as number, bottom);
  for (const cell of band.cells) {
    if (cell.xPt <= leftPt + 0.01) continue;
    add(cell.xPt, tops[cell.row] as number, tops[cell.row + cell.rowspan] as number);
  }
  return pieces;
}

/**
 * Cuts a band so that the first part is no higher than `roomPt`.
 * Every cell gives to the first part the lines that fit; the rest of it goes on below.
 *
 * @returns undefined when not one line would stand in the first part
 */
export function splitBand(band: Band, roomPt: number): readonly [Band, Band] | undefined {
  const tops = rowTops(band, 0);
  let cut = 0;
  while (cut < band.rowHeightsPt.length - 1 && (tops[cut + 1] as number) <= roomPt) cut++;
  const { style } = band.look;
  const upper: BandCell[] = [];
  const lower: BandCell[] = [];
  let moved = false;
  for (const cell of band.cells) {
    const end = cell.row + cell.rowspan;
    if (end <= cut) {
      upper.push(cell);
      moved = true;
      continue;
    }
    if (cell.row > cut) {
      lower.push({ ...cell, row: cell.row - cut });
      continue;
    }
    const room = roomPt - (tops[cell.row] as number) - 2 * style.cellPaddingYPt;
    const count = stripsThatFit(cell.strips, room);
    if (count > 0) moved = true;
    upper.push({ ...cell, rowspan: cut - cell.row + 1, strips: cell.strips.slice(0, count) });
    lower.push({ ...cell, row: 0, rowspan: end - cut, strips: cell.strips.slice(count) });
  }
  if (!moved) return undefined;
  return [rebuild(band, upper, cut + 1, true), rebuild(band, lower, band.rowHeightsPt.length - cut, false)];
}

function stripsThatFit(strips: readonly Strip[], roomPt: number): number {
  let height = 0;
  for (let index = 0; index < strips.length; index++) {
    const strip = strips[index] as Strip;
    height += strip.heightPt + (index > 0 ? strip.beforePt : 0);
    if (height > roomPt + 0.01) return index;
  }
  return strips.length;
}

function rebuild(band: Band, cells: readonly BandCell[], rows: number, upper: boolean): Band {
  const { style } = band.look;
  return {
    cells,
    rowHeightsPt: rowHeights(cells, rows, style),
    look: upper ? { ...band.look, ruleBelowPt: style.rowRulePt } : { ...band.look, ruleAbovePt: 0 },
  };
}
