import { didYouMean } from '../problems/suggest.ts';
import type { Agenda } from './agenda-beside.ts';
import { peopleIn } from './attendance.ts';
import { compareDates, spellDate } from './calendar.ts';
import { type Context, tellAt } from './context.ts';
import type { AttendanceGroup, CalendarDate } from './meeting.ts';
import type * as written from './schema-types.generated.ts';
import { namedIn, whoOf } from './who.ts';

type Written = Partial<written.MinutesFile>;

/** Tells where minutes contradict the meeting whose folder they stand in. */
export function checkMeeting(
  minutes: Written,
  date: CalendarDate | undefined,
  { agenda, context }: { readonly agenda: Agenda; readonly context: Context },
): void {
  const hint = `minutes of another meeting stand in that meeting's folder`;
  if (minutes.body !== undefined && agenda.body !== undefined && minutes.body !== agenda.body) {
    const message = `these are minutes of \`${minutes.body}\`, in the folder of a meeting of \`${agenda.body}\``;
    tellAt(context, minutes, 'body', 'minutes-mismatch', message, hint);
  }
  if (date && agenda.date && compareDates(date, agenda.date) !== 0) {
    const message = `these are minutes of ${spellDate(date)}, in the folder of the meeting of ${spellDate(agenda.date)}`;
    tellAt(context, minutes, 'date', 'minutes-mismatch', message, hint);
  }
}

/** Tells of items that are not on the agenda, or that stand twice. @param agenda absent if it is not known */
export function checkItems(minutes: Written, agenda: Agenda | undefined, context: Context): void {
  const ids = new Set<string>();
  const walk = (items: readonly written.MinuteItem[]): void => {
    for (const item of items) {
      if (item.item !== undefined) {
        if (agenda) mustKnow(item, agenda.items, 'the agenda has', context);
        if (ids.has(item.item)) {
          tellAt(context, item, 'item', 'duplicate-id', `\`${item.item}\` is minuted already`);
        }
        ids.add(item.item);
      }
      walk(item.items ?? []);
    }
  };
  walk(minutes.items ?? []);
  const known = [...new Set([...(agenda?.items ?? []), ...ids])];
  for (const entry of [...(minutes.declarations ?? []), ...(minutes.approval?.corrections ?? [])]) {
    if (entry.item !== undefined) mustKnow(entry, known, 'the minutes have', context);
  }
}

function mustKnow(
  entry: { readonly item?: string },
  known: readonly string[],
  whose: string,
  context: Context,
): void {
  const id = entry.item ?? '';
  if (known.includes(id)) return;
  const otherwise = 'the id of an item is its `id` on the agenda, or is made from its title';
  tellAt(
    context,
    entry,
    'item',
    'unknown-item',
    `${whose} no item \`${id}\``,
    didYouMean(id, known, otherwise),
  );
}

/** Tells of persons who stand twice, and warns of those who act at a meeting at which they were not. */
export function checkPersons(minutes: Written, present: readonly AttendanceGroup[], context: Context): void {
  const names = new Set<string>();
  forPeople(minutes.present ?? [], (person) => {
    const who = quiet(context, person);
    if (who === undefined) return;
    if (names.has(who)) tellAt(context, person, keyOf(person), 'member-twice', `${who} is present twice`);
    names.add(who);
  });
  for (const absence of minutes.absent ?? []) {
    const who = quiet(context, absence);
    if (who === undefined || !names.has(who)) continue;
    tellAt(context, absence, keyOf(absence), 'member-twice', `${who} is both present and absent`);
  }
  if (peopleIn(present).length > 0) checkActors(minutes, names, context);
}

function checkActors(minutes: Written, names: ReadonlySet<string>, context: Context): void {
  const must = (container: object, key: string | number, did: string): void => {
    const who = whoOf({ ...context, tell: () => undefined }, container, key)?.name;
    if (who === undefined || names.has(who)) return;
    context.tell({
      code: 'not-present',
      severity: 'warning',
      message: `${who} ${did}, but is not among those present`,
      at: context.file.at(container, key),
      hint: 'write the person under `present`, or mend the name',
    });
  };
  for (const declaration of minutes.declarations ?? []) {
    must(declaration, keyOf(declaration), 'declared an interest');
  }
  const walk = (items: readonly written.MinuteItem[]): void => {
    for (const { resolutions, items: inner = [] } of items) {
      for (const entry of resolutions?.list ?? []) {
        if (typeof entry === 'string') continue;
        must(entry, 'moved', 'moved this');
        must(entry, 'seconded', 'seconded this');
        for (const list of Object.values(entry.recorded ?? {})) {
          if (Array.isArray(list)) list.forEach((_, index) => void must(list, index, 'voted'));
        }
      }
      walk(inner);
    }
  };
  walk(minutes.items ?? []);
}

function forPeople(
  groups: readonly written.AttendanceGroup[],
  visit: (person: written.Attendance) => void,
): void {
  for (const group of groups) {
    group.people?.forEach(visit);
    forPeople(group.groups ?? [], visit);
  }
}

/** The name of whom an entry names; what is wrong with it has been told. */
function quiet(context: Context, entry: { readonly name?: string }): string | undefined {
  return namedIn({ ...context, tell: () => undefined }, entry)?.name;
}

function keyOf(entry: { readonly person?: string }): string {
  return entry.person === undefined ? 'name' : 'person';
}
