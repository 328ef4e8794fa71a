import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { guessDate, guessTime, readDate, readTime, spellDate, weekdayOf, writeDate } from './calendar.ts';

describe('readDate', () => {
  it.each([
    '2014-02-30',
    '2015-02-29',
    '1900-02-29',
    '2014-00-10',
    '2014-13-01',
    '2014-04-31',
    '2014-1-1',
    '',
  ])('knows that there is no %s', (text) => expect(readDate(text)).toBeUndefined());

  it('knows leap years', () => {
    expect(readDate('2016-02-29')).toEqual({ year: 2016, month: 2, day: 29 });
    expect(readDate('2000-02-29')).toBeDefined();
  });

  it('reads every day that there is, and writes it again', () => {
    const days = fc.date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(days, (day) => {
        const text = day.toISOString().slice(0, 10);
        const date = readDate(text);
        return date !== undefined && writeDate(date) === text && readWeekday(day) === weekdayOf(date);
      }),
    );
  });
});

function readWeekday(day: Date): string {
  return day.toLocaleDateString('en-GB', { weekday: 'long', timeZone: 'UTC' });
}

it('reads times', () => {
  expect(['00:00', '9:05', '23:59'].map(readTime)).toEqual([
    { minutes: 0 },
    { minutes: 545 },
    { minutes: 1439 },
  ]);
  expect(['24:00', '25:61', '11:60', '11', '11:0', '11.00'].map(readTime)).toEqual(Array(6).fill(undefined));
});

it('spells dates', () => {
  expect(spellDate({ year: 2014, month: 11, day: 21 })).toBe('21 November 2014');
});

it.each([
  ['21/11/2014', '2014-11-21'],
  ['21.11.14', '2014-11-21'],
  ['21st November 2014', '2014-11-21'],
  ['Friday, 21 Nov 2014', '2014-11-21'],
  ['20141121', '2014-11-21'],
  ['2014/11/21', '2014-11-21'],
  ['31/02/2014', undefined],
  ['21 Smarch 2014', undefined],
  ['soon', undefined],
])('guesses the date %j', (text, date) => expect(guessDate(text)).toBe(date));

it.each([
  ['11.00', '11:00'],
  ['2pm', '14:00'],
  ['2.30 p.m.', '14:30'],
  ['12.15 am', '00:15'],
  ['12 noon', '12:00'],
  ['1400', '14:00'],
  ['9', '09:00'],
  ['25.00', undefined],
  ['after lunch', undefined],
])('guesses the time %j', (text, time) => expect(guessTime(text)).toBe(time));
