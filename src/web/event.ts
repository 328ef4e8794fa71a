import type { CalendarDate, TimeOfDay } from '../load/meeting.ts';

/** A meeting as calendars and search engines know it. */
export type MeetingEvent = {
  /** Folder name of the meeting; unique among those of an authority. */
  readonly id: string;
  /** Of the body that meets. */
  readonly body: string;
  readonly authority: string;
  readonly date: CalendarDate;
  /** Local time of the venue. */
  readonly time?: TimeOfDay;
  readonly venue?: string;
};

const two = (number: number): string => String(number).padStart(2, '0');

/** Writes `2014-11-21`. */
export function isoDate({ year, month, day }: CalendarDate): string {
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
}

/** Writes `2014-11-21T11:00:00+00:00`, with the offset of the United Kingdom; the date alone for no time. */
export function isoStart({ date, time }: Pick<MeetingEvent, 'date' | 'time'>): string {
  if (!time) return isoDate(date);
  const offset = two(offsetHours(date, time));
  return `${isoDate(date)}T${two(Math.floor(time.minutes / 60))}:${two(time.minutes % 60)}:00+${offset}:00`;
}

/** The moment when a meeting begins, in universal time. */
export function startOf(date: CalendarDate, time: TimeOfDay): Date {
  return new Date(utcOf(date, time) - offsetHours(date, time) * 3_600_000);
}

const utcOf = ({ year, month, day }: CalendarDate, { minutes }: TimeOfDay): number =>
  Date.UTC(year, month - 1, day, 0, minutes);

/** How far the clocks of the United Kingdom are ahead of universal time. */
function offsetHours(date: CalendarDate, time: TimeOfDay): number {
  const clock = new Intl.DateTimeFormat('en-GB', {
    timeZone: 'Europe/London',
    hourCycle: 'h23',
    hour: '2-digit',
    minute: '2-digit',
  });
  const utc = utcOf(date, time);
  const [hours = 0] = clock.format(utc).split(':').map(Number);
  return (hours - new Date(utc).getUTCHours() + 24) % 24;
}
