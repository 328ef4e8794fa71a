import { type Context, tellAt, timeOf } from './context.ts';
import { given } from './given.ts';
import type { Absence, Attendance, AttendanceGroup, Declaration, Exemption } from './meeting.ts';
import type * as written from './schema-types.generated.ts';
import { namedIn, whoOf } from './who.ts';

/** Resolves those present. Groups nest once: a heading, and headings within it. */
export function resolvePresent(
  groups: readonly written.AttendanceGroup[],
  context: Context,
  depth = 0,
): AttendanceGroup[] {
  return groups.map((group) => {
    const { group: name, groups: inner = [], people = [], others } = group;
    if (depth > 0 && inner.length > 0) {
      const message = 'here groups stand within a group within a group; they nest only once';
      tellAt(context, group, 'groups', 'schema', message);
    }
    return given({
      name,
      groups: resolvePresent(inner, context, depth + 1),
      people: people.flatMap((person) => resolveAttendance(person, context) ?? []),
      others,
    });
  });
}

function resolveAttendance(attendance: written.Attendance, context: Context): Attendance | undefined {
  const { capacity, role } = attendance;
  const who = namedIn(context, attendance);
  const substituteFor = whoOf(context, attendance, 'substituteFor')?.name;
  const from = timeOf(context, attendance, 'from');
  const until = timeOf(context, attendance, 'until');
  if (from && until && until.minutes <= from.minutes) {
    tellAt(context, attendance, 'until', 'date-invalid', 'the person left before coming');
  }
  return who && given({ ...who, capacity, role, substituteFor, from, until });
}

/** Resolves absences. Who came instead may also be told where those present are. */
export function resolveAbsent(
  absences: readonly written.Absence[],
  present: readonly AttendanceGroup[],
  context: Context,
): Absence[] {
  const substitutes = new Map(peopleIn(present).map(({ name, substituteFor }) => [substituteFor, name]));
  return absences.flatMap((absence) => {
    const who = namedIn(context, absence);
    const substitute = whoOf(context, absence, 'substitute')?.name ?? (who && substitutes.get(who.name));
    return who ? [given({ ...who, capacity: absence.capacity, substitute })] : [];
  });
}

/** @param exemptions of agenda items, by id */
export function resolveDeclarations(
  declarations: readonly written.Declaration[],
  exemptions: ReadonlyMap<string, Exemption>,
  context: Context,
): Declaration[] {
  return declarations.flatMap((declaration) => {
    const { item, interest } = declaration;
    const who = namedIn(context, declaration);
    const text = context.file.text(declaration, 'text');
    const exempt = item === undefined ? undefined : exemptions.get(item);
    return who ? [given({ ...who, item, interest, text, exempt })] : [];
  });
}

/** Everyone who was present, group by group. */
export function peopleIn(groups: readonly AttendanceGroup[]): Attendance[] {
  return groups.flatMap((group) => [...group.people, ...peopleIn(group.groups)]);
}
