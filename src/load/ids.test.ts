import fc from 'fast-check';
import { expect, it } from 'vitest';
import { idFrom, makeIds } from './ids.ts';

it.each([
  ['Report of the Budget Working Group', 'report-of-the-budget-working-group'],
  ["Members’ Disclosures & Victims' Services", 'members-disclosures-victims-services'],
  ['Cyngor Llŷn – Adroddiad 2014/15', 'cyngor-llyn-adroddiad-2014-15'],
  ['  “Any” other business?  ', 'any-other-business'],
  ['日本', ''],
])('makes an id of %j', (words, id) => expect(idFrom(words)).toBe(id));

it('ends long ids with a word', () => {
  const id = idFrom('word '.repeat(50));
  expect(id).toMatch(/^(word-)*word$/);
  expect(id.length).toBeLessThanOrEqual(60);
  expect(idFrom('x'.repeat(200))).toHaveLength(60);
});

it('makes each id once, and none that is taken', () => {
  const ids = makeIds(['update', 'update-2']);
  expect(['Update', 'Update', '???', '!!!'].map((words) => ids.make(words))).toEqual([
    'update-3',
    'update-4',
    'item',
    'item-2',
  ]);
});

it('makes ids that the schema takes, of any words', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'grapheme' }), { maxLength: 20 }), (titles) => {
      const ids = makeIds([]);
      const made = titles.map((title) => ids.make(title));
      return new Set(made).size === titles.length && made.every((id) => /^[a-z0-9]+(-[a-z0-9]+)*$/.test(id));
    }),
  );
});
