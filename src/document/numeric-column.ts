const numeric = /^[-–−+(]?\s?[£$€]?\s?\d[\d,.]*\s?(?:%|k|m|bn|pp)?\)?$/i;
const nothing = /^(?:|-|–|—|n\/a)$/i;

/** Tells whether the cells of a column are numbers, some of which may be missing: they are set to the right. */
export function isNumericColumn(cells: readonly string[]): boolean {
  let count = 0;
  for (const cell of cells) {
    const text = cell.trim();
    if (nothing.test(text)) continue;
    if (!numeric.test(text)) return false;
    count++;
  }
  return count > 0;
}
