import type { HouseStyle, NumberingScheme } from '../house-style/house-style.ts';
import { schemeOfYear } from '../house-style/scheme-of-year.ts';
import type { ItemNumbering } from '../load/meeting.ts';

/** How the items of an agenda or of minutes are numbered. */
export type ItemScheme = {
  /** For `data-scheme`; of a scheme with a year in its numbers, `yearly@20`. */
  readonly name: string;
  readonly scheme: NumberingScheme;
  /** Number of the first item. */
  readonly from: number;
};

/** A scheme that the house style does not have has one level; the parser tells that it is not there. */
const unknown: NumberingScheme = { levels: ['%1.'], headings: {}, paragraphs: 0, columns: [0] };

/** Finds the scheme of items in the house style, with the municipal year in its patterns where they have one. */
export function itemScheme(
  { numbering }: HouseStyle,
  { scheme: name, from, year }: ItemNumbering,
): ItemScheme {
  const scheme = (Object.hasOwn(numbering, name) ? numbering[name] : undefined) ?? unknown;
  if (!scheme.levels.some((pattern) => pattern.includes('%y'))) return { name, scheme, from };
  const figures = String(year % 100).padStart(2, '0');
  return { name: `${name}@${figures}`, scheme: schemeOfYear(scheme, year), from };
}

/** Gathers the schemes of years that a plan's papers use, for laying over those of the house style. */
export class YearSchemes {
  readonly all: Record<string, NumberingScheme> = Object.create(null);

  /** @returns the scheme itself */
  use(scheme: ItemScheme): ItemScheme {
    if (scheme.name.includes('@')) this.all[scheme.name] = scheme.scheme;
    return scheme;
  }
}
