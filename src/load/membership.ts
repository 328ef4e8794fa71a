import { compareDates, spellDate } from './calendar.ts';
import { type Context, dateOf, personOf, tellAt } from './context.ts';
import { given } from './given.ts';
import type { CalendarDate, Member, MemberGroup, Person } from './meeting.ts';
import type * as written from './schema-types.generated.ts';

/**
 * Gives the members on the day of a meeting, by group; groups without any are left out.
 *
 * @param context of the body's file
 * @param day absent if it is not known: then all members are given, and only references are checked
 */
export function findMembers(
  groups: readonly written.MemberGroup[],
  day: CalendarDate | undefined,
  context: Context,
): MemberGroup[] {
  const persons = new Set<string>();
  let chair: Person | undefined;
  const admit = (seat: written.Member | written.Vacancy, coOpted: boolean): Member[] => {
    const here = isOnDay(seat, day, context);
    const person = personOf(context, seat, 'person');
    const { authority } = seat;
    if (!here) return [];
    if (!('person' in seat)) return [given({ authority, coOpted, vacancy: true })];
    if (!person) return [];
    if (day && persons.has(person.id)) {
      tellAt(
        context,
        seat,
        'person',
        'member-twice',
        `${person.name} is a member twice on ${spellDate(day)}`,
      );
      return [];
    }
    persons.add(person.id);
    if (day && seat.role === 'chair' && chair) {
      const message = `${chair.name} is chair on ${spellDate(day)} already`;
      tellAt(
        context,
        seat,
        'role',
        'two-chairs',
        message,
        'end one term with `until`, or begin it later with `from`',
      );
    } else if (seat.role === 'chair') chair = person;
    return [given({ person, authority, role: seat.role, coOpted, vacancy: false })];
  };
  return groups
    .map(({ group, coOpted = false, members }) => ({
      name: group,
      members: members.flatMap((seat) => admit(seat, coOpted)),
    }))
    .filter((group) => group.members.length > 0);
}

function isOnDay(
  seat: written.Member | written.Vacancy,
  day: CalendarDate | undefined,
  context: Context,
): boolean {
  const from = dateOf(context, seat, 'from');
  const until = dateOf(context, seat, 'until');
  if (from && until && compareDates(from, until) > 0) {
    tellAt(context, seat, 'until', 'date-invalid', `${spellDate(until)} is before ${spellDate(from)}`);
  }
  if (!day) return true;
  return !(from && compareDates(day, from) < 0) && !(until && compareDates(day, until) > 0);
}

/**
 * Puts substitutes in the places of members. A substitute does not take over the office of chair.
 *
 * @param context of the meeting's file
 */
export function seatSubstitutes(
  groups: readonly MemberGroup[],
  substitutes: readonly written.Substitute[],
  context: Context,
): readonly MemberGroup[] {
  const members = new Set(groups.flatMap((group) => group.members.flatMap(({ person }) => person?.id ?? [])));
  const replaced = new Map<string, Person>();
  for (const substitute of substitutes) {
    const person = personOf(context, substitute, 'person');
    const absent = personOf(context, substitute, 'for');
    if (!person || !absent) continue;
    if (!members.has(absent.id)) {
      const message = `${absent.name} is not a member on the day of the meeting`;
      tellAt(context, substitute, 'for', 'unknown-person', message, 'name the member whose place is taken');
    } else if (replaced.has(absent.id)) {
      tellAt(context, substitute, 'for', 'member-twice', `the place of ${absent.name} is taken twice`);
    } else if (members.has(person.id)) {
      tellAt(context, substitute, 'person', 'member-twice', `${person.name} is a member already`);
    } else {
      members.add(person.id);
      replaced.set(absent.id, person);
    }
  }
  const seat = (member: Member): Member => {
    const person = member.person && replaced.get(member.person.id);
    if (!person) return member;
    const { authority, coOpted, vacancy, person: substituteFor } = member;
    return given({ person, authority, coOpted, vacancy, substituteFor });
  };
  return groups.map((group) => ({ ...group, members: group.members.map(seat) }));
}
