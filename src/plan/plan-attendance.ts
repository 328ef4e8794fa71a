import type { Words } from '../language/words.ts';
import type { Attendance, AttendanceGroup, BodyRecord, Minutes, RecordMember } from '../load/meeting.ts';
import { isMemberOn } from '../load/record-members.ts';
import type { AttendanceContext, AttendanceRowFields } from './contexts.ts';
import type { PackPlan } from './pack-plan.ts';
import { contextOf, type SurroundingPlanning, surroundingPlan } from './surrounding-plan.ts';

/** With more meetings than this the table stands on a turned page. */
const mostUpright = 3;

/**
 * Gives the minutes that count for a body's attendance record: those of the body itself, not those of its
 * working groups, which have a title of their own.
 */
export function minutesOfBody({ minutes, body }: BodyRecord): readonly Minutes[] {
  return minutes.filter(({ title }) => title === undefined || title === body.name);
}

/** Plans the attendance record of a body: each member, with each meeting, in words. */
export function planAttendance(planning: SurroundingPlanning, record: BodyRecord): PackPlan {
  const { meeting, languages } = planning;
  const words = languages.of(meeting.lang);
  const title = words.text('attendanceTitle');
  const minutes = minutesOfBody(record);
  const [first, last] = [minutes[0], minutes.at(-1)];
  const groups = [...memberGroups(record, minutes, words), ...substitutes(record, minutes, words)];
  const hasAuthorities = groups.some(({ members }) => members.some(({ authority }) => authority !== ''));
  const context: AttendanceContext = {
    ...contextOf(planning, words, { title, runningHeader: title }),
    from: first ? words.date(first.when.date) : '',
    until: last && last !== first ? words.date(last.when.date) : '',
    meetings: minutes.map(({ when }) => ({ date: words.date(when.date) })),
    groups,
    hasAuthorities,
    columns: String(minutes.length + (hasAuthorities ? 3 : 2)),
  };
  return surroundingPlan(planning, words, title, [
    {
      id: 'attendance',
      kind: 'attendance',
      template: 'attendance',
      title,
      outline: [title],
      runningHeader: title,
      orientation: minutes.length > mostUpright ? 'landscape' : 'portrait',
      lang: words.lang,
      context,
      bodies: {},
      at: first?.at ?? { file: meeting.file, line: 1, column: 1 },
    },
  ]);
}

function memberGroups({ membership }: BodyRecord, minutes: readonly Minutes[], words: Words) {
  const groups = new Map<string, AttendanceRowFields[]>();
  for (const member of membership) {
    const rows = groups.get(member.group) ?? [];
    groups.set(member.group, rows);
    rows.push(memberRow(member, minutes, words));
  }
  return [...groups].map(([name, members]) => ({ name, members }));
}

function memberRow(member: RecordMember, minutes: readonly Minutes[], words: Words): AttendanceRowFields {
  const during = minutes.filter(({ when }) => isMemberOn(member, when.date));
  const isPresent = (each: Minutes) => during.includes(each) && attends(each, member.person) !== undefined;
  return {
    name: member.person.name,
    authority: member.authority ?? '',
    marks: minutes.map((each) => {
      if (!during.includes(each)) return words.text('markNotMember');
      return isPresent(each) ? words.text('markPresent') : absenceInWords(each, member, words);
    }),
    total: words.text('presentOf', {
      present: String(minutes.filter(isPresent).length),
      meetings: String(during.length),
    }),
  };
}

/** Without a word on it in the minutes, a member who is not among those present was not present: no more is known. */
function absenceInWords(minutes: Minutes, { person }: RecordMember, words: Words): string {
  const told = minutes.absent.find((absence) => isSame(absence, person));
  const inPlace = allPresent(minutes.present).find(({ substituteFor }) => substituteFor === person.name);
  const substitute = inPlace?.name ?? told?.substitute;
  if (substitute !== undefined) return words.text('markSubstituted', { name: substitute });
  return words.text(told ? 'markApologies' : 'markAbsent');
}

/** Those who came in a member's place and were no members themselves, in the order of coming. */
function substitutes({ membership }: BodyRecord, minutes: readonly Minutes[], words: Words) {
  const people = new Map<string, Attendance>();
  for (const { present, when } of minutes) {
    for (const attendance of allPresent(present)) {
      const member = membership.find(({ person }) => isSame(attendance, person));
      if (attendance.substituteFor === undefined || (member && isMemberOn(member, when.date))) continue;
      people.set(attendance.name, attendance);
    }
  }
  if (people.size === 0) return [];
  const members = [...people.values()].map((substitute): AttendanceRowFields => {
    const attended = minutes.map(({ present }) =>
      allPresent(present).find(({ name, substituteFor }) => name === substitute.name && substituteFor),
    );
    return {
      name: substitute.name,
      authority: substitute.capacity ?? '',
      marks: attended.map((found) =>
        found?.substituteFor
          ? words.text('markSubstitute', { name: found.substituteFor })
          : words.text('markNotMember'),
      ),
      total: String(attended.filter((found) => found !== undefined).length),
    };
  });
  return [{ name: words.text('substitutes'), members }];
}

function attends({ present }: Minutes, person: RecordMember['person']): Attendance | undefined {
  return allPresent(present).find((attendance) => isSame(attendance, person));
}

function allPresent(groups: readonly AttendanceGroup[]): readonly Attendance[] {
  return groups.flatMap(({ people, groups: inner }) => [...people, ...allPresent(inner)]);
}

/** By the id of the people file, or by name where minutes have a name as it stands. */
function isSame(
  { personId, name }: { readonly personId?: string; readonly name: string },
  person: RecordMember['person'],
): boolean {
  return personId === undefined ? name === person.name : personId === person.id;
}
