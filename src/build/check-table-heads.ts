import { plainText } from '../document/text.ts';
import type { Cell, Table } from '../document/tree.ts';
import { walkBlocks } from '../document/walk.ts';
import type { Problem } from '../problems/problem.ts';
import type { AccessRule } from './check-access.ts';

/**
 * Warns of tables that nothing heads: who hears them cell by cell is not told what a cell is of.
 *
 * @see WCAG 2.2, 1.3.1; ISO 14289-1, 7.5
 */
export const checkTableHeads: AccessRule = ({ blocks }, places) => {
  const problems: Problem[] = [];
  walkBlocks(blocks, (block) => {
    if (block.type !== 'table' || hasHeads(block)) return;
    problems.push({
      code: 'table-head-missing',
      severity: 'warning',
      message: 'nothing heads the columns or rows of the table',
      at: block.at ?? places.ofTag('table'),
      hint: block.at
        ? 'name the columns in its first row, or write `:::table header-columns=1` where the first column names the rows'
        : 'write `<th scope="col">` or `<th scope="row">` in the template',
    });
  });
  return problems;
};

/** Heads of groups alone say nothing of the cells beside each other. */
function hasHeads({ head, body, columns }: Table): boolean {
  const heads = (cell: Cell) => cell.heads === 'column' || cell.heads === 'row';
  const cells = [...head, ...body].flatMap((row) => row.cells);
  if (columns.length === 1 && cells.some(({ heads }) => heads === 'group')) return true;
  return cells.some((cell) => heads(cell) && plainText(cell.blocks, { notes: 'none' }) !== '');
}
