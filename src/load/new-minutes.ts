import { Document, isMap, isScalar, isSeq, type Pair, visit, type YAMLMap } from 'yaml';
import type { Disk } from '../disk/disk.ts';
import { hasErrors } from '../problems/problem.ts';
import { writeDate } from './calendar.ts';
import { given } from './given.ts';
import { listMeetings, loadMeeting, unknownMeeting } from './load-meeting.ts';
import type { AgendaEntry, AgendaItem, Exemption, Meeting, Member, TimeOfDay } from './meeting.ts';
import { minutesPath } from './minutes-of-meeting.ts';
import { type NewFile, thereAlready, writeYaml } from './write-yaml.ts';

/** The group of officers who were there, and who signs. */
export type MinutesWords = { readonly officers: string; readonly chair: string };

const english: MinutesWords = { officers: 'Officers', chair: 'Chair' };

/**
 * Begins the minutes of a meeting from its agenda and membership, for the clerk to fill: who is a member stands
 * among those present, the chair first, and substitutes in the places of members; every item has its id, and
 * room for what was said and resolved. Nothing is written, and minutes that are there already are a problem.
 *
 * @param words that are printed, in the language of the meeting
 * @returns an empty text if any of the problems is an error
 */
export function newMinutes(disk: Disk, meetingId: string, words: MinutesWords = english): NewFile {
  const path = minutesPath(meetingId);
  if (!listMeetings(disk).includes(meetingId)) {
    return { text: '', path, problems: [unknownMeeting(meetingId, disk)] };
  }
  if (disk.exists(path)) return { text: '', path, problems: [thereAlready('these minutes are', path, disk)] };
  const { meeting, problems } = loadMeeting(disk, meetingId);
  const errors = problems.filter(({ severity }) => severity === 'error');
  if (!meeting || hasErrors(errors)) return { text: '', path, problems: errors };
  const document = new Document(fieldsOf(meeting, words), { aliasDuplicateObjects: false });
  comment(document, meeting);
  return { text: writeYaml(document, 'minutes', path, disk), path, problems: [] };
}

function fieldsOf(meeting: Meeting, words: MinutesWords): object {
  const { body, lang, when, membership, numbering } = meeting;
  const members = membership.flatMap((group) => group.members);
  return given({
    body: body.id,
    date: writeDate(when.date),
    time: when.time && written(when.time),
    venue: when.venue,
    lang: lang === body.lang ? undefined : lang,
    status: 'draft',
    numbering: numbering.from === 1 ? undefined : { from: numbering.from },
    present: [
      ...membership.map((group) => ({
        group: group.name,
        people: group.members.flatMap(seatOf).sort(byRole),
      })),
      ...officersOf(meeting, words.officers),
    ],
    absent: members.flatMap(({ substituteFor, authority }) =>
      substituteFor ? [given({ person: substituteFor.id, capacity: authority })] : [],
    ),
    declarations: [],
    items: itemsOf(meeting.items),
    signature: words.chair,
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

function officersOf({ contacts }: Meeting, group: string): object[] {
  const people = contacts.map(({ id, post }) => given({ person: id, capacity: post }));
  return people.length > 0 ? [{ group, people }] : [];
}

/** @param above exemption of the item above */
function itemsOf(entries: readonly AgendaEntry[], above?: Exemption): object[] {
  return itemsAmong(entries).map((item) => {
    const exempt = item.exempt ?? above;
    return given({
      item: item.id,
      title: item.title,
      numbered: item.numbered ? undefined : false,
      lang: item.lang,
      exempt,
      text: item.items.length > 0 ? undefined : '',
      resolutions: isToBeDecided(item) ? { list: [] } : undefined,
      items: item.items.length > 0 ? itemsOf(item.items, exempt) : undefined,
    });
  });
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
 An item without \`resolutions:\` may be given them, below its \`text\`:
   resolutions:
     list:
       - Note the report.
 What somebody undertook goes into \`actions:\`, beside \`resolutions:\`; the tracker follows it up by its id:
   actions:
     - id: visit-to-station
       text: Invite members to visit the station.
       lead: a-person
       due: 2015-01-31
 Persons stand by their id in the people files. Of a name that is not there, write \`name: Jerry Pritchard\`
 instead of \`person: …\`.`;

/** What stands above a field; an empty line stands above that. */
const notes: Readonly<Record<string, string>> = {
  numbering: ' As on the agenda. Take it out if minutes begin with 1, or write the number of the first.',
  present: ` Take out who was absent; who sent apologies goes into \`absent\` below. Who came late or left early:
 \`from: "11:25"\`, \`until: "12:40"\`. Groups of others who were there may be added:
   - group: Members of the public
     people:
       - name: Jerry Pritchard
         capacity: Chair of the Custody Visitors
     others: One member of the public (observing)`,
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
  above: readonly number[] | undefined,
  from: number,
): void {
  const list = isMap(holder) ? holder.get('items') : undefined;
  if (!isSeq(list)) return;
  let count = from - 1;
  for (const [index, item] of itemsAmong(entries).entries()) {
    const node = list.items[index];
    if (!isMap(node)) continue;
    // Beneath an item without number there are no numbers.
    const isNumbered = item.numbered && above !== undefined;
    if (isNumbered) count += 1;
    const numbers = isNumbered ? [...above, count] : undefined;
    if (numbers) node.commentBefore = ` Item ${numbers.join('.')}`;
    commentExempt(node);
    commentResolutions(node, item);
    commentItems(node, item.items, numbers, 1);
  }
}

function commentExempt(node: YAMLMap): void {
  const pair = pairIn(node, 'exempt');
  if (!pair || !isScalar(pair.key)) return;
  pair.key.commentBefore =
    ' Exempt: the public reads the title and why it is exempt, and nothing of what you write here.\n' +
    ' If all of it may be published after all, write `exempt: none`.';
  if (isMap(pair.value)) pair.value.flow = true;
}

function commentResolutions(node: YAMLMap, item: AgendaItem): void {
  const pair = pairIn(node, 'resolutions');
  if (!pair || !isScalar(pair.key)) return;
  const recommended = (item.report?.recommendations ?? []).map(
    ({ markdown }) => ` Recommended: ${markdown.trim().replaceAll(/\s*\n/g, '\n  ')}`,
  );
  pair.key.commentBefore = recommended.join('\n') || null;
}

function pairIn(node: YAMLMap, name: string): Pair | undefined {
  return node.items.find((pair) => nameOf(pair) === name);
}

function nameOf({ key }: Pair): string {
  return isScalar(key) ? String(key.value) : '';
}

function written({ minutes }: TimeOfDay): string {
  return [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, '0')).join(':');
}
