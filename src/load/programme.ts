import type { Disk } from '../disk/disk.ts';
import type { Position, Problem } from '../problems/problem.ts';
import { describeBody } from './body.ts';
import { compareDates, spellDate } from './calendar.ts';
import { type Context, dateOf, tellAt } from './context.ts';
import { given } from './given.ts';
import { type Library, openLibrary } from './library.ts';
import { loadFile, type Tell } from './load-file.ts';
import type { CalendarDate, ProgrammeEntry, ProgrammeGroup, WorkProgramme } from './meeting.ts';
import { noFile } from './missing-file.ts';
import { inReadingOrder } from './reading-order.ts';
import type * as written from './schema-types.generated.ts';
import { whoOf } from './who.ts';

export function programmePath(bodyId: string): string {
  return `programmes/${bodyId}.yaml`;
}

/** Tells that a body has no work programme; undefined if it has. @param at where it is asked for */
export function missingProgramme(bodyId: string, disk: Disk, at?: Position): Problem | undefined {
  const fields = 'a line `groups:`, and below it each group with its `title` and `entries`';
  const path = programmePath(bodyId);
  return disk.exists(path) ? undefined : noFile(path, { what: 'work programme', fields }, disk, at);
}

/** Loads the work programme of a body as it stood on a day. A body without one is a problem. */
export function loadProgramme(
  disk: Disk,
  bodyId: string,
  asOf: CalendarDate,
): { readonly programme?: WorkProgramme; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const tell: Tell = (problem) => problems.push(problem);
  const programme = readProgramme(bodyId, asOf, { disk, library: openLibrary(disk, tell), tell });
  return given({ programme, problems: inReadingOrder(problems) });
}

/** @param at where it is asked for; absent: at the beginning of the file that is not there */
export function readProgramme(
  bodyId: string,
  asOf: CalendarDate,
  { disk, library, tell }: { readonly disk: Disk; readonly library: Library; readonly tell: Tell },
  at?: Position,
): WorkProgramme | undefined {
  const body = library.body(bodyId, at);
  const described = body && describeBody(bodyId, body);
  const path = programmePath(bodyId);
  const missing = missingProgramme(bodyId, disk, at);
  if (body && missing) tell(missing);
  const checked = body && !missing ? loadFile('programme', path, disk, tell) : undefined;
  if (!checked || !described) return undefined;
  const { file, written } = checked;
  const context: Context = { file, disk, library, tell, readsFiles: true, edition: 'public' };
  const groups = (written.groups ?? []).flatMap((group): ProgrammeGroup[] => {
    const entries = resolveEntries(group.entries, asOf, context);
    return stands(group, asOf, context) ? [{ title: group.title, entries }] : [];
  });
  return given({
    body: described,
    title: written.title,
    groups: groups.filter(({ entries }) => entries.length > 0),
    briefingNotes: resolveEntries(written.briefingNotes ?? [], asOf, context),
    file: file.start.file,
  });
}

function resolveEntries(
  entries: readonly written.ProgrammeEntry[],
  asOf: CalendarDate,
  context: Context,
): ProgrammeEntry[] {
  return entries.flatMap((entry) => {
    const resolved = given({
      title: entry.title,
      detail: context.file.text(entry, 'detail'),
      lead: whoOf(context, entry, 'lead')?.name,
      last: dayOrWords(entry, 'last', context),
      next: dayOrWords(entry, 'next', context),
    });
    return stands(entry, asOf, context) ? [resolved] : [];
  });
}

/** Tells whether an entry or group stands in the programme on that day. */
function stands(entry: object, asOf: CalendarDate, context: Context): boolean {
  const from = dateOf(context, entry, 'from');
  const until = dateOf(context, entry, 'until');
  if (from && until && compareDates(from, until) > 0) {
    tellAt(context, entry, 'until', 'date-invalid', `${spellDate(until)} is before ${spellDate(from)}`);
  }
  return !(from && compareDates(asOf, from) < 0) && !(until && compareDates(asOf, until) > 0);
}

/** A text in the form of a date is one. */
function dayOrWords(entry: object, key: string, context: Context): CalendarDate | string | undefined {
  const words: unknown = Reflect.get(entry, key);
  if (typeof words !== 'string') return undefined;
  return /^\d{4}-\d{2}-\d{2}$/.test(words) ? dateOf(context, entry, key) : words;
}
