import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bankHolidays } from './bank-holidays.ts';
import { addDays, compareDates, isWeekend, readDate, writeDate } from './calendar.ts';
import type { CalendarDate, Nation } from './meeting.ts';
import { workingDayBefore } from './working-days.ts';

function daysBefore(
  date: string,
  count: number,
  nation: Nation = 'england',
  closed: readonly string[] = [],
): string {
  const closures = { nation, closedDays: new Set(closed) };
  return writeDate(workingDayBefore(readDate(date) as CalendarDate, count, closures));
}

describe('workingDayBefore', () => {
  it.each([
    ['2014-11-21', 1, '2014-11-20', 'the day before'],
    ['2014-11-21', 3, '2014-11-18', 'three days before a Friday'],
    ['2014-11-24', 1, '2014-11-21', 'the Friday before a Monday'],
    ['2014-11-24', 3, '2014-11-19', 'the Wednesday before a Monday'],
    ['2014-11-23', 1, '2014-11-21', 'the Friday before a Sunday'],
    ['2014-04-22', 1, '2014-04-17', 'Maundy Thursday before Easter Tuesday'],
    ['2014-04-23', 3, '2014-04-16', 'over Easter'],
    ['2015-01-05', 5, '2014-12-24', 'over Christmas and New Year'],
    ['2016-12-30', 3, '2016-12-23', 'over a Christmas whose substitute days follow'],
    ['2020-05-11', 1, '2020-05-07', 'over the anniversary of VE Day'],
    ['2020-05-05', 1, '2020-05-04', 'a Monday that was no holiday in that year'],
  ])('of %s and %i is %s: %s', (date, count, expected) => {
    expect(daysBefore(date, count)).toBe(expected);
  });

  it('follows the nation', () => {
    expect(daysBefore('2014-04-22', 1, 'wales')).toBe('2014-04-17');
    expect(daysBefore('2014-04-22', 1, 'scotland')).toBe('2014-04-21');
    expect(daysBefore('2015-01-05', 1, 'england')).toBe('2015-01-02');
    expect(daysBefore('2015-01-05', 1, 'scotland')).toBe('2014-12-31');
    expect(daysBefore('2014-07-15', 1, 'northern-ireland')).toBe('2014-07-11');
    expect(daysBefore('2014-08-26', 1, 'scotland')).toBe('2014-08-25');
  });

  it('leaves out the days on which the offices are closed', () => {
    expect(daysBefore('2015-01-05', 5, 'england', ['2014-12-24', '2014-12-31'])).toBe('2014-12-22');
  });

  const date = fc.record({
    year: fc.integer({ min: 1, max: 9999 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 28 }),
  });
  const nations = fc.constantFrom<Nation>('england', 'wales', 'scotland', 'northern-ireland');

  it('has just as many working days from it to the day as were asked for', () => {
    fc.assert(
      fc.property(date, fc.integer({ min: 1, max: 15 }), nations, (day, count, nation) => {
        const closures = { nation, closedDays: new Set([writeDate(addDays(day, -2))]) };
        const found = workingDayBefore(day, count, closures);
        const between: CalendarDate[] = [];
        for (let each = found; compareDates(each, day) < 0; each = addDays(each, 1)) between.push(each);
        const isWorkingDay = (each: CalendarDate) =>
          !isWeekend(each) &&
          !bankHolidays(nation, each.year).has(writeDate(each)) &&
          !closures.closedDays.has(writeDate(each));
        expect(between.filter(isWorkingDay)).toHaveLength(count);
        expect(isWorkingDay(found)).toBe(true);
      }),
    );
  });

  it('counts on from a working day', () => {
    const counts = fc.integer({ min: 1, max: 20 });
    fc.assert(
      fc.property(date, counts, counts, nations, (day, first, second, nation) => {
        const closures = { nation, closedDays: new Set<string>() };
        const whole = workingDayBefore(day, first + second, closures);
        expect(workingDayBefore(workingDayBefore(day, first, closures), second, closures)).toEqual(whole);
      }),
    );
  });

  it('goes far back, and is never a weekend', () => {
    fc.assert(
      fc.property(date, fc.integer({ min: 1, max: 60 }), (day, count) => {
        const closures = { nation: 'england', closedDays: new Set<string>() } as const;
        const found = workingDayBefore(day, count, closures);
        expect(isWeekend(found)).toBe(false);
        expect(compareDates(found, day)).toBeLessThan(0);
        expect(compareDates(found, workingDayBefore(found, 1, closures))).toBeGreaterThan(0);
      }),
    );
  });
});
