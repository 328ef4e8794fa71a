import type { Disk } from '../disk/disk.ts';
import { joinPath } from '../disk/paths.ts';
import type { Problem } from '../problems/problem.ts';
import { minutesFile } from './agenda-beside.ts';
import { describeBody } from './body.ts';
import { compareDates, spellDate } from './calendar.ts';
import { given } from './given.ts';
import { type Library, openLibrary } from './library.ts';
import { loadFile, type Tell } from './load-file.ts';
import { listMeetings } from './load-meeting.ts';
import type { BodyRecord, Minutes, Span } from './meeting.ts';
import { readMinutes } from './minutes.ts';
import { inReadingOrder } from './reading-order.ts';
import { membersOver } from './record-members.ts';
import type { AgendaEntry, MeetingFile } from './schema-types.generated.ts';

/**
 * Loads all minutes of a body: those beside its meetings, and those that items and appendices of any meeting
 * name. Each file is read once. What is wrong with agendas is not told here.
 *
 * @param span absent: all minutes that there are
 */
export function loadRecord(
  disk: Disk,
  bodyId: string,
  span?: Span,
): { readonly record?: BodyRecord; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const tell: Tell = (problem) => problems.push(problem);
  const library = openLibrary(disk, tell);
  const body = library.body(bodyId);
  const described = body && describeBody(bodyId, body);
  if (!body || !described) return { problems: inReadingOrder(problems) };
  const minutes = allMinutes(bodyId, disk, library, tell).filter(({ when }) => isWithin(when.date, span));
  warnOfDoubles(minutes, tell);
  const membership = membersOver(body, span ?? spanOf(minutes), {
    file: body.file,
    disk,
    library,
    tell,
    readsFiles: false,
    edition: 'public',
  });
  const record = given({ body: described, span, minutes, membership });
  return { record, problems: inReadingOrder(problems) };
}

function allMinutes(bodyId: string, disk: Disk, library: Library, tell: Tell): Minutes[] {
  const paths = new Set<string>();
  const silent = () => undefined;
  for (const id of listMeetings(disk)) {
    const folder = `meetings/${id}`;
    const meeting = loadFile('meeting', `${folder}/meeting.yaml`, disk, silent)?.written;
    const own = `${folder}/${minutesFile}`;
    if (meeting?.body === bodyId && disk.exists(own)) paths.add(own);
    for (const path of namedMinutes(meeting)) {
      const named = joinPath(folder, path);
      // Those of other bodies are not looked at; what is not there is told where the meeting is loaded.
      const { body } = (disk.exists(named) && loadFile('minutes', named, disk, silent)?.written) || {};
      if (body === bodyId) paths.add(named);
    }
  }
  return [...paths].flatMap((path) => readMinutes(path, { disk, library, tell }) ?? []).sort(byTime);
}

function namedMinutes(meeting: Partial<MeetingFile> | undefined): string[] {
  const walk = (entry: AgendaEntry): (string | undefined)[] => {
    if ('adjournment' in entry) return [];
    const { minutes, report, items = [] } = entry;
    const appendices = report?.appendices ?? [];
    return [minutes, ...appendices.map((appendix) => appendix.minutes), ...items.flatMap(walk)];
  };
  return (meeting?.items ?? []).flatMap(walk).filter((path) => path !== undefined);
}

/** Own minutes come first where two files have the same date and time. */
function byTime(a: Minutes, b: Minutes): number {
  return (
    compareDates(a.when.date, b.when.date) || (a.when.time?.minutes ?? 0) - (b.when.time?.minutes ?? 0) || 0
  );
}

function warnOfDoubles(minutes: readonly Minutes[], tell: Tell): void {
  for (const [index, each] of minutes.entries()) {
    const before = minutes[index - 1];
    if (!before || byTime(before, each) !== 0) continue;
    tell({
      code: 'minutes-mismatch',
      severity: 'warning',
      message: `minutes of ${spellDate(each.when.date)} stand in ${before.file} too`,
      at: each.at,
      hint: 'keep one file; two meetings on one day need a `time` each',
    });
  }
}

function spanOf(minutes: readonly Minutes[]): Span | undefined {
  const [first, last] = [minutes[0]?.when.date, minutes.at(-1)?.when.date];
  return first && last && { from: first, until: last };
}

function isWithin(date: Minutes['when']['date'], span: Span | undefined): boolean {
  return !span || (compareDates(date, span.from) >= 0 && compareDates(date, span.until) <= 0);
}
