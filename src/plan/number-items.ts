import { letteredPage } from '../document/printed-page.ts';
import type { Adjournment, AgendaEntry, AgendaItem, Exemption } from '../load/meeting.ts';
import { countersOf } from './planned-items.ts';

/** An item with its place in the agenda. */
export type NumberedItem = {
  readonly type: 'item';
  readonly item: AgendaItem;
  /** Counters, outermost first; empty for an item without number. */
  readonly values: readonly number[];
  /** 1 for an item, 2 for a sub-item. */
  readonly depth: number;
  /** `item-1-3`; of an item without number, `item-` and the id from the meeting file. */
  readonly id: string;
  /** Its own exemption or that of an item above it. */
  readonly exempt?: Exemption;
  /** Its own language or that of an item above it; absent: the meeting's. */
  readonly lang?: string;
  readonly items: readonly NumberedEntry[];
};

export type NumberedEntry = NumberedItem | Adjournment;

/**
 * Numbers the items of an agenda. Adjournments and items without number do not count, and what stands beneath an
 * item without number has none either, since it would be that of another item. What is exempt, and the language
 * of an item, hold for everything beneath it.
 *
 * `levels` is how many levels the numbering scheme has: deeper items have no number. `from` is the number of the
 * first item.
 */
export function numberItems(
  entries: readonly AgendaEntry[],
  { levels, from = 1, lateItems = 'in-place' }: ItemCounting,
): readonly NumberedEntry[] {
  const isLate = (entry: AgendaEntry) => entry.type === 'item' && entry.late !== undefined;
  const ordered =
    lateItems === 'in-place'
      ? entries
      : [...entries.filter((entry) => !isLate(entry)), ...entries.filter(isLate)];
  return numberLevel(ordered, from, { above: [], depth: 1, levels, lateItems, taken: new Set() });
}

/** How the items of an agenda are counted. */
export type ItemCounting = {
  readonly levels: number;
  readonly from?: number;
  /** Where business stands that was not on the agenda: where it is written, as 7A, or at the end of the agenda. */
  readonly lateItems?: 'in-place' | 'at-end';
};

type Place = {
  readonly above: readonly number[];
  readonly depth: number;
  readonly levels: number;
  readonly lateItems: 'in-place' | 'at-end';
  /** Ids in use. */
  readonly taken: Set<string>;
  readonly exempt?: NumberedItem['exempt'];
  readonly lang?: string;
};

function numberLevel(entries: readonly AgendaEntry[], from: number, place: Place): readonly NumberedEntry[] {
  let count = from - 1;
  let letter = 0;
  return entries.map((entry) => {
    if (entry.type === 'adjournment') return entry;
    const isNumbered = entry.numbered && place.depth <= place.levels;
    // Nothing to stand after: the item takes a number of its own.
    const isLettered = entry.late !== undefined && place.lateItems === 'in-place' && count >= from;
    if (isNumbered && isLettered) letter += 1;
    else if (isNumbered) {
      count += 1;
      letter = 0;
    }
    const values = isNumbered ? [...place.above, letteredPage(count, letter)] : [];
    // Beneath an item without number there is no level of numbers.
    const levels = isNumbered ? place.levels : 0;
    const exempt = entry.exempt ?? place.exempt;
    const lang = entry.lang ?? place.lang;
    const below = {
      ...place,
      above: values,
      levels,
      depth: place.depth + 1,
      ...(exempt && { exempt }),
      ...(lang && { lang }),
    };
    return {
      type: 'item',
      item: entry,
      values,
      depth: place.depth,
      id: unused(
        isNumbered ? `item-${countersOf(values).replaceAll('.', '-').toLowerCase()}` : `item-${entry.id}`,
        place.taken,
      ),
      ...(exempt && { exempt }),
      ...(lang && { lang }),
      items: numberLevel(entry.items, 1, below),
    };
  });
}

function unused(id: string, taken: Set<string>): string {
  let candidate = id;
  for (let suffix = 2; taken.has(candidate); suffix += 1) candidate = `${id}-${suffix}`;
  taken.add(candidate);
  return candidate;
}
