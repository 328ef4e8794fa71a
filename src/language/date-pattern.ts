import { weekdayOf, weekdays } from '../load/calendar.ts';
import type { CalendarDate, TimeOfDay } from '../load/meeting.ts';

/** The names that a language has for days, months and parts of the day. */
export type CalendarNames = {
  /** From January. */
  readonly months: readonly string[];
  readonly shortMonths: readonly string[];
  /** From Sunday. */
  readonly weekdays: readonly string[];
  /** What follows the day's number, from the 1st to the 31st: `st`, `nd`. */
  readonly ordinals: readonly string[];
  readonly am: string;
  readonly pm: string;
  /** Stands for `pm` from six o’clock, in a language that tells them apart. */
  readonly evening?: string;
  readonly noon: string;
  readonly midnight: string;
};

/** What is written: a day, a time, or both. */
type Moment = { readonly date?: CalendarDate; readonly time?: TimeOfDay };

type Letter = (moment: Moment, names: CalendarNames) => string;

const two = (value: number): string => String(value).padStart(2, '0');
const dateOf = (moment: Moment): CalendarDate => moment.date ?? { year: 0, month: 1, day: 1 };
const minutesOf = (moment: Moment): number => moment.time?.minutes ?? 0;
const hourOf = (moment: Moment): number => Math.floor(minutesOf(moment) / 60) % 24;
const twelveOf = (moment: Moment): number => hourOf(moment) % 12 || 12;

/** Letters that a date may hold; `do`, the day with its ordinal, is ours and not of LDML. */
export const dateLetters: Readonly<Record<string, Letter>> = {
  do: (moment, { ordinals }) => `${dateOf(moment).day}${ordinals[dateOf(moment).day - 1] ?? ''}`,
  d: (moment) => String(dateOf(moment).day),
  EEEE: (moment, names) => names.weekdays[weekdays.indexOf(weekdayOf(dateOf(moment)))] ?? '',
  MMMM: (moment, { months }) => months[dateOf(moment).month - 1] ?? '',
  MMM: (moment, { shortMonths }) => shortMonths[dateOf(moment).month - 1] ?? '',
  MM: (moment) => two(dateOf(moment).month),
  M: (moment) => String(dateOf(moment).month),
  yyyy: (moment) => String(dateOf(moment).year),
  yy: (moment) => two(dateOf(moment).year % 100),
};

/** Letters that a time may hold. `a` is noon and midnight too, on the hour. */
export const timeLetters: Readonly<Record<string, Letter>> = {
  HH: (moment) => two(hourOf(moment)),
  H: (moment) => String(hourOf(moment)),
  hh: (moment) => two(twelveOf(moment)),
  h: (moment) => String(twelveOf(moment)),
  mm: (moment) => two(minutesOf(moment) % 60),
  a: (moment, names) => {
    const hour = hourOf(moment);
    if (minutesOf(moment) % 720 === 0) return hour === 12 ? names.noon : names.midnight;
    if (hour < 12) return names.am;
    return hour < 18 ? names.pm : (names.evening ?? names.pm);
  },
};

/** A pattern's letters and words in their order. */
const token = /'((?:[^']|'')*)'|do|([A-Za-z])\2*|[^A-Za-z']+/g;

/**
 * Makes a function that writes moments as a pattern of LDML letters says: `d MMMM yyyy`, `h.mm a`.
 * Words stand in single quotes; two quotes are one. Letters that are not known write nothing: the house style
 * refuses them.
 *
 * @param letters `dateLetters` or `timeLetters`
 * @see https://unicode.org/reports/tr35/tr35-dates.html#Date_Field_Symbol_Table
 */
export function compilePattern(
  pattern: string,
  letters: Readonly<Record<string, Letter>>,
  names: CalendarNames,
): (moment: Moment) => string {
  const parts = [...pattern.matchAll(token)].map(([whole, quoted]): Letter => {
    if (quoted !== undefined) return () => (quoted === '' ? "'" : quoted.replaceAll("''", "'"));
    if (!/^[A-Za-z]/.test(whole)) return () => whole;
    return letters[whole] ?? (() => '');
  });
  return (moment) => parts.map((part) => part(moment, names)).join('');
}
