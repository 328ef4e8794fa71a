import { bankHolidays } from './bank-holidays.ts';
import { addDays, isWeekend, writeDate } from './calendar.ts';
import type { CalendarDate, Nation } from './meeting.ts';

/** Days that are no working days besides weekends: bank holidays of the nation, and days closed, as `2014-12-24`. */
export type Closures = { readonly nation: Nation; readonly closedDays: ReadonlySet<string> };

/**
 * Gives the n-th working day before a day, which itself does not count: of a Monday, the first is the Friday
 * before it.
 *
 * @param count 1 or more
 */
export function workingDayBefore(date: CalendarDate, count: number, closures: Closures): CalendarDate {
  const isWorkingDay = workingDays(closures);
  let day = date;
  for (let left = count; left > 0; ) {
    day = addDays(day, -1);
    if (isWorkingDay(day)) left -= 1;
  }
  return day;
}

function workingDays({ nation, closedDays }: Closures): (day: CalendarDate) => boolean {
  const byYear = new Map<number, ReadonlySet<string>>();
  return (day) => {
    const holidays = byYear.get(day.year) ?? bankHolidays(nation, day.year);
    byYear.set(day.year, holidays);
    const written = writeDate(day);
    return !isWeekend(day) && !holidays.has(written) && !closedDays.has(written);
  };
}
