import type { CalendarDate, TimeOfDay } from './meeting.ts';

export const weekdays = [
  'Sunday',
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday',
] as const;

export const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** Reads `2014-11-21`; undefined for any other form, and for days that do not exist. */
export function readDate(text: string): CalendarDate | undefined {
  const [, year, month, day] = (/^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? []).map(Number);
  if (year === undefined || month === undefined || day === undefined) return undefined;
  return day >= 1 && day <= daysIn(year, month) ? { year, month, day } : undefined;
}

/** Reads `11:00` or `9:30`; undefined for any other form, and for times after 23:59. */
export function readTime(text: string): TimeOfDay | undefined {
  const [, hours, minutes] = (/^(\d{1,2}):(\d{2})$/.exec(text) ?? []).map(Number);
  if (hours === undefined || minutes === undefined) return undefined;
  return hours < 24 && minutes < 60 ? { minutes: hours * 60 + minutes } : undefined;
}

/** Gives the day of the week in the Gregorian calendar. */
export function weekdayOf({ year, month, day }: CalendarDate): (typeof weekdays)[number] {
  return weekdays[utcOf({ year, month, day }).getUTCDay()] ?? 'Sunday';
}

export function isWeekend(date: CalendarDate): boolean {
  return ['Saturday', 'Sunday'].includes(weekdayOf(date));
}

/** Gives the day that many days later, or earlier. */
export function addDays({ year, month, day }: CalendarDate, days: number): CalendarDate {
  const time = utcOf({ year, month, day: day + days });
  return { year: time.getUTCFullYear(), month: time.getUTCMonth() + 1, day: time.getUTCDate() };
}

/** `Date.UTC` takes the years before 100 for those of the twentieth century. */
function utcOf({ year, month, day }: CalendarDate): Date {
  const time = new Date(0);
  time.setUTCFullYear(year, month - 1, day);
  return time;
}

/** Negative when `a` comes before `b`, 0 on the same day. */
export function compareDates(a: CalendarDate, b: CalendarDate): number {
  return a.year - b.year || a.month - b.month || a.day - b.day;
}

/** Writes `2014-11-21`. */
export function writeDate({ year, month, day }: CalendarDate): string {
  return [String(year).padStart(4, '0'), String(month).padStart(2, '0'), String(day).padStart(2, '0')].join(
    '-',
  );
}

/** Spells a date as messages do: `21 November 2014`. */
export function spellDate({ year, month, day }: CalendarDate): string {
  return `${day} ${months[month - 1]} ${year}`;
}

/** Guesses the date that was meant by `21/11/2014`, `21.11.14` or `21st November 2014`, as `2014-11-21`. */
export function guessDate(text: string): string | undefined {
  const numeric = /^(\d{1,2})[./ -](\d{1,2})[./ -](\d{4}|\d{2})$/.exec(text.trim());
  if (numeric) return guessed(numeric[3], Number(numeric[2]), numeric[1]);
  const worded = /^(?:[a-z]+,? )?(\d{1,2})(?:st|nd|rd|th)? (?:of )?([a-z]{3,9}),? (\d{4}|\d{2})$/i.exec(
    text.trim(),
  );
  const month = months.findIndex((name) => name.toLowerCase().startsWith(worded?.[2]?.toLowerCase() ?? '-'));
  if (worded) return guessed(worded[3], month + 1, worded[1]);
  const loose = /^(\d{4})[-/.]?(\d{1,2})[-/.]?(\d{1,2})$/.exec(text.trim());
  return loose ? guessed(loose[1], Number(loose[2]), loose[3]) : undefined;
}

function guessed(year = '', month = 0, day = ''): string | undefined {
  const date = readDate(
    `${year.length === 2 ? '20' : ''}${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`,
  );
  return date && writeDate(date);
}

/** Guesses the time that was meant by `2pm`, `2.30 p.m.`, `14.00` or `noon`, as `14:00`. */
export function guessTime(text: string): string | undefined {
  if (/^(12 )?noon$/i.test(text.trim())) return '12:00';
  const [, hour, minute = '00', half] =
    /^(\d{1,2})(?:[.:h ]?(\d{2}))?\s*([ap])?\.?(?:m\.?)?$/i.exec(text.trim()) ?? [];
  if (hour === undefined) return undefined;
  const twelve =
    half === undefined ? Number(hour) : (Number(hour) % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
  const time = readTime(`${twelve}:${minute}`);
  return time && `${String(twelve).padStart(2, '0')}:${minute}`;
}

/** Gives the number of days of a month; 0 if there is no such month. */
export function daysIn(year: number, month: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return [0, 31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month] ?? 0;
}
