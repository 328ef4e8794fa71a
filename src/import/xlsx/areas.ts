/** Cells from one corner to the other, both within it; rows and columns count from 0. */
export type Area = {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
};

export const lastRow = 1_048_575;
export const lastColumn = 16_383;

/** Reads `A1:F20`, `B:D`, `2:9` or `A1`, with or without `$`; gives nothing for anything else, or beyond a sheet. */
export function parseArea(words: string): Area | undefined {
  const plain = words.replaceAll('$', '').trim().toUpperCase();
  const [from, to = from, more] = plain
    .split(':')
    .map((corner) => /^([A-Z]{0,3})(\d{0,7})$/.exec(corner.trim()));
  if (!from || !to || more !== undefined) return undefined;
  const isWhole = plain.includes(':');
  const [letters, digits] = [from[1] !== '', from[2] !== ''];
  if ((to[1] !== '') !== letters || (to[2] !== '') !== digits) return undefined;
  if (!(letters && digits) && (!isWhole || !(letters || digits))) return undefined;
  const columns = letters ? [columnOf(from[1] as string), columnOf(to[1] as string)] : [0, lastColumn];
  const rows = digits ? [Number(from[2]) - 1, Number(to[2]) - 1] : [0, lastRow];
  const area = {
    top: Math.min(...rows),
    left: Math.min(...columns),
    bottom: Math.max(...rows),
    right: Math.max(...columns),
  };
  return area.top < 0 || area.bottom > lastRow || area.right > lastColumn ? undefined : area;
}

/** What two areas have in common; nothing when they do not meet. */
export function overlap(one: Area, other: Area): Area | undefined {
  const area = {
    top: Math.max(one.top, other.top),
    left: Math.max(one.left, other.left),
    bottom: Math.min(one.bottom, other.bottom),
    right: Math.min(one.right, other.right),
  };
  return area.top <= area.bottom && area.left <= area.right ? area : undefined;
}

/** `D` of 3. */
export function columnName(column: number): string {
  const rest = Math.floor(column / 26);
  return (rest > 0 ? columnName(rest - 1) : '') + String.fromCharCode(65 + (column % 26));
}

export function cellName(row: number, column: number): string {
  return `${columnName(column)}${row + 1}`;
}

function columnOf(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
