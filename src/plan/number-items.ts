import type { Adjournment, AgendaEntry, AgendaItem, Exemption } from '../load/meeting.ts';

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
  { levels, from = 1 }: { readonly levels: number; readonly from?: number },
): readonly NumberedEntry[] {
  return numberLevel(entries, from, { above: [], depth: 1, levels, taken: new Set() });
}

type Place = {
  readonly above: readonly number[];
  readonly depth: number;
  readonly levels: number;
  /** Ids in use. */
  readonly taken: Set<string>;
  readonly exempt?: NumberedItem['exempt'];
  readonly lang?: string;
};

function numberLevel(entries: readonly AgendaEntry[], from: number, place: Place): readonly NumberedEntry[] {
  let count = from - 1;
  return entries.map((entry) => {
    if (entry.type === 'adjournment') return entry;
    const isNumbered = entry.numbered && place.depth <= place.levels;
    if (isNumbered) count += 1;
    const values = isNumbered ? [...place.above, count] : [];
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
      id: unused(isNumbered ? `item-${values.join('-')}` : `item-${entry.id}`, place.taken),
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
