import { isOn, readXml } from '../xml-events.ts';
import { type Area, lastColumn, parseArea } from './areas.ts';

/** What a sheet's part says beside its values. Rows and columns count from 0. */
export type SheetFacts = {
  /** Index of a cell's format, by `cellKey`. */
  readonly styles: ReadonlyMap<number, number>;
  /** Cells with a formula and no last value, by `cellKey`. */
  readonly uncalculated: ReadonlySet<number>;
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  readonly frozenRows: number;
  readonly frozenColumns: number;
  /** Where the buttons of a filter stand. */
  readonly filter?: Area;
  readonly links: readonly { readonly area: Area; readonly id: string }[];
};

export function cellKey(row: number, column: number): number {
  return row * (lastColumn + 1) + column;
}

/** Reads what is beside the values of a sheet (ECMA-376 part 1, 18.3.1). */
export function readSheetFacts(xml: string): SheetFacts {
  const styles = new Map<number, number>();
  const uncalculated = new Set<number>();
  const hiddenRows = new Set<number>();
  const hiddenColumns = new Set<number>();
  const links: { area: Area; id: string }[] = [];
  let frozen = { rows: 0, columns: 0 };
  let filter: Area | undefined;
  let row = -1;
  let column = -1;
  let hasFormula = false;
  let hasValue = false;
  let isInValue = false;
  let isWords = false;
  readXml(xml, {
    open(name, attributes) {
      if (name === 'row') {
        row = attributes.r ? Number.parseInt(attributes.r, 10) - 1 : row + 1;
        column = -1;
        if (isOn(attributes.hidden) || attributes.ht === '0') hiddenRows.add(row);
      } else if (name === 'c') {
        const place = attributes.r ? parseArea(attributes.r) : undefined;
        column = place?.left ?? column + 1;
        row = place?.top ?? row;
        if (attributes.s) styles.set(cellKey(row, column), Number.parseInt(attributes.s, 10));
        hasFormula = false;
        hasValue = false;
        isWords = attributes.t === 'str';
      } else if (name === 'f') hasFormula = true;
      else if (name === 'v') {
        isInValue = true;
        // The result of a formula may be no words at all.
        hasValue ||= isWords;
      } else if (name === 'col') {
        if (!isOn(attributes.hidden) && attributes.width !== '0') return;
        const last = Math.min(Number(attributes.max) - 1, lastColumn);
        for (let each = Math.max(0, Number(attributes.min) - 1); each <= last; each++)
          hiddenColumns.add(each);
      } else if (name === 'pane' && attributes.state?.startsWith('frozen')) {
        frozen = { rows: countOf(attributes.ySplit), columns: countOf(attributes.xSplit) };
      } else if (name === 'autoFilter') filter = parseArea(attributes.ref ?? '');
      else if (name === 'hyperlink') {
        const area = parseArea(attributes.ref ?? '');
        const id = Object.entries(attributes).find(([key]) => /(^|:)id$/.test(key))?.[1];
        if (area && id) links.push({ area, id });
      }
    },
    text() {
      if (isInValue) hasValue = true;
    },
    close(name) {
      if (name === 'v') isInValue = false;
      if (name === 'c' && hasFormula && !hasValue) uncalculated.add(cellKey(row, column));
    },
  });
  return {
    styles,
    uncalculated,
    hiddenRows,
    hiddenColumns,
    frozenRows: frozen.rows,
    frozenColumns: frozen.columns,
    ...(filter && { filter }),
    links,
  };
}

function countOf(split: string | undefined): number {
  const count = Math.floor(Number(split ?? 0));
  return Number.isFinite(count) && count > 0 ? count : 0;
}
