import type { Disk } from '../disk/disk.ts';
import { describeBody, findContacts, findNotices, findSignatory, findStandingText } from './body.ts';
import { spellDate, weekdayOf } from './calendar.ts';
import { type Context, dateOf, pathOf, tellAt, timeOf } from './context.ts';
import { given } from './given.ts';
import { type References, resolveAgenda } from './items.ts';
import { openLibrary } from './library.ts';
import { type Checked, loadFile, type Tell } from './load-file.ts';
import type { CalendarDate, Meeting, Minutes } from './meeting.ts';
import { findMembers, seatSubstitutes } from './membership.ts';
import { resolveMinutes } from './minutes.ts';
import type { BodyFile, MeetingFile } from './schema-types.generated.ts';

/**
 * Resolves what a meeting's file refers to. All of it is looked at, whatever is wrong with the rest.
 *
 * @returns undefined if the body or the date is not known
 */
export function resolveMeeting(
  { file, written }: Checked<MeetingFile>,
  id: string,
  disk: Disk,
  tell: Tell,
): Meeting | undefined {
  const library = openLibrary(disk, tell);
  const context: Context = { file, disk, library, tell, readsFiles: true };
  const date = dateOf(context, written, 'date');
  const time = timeOf(context, written, 'time');
  checkWeekday(written, date, context);
  warnOfAbsent(written, context);

  const body = written.body === undefined ? undefined : library.body(written.body, file.at(written, 'body'));
  const fromBody = body && resolveBody(body, date, { ...context, file: body.file });
  const members = seatSubstitutes(fromBody?.membership ?? [], written.substitutes ?? [], context);
  const notices = written.notices ? findNotices(written.notices, body, context) : (fromBody?.notices ?? []);
  const items = resolveAgenda(written.items ?? [], context, referencesOf(body, context));

  const described = body && describeBody(written.body ?? '', body);
  if (!described || !date || !fromBody) return undefined;
  return given({
    id,
    file: file.start.file,
    body: described,
    kind: written.kind ?? 'ordinary',
    when: given({ date, time, venue: written.venue }),
    membership: members,
    items,
    notices,
    contacts: fromBody.contacts,
    signatory: fromBody.signatory,
  });
}

/** The body's part in its meeting; its standing items are looked at for their problems only. */
function resolveBody(body: Checked<BodyFile>, day: CalendarDate | undefined, context: Context) {
  const { written } = body;
  timeOf(context, written, 'time');
  const copied = { ...context, readsFiles: false };
  resolveAgenda(written.items ?? [], copied, referencesOf(body, copied));
  return {
    membership: findMembers(written.membership ?? [], day, context),
    notices: findNotices(written.notices, body, context),
    contacts: findContacts(written, context),
    signatory: findSignatory(written, context),
  };
}

function referencesOf(body: Checked<BodyFile> | undefined, context: Context): References {
  const known = new Map<string, Minutes | undefined>();
  return {
    standingText(item) {
      if (item.standingText === undefined || !body) return undefined;
      return findStandingText(item.standingText, body, context, context.file.at(item, 'standingText'));
    },
    minutes(container) {
      const path = pathOf(context, container, 'minutes');
      if (path === undefined || !context.readsFiles) return undefined;
      if (!known.has(path)) known.set(path, loadMinutes(path, container, context));
      return known.get(path);
    },
  };
}

function loadMinutes(path: string, container: object, context: Context): Minutes | undefined {
  const from = { at: context.file.at(container, 'minutes'), folder: context.file.folder };
  const minutes = loadFile('minutes', path, context.disk, context.tell, from);
  return minutes && resolveMinutes(minutes, { ...context, file: minutes.file });
}

function checkWeekday(written: Partial<MeetingFile>, date: CalendarDate | undefined, context: Context): void {
  const { weekday } = written;
  if (!date || weekday === undefined || weekday === weekdayOf(date)) return;
  const message = `${spellDate(date)} is a ${weekdayOf(date)}, not a ${weekday}`;
  tellAt(
    context,
    written,
    'weekday',
    'weekday-mismatch',
    message,
    'mend the weekday or the date, whichever is wrong',
  );
}

/** The summons names place and time (Local Government Act 1972, Schedule 12, paragraph 4). */
function warnOfAbsent(written: Partial<MeetingFile>, { file, tell }: Context): void {
  for (const name of ['time', 'venue'] as const) {
    if (file.namesIn(written).includes(name)) continue;
    const message = `the meeting has no \`${name}\`, which its summons should tell`;
    tell({ code: 'missing-field', severity: 'warning', message, at: file.start });
  }
}
