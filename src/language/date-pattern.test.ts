import { describe, expect, it, test } from 'vitest';
import { diskReader, warwickshireStyle } from '../house-style/testing/own-styles.ts';
import { openLanguages } from './open-languages.ts';
import { testLanguages } from './testing/languages.ts';
import type { Words } from './words.ts';

/** Words of a house style with other patterns. */
function wordsWith(lang: string, patterns: { date?: string; time?: string }): Words {
  const style = warwickshireStyle();
  const { languages } = openLanguages(
    [lang],
    { ...style, dates: { ...style.dates, ...patterns } },
    diskReader,
  );
  if (!languages) throw new Error(`no catalogue of ${lang}`);
  return languages.of(lang);
}

describe('English dates and times', () => {
  const words = testLanguages().of('en-GB');

  test('dates', () => {
    expect(words.date({ year: 2014, month: 11, day: 21 })).toBe('21 November 2014');
    expect(words.weekday({ year: 2014, month: 11, day: 21 })).toBe('Friday');
    expect(words.weekday({ year: 2000, month: 2, day: 29 })).toBe('Tuesday');
    expect(words.weekday({ year: 99, month: 1, day: 1 })).toBe('Thursday');
  });

  test.each([
    [660, '11.00 a.m.'],
    [805, '1.25 p.m.'],
    [720, '12.00 noon'],
    [735, '12.15 p.m.'],
    [0, '12.00 midnight'],
    [5, '12.05 a.m.'],
    [1439, '11.59 p.m.'],
  ])('%i minutes past midnight are %s', (minutes, written) => {
    expect(words.time({ minutes })).toBe(written);
  });
});

describe('Welsh dates and times', () => {
  const words = testLanguages().of('cy');

  it('names every day and month', () => {
    const days = Array.from({ length: 12 }, (_, month) => ({ year: 2014, month: month + 1, day: month + 1 }));
    expect(days.map((day) => `${words.weekday(day)} ${words.date(day)}`)).toMatchInlineSnapshot(`
      [
        "dydd Mercher 1 Ionawr 2014",
        "dydd Sul 2 Chwefror 2014",
        "dydd Llun 3 Mawrth 2014",
        "dydd Gwener 4 Ebrill 2014",
        "dydd Llun 5 Mai 2014",
        "dydd Gwener 6 Mehefin 2014",
        "dydd Llun 7 Gorffennaf 2014",
        "dydd Gwener 8 Awst 2014",
        "dydd Mawrth 9 Medi 2014",
        "dydd Gwener 10 Hydref 2014",
        "dydd Mawrth 11 Tachwedd 2014",
        "dydd Gwener 12 Rhagfyr 2014",
      ]
    `);
    const sunday = { year: 2014, month: 11, day: 23 };
    expect(words.weekday(sunday)).toBe('dydd Sul');
  });

  it('has an ordinal for every day', () => {
    const ordinal = wordsWith('cy', { date: 'do' });
    const days = Array.from({ length: 31 }, (_, day) => ordinal.date({ year: 2014, month: 1, day: day + 1 }));
    expect(days.join(' ')).toBe(
      '1af 2il 3ydd 4ydd 5ed 6ed 7fed 8fed 9fed 10fed 11eg 12fed 13eg 14eg 15fed 16eg 17eg 18fed 19eg 20fed ' +
        '21ain 22ain 23ain 24ain 25ain 26ain 27ain 28ain 29ain 30ain 31ain',
    );
  });

  test.each([
    [600, '10.00 y.b.'],
    [720, '12.00 canol dydd'],
    [805, '1.25 y.p.'],
    [1079, '5.59 y.p.'],
    [1110, '6.30 y.h.'],
    [0, '12.00 hanner nos'],
  ])('%i minutes past midnight are %s', (minutes, written) => {
    expect(words.time({ minutes })).toBe(written);
  });
});

describe('patterns', () => {
  const day = { year: 2016, month: 2, day: 4 };

  test.each([
    ['d MMMM yyyy', '4 February 2016'],
    ['EEEE do MMMM yyyy', 'Thursday 4th February 2016'],
    ['d MMM yy', '4 Feb 16'],
    ['MM/M/yyyy', '02/2/2016'],
    ["'on the' do 'o''clock' ''", "on the 4th o'clock '"],
  ])('%s of a date', (pattern, written) => {
    expect(wordsWith('en-GB', { date: pattern }).date(day)).toBe(written);
  });

  test.each([
    ['HH:mm', '09:05'],
    ['H.mm', '9.05'],
    ['hh:mm a', '09:05 a.m.'],
  ])('%s of a time', (pattern, written) => {
    expect(wordsWith('en-GB', { time: pattern }).time({ minutes: 545 })).toBe(written);
  });

  it('differ by language', () => {
    const style = warwickshireStyle();
    const dates = { ...style.dates, byLanguage: { cy: { date: 'do MMMM yyyy' } } };
    const { languages } = openLanguages(['en-GB', 'cy'], { ...style, dates }, diskReader);
    expect(languages?.all.map((words) => words.date(day))).toEqual(['4 February 2016', '4ydd Chwefror 2016']);
  });
});
