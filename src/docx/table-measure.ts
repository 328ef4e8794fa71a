import { naturalWidthPt } from '../document/picture-size.ts';
import type { Block, Cell, Inline, Table } from '../document/tree.ts';
import { type GridCell, gridOf } from './table-grid.ts';
import { boldFactor, textExtentEm } from './text-width.ts';

/** What a column needs, in ems of the table's type. */
export type ColumnNeed = {
  /** Its longest word. */
  readonly leastEm: number;
  /** Its longest paragraph on one line. */
  readonly fullEm: number;
  /** Root of the summed squares of its text lengths: how much of the width it should have. */
  readonly weight: number;
};

/** Widths of blocks, in ems: the longest word, the longest paragraph on one line, all of them on one. */
export type Extent = { readonly leastEm: number; readonly fullEm: number; readonly lengthEm: number };

/** A table's cells on their grid, and how much stands in them. */
export type MeasuredTable = {
  readonly head: readonly (readonly GridCell[])[];
  readonly body: readonly (readonly GridCell[])[];
  readonly needs: readonly ColumnNeed[];
  readonly extentOf: (cell: Cell) => Extent;
};

const listIndentEm = 2;
/** Type of tables is about so large. */
const emPt = 9.6;
/** Estimates are not exact: a word that would just fit is broken by Word. */
const slackEm = 0.2;
const nothing: Extent = { leastEm: 0, fullEm: 0, lengthEm: 0 };

/** Estimates what each column needs of a table's width. */
export function measureTable(table: Table): MeasuredTable {
  const count = table.columns.length;
  const least = new Array<number>(count).fill(1);
  const full = new Array<number>(count).fill(1);
  const squares = new Array<number>(count).fill(0);
  const extents = new Map<Cell, Extent>();
  const head = gridOf(table.head, count);
  const body = gridOf(table.body, count);
  for (const rows of [head, body]) {
    for (const cells of rows) {
      for (const { cell, column, colspan, merge } of cells) {
        if (merge === 'continue') continue;
        const extent = blocksExtent(cell.blocks);
        extents.set(cell, extent);
        if (cell.heads === 'group') continue;
        const factor = rows === head || cell.heads ? boldFactor : 1;
        for (let index = column; index < column + colspan; index++) {
          least[index] = Math.max(least[index] as number, (extent.leastEm * factor) / colspan);
          if (colspan > 1) continue;
          full[index] = Math.max(full[index] as number, extent.fullEm * factor);
          squares[index] = (squares[index] as number) + (extent.lengthEm * factor) ** 2;
        }
      }
    }
  }
  const needs = table.columns.map((_, index) => ({
    leastEm: (least[index] as number) + slackEm,
    fullEm: Math.max(full[index] as number, least[index] as number) + slackEm,
    weight: Math.sqrt(squares[index] as number) + 1,
  }));
  return { head, body, needs, extentOf: (cell) => extents.get(cell) ?? nothing };
}

function blocksExtent(blocks: readonly Block[]): Extent {
  const [only] = blocks;
  if (!only) return nothing;
  if (blocks.length === 1) return blockExtent(only);
  let leastEm = 0;
  let fullEm = 0;
  let lengthEm = 0;
  for (const block of blocks) {
    const extent = blockExtent(block);
    leastEm = Math.max(leastEm, extent.leastEm);
    fullEm = Math.max(fullEm, extent.fullEm);
    lengthEm += extent.lengthEm;
  }
  return { leastEm, fullEm, lengthEm };
}

function blockExtent(block: Block): Extent {
  switch (block.type) {
    case 'paragraph':
    case 'heading': {
      const { wordEm, lineEm } = textExtentEm(plainWords(block.children));
      return { leastEm: wordEm, fullEm: lineEm, lengthEm: lineEm };
    }
    case 'list':
      return indentedExtent(blocksExtent(block.items.flatMap((item) => item.blocks)));
    case 'quotation':
    case 'group':
    case 'section':
      return blocksExtent(block.blocks);
    case 'figure':
      return { leastEm: 4, fullEm: naturalWidthPt(block.image) / emPt, lengthEm: 20 };
    case 'table':
      return blocksExtent(
        [...block.head, ...block.body].flatMap((row) => row.cells.flatMap((cell) => cell.blocks)),
      );
    case 'source-page':
    case 'contents':
    case 'rule':
    case 'page-break':
      return nothing;
    default:
      return block satisfies never;
  }
}

function indentedExtent({ leastEm, fullEm, lengthEm }: Extent): Extent {
  return { leastEm: leastEm + listIndentEm, fullEm: fullEm + listIndentEm, lengthEm };
}

function plainWords(children: readonly Inline[]): string {
  const [only] = children;
  if (children.length === 1 && only?.type === 'text') return only.value;
  let words = '';
  for (const child of children) {
    if (child.type === 'text') words += child.value;
    else if (child.type === 'link') words += plainWords(child.children);
    else if (child.type === 'line-break') words += '\n';
    else if (child.type === 'pages') words += child.many;
    else words += String(child.number);
  }
  return words;
}
