import { naturalWidthPt } from '../document/picture-size.ts';
import type { Block, Cell, Table } from '../document/tree.ts';
import { isBoldCell } from '../house-style/head-cells.ts';
import type { HouseStyle, TableStyle } from '../house-style/house-style.ts';
import { type ColumnNeed, comfortablePt } from './column-widths.ts';
import { prepareMeasured, textExtent } from './set-text.ts';
import { type Frame, type Setting, styleOf, wideFrame, withoutBase } from './setting.ts';
import { type PlacedCell, placeCells } from './table-grid.ts';

/** How a table is set in its column: with which type size, how wide, and what its columns need. */
export type TableFit = {
  readonly style: TableStyle;
  readonly frame: Frame;
  readonly needs: readonly ColumnNeed[];
  /** `comfortable`: reads well; `tight`: no word is cut; `overfull`: words must be cut. */
  readonly fit: 'comfortable' | 'tight' | 'overfull';
};

const stepPt = 0.5;
/** Space beside the text of a cell, where there is no room for the house style's. */
const leastPaddingPt = 1.5;

export function tableStyle(table: Table, setting: Setting): TableStyle {
  const { tables } = setting.style;
  const style = tables[table.variant] ?? tables.grid;
  if (!style) throw new Error('a house style has no style for tables');
  const { cell } = setting;
  return cell ? { ...style, sizePt: cell.sizePt, leadingPt: cell.leadingPt } : style;
}

/**
 * Chooses the type size of a table: the house style's own if the columns are comfortable,
 * else smaller in steps of half a point, never below the house style's minimum.
 * On upright pages a table that is too wide for the text may use the margin column also.
 */
export function fitTable(table: Table, setting: Setting): TableFit {
  const base = tableStyle(table, setting);
  const needs = setting.cell ? columnNeeds(table, base, setting) : knownNeeds(table, base, setting);
  const frames = [setting.frame, ...widerFrames(setting)];
  const least = Math.min(base.sizePt, setting.style.minimumSizePt);
  for (const goal of ['comfortable', 'tight'] as const) {
    for (const frame of frames) {
      for (let sizePt = base.sizePt; sizePt >= least; sizePt -= stepPt) {
        const scaled = scaledNeeds(needs, base, sizePt);
        if (widthNeeded(scaled, sizePt, goal) <= frame.widthPt + 0.01) {
          return { style: scaledStyle(base, sizePt), frame, needs: scaled, fit: goal };
        }
      }
    }
  }
  return closest(base, needs, frames.at(-1) as Frame, least);
}

/** The last resort before words are cut: the least size, with the columns close together. */
function closest(base: TableStyle, needs: readonly ColumnNeed[], frame: Frame, sizePt: number): TableFit {
  const style = scaledStyle(base, sizePt);
  const paddingPt = Math.max(0, 2 * (style.cellPaddingXPt - leastPaddingPt));
  const gapPt = Math.max(0, style.columnGapPt - leastPaddingPt);
  const narrowed = scaledNeeds(needs, base, sizePt).map((need, index) => {
    const gainPt = paddingPt + (index < needs.length - 1 ? gapPt : 0);
    return { leastPt: need.leastPt - gainPt, fullPt: need.fullPt - gainPt, weight: need.weight };
  });
  const fits = widthNeeded(narrowed, sizePt, 'tight') <= frame.widthPt + 0.01;
  return {
    style: {
      ...style,
      cellPaddingXPt: Math.min(style.cellPaddingXPt, leastPaddingPt),
      columnGapPt: Math.min(style.columnGapPt, leastPaddingPt),
    },
    frame,
    needs: narrowed,
    fit: fits ? 'tight' : 'overfull',
  };
}

function widerFrames(setting: Setting): Frame[] {
  if (setting.cell) return [];
  const wide = wideFrame(setting.orientation, setting.style);
  return wide.widthPt > setting.frame.widthPt + 1 ? [wide] : [];
}

function widthNeeded(needs: readonly ColumnNeed[], sizePt: number, goal: 'comfortable' | 'tight'): number {
  return needs.reduce(
    (sum, need) => sum + (goal === 'tight' ? need.leastPt : comfortablePt(need, sizePt)),
    0,
  );
}

function scaledStyle(style: TableStyle, sizePt: number): TableStyle {
  const scale = sizePt / style.sizePt;
  return {
    ...style,
    sizePt,
    leadingPt: style.leadingPt * scale,
    cellPaddingXPt: style.cellPaddingXPt * scale,
    cellPaddingYPt: style.cellPaddingYPt * scale,
    columnGapPt: style.columnGapPt * scale,
  };
}

/** Widths grow with the type size, so one measuring serves all sizes. */
function scaledNeeds(needs: readonly ColumnNeed[], base: TableStyle, sizePt: number): ColumnNeed[] {
  const scale = sizePt / base.sizePt;
  return needs.map((need) => ({
    leastPt: need.leastPt * scale,
    fullPt: need.fullPt * scale,
    weight: need.weight * scale,
  }));
}

/** Measuring is dear, and a table is fitted several times over: for upright and turned pages, and to be set. */
const measured = new WeakMap<HouseStyle, WeakMap<Table, readonly ColumnNeed[]>>();

function knownNeeds(table: Table, style: TableStyle, setting: Setting): readonly ColumnNeed[] {
  let tables = measured.get(setting.style);
  if (!tables) {
    tables = new WeakMap();
    measured.set(setting.style, tables);
  }
  let needs = tables.get(table);
  if (!needs) {
    needs = columnNeeds(table, style, setting);
    tables.set(table, needs);
  }
  return needs;
}

/** Measures what each column of a table needs, at the style's own size. */
function columnNeeds(table: Table, style: TableStyle, setting: Setting): ColumnNeed[] {
  const count = table.columns.length;
  const least = new Array<number>(count).fill(style.sizePt);
  const full = new Array<number>(count).fill(style.sizePt);
  const squares = new Array<number>(count).fill(0);
  const wide: { entry: PlacedCell; extent: Extent }[] = [];
  for (const [rows, head] of [
    [table.head, true],
    [table.body, false],
  ] as const) {
    for (const entry of placeCells(rows, count)) {
      const extent = cellExtent(entry.cell, style, setting, head);
      if (entry.colspan > 1) {
        wide.push({ entry, extent });
        continue;
      }
      const { column } = entry;
      least[column] = Math.max(least[column] as number, extent.leastPt);
      full[column] = Math.max(full[column] as number, extent.fullPt);
      squares[column] = (squares[column] as number) + extent.lengthPt ** 2;
    }
  }
  for (const { entry, extent } of wide) widen(entry, extent, least, full);
  return table.columns.map((_, index) => {
    const padding = 2 * style.cellPaddingXPt + (index < count - 1 ? style.columnGapPt : 0);
    return {
      leastPt: (least[index] as number) + padding,
      fullPt: (full[index] as number) + padding,
      weight: Math.sqrt(squares[index] as number) + padding,
    };
  });
}

type Extent = { readonly leastPt: number; readonly fullPt: number; readonly lengthPt: number };

/** A cell over several columns widens them together when it needs more than they have. */
function widen(entry: PlacedCell, extent: Extent, least: number[], full: number[]): void {
  const columns = Array.from({ length: entry.colspan }, (_, index) => entry.column + index);
  const have = columns.reduce((sum, column) => sum + (least[column] as number), 0);
  if (entry.cell.heads !== 'group' && extent.leastPt > have) {
    for (const column of columns) {
      least[column] = ((least[column] as number) * extent.leastPt) / have;
      full[column] = Math.max(full[column] as number, least[column] as number);
    }
  }
}

function cellExtent(cell: Cell, style: TableStyle, setting: Setting, head: boolean): Extent {
  const bold = isBoldCell(cell, head, style);
  const inner: Setting = {
    ...withoutBase(setting),
    problems: [],
    cell: { sizePt: style.sizePt, leadingPt: style.leadingPt, bold },
  };
  return blocksExtent(cell.blocks, inner);
}

function blocksExtent(blocks: readonly Block[], setting: Setting): Extent {
  let leastPt = 0;
  let fullPt = 0;
  let lengthPt = 0;
  const take = (extent: Extent, indentPt = 0) => {
    leastPt = Math.max(leastPt, extent.leastPt + indentPt);
    fullPt = Math.max(fullPt, extent.fullPt + indentPt);
    lengthPt += extent.lengthPt;
  };
  const sizePt = setting.cell?.sizePt ?? setting.style.minimumSizePt;
  for (const block of blocks) {
    switch (block.type) {
      case 'paragraph':
      case 'heading': {
        const extent = textExtent(prepareMeasured(block.children, styleOf(setting, block), setting));
        take({ ...extent, lengthPt: extent.fullPt }, block.number ? sizePt * 2.5 : 0);
        break;
      }
      case 'list':
        for (const item of block.items) take(blocksExtent(item.blocks, setting), sizePt * 2);
        break;
      case 'quotation':
      case 'group':
      case 'section':
        take(blocksExtent(block.blocks, setting));
        break;
      case 'figure':
        take({ leastPt: sizePt * 4, fullPt: naturalWidthPt(block.image), lengthPt: sizePt * 20 });
        break;
      case 'table':
        for (const row of block.body) for (const cell of row.cells) take(blocksExtent(cell.blocks, setting));
        break;
      case 'source-page':
      case 'contents':
      case 'rule':
      case 'page-break':
        break;
      default:
        block satisfies never;
    }
  }
  return { leastPt, fullPt, lengthPt };
}
