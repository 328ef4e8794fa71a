import { describe, expect, test } from 'vitest';
import { warwickshireStyle } from '../house-style/testing/own-styles.ts';
import { testLanguages } from '../language/testing/languages.ts';
import type { AgendaItem } from '../load/meeting.ts';
import { planPack } from './plan-pack.ts';
import { markdownOf } from './testing/markdown-of.ts';
import { bodyText, item, meetingOf, report } from './testing/sample-meeting.ts';

const late = {
  received: { year: 2014, month: 11, day: 18 },
  urgency: bodyText('It cannot wait.'),
  circumstances: bodyText('The water came.'),
};
const agenda: readonly AgendaItem[] = [
  item('Apologies'),
  item('Flooding', { late, report: report('Flooding') }),
  item('Storm', { late }),
  item('Budget', { items: [item('Precept'), item('Levy', { late }), item('Reserves')] }),
];

const numbersIn = (lateItems: 'in-place' | 'at-end') => {
  const style = { ...warwickshireStyle(), lateItems };
  const { items } = planPack(meetingOf(agenda), style, 'public', testLanguages());
  return items.map(({ number, title }) => `${number} ${title}`);
};

describe('business that was not on the agenda', () => {
  test('stands after the item before it, whose number it has with a letter, and moves no other', () =>
    expect(numbersIn('in-place')).toEqual([
      '1 Apologies',
      '1A Flooding',
      '1B Storm',
      '2 Budget',
      '2(1) Precept',
      '2(1A) Levy',
      '2(2) Reserves',
    ]));

  test('or at the end, as the house style says', () =>
    expect(numbersIn('at-end').slice(-2)).toEqual(['3 Flooding', '4 Storm']));

  test('takes a number of its own where no item stands before it', () => {
    const style = warwickshireStyle();
    const { items } = planPack(meetingOf([item('Storm', { late })]), style, 'public', testLanguages());
    expect(items.map(({ number }) => number)).toEqual(['1']);
  });

  test('says when it came, and why it is urgent', () => {
    const { papers } = planPack(meetingOf(agenda), warwickshireStyle(), 'public', testLanguages());
    const context = JSON.stringify(papers[0]?.context);
    expect(context).toContain('"received":"18 November 2014"');
    expect(Object.values(papers[0]?.bodies ?? {}).map(markdownOf)).toContain('The water came.');
  });
});

test('a withdrawn item keeps its number, and has no papers', () => {
  const items = [item('Budget', { withdrawn: {}, report: report('Budget') }), item('Close')];
  const plan = planPack(meetingOf(items), warwickshireStyle(), 'members', testLanguages());
  expect(plan.items.map(({ number, papers }) => [number, papers.length])).toEqual([
    ['1', 0],
    ['2', 0],
  ]);
  expect(JSON.stringify(plan.papers[0]?.context)).toContain('"isWithdrawn":true');
});
