import { plainText } from '../../document/text.ts';
import type { Cell, Row } from '../../document/tree.ts';
import { cellBlocks } from '../cell-blocks.ts';
import { makeTable } from '../make-table.ts';
import type { Model, ModelCell, ModelTable } from './mammoth-model.ts';
import { markPrefix, type ParagraphFacts } from './mark-paragraphs.ts';
import { type Piece, readBlocks, readPieces } from './word-blocks.ts';
import type { WordReader } from './word-reader.ts';

const layoutTables = {
  code: 'table-layout',
  what: 'has tables that seem to hold text side by side, which is read row by row',
  hint: 'in Word, put the text under one another, or name the columns in a header row (Table Layout, Repeat Header Rows)',
} as const;

/** More paragraphs than this in a cell are text, not data. */
const mostInCell = 4;

/** Reads a table. A single cell is a frame around text, which stands without it. */
export function readWordTable(table: ModelTable, reader: WordReader): Piece[] {
  const first = firstParagraph(table.children, reader);
  const orientation = first?.orientation ?? 'portrait';
  const rows = table.children.filter((child) => child.type === 'tableRow');
  const cells = rows.flatMap((row) =>
    row.children.filter((child): child is ModelCell => child.type === 'tableCell'),
  );
  const [only, ...others] = cells;
  if (only && others.length === 0) return readPieces(only.children, 'text', reader);
  const { headRows = 0, hasHeadColumn = false } = first?.table ?? {};
  const made = rows.map((row, index): Row => {
    const own = row.children.filter((child): child is ModelCell => child.type === 'tableCell');
    return {
      type: 'row',
      cells: own.map((cell, column) =>
        readCell(cell, hasHeadColumn && column === 0 && index >= headRows, reader),
      ),
    };
  });
  if (headRows === 0 && !hasHeadColumn && looksLikeLayout(made)) {
    const words = made[0]?.cells[0]?.blocks ?? [];
    reader.findings.add(layoutTables, plainText(words, { notes: 'none' }));
  }
  const block = makeTable(made, Math.min(headRows, made.length - 1), { at: reader.file.at });
  return block ? [{ block, orientation }] : [];
}

function readCell({ children, colSpan, rowSpan }: ModelCell, isHead: boolean, reader: WordReader): Cell {
  const blocks = cellBlocks(readBlocks(children, 'cell', reader), (words) =>
    reader.findings.add(innerTables, words),
  );
  return {
    type: 'cell',
    ...(isHead && blocks.length > 0 && { heads: 'row' }),
    colspan: Math.max(1, colSpan || 1),
    rowspan: Math.max(1, rowSpan || 1),
    blocks,
  };
}

const innerTables = {
  code: 'not-carried-over',
  what: 'has tables within tables, whose rows stand as paragraphs',
  hint: 'in Word, make one table of them, or put them under one another',
} as const;

/** One row, or cells that are full of text. */
function looksLikeLayout(rows: readonly Row[]): boolean {
  if (rows.length === 1) return true;
  return rows.some(({ cells }) => cells.length > 1 && cells.some(({ blocks }) => blocks.length > mostInCell));
}

function firstParagraph(children: readonly Model[], reader: WordReader): ParagraphFacts | undefined {
  for (const child of children) {
    if (child.type === 'bookmarkStart' && child.name.startsWith(markPrefix))
      return reader.facts.paragraphs[Number(child.name.slice(markPrefix.length))];
    const found = 'children' in child ? firstParagraph(child.children, reader) : undefined;
    if (found) return found;
  }
  return undefined;
}
