import type { PDFDict } from '@cantoo/pdf-lib';
import { bytesOf, get, itemsOf, nameOf, numberOf } from '../objects.ts';
import type { PdfFile } from '../pdf-file.ts';
import { onPage, pdf, pdfua, type Rule } from '../rule.ts';
import { attributeOf, elementsIn, type StructureElement } from '../structure-tree.ts';

type Cell = {
  readonly element: StructureElement;
  readonly row: number;
  readonly column: number;
  readonly columns: number;
  readonly rows: number;
};

type Grid = {
  readonly table: StructureElement;
  readonly cells: readonly Cell[];
  /** How many columns each row fills. */
  readonly filled: readonly number[];
  readonly overlaps: boolean;
  /** Whether a cell reaches down beyond the last row of its part. */
  readonly overhangs: boolean;
};

/** Wider or higher than tables are, and larger; a damaged file may say anything. */
const [mostSpan, mostPlaces] = [10_000, 20_000_000];

const grids = new WeakMap<PdfFile, readonly Grid[]>();

/** The tables of a file, laid out by their spans; once for all rules. */
function gridsOf(file: PdfFile): readonly Grid[] {
  const known = grids.get(file);
  if (known) return known;
  const { elements, root } = file.structure;
  const budget = { places: mostPlaces };
  const tables = elements.filter(({ standard }) => standard === 'Table');
  const found = tables.map((table) => layOutGrid(table, root, budget));
  grids.set(file, found);
  return found;
}

function layOutGrid(table: StructureElement, root: PDFDict | undefined, budget: { places: number }): Grid {
  const cells: Cell[] = [];
  const taken: boolean[][] = [];
  let overlaps = false;
  let overhangs = false;
  let row = 0;
  const parts = elementsIn(table).flatMap((kid) =>
    kid.standard === 'TR' ? [[kid]] : [elementsIn(kid).filter(({ standard }) => standard === 'TR')],
  );
  const isPlain = elementsIn(table).some(({ standard }) => standard === 'TR');
  for (const rows of isPlain ? [parts.flat()] : parts) {
    const end = row + rows.length;
    for (const tr of rows) {
      const line = lineOf(taken, row);
      let column = 0;
      for (const element of elementsIn(tr)) {
        while (line[column]) column++;
        const columns = spanOf(element, 'ColSpan', root);
        const down = spanOf(element, 'RowSpan', root);
        if (row + down > end) overhangs = true;
        cells.push({ element, row, column, columns, rows: down });
        for (let below = row; below < Math.min(row + down, end); below++) {
          const target = lineOf(taken, below);
          budget.places -= columns;
          if (budget.places < 0) break;
          for (let across = column; across < column + columns; across++) {
            if (target[across]) overlaps = true;
            target[across] = true;
          }
        }
        column += columns;
      }
      row++;
    }
  }
  return { table, cells, filled: taken.map((line) => line.filter(Boolean).length), overlaps, overhangs };
}

function lineOf(lines: boolean[][], row: number): boolean[] {
  let line = lines[row];
  if (!line) {
    line = [];
    lines[row] = line;
  }
  return line;
}

function spanOf(element: StructureElement, key: string, root: PDFDict | undefined): number {
  const span = numberOf(attributeOf(element, 'Table', key, root)) ?? 1;
  return Math.min(mostSpan, Math.max(1, Math.floor(span)));
}

const regular: Rule = {
  id: 'table-regular',
  clauses: [pdfua('7.2'), pdf('14.8.4.3.4')],
  *check(file) {
    for (const { table, filled, overhangs, overlaps } of gridsOf(file)) {
      if (overlaps) continue;
      if (new Set(filled).size > 1)
        yield onPage('The rows of a table have different numbers of columns', table.page);
      else if (overhangs) yield onPage('A cell of a table spans more rows than there are', table.page);
    }
  },
};

const overlap: Rule = {
  id: 'table-overlap',
  clauses: [pdfua('7.2')],
  *check(file) {
    for (const { table, overlaps } of gridsOf(file)) {
      if (overlaps) yield onPage('Cells of a table lie upon one another', table.page);
    }
  },
};

const hasHeaders: Rule = {
  id: 'table-headers',
  clauses: [pdfua('7.5')],
  *check(file) {
    for (const { table, cells } of gridsOf(file)) {
      if (cells.length > 0 && !cells.some(({ element }) => element.standard === 'TH')) {
        yield onPage('A table has no header cells', table.page);
      }
    }
  },
};

const scopes = new Set(['Row', 'Column', 'Both']);

const scope: Rule = {
  id: 'table-scope',
  clauses: [pdfua('7.5')],
  *check(file) {
    const { root } = file.structure;
    for (const { cells } of gridsOf(file)) {
      const data = cells.filter(({ element }) => element.standard === 'TD');
      const named = data.length > 0 && data.every(({ element }) => headersOf(element, root).length > 0);
      if (named) continue;
      for (const { element } of cells) {
        if (element.standard !== 'TH') continue;
        if (!scopes.has(nameOf(attributeOf(element, 'Table', 'Scope', root)) ?? '')) {
          yield onPage('A header cell does not say whether it is for its row or its column', element.page);
        }
      }
    }
  },
};

const headerIds: Rule = {
  id: 'table-header-ids',
  clauses: [pdf('14.8.5.7')],
  *check(file) {
    const { root } = file.structure;
    for (const { cells } of gridsOf(file)) {
      const ids = new Set(
        cells.filter(({ element }) => element.standard === 'TH').map(({ element }) => idOf(element)),
      );
      for (const { element } of cells) {
        if (headersOf(element, root).some((id) => !ids.has(id))) {
          yield onPage('A cell names a header that its table does not have', element.page);
        }
      }
    }
  },
};

const idOf = ({ dict }: StructureElement): string => Buffer.from(bytesOf(get(dict, 'ID'))).toString('latin1');

function headersOf(element: StructureElement, root: PDFDict | undefined): string[] {
  const headers = itemsOf(attributeOf(element, 'Table', 'Headers', root));
  return headers.map((id) => Buffer.from(bytesOf(id)).toString('latin1'));
}

/** Tables, whose cells are read with their headers. */
export const tableRules: readonly Rule[] = [regular, overlap, hasHeaders, scope, headerIds];
