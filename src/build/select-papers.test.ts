import { describe, expect, test } from 'vitest';
import { document, link, note, paper, paragraph } from '../document/build.ts';
import { numberNotes } from '../document/number.ts';
import { print } from '../document/print.ts';
import type { PackPlan } from '../plan/pack-plan.ts';
import { findItem, findItemWithPapers, withoutLinksElsewhere } from './select-papers.ts';

const items = [
  { id: 'general', number: '1', title: 'General', papers: ['item-1-3-minutes'] },
  { id: 'minutes', number: '1(3)', title: 'Minutes', papers: ['item-1-3-minutes'] },
  { id: 'apologies', number: '39/20', title: 'Apologies', papers: [] },
  { id: 'complaints', number: '', title: 'Complaints', papers: [] },
];
const plan = { items } as unknown as PackPlan;

describe('an item is found', () => {
  test.each([
    ['1', 'general'],
    ['1.', 'general'],
    ['1(3)', 'minutes'],
    ['39/20', 'apologies'],
    ['complaints', 'complaints'],
  ])('by %s', (asked, id) => expect(findItem(items, asked)).toMatchObject({ id }));

  test('or told, with what was meant', () => {
    expect(findItem(items, 'complain')).toMatchObject({
      code: 'unknown-item',
      hint: 'did you mean `complaints`?',
    });
    expect(findItem(items, '77')).toMatchObject({ hint: 'the items are 1, 1(3), 39/20, complaints' });
  });

  test('an item without papers is told, with those that have some', () => {
    expect(findItemWithPapers(plan, '39/20')).toMatchObject({
      code: 'item-without-papers',
      hint: 'items with papers: 1, 1(3)',
    });
  });
});

test('links out of the papers become words, in notes too; links within and to addresses stay', () => {
  const lines = [
    paragraph(['See ', link('#other', 'the other'), ', ', link('#place', 'here'), '.'], { id: 'place' }),
    paragraph([link('https://www.warwickshire.example/', 'site'), note([link('#other', 'there')])]),
  ];
  const whole = document([
    paper('own', 'Own', numberNotes(lines)),
    paper('other', 'Other', [paragraph(link('#own', 'back'))]),
  ]);
  const cut = withoutLinksElsewhere(whole, ['own']);
  expect(print(cut)).toBe(
    print(whole).replace('{link #other: the other}', 'the other').replace('{link #other: there}', 'there'),
  );
  expect(print(cut)).not.toBe(print(whole));
});
