import { Document, isMap, isScalar, isSeq, type Pair, visit, type YAMLMap } from 'yaml';
import type { Disk } from '../disk/disk.ts';
import { hasErrors } from '../problems/problem.ts';
import { writeDate } from './calendar.ts';
import { given } from './given.ts';
import { listMeetings, loadMeeting, unknownMeeting } from './load-meeting.ts';
import type { AgendaEntry, AgendaItem, Meeting, Member, TimeOfDay } from './meeting.ts';
import { minutesPath } from './minutes-of-meeting.ts';
import { type NewFile, thereAlready, writeYaml } from './write-yaml.ts';

/**
 * Begins the minutes of a meeting from its agenda and membership, for the clerk to fill: who is a member stands
 * among those present, the chair first, and substitutes in the places of members; every item has its id, and
 * room for what was said and resolved. Nothing is written, and minutes that are there already are a problem.
 *
 * @returns an empty text if any of the problems is an error
 */
export function newMinutes(disk: Disk, meetingId: string): NewFile {
  const path = minutesPath(meetingId);
  if (!listMeetings(disk).includes(meetingId)) {
    return { text: '', path, problems: [unknownMeeting(meetingId, disk)] };
  }
  if (disk.exists(path)) return { text: '', path, problems: [thereAlready('these minutes are', path, disk)] };
  const { meeting, problems } = loadMeeting(disk, meetingId);
  const errors = problems.filter(({ severity }) => severity === 'error');
  if (!meeting || hasErrors(errors)) return { text: '', path, problems: errors };
  const document = new Document(fieldsOf(meeting));
  comment(document, meeting);
  return { text: writeYaml(document, 'minutes', path, disk), path, problems: [] };
}

function fieldsOf(meeting: Meeting): object {
  const { body, lang, when, membership } = meeting;
  const members = membership.flatMap((group) => group.members);
  return given({
    body: body.id,
    date: writeDate(when.date),
    time: when.time && written(when.time),
    venue: when.venue,
    lang: lang === body.lang ? undefined : lang,
    status: 'draft',
    present: [
      ...membership.map((group) => ({
        group: group.name,
        people: group.members.flatMap(seatOf).sort(byRole),
      })),
      ...officersOf(meeting),
    ],
    absent: members.flatMap(({ substituteFor, authority }) =>
      substituteFor ? [given({ person: substituteFor.id, capacity: authority })] : [],
    ),
    declarations: [],
    items: itemsOf(meeting.items),
    signature: 'Chair',
  });
}

type Seat = { readonly person: string; readonly role?: 'chair' | 'vice-chair' };

function seatOf({ person, authority, role, substituteFor }: Member): Seat[] {
  if (!person) return [];
  return [given({ person: person.id, capacity: authority, role, substituteFor: substituteFor?.id })];
}

function byRole(a: Seat, b: Seat): number {
  const rank = ({ role }: Seat) => (role === 'chair' ? 0 : role === 'vice-chair' ? 1 : 2);
  return rank(a) - rank(b);
}

function officersOf({ contacts }: Meeting): object[] {
  const people = contacts.map(({ id, post }) => given({ person: id, capacity: post }));
  return people.length > 0 ? [{ group: 'Officers', people }] : [];
}

function itemsOf(entries: readonly AgendaEntry[]): object[] {
  return itemsAmong(entries).map((item) =>
    given({
      item: item.id,
      title: item.title,
      numbered: item.numbered ? undefined : false,
      lang: item.lang,
      text: item.items.length > 0 ? undefined : '',
      resolutions: isToBeDecided(item) ? { list: [] } : undefined,
      items: item.items.length > 0 ? itemsOf(item.items) : undefined,
    }),
  );
}

function itemsAmong(entries: readonly AgendaEntry[]): AgendaItem[] {
  return entries.flatMap((entry) => (entry.type === 'item' ? [entry] : []));
}

function isToBeDecided({ report, minutes, purpose, exclusion }: AgendaItem): boolean {
  return [report, minutes, purpose, exclusion].some((paper) => paper !== undefined);
}

const forTheClerk = ` Minutes to be filled in. Lines that begin with # are notes: take them out when you have done.

 What was said goes below \`text: |\`, two spaces further in than that line, in Markdown.
 What was resolved goes below \`list:\` in place of \`[]\`, each resolution on a line of its own,
   - Note the report.
 or with who moved it and how the vote went:
   - text: Note the report.
     moved: a-person
     seconded: another-person
     votes: { for: 6, against: 4, abstained: 1 }
     recorded: { for: [a-person, …], against: […], abstained: […] }
 What somebody undertook goes into \`actions:\`, beside \`resolutions:\`; the tracker follows it up by its id:
   - id: visit-to-station
     text: Invite members to visit the station.
     lead: a-person
     due: 2015-01-31
 Persons stand by their id in the people files. Of a name that is not there, write \`name: Jerry Pritchard\`
 instead of \`person: …\`.`;

/** What stands above a field; an empty line stands above that. */
const notes: Readonly<Record<string, string>> = {
  present: ` Take out who was absent. Who came late or left early: \`from: "11:25"\`, \`until: "12:40"\`.`,
  absent: ` Members who sent apologies, in place of \`[]\`:
   - person: a-person
     substitute: another-person`,
  declarations: ` Interests that were declared, in place of \`[]\`:
   - person: a-person
     item: the id of an item below
     interest: other disclosable interest
     text: What it is, and whether the person withdrew.`,
  items: '',
  signature: ' When the meeting rose:\n rose: "13:25"',
};

/** Tells the clerk what is to be filled in, and where. */
function comment(document: Document, meeting: Meeting): void {
  document.commentBefore = forTheClerk;
  visit(document, {
    Pair(_, pair, ancestors) {
      if (nameOf(pair) === 'text' && isScalar(pair.value)) pair.value.type = 'BLOCK_LITERAL';
      const note = notes[nameOf(pair)];
      if (ancestors.length > 2 || note === undefined || !isScalar(pair.key)) return;
      pair.key.commentBefore = note || null;
      pair.key.spaceBefore = true;
    },
  });
  commentItems(document.contents, meeting.items, [], meeting.numbering.from);
}

function commentItems(
  holder: unknown,
  entries: readonly AgendaEntry[],
  above: readonly number[],
  from: number,
): void {
  const list = isMap(holder) ? holder.get('items') : undefined;
  if (!isSeq(list)) return;
  let count = from - 1;
  for (const [index, item] of itemsAmong(entries).entries()) {
    const node = list.items[index];
    if (!isMap(node)) continue;
    if (item.numbered) count += 1;
    const numbers = [...above, count];
    const number = item.numbered ? [` Item ${numbers.join('.')}`] : [];
    const exempt = item.exempt ? [' Exempt: write nothing here that the public may not read.'] : [];
    node.commentBefore = [...number, ...exempt].join('\n') || null;
    commentFields(node, item);
    commentItems(node, item.items, numbers, 1);
  }
}

function commentFields(node: YAMLMap, item: AgendaItem): void {
  const pair = node.items.find((each) => nameOf(each) === 'resolutions');
  if (!pair || !isScalar(pair.key)) return;
  const recommended = (item.report?.recommendations ?? []).map(
    ({ markdown }) => ` Recommended: ${markdown.replaceAll(/\s+/g, ' ').trim()}`,
  );
  pair.key.commentBefore = recommended.join('\n') || null;
}

function nameOf({ key }: Pair): string {
  return isScalar(key) ? String(key.value) : '';
}

function written({ minutes }: TimeOfDay): string {
  return [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, '0')).join(':');
}
