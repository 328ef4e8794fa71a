import type { NumberingScheme } from './house-style.ts';

/**
 * Puts a year into the patterns of a scheme: `%1/%y` in 2020 gives `%1/20`.
 *
 * @param year in four figures; its last two are printed
 */
export function schemeOfYear(scheme: NumberingScheme, year: number): NumberingScheme {
  const figures = String(year % 100).padStart(2, '0');
  return { ...scheme, levels: scheme.levels.map((pattern) => pattern.replaceAll('%y', figures)) };
}
