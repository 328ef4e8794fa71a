import { expect, test } from 'vitest';
import { writeCalendar } from './calendar.ts';
import { isoStart, type MeetingEvent } from './event.ts';

const event: MeetingEvent = {
  id: '2014-07-04-panel',
  body: 'Panel',
  authority: 'Cyngor Sir Gâr',
  date: { year: 2014, month: 7, day: 4 },
  time: { minutes: 10 * 60 + 30 },
  venue: 'Council Chamber; Shire Hall, Warwick',
};

/** Takes the folds of long lines out, as a calendar does. */
const unfolded = (text: string): string[] => text.replaceAll('\r\n ', '').split('\r\n');

test('an entry has the meeting’s time in universal time, and its place', () => {
  const lines = unfolded(writeCalendar(event, 'Panel', 'Agenda, and papers'));
  expect(lines).toContain('DTSTART:20140704T093000Z');
  expect(lines).toContain('LOCATION:Council Chamber\\; Shire Hall\\, Warwick');
  expect(lines).toContain('DESCRIPTION:Agenda\\, and papers');
  expect(lines).toContain('UID:2014-07-04-panel@cyngor-sir-g-r');
});

test('a meeting without a time takes its day', () => {
  const { time: _, ...allDay } = event;
  expect(unfolded(writeCalendar(allDay, 'Panel', ''))).toContain('DTSTART;VALUE=DATE:20140704');
  expect(isoStart(allDay)).toBe('2014-07-04');
});

test('no line is longer than 75 bytes, and none is broken in a letter', () => {
  const summary = 'Ŵŷ '.repeat(60).trim();
  const written = writeCalendar(event, summary, '');
  for (const line of written.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
  expect(unfolded(written)).toContain(`SUMMARY:${summary}`);
});

test.each([
  [3, 29, '+00:00'],
  [3, 30, '+01:00'],
  [10, 25, '+01:00'],
  [10, 26, '+00:00'],
])('clocks of 2014: %d/%d', (month, day, offset) => {
  expect(isoStart({ date: { year: 2014, month, day }, time: { minutes: 660 } })).toBe(
    `2014-${String(month).padStart(2, '0')}-${day}T11:00:00${offset}`,
  );
});
