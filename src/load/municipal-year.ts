import type { CalendarDate, Span } from './meeting.ts';

/** First month of the municipal year: councils hold their annual meetings in May. */
const firstMonth = 5;

/** Gives the year in which the municipal year of a day begins: 2014 from May 2014 to April 2015. */
export function municipalYearOf({ year, month }: CalendarDate): number {
  return month >= firstMonth ? year : year - 1;
}

/** Gives the municipal year of a day: 1 May to 30 April. */
export function spanOfMunicipalYear(date: CalendarDate): Span {
  const year = municipalYearOf(date);
  return { from: { year, month: firstMonth, day: 1 }, until: { year: year + 1, month: 4, day: 30 } };
}
