import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ownStyle, ownStyles } from '../house-style/testing/own-styles.ts';
import { testLanguages } from '../language/testing/languages.ts';
import type { AgendaEntry, MinuteItem } from '../load/meeting.ts';
import { itemScheme } from './item-scheme.ts';
import { type NumberedEntry, type NumberedItem, numberItems } from './number-items.ts';
import { minutesFields } from './plan-minutes.ts';
import { numberInFull, plannedItems } from './planned-items.ts';
import { SlotCollector } from './slot-collector.ts';
import { at, item, minutes } from './testing/sample-meeting.ts';

const schemes = ['agenda', 'letters', 'roman', 'letter-items', 'decimal-items', 'yearly', 'report', 'none'];

type Tree = { readonly numbered: boolean; readonly items: readonly Tree[] };

/** Items to three levels and beyond, some without number. */
const agenda: fc.Arbitrary<readonly Tree[]> = fc.letrec<{ tree: Tree; trees: readonly Tree[] }>((tie) => ({
  tree: fc.record({ numbered: fc.boolean(), items: tie('trees') }),
  trees: fc.oneof({ depthSize: 'small' }, fc.constant([]), fc.array(tie('tree'), { maxLength: 5 })),
})).trees;

const numbering = fc.record({
  scheme: fc.constantFrom(...schemes),
  from: fc.integer({ min: 1, max: 800 }),
  year: fc.integer({ min: 1999, max: 2101 }),
});

function entriesOf(trees: readonly Tree[], path = 'i'): AgendaEntry[] {
  return trees.map(({ numbered, items }, index) => {
    const id = `${path}-${index}`;
    return { ...item(id), id, numbered, items: entriesOf(items, id) };
  });
}

function minuteItemsOf(trees: readonly Tree[], path = 'i'): MinuteItem[] {
  return trees.map(({ numbered, items }, index) => ({
    title: `${path}-${index}`,
    numbered,
    resolutions: [],
    actions: [],
    at,
    items: minuteItemsOf(items, `${path}-${index}`),
  }));
}

const all = (entries: readonly NumberedEntry[]): NumberedItem[] =>
  entries.flatMap((entry) => (entry.type === 'item' ? [entry, ...all(entry.items)] : []));

describe.each(ownStyles)('the numbers of items in the style %s', (name) => {
  const style = ownStyle(name);

  it('are those of one item each, and so are ids', () => {
    fc.assert(
      fc.property(agenda, numbering, (trees, written) => {
        const { scheme, from } = itemScheme(style, written);
        const entries = numberItems(entriesOf(trees), { levels: scheme.levels.length, from });
        const items = plannedItems(entries, scheme, new Map());
        const numbers = items.map(({ number }) => number).filter((number) => number !== '');
        expect(numbers).toEqual([...new Set(numbers)]);
        const ids = all(entries).map(({ id }) => id);
        expect(ids).toEqual([...new Set(ids)]);
        expect(numbers.join()).not.toMatch(/%|undefined|NaN/);
      }),
    );
  });

  it('begin where the meeting says, and leave none out', () => {
    fc.assert(
      fc.property(agenda, fc.integer({ min: 1, max: 800 }), (trees, from) => {
        const entries = numberItems(entriesOf(trees), { levels: 3, from });
        const first = entries.flatMap((entry) => (entry.type === 'item' ? (entry.values[0] ?? []) : []));
        expect(first).toEqual(first.map((_, index) => from + index));
        for (const { values, items } of all(entries)) {
          const below = items.flatMap((entry) => (entry.type === 'item' ? [entry.values] : []));
          const numbered = below.filter((inner) => inner.length > 0);
          expect(numbered).toEqual(numbered.map((_, index) => [...values, index + 1]));
          if (values.length === 0) expect(numbered).toEqual([]);
        }
      }),
    );
  });

  it('are those of minutes too, counted by themselves', () => {
    const words = testLanguages('en-GB').of('en-GB');
    fc.assert(
      fc.property(agenda, numbering, (trees, written) => {
        const scheme = itemScheme(style, written);
        const kept = minutes({ items: minuteItemsOf(trees) });
        const fields = minutesFields(kept, 'public', new SlotCollector('m'), scheme, words);
        const flat = (items: typeof fields.items): string[] =>
          items.flatMap(({ number, items: below }) => [number, ...flat(below)]);
        const numbers = flat(fields.items);
        const agendaItems = all(
          numberItems(entriesOf(trees), { levels: scheme.scheme.levels.length, from: written.from }),
        );
        expect(numbers).toEqual(agendaItems.map(({ values }) => values.join('.')));
        const printed = agendaItems.map(({ values }) => numberInFull(scheme.scheme, values)).filter(Boolean);
        expect(printed).toEqual([...new Set(printed)]);
      }),
    );
  });
});
