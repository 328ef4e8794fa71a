import type { Cell } from '../document/tree.ts';
import type { TableStyle } from './house-style.ts';

/** Tells whether a cell is set in bold: one that heads a group always, one of a head or a row as the style says. */
export function isBoldCell(cell: Cell, inHead: boolean, style: TableStyle): boolean {
  return cell.heads === 'group' || (style.headBold && (inHead || cell.heads !== undefined));
}
