import type { Cell, Table } from '../document/tree.ts';
import { type PlacedCell, placeCells } from '../layout/table-grid.ts';

/**
 * Gives the cells that head each cell, of a table in which a head's scope does not tell: with rows that head the
 * rows after them. PDF's scopes are rows and columns only, so such tables name their heads cell by cell
 * (ISO 14289-1, 7.5; ISO 32000-1, table 349).
 *
 * @returns for each cell of the body that has heads: those of its columns, its group and its row; empty for a table
 *   whose scopes tell
 */
export function headsByCell({ head, body, columns }: Table): ReadonlyMap<Cell, readonly Cell[]> {
  const heads = new Map<Cell, readonly Cell[]>();
  if (!body.some((row) => row.cells.some((cell) => cell.heads === 'group'))) return heads;
  const columnHeads = placeCells(head, columns.length).filter(({ cell }) => cell.heads !== undefined);
  const cells = placeCells(body, columns.length);
  const rowHeads: PlacedCell[][] = body.map(() => []);
  for (const place of cells) {
    if (place.cell.heads !== 'row') continue;
    for (let row = place.row; row < place.row + place.rowspan; row++) rowHeads[row]?.push(place);
  }
  let group: PlacedCell | undefined;
  for (const place of cells) {
    const { cell, row } = place;
    if (cell.heads === 'group') {
      group = place;
      continue;
    }
    const own = [
      ...columnHeads.filter((head) => sharesColumn(head, place)),
      ...(group && sharesColumn(group, place) ? [group] : []),
      ...(rowHeads[row] as PlacedCell[]).filter((head) => head.cell !== cell),
    ];
    if (own.length > 0) {
      heads.set(
        cell,
        own.map((head) => head.cell),
      );
    }
  }
  return heads;
}

const sharesColumn = (one: PlacedCell, other: PlacedCell): boolean =>
  one.column < other.column + other.colspan && other.column < one.column + one.colspan;
