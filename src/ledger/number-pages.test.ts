import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readRanges, writeRanges } from '../document/page-ranges.ts';
import type { Ledger } from './ledger.ts';
import { type LatePages, numberPages } from './number-pages.ts';

type Pack = readonly (readonly [id: string, pages: number])[];

/** Publishes packs one after another; gives the page ranges of the last. */
function publish(packs: readonly Pack[], late: LatePages = 'at-end'): Record<string, string> {
  let ledger: Ledger = { versions: [] };
  let ranges: Record<string, string> = {};
  for (const pack of packs) {
    const next = numberPages(ledger, late);
    const papers = pack.map(([id, count]) => ({ id, title: id, pages: next(id, count), content: '' }));
    ranges = Object.fromEntries(papers.map(({ id, pages }) => [id, writeRanges(pages)]));
    const version = { version: ledger.versions.length + 1, at: '', papers, files: [] };
    ledger = { versions: [...ledger.versions, version] };
  }
  return ranges;
}

const first: Pack = [
  ['front', 2],
  ['budget', 3],
  ['plan', 4],
];

describe('numbers that were issued', () => {
  test('begin at 1 and run through', () =>
    expect(publish([first])).toEqual({ front: '1-2', budget: '3-5', plan: '6-9' }));

  test('stay with papers that did not change, and go on for a late one', () =>
    expect(publish([first, [...first.slice(0, 2), ['late', 2], ['plan', 4]]])).toEqual({
      front: '1-2',
      budget: '3-5',
      late: '10-11',
      plan: '6-9',
    }));

  test('or have letters in its place, as the house style says', () =>
    expect(publish([first, [...first.slice(0, 2), ['late', 2], ['plan', 4]]], 'in-place')).toEqual({
      front: '1-2',
      budget: '3-5',
      late: '5A-5B',
      plan: '6-9',
    }));

  test('have letters where a paper grew, and are not used where it shrank', () => {
    expect(
      publish([
        first,
        [
          ['front', 2],
          ['budget', 5],
          ['plan', 3],
        ],
      ]),
    ).toEqual({
      front: '1-2',
      budget: '3-5, 5A-5B',
      plan: '6-8',
    });
  });

  test('are those of a paper again that was shorter, or away, for a time', () => {
    const shorter: Pack = [
      ['front', 2],
      ['budget', 1],
    ];
    expect(publish([first, shorter, [...first, ['late', 1]]])).toEqual({
      front: '1-2',
      budget: '3-5',
      plan: '6-9',
      late: '10',
    });
  });
});

const anyPack = fc.uniqueArray(fc.tuple(fc.constantFrom(...'abcdefgh'), fc.integer({ min: 1, max: 5 })), {
  selector: ([id]) => id,
  minLength: 1,
});

test('no number is ever given to two papers, and none moves, whatever is published', () => {
  fc.assert(
    fc.property(
      fc.array(anyPack, { minLength: 1, maxLength: 5 }),
      fc.constantFrom<LatePages>('at-end', 'in-place'),
      (packs, late) => {
        const owners = new Map<number, string>();
        const before = new Map<string, readonly number[]>();
        for (let count = 1; count <= packs.length; count++) {
          for (const [id, ranges] of Object.entries(publish(packs.slice(0, count) as Pack[], late))) {
            const pages = readRanges(ranges) ?? [];
            expect(pages.length).toBeGreaterThan(0);
            for (const page of pages) {
              expect(owners.get(page) ?? id).toBe(id);
              owners.set(page, id);
            }
            const known = before.get(id) ?? [];
            const shared = Math.min(known.length, pages.length);
            expect(pages.slice(0, shared)).toEqual(known.slice(0, shared));
            if (pages.length >= known.length) before.set(id, pages);
          }
        }
      },
    ),
  );
});

test('ranges are read as they are written, and nothing else is', () => {
  for (const ranges of ['1', '1-4', '44-45, 45A-45C', '9, 12, 45AA'] as const)
    expect(writeRanges(readRanges(ranges) ?? [])).toBe(ranges);
  for (const text of ['', '4-1', '1-45A', '45A-46B', '1-2-3', 'x', '1-99999999'])
    expect(readRanges(text)).toBeUndefined();
});
