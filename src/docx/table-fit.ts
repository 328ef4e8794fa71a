import type { Table } from '../document/tree.ts';
import type { TableStyle } from '../house-style/house-style.ts';
import { divideWidth, widthNeeded } from './column-widths.ts';
import type { CellType } from './paragraph-styles.ts';
import type { Column, Place } from './place.ts';
import { type MeasuredTable, measureTable } from './table-measure.ts';
import { twips } from './units.ts';

/** How a table is set in its column. */
export type TableFit = {
  readonly variant: string;
  /** The table's own style, or one scaled down. */
  readonly style: TableStyle;
  readonly scaled: boolean;
  readonly widthsTwips: readonly number[];
  readonly measured: MeasuredTable;
  readonly column: Column;
  /** Type of its cells, and of those that head others. */
  readonly plain: CellType;
  readonly bold: CellType;
};

const stepPt = 0.5;

/**
 * Chooses a table's type size and the widths of its columns: the house style's size if its columns
 * read well, else smaller, never below the house style's minimum. On upright pages a table that is too
 * wide for the text may use the margin column also.
 */
export function fitTable(table: Table, place: Place): TableFit {
  const { house } = place.registers;
  const variant = Object.hasOwn(house.tables, table.variant) ? table.variant : 'grid';
  const own = house.tables[variant];
  if (!own) throw new Error('a house style has no style for tables');
  const base = place.cell ? scaleTo(own, place.cell.sizePt) : own;
  const measured = measureTable(table);
  const { needs } = measured;
  const paddingsEm = table.columns.map((_, index) => {
    const gapPt = index < table.columns.length - 1 ? base.columnGapPt : 0;
    return (2 * base.cellPaddingXPt + gapPt) / base.sizePt;
  });
  const leastPt = Math.min(base.sizePt, house.minimumSizePt);
  const sizes: number[] = [];
  for (let sizePt = base.sizePt; sizePt >= leastPt; sizePt -= stepPt) sizes.push(sizePt);
  const columns: readonly Column[] = place.wide && !place.cell ? [place, place.wide] : [place];
  const found = firstFit(columns, sizes, [
    widthNeeded(needs, 'comfortable', paddingsEm),
    widthNeeded(needs, 'tight', paddingsEm),
  ]);
  const { column, sizePt } = found ?? { column: columns.at(-1) ?? place, sizePt: leastPt };
  const style = sizePt === base.sizePt ? base : scaleTo(base, sizePt);
  const type = { variant, sizePt, leadingPt: style.leadingPt };
  const widthsEm = divideWidth(needs, column.widthPt / sizePt, {
    paddingsEm,
    fill: style.fullWidth || place.cell !== undefined,
    shares: table.columns.map((column) => column.share),
  });
  return {
    variant,
    style,
    scaled: sizePt !== own.sizePt,
    measured,
    column,
    plain: { ...type, bold: false },
    bold: { ...type, bold: true },
    widthsTwips: widthsEm.map((em) => Math.max(20, twips(em * sizePt))),
  };
}

/** The first of the needs, the narrowest column and the largest size with which a table fits. */
function firstFit(columns: readonly Column[], sizes: readonly number[], needsEm: readonly number[]) {
  for (const em of needsEm) {
    for (const column of columns) {
      const sizePt = sizes.find((size) => em * size <= column.widthPt);
      if (sizePt !== undefined) return { column, sizePt };
    }
  }
  return undefined;
}

function scaleTo(style: TableStyle, sizePt: number): TableStyle {
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
