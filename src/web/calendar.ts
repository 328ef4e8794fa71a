import { isoDate, type MeetingEvent, startOf } from './event.ts';

const longestLineBytes = 75;

/**
 * Writes a meeting as a calendar entry (RFC 5545). How long it lasts nobody knows, so it has no end.
 * The same meeting has the same identifier in every version, so that a calendar replaces the entry.
 *
 * @param summary name of the entry
 * @param description what is said of it
 */
export function writeCalendar(event: MeetingEvent, summary: string, description: string): string {
  const { id, authority, date, time, venue } = event;
  const day = isoDate(date).replaceAll('-', '');
  const start = time ? `DTSTART:${stamp(startOf(date, time))}` : `DTSTART;VALUE=DATE:${day}`;
  const domain = authority.toLowerCase().replace(/[^a-z0-9]+/g, '-');
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Orderpaper//Orderpaper//EN',
    'METHOD:PUBLISH',
    'BEGIN:VEVENT',
    `UID:${id}@${domain}`,
    `DTSTAMP:${day}T000000Z`,
    start,
    `SUMMARY:${escapeText(summary)}`,
    `DESCRIPTION:${escapeText(description)}`,
    ...(venue === undefined ? [] : [`LOCATION:${escapeText(venue)}`]),
    'STATUS:CONFIRMED',
    'TRANSP:OPAQUE',
    'END:VEVENT',
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${fold(line)}\r\n`).join('');
}

const stamp = (moment: Date): string => moment.toISOString().replace(/[-:]|\.\d+/g, '');

/** @see RFC 5545, 3.3.11 */
function escapeText(text: string): string {
  return text.replace(/[\\;,]/g, '\\$&').replace(/\r?\n/g, '\\n');
}

/** Goes on with a long line after a space, never inside a character (RFC 5545, 3.1). */
function fold(line: string): string {
  let folded = '';
  let bytes = 0;
  for (const character of line) {
    const length = Buffer.byteLength(character);
    if (bytes + length > longestLineBytes) {
      folded += '\r\n ';
      bytes = 1;
    }
    folded += character;
    bytes += length;
  }
  return folded;
}
