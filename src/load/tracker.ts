import type { Disk } from '../disk/disk.ts';
import type { Position, Problem } from '../problems/problem.ts';
import { describeBody } from './body.ts';
import { compareDates, spellDate } from './calendar.ts';
import { type Context, dateOf, tellAt } from './context.ts';
import { type ExemptAction, exemptActions } from './exempt-actions.ts';
import { statedExemption } from './exempt-minutes.ts';
import { given } from './given.ts';
import { type Library, openLibrary } from './library.ts';
import { loadFile, type Tell } from './load-file.ts';
import type { CalendarDate, Tracker, TrackerEntry, TrackerUpdate } from './meeting.ts';
import { noFile } from './missing-file.ts';
import { inReadingOrder } from './reading-order.ts';
import type * as written from './schema-types.generated.ts';
import { whoOf } from './who.ts';

export function trackerPath(bodyId: string): string {
  return `trackers/${bodyId}.yaml`;
}

/** Tells that a body has no tracker; undefined if it has. @param at where it is asked for */
export function missingTracker(bodyId: string, disk: Disk, at?: Position): Problem | undefined {
  const fields = 'a line `entries:`, and below it each action with its `id`, `raised` and `text`';
  const path = trackerPath(bodyId);
  return disk.exists(path) ? undefined : noFile(path, { what: 'tracker', fields }, disk, at);
}

/**
 * Loads the tracker of a body as it stood on a day: what was raised before that day, with what was reported
 * until it. A body without tracker is a problem.
 */
export function loadTracker(
  disk: Disk,
  bodyId: string,
  asOf: CalendarDate,
): { readonly tracker?: Tracker; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const tell: Tell = (problem) => problems.push(problem);
  const tracker = readTracker(bodyId, asOf, { disk, library: openLibrary(disk, tell), tell });
  return given({ tracker, problems: inReadingOrder(problems) });
}

/** @param at where it is asked for; absent: at the beginning of the file that is not there */
export function readTracker(
  bodyId: string,
  asOf: CalendarDate,
  { disk, library, tell }: { readonly disk: Disk; readonly library: Library; readonly tell: Tell },
  at?: Position,
): Tracker | undefined {
  const body = library.body(bodyId, at);
  const described = body && describeBody(bodyId, body);
  const path = trackerPath(bodyId);
  const missing = missingTracker(bodyId, disk, at);
  if (body && missing) tell(missing);
  const checked = body && !missing ? loadFile('tracker', path, disk, tell) : undefined;
  if (!checked || !described) return undefined;
  const { file, written } = checked;
  const context: Context = { file, disk, library, tell, readsFiles: true, edition: 'public' };
  const ids = new Set<string>();
  let exempt: ReadonlyMap<string, ExemptAction> | undefined;
  const minuted = (id: string) => {
    exempt ??= exemptActions(bodyId, { disk, library });
    return exempt.get(id);
  };
  const entries = (written.entries ?? [])
    .flatMap((entry) => resolveEntry(entry, ids, minuted, context) ?? [])
    .filter(({ raised }) => compareDates(raised, asOf) < 0)
    .map((entry) => asItStood(entry, asOf))
    .sort((a, b) => compareDates(a.raised, b.raised));
  return { body: described, asOf, entries, file: file.start.file };
}

/** @param minuted finds the exempt item of the minutes in which an action was raised */
function resolveEntry(
  entry: written.TrackerEntry,
  ids: Set<string>,
  minuted: (id: string) => ExemptAction | undefined,
  context: Context,
): TrackerEntry | undefined {
  const { id, kind = 'action', response, updates = [] } = entry;
  if (ids.has(id)) tellAt(context, entry, 'id', 'duplicate-id', `another entry has the id \`${id}\` already`);
  ids.add(id);
  const raised = dateOf(context, entry, 'raised');
  const text = context.file.text(entry, 'text');
  const lead = whoOf(context, entry, 'lead')?.name;
  const due = dateOf(context, entry, 'due');
  const told = updates.flatMap((update) => resolveUpdate(update, raised, context) ?? []);
  if (raised && due && compareDates(due, raised) < 0) {
    tellAt(context, entry, 'due', 'date-invalid', `it is due before it was raised on ${spellDate(raised)}`);
  }
  if (!raised || !text) return undefined;
  const at = context.file.at(entry);
  const resolved = {
    id,
    kind,
    raised,
    text,
    lead,
    due,
    updates: told,
    status: 'open',
    response,
    at,
  } as const;
  return given({ ...resolved, ...resolveExemption(entry, minuted) });
}

/** Its own exemption, else that of the item of the minutes; with that item's title, so that it can be named. */
function resolveExemption(
  { id, exempt }: written.TrackerEntry,
  minuted: (id: string) => ExemptAction | undefined,
) {
  const own = statedExemption(exempt);
  if (own === 'none') return {};
  const item = minuted(id);
  return { exempt: own ?? item?.exemption, exemptItem: item?.title };
}

function resolveUpdate(
  update: written.TrackerUpdate,
  raised: CalendarDate | undefined,
  context: Context,
): TrackerUpdate | undefined {
  const reported = dateOf(context, update, 'reported');
  if (reported && raised && compareDates(reported, raised) < 0) {
    const message = `this is reported before it was raised on ${spellDate(raised)}`;
    tellAt(context, update, 'reported', 'date-invalid', message);
  }
  const text = context.file.text(update, 'text');
  return reported && given({ reported, status: update.status, text });
}

/** Without what was reported after that day. */
function asItStood(entry: TrackerEntry, asOf: CalendarDate): TrackerEntry {
  const updates = entry.updates
    .filter(({ reported }) => compareDates(reported, asOf) <= 0)
    .sort((a, b) => compareDates(a.reported, b.reported));
  return { ...entry, updates, status: updates.at(-1)?.status ?? 'open' };
}
