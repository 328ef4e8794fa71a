const gap = /^(?:|[-–—]|n\/a|\.\.)$/i;
const digits = /^(?:\d{1,3}(?:,\d{3})+|\d+)?(?:\.\d+)?$/;

/**
 * Reads a number as spreadsheets and officers write it: `1,234.5`, `£1.2`, `12%`, `–3`, `(3)`.
 *
 * @returns `gap` for a cell that says there is none, undefined for what is no number
 */
export function readNumber(written: string): number | 'gap' | undefined {
  const cell = written.replace(/[\s\u00a0\u202f]/g, '');
  if (gap.test(cell)) return 'gap';
  const bracketed = /^\((.+)\)$/.exec(cell)?.[1];
  const [, before = '', plain = ''] = /^([-–−+]?[£$€]?[-–−]?)(.*?)%?$/.exec(bracketed ?? cell) ?? [];
  if (plain === '' || plain.startsWith('.,') || !digits.test(plain) || !/\d/.test(plain)) return undefined;
  const isNegative = bracketed !== undefined || /[-–−]/.test(before);
  if (bracketed !== undefined && /[-–−+]/.test(before)) return undefined;
  const value = Number(plain.replaceAll(',', ''));
  return isNegative && value !== 0 ? -value : value;
}
