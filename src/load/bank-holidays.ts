import { easter } from 'date-easter';
import { addDays, daysIn, isWeekend, weekdayOf, writeDate } from './calendar.ts';
import type { CalendarDate, Nation } from './meeting.ts';

/** Days that keep their date; on a weekend, the next free weekday is the holiday instead. Month and day. */
const fixed: Readonly<Record<Nation, readonly (readonly [month: number, day: number, since?: number])[]>> = {
  england: [
    [1, 1],
    [12, 25],
    [12, 26],
  ],
  wales: [
    [1, 1],
    [12, 25],
    [12, 26],
  ],
  scotland: [
    [1, 1],
    [1, 2],
    [11, 30, 2007],
    [12, 25],
    [12, 26],
  ],
  'northern-ireland': [
    [1, 1],
    [3, 17],
    [7, 12],
    [12, 25],
    [12, 26],
  ],
};

/** Mondays that were moved by proclamation. */
const movedMayDay: Readonly<Record<number, string>> = { 1995: '05-08', 2020: '05-08' };
const movedSpring: Readonly<Record<number, string>> = { 2002: '06-04', 2012: '06-04', 2022: '06-02' };

/** Holidays of one year, by proclamation: the millennium, weddings, jubilees, a funeral, a coronation. */
const once: readonly string[] = [
  '1999-12-31',
  '2002-06-03',
  '2011-04-29',
  '2012-06-05',
  '2022-06-03',
  '2022-09-19',
  '2023-05-08',
];
/** The football World Cup. */
const onceInScotland: readonly string[] = ['2026-06-15'];

/**
 * Gives the bank holidays of a year that fall on weekdays, as `2014-12-25`: Banking and Financial Dealings
 * Act 1971, and the proclamations made under it since 1995. Local holidays of Scotland are not among them.
 */
export function bankHolidays(nation: Nation, year: number): ReadonlySet<string> {
  const { month, day } = easter(year);
  const easterDay = { year, month, day };
  const isScotland = nation === 'scotland';
  const own = [...once, ...(isScotland ? onceInScotland : [])].filter((date) =>
    date.startsWith(`${writeDate(easterDay).slice(0, 4)}-`),
  );
  return new Set([
    ...substituted(nation, year),
    writeDate(addDays(easterDay, -2)),
    ...(isScotland ? [] : [writeDate(addDays(easterDay, 1))]),
    movedOr(movedMayDay, firstMonday(year, 5)),
    movedOr(movedSpring, lastMonday(year, 5)),
    writeDate(isScotland ? firstMonday(year, 8) : lastMonday(year, 8)),
    ...own,
  ]);
}

function substituted(nation: Nation, year: number): ReadonlySet<string> {
  const days = fixed[nation]
    .filter(([, , since = 0]) => year >= since)
    .map(([month, day]) => ({ year, month, day }));
  const taken = new Set(days.filter((day) => !isWeekend(day)).map(writeDate));
  for (const day of days.filter(isWeekend)) {
    let instead = day;
    while (isWeekend(instead) || taken.has(writeDate(instead))) instead = addDays(instead, 1);
    taken.add(writeDate(instead));
  }
  return taken;
}

function movedOr(moved: Readonly<Record<number, string>>, usual: CalendarDate): string {
  const instead = moved[usual.year];
  return instead === undefined ? writeDate(usual) : `${usual.year}-${instead}`;
}

function firstMonday(year: number, month: number): CalendarDate {
  return mondayFrom({ year, month, day: 1 });
}

function lastMonday(year: number, month: number): CalendarDate {
  return mondayFrom({ year, month, day: daysIn(year, month) - 6 });
}

function mondayFrom(date: CalendarDate): CalendarDate {
  return weekdayOf(date) === 'Monday' ? date : mondayFrom(addDays(date, 1));
}
