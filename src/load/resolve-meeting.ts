import type { Disk } from '../disk/disk.ts';
import { minutesFile } from './agenda-beside.ts';
import { describeBody, findContacts, findNotices, findSignatory, findStandingText } from './body.ts';
import { compareDates, spellDate, weekdayOf } from './calendar.ts';
import { type Context, dateOf, pathOf, tellAt, timeOf } from './context.ts';
import { given } from './given.ts';
import { type References, resolveAgenda } from './items.ts';
import { openLibrary } from './library.ts';
import type { Checked, Tell } from './load-file.ts';
import type { CalendarDate, Edition, Meeting, Minutes, TimeOfDay } from './meeting.ts';
import { findMembers, seatSubstitutes } from './membership.ts';
import { readMinutes } from './minutes.ts';
import { resolveNumbering } from './numbering.ts';
import { readProgramme } from './programme.ts';
import { resolvePublicNotice } from './public-notice.ts';
import type { BodyFile, MeetingFile } from './schema-types.generated.ts';
import { readTracker } from './tracker.ts';

/**
 * Resolves what a meeting's file refers to. All of it is looked at, whatever is wrong with the rest.
 *
 * @returns undefined if the body or the date is not known
 */
export function resolveMeeting(
  { file, written }: Checked<MeetingFile>,
  id: string,
  { disk, tell, edition }: { readonly disk: Disk; readonly tell: Tell; readonly edition: Edition },
): Meeting | undefined {
  const library = openLibrary(disk, tell);
  const context: Context = { file, disk, library, tell, readsFiles: true, edition };
  const date = dateOf(context, written, 'date');
  const time = timeOf(context, written, 'time');
  checkWeekday(written, date, context);
  warnOfAbsent(written, context);

  const body = written.body === undefined ? undefined : library.body(written.body, file.at(written, 'body'));
  const fromBody = body && resolveBody(body, date, { ...context, file: body.file });
  const members = seatSubstitutes(fromBody?.membership ?? [], written.substitutes ?? [], context);
  const notices = written.notices ? findNotices(written.notices, body, context) : (fromBody?.notices ?? []);
  const references = referencesOf({ body, id: written.body, when: { date, time } }, context);
  const items = resolveAgenda(written.items ?? [], context, references);

  const described = body && describeBody(written.body ?? '', body);
  if (!described || !date || !fromBody) return undefined;
  return given({
    id,
    file: file.start.file,
    body: described,
    lang: written.lang ?? described.lang,
    kind: written.kind ?? 'ordinary',
    when: given({ date, time, venue: written.venue }),
    membership: members,
    numbering: resolveNumbering(written.numbering, described.numbering.items, date),
    items,
    notices,
    contacts: fromBody.contacts,
    signatory: fromBody.signatory,
    notice: fromBody.notice,
  });
}

/** The body's part in its meeting; its standing items are looked at for their problems only. */
function resolveBody(body: Checked<BodyFile>, day: CalendarDate | undefined, context: Context) {
  const { written } = body;
  timeOf(context, written, 'time');
  const copied = { ...context, readsFiles: false };
  resolveAgenda(written.items ?? [], copied, referencesOf({ body }, copied));
  return {
    membership: findMembers(written.membership ?? [], day, context),
    notices: findNotices(written.notices, body, context),
    contacts: findContacts(written, context),
    signatory: findSignatory(written, context),
    notice: resolvePublicNotice(body, day, context),
  };
}

/** The meeting as far as references need to know it. */
type Asking = {
  readonly body: Checked<BodyFile> | undefined;
  /** Id of the body. */
  readonly id?: string | undefined;
  readonly when?: { readonly date: CalendarDate | undefined; readonly time: TimeOfDay | undefined };
};

function referencesOf({ body, id, when }: Asking, context: Context): References {
  const { file, disk, library, tell, readsFiles } = context;
  const known = new Map<string, Minutes | undefined>();
  const from = (container: object, key: string) => ({ at: file.at(container, key), folder: file.folder });
  return {
    standingText(item) {
      if (item.standingText === undefined || !body) return undefined;
      return findStandingText(item.standingText, body, context, file.at(item, 'standingText'));
    },
    minutes(container) {
      const path = pathOf(context, container, 'minutes');
      if (path === undefined || !readsFiles) return undefined;
      if (!known.has(path)) known.set(path, readMinutes(path, context, from(container, 'minutes')));
      const minutes = known.get(path);
      if (minutes && when?.date) checkEarlier(minutes, { ...when, date: when.date }, container, context);
      return minutes;
    },
    tracker(container) {
      if (!container.tracker || !body || id === undefined || !when?.date) return undefined;
      return readTracker(id, when.date, { disk, library, tell }, file.at(container, 'tracker'));
    },
    programme(container) {
      if (!container.programme || !body || id === undefined || !when?.date) return undefined;
      return readProgramme(id, when.date, { disk, library, tell }, file.at(container, 'programme'));
    },
  };
}

/** Minutes come before a later meeting, of the same day perhaps. */
function checkEarlier(
  minutes: Minutes,
  meeting: { readonly date: CalendarDate; readonly time: TimeOfDay | undefined },
  container: object,
  context: Context,
): void {
  const days = compareDates(minutes.when.date, meeting.date);
  const hours = (minutes.when.time?.minutes ?? 0) - (meeting.time?.minutes ?? 0);
  if (days < 0 || (days === 0 && hours <= 0 && !isOwn(minutes, context))) return;
  const message = `these are minutes of ${spellDate(minutes.when.date)}, which is not before this meeting`;
  tellAt(context, container, 'minutes', 'minutes-mismatch', message, 'name those of an earlier meeting');
}

/** Tells whether minutes stand beside the meeting that names them. */
function isOwn(minutes: Minutes, { disk, file }: Context): boolean {
  return minutes.file === disk.printed(`${file.folder}/${minutesFile}`);
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
