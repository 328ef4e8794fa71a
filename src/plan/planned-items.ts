import { schemeLabel } from '../document/number.ts';
import { letteredCounter } from '../document/printed-page.ts';
import type { NumberingScheme } from '../house-style/house-style.ts';
import type { NumberedEntry, NumberedItem } from './number-items.ts';
import type { ItemPapers } from './plan-item-papers.ts';

/** An item of the agenda with its papers, as someone asks for it. */
export type PlannedItem = {
  /** From the meeting file. */
  readonly id: string;
  /** As printed, without a full stop at its end: `5`, `1(3)`, `39/20`; empty for an item without number. */
  readonly number: string;
  readonly title: string;
  /** Ids of its papers and of those of the items beneath it, in the order of the pack. */
  readonly papers: readonly string[];
};

/**
 * Writes an item's number in full, as the contents list has it: `5.`, `1(3)`, `7.1`.
 *
 * @param values counters, outermost first; empty for an item without number
 */
export function numberInFull(scheme: Pick<NumberingScheme, 'levels'>, values: readonly number[]): string {
  if (values.length === 0) return '';
  const label = schemeLabel(scheme, values);
  const pattern = scheme.levels[values.length - 1] ?? '%1';
  if (values.length === 1 || pattern.includes('%1')) return label;
  return `${numberInFull(scheme, values.slice(0, -1)).replace(/\.$/, '')}${label}`;
}

/** Counters as templates have them, for `data-number`: `7A.2`. */
export const countersOf = (values: readonly number[]): string =>
  values.map((value) => letteredCounter(value, 'decimal')).join('.');

/** Gives the items of an agenda with their papers: an item before those beneath it. */
export function plannedItems(
  entries: readonly NumberedEntry[],
  scheme: Pick<NumberingScheme, 'levels'>,
  papersOf: ReadonlyMap<NumberedItem, ItemPapers>,
): readonly PlannedItem[] {
  return entries.flatMap((entry) => {
    if (entry.type === 'adjournment') return [];
    const { id, title } = entry.item;
    const below = entry.items.filter((inner) => inner.type === 'item');
    const papers = [entry, ...allBelow(below)].flatMap((item) => {
      const { open = [], withheld = [] } = papersOf.get(item) ?? {};
      return [...open, ...withheld.flatMap(({ paper }) => paper ?? [])];
    });
    const number = numberInFull(scheme, entry.values).replace(/\.$/, '');
    const own = { id, number, title, papers: papers.map((paper) => paper.id) };
    return [own, ...plannedItems(below, scheme, papersOf)];
  });
}

function allBelow(items: readonly NumberedItem[]): readonly NumberedItem[] {
  return items.flatMap((item) => [item, ...allBelow(item.items.filter((inner) => inner.type === 'item'))]);
}
