import type { Words } from '../language/words.ts';
import type { AgendaItem, Meeting, Member, NextMeeting, Person } from '../load/meeting.ts';
import type {
  CommonContext,
  EntryFields,
  ExclusionFields,
  FrontSheetContext,
  LateFields,
  MemberFields,
  NextMeetingFields,
  PersonFields,
} from './contexts.ts';
import { exemptReason, nextMeetingNoun, paragraphsInWords, roleInWords } from './meeting-words.ts';
import type { NumberedEntry, NumberedItem } from './number-items.ts';
import { headingLevelAt, roleAt } from './plan-minutes.ts';
import { countersOf } from './planned-items.ts';
import type { SlotCollector } from './slot-collector.ts';

/** What a front sheet is made with. */
export type FrontSheetPlanning = {
  /** Ids of the papers of an item. */
  readonly pagesOf: (item: NumberedItem) => readonly string[];
  /** Which pages of it are not for publication; empty for none. */
  readonly withheldOf: (item: NumberedItem) => string;
  readonly slots: SlotCollector;
  /** Of the meeting’s language. */
  readonly words: Words;
  /** Names of the blocks, as the house style orders them. */
  readonly blocks: readonly string[];
  /** Name of the numbering scheme of the items. */
  readonly scheme: string;
};

/** Makes what the front sheet's template sees. */
export function frontSheetContext(
  meeting: Meeting,
  entries: readonly NumberedEntry[],
  planning: FrontSheetPlanning,
  common: CommonContext,
): FrontSheetContext {
  const { signatory } = meeting;
  const { slots, words } = planning;
  const items = entries.map((entry, index) => entryFields(entry, `entry-${index + 1}`, planning));
  return {
    ...common,
    blocks: planning.blocks,
    items,
    membership: meeting.membership.map((group) => ({
      name: group.name,
      members: group.members.map((member) => memberFields(member, words)),
    })),
    notices: meeting.notices.map((notice, index) => ({
      title: notice.title ?? '',
      textSlot: slots.add(`notice-${index + 1}`, notice.text),
    })),
    contacts: meeting.contacts.map(personFields),
    signatory: signatory ? { ...personFields(signatory.person), lines: signatory.lines } : null,
    hasPapers: items.some(hasPages),
  };
}

/** Makes what templates see of a person. */
export function personFields(person: Person): PersonFields {
  const { name, post = '', team = '', organisation = '', email = '', telephone = '' } = person;
  return { name, post, team, organisation, email, telephone };
}

const nothing: EntryFields = {
  isAdjournment: false,
  adjournment: '',
  from: '',
  until: '',
  number: '',
  scheme: '',
  headingLevel: '',
  role: '',
  lang: '',
  title: '',
  purposeSlot: '',
  textSlot: '',
  isVerbal: false,
  isPresentation: false,
  isToFollow: false,
  pages: '',
  exempt: '',
  publicInterest: '',
  withheld: '',
  late: null,
  isWithdrawn: false,
  withdrawnReason: '',
  exclusion: null,
  nextMeetings: [],
  items: [],
};

function entryFields(entry: NumberedEntry, name: string, planning: FrontSheetPlanning): EntryFields {
  const { slots, words, pagesOf, withheldOf, scheme } = planning;
  if (entry.type === 'adjournment') {
    const { text, from, until } = entry;
    const times = { from: from ? words.time(from) : '', until: until ? words.time(until) : '' };
    return { ...nothing, ...times, isAdjournment: true, adjournment: text };
  }
  const { item, exempt, lang } = entry;
  return {
    ...nothing,
    number: countersOf(entry.values),
    scheme,
    headingLevel: headingLevelAt(entry.depth),
    role: roleAt(entry.depth),
    lang: lang === undefined || lang === words.lang ? '' : lang,
    title: item.title,
    purposeSlot: slots.add(`${name}-purpose`, item.purpose),
    textSlot: slots.add(`${name}-text`, item.text),
    isVerbal: item.kind === 'verbal',
    isPresentation: item.kind === 'presentation',
    isToFollow: item.kind === 'to-follow' && item.report === undefined,
    pages: pagesOf(entry).join(' '),
    exempt: exempt ? exemptReason(words, exempt) : '',
    publicInterest: exempt?.publicInterest ?? '',
    withheld: withheldOf(entry),
    late: lateFields(item, name, slots, words),
    isWithdrawn: item.withdrawn !== undefined,
    withdrawnReason: item.withdrawn?.reason ?? '',
    exclusion: exclusionFields(item, `${name}-resolution`, slots, words),
    nextMeetings: nextMeetingsFields(item, words),
    items: entry.items.map((below, index) => entryFields(below, `${name}-${index + 1}`, planning)),
  };
}

function lateFields(
  { late }: AgendaItem,
  name: string,
  slots: SlotCollector,
  words: Words,
): LateFields | null {
  if (late === undefined) return null;
  return {
    received: words.date(late.received),
    urgencySlot: slots.add(`${name}-urgency`, late.urgency),
    circumstancesSlot: slots.add(`${name}-circumstances`, late.circumstances),
  };
}

function hasPages(entry: EntryFields): boolean {
  return entry.pages !== '' || entry.items.some(hasPages);
}

/** @param name of the slot of the resolution */
export function exclusionFields(
  { exclusion }: AgendaItem,
  name: string,
  slots: SlotCollector,
  words: Words,
): ExclusionFields | null {
  if (exclusion === undefined) return null;
  return {
    resolutionSlot: slots.add(name, exclusion.resolution),
    paragraphs: paragraphsInWords(words, exclusion.paragraphs),
  };
}

/** What templates see of the meetings that an item announces. */
export function nextMeetingsFields({ nextMeetings }: AgendaItem, words: Words): readonly NextMeetingFields[] {
  return nextMeetings.map((next, index) => nextMeetingFields(next, index, nextMeetings, words));
}

function nextMeetingFields(
  next: NextMeeting,
  index: number,
  all: readonly NextMeeting[],
  words: Words,
): NextMeetingFields {
  const isFirst = all.findIndex((other) => other.kind === next.kind) === index;
  return {
    noun: nextMeetingNoun(words, next.kind, isFirst),
    weekday: words.weekday(next.date),
    date: words.date(next.date),
    time: next.time ? words.time(next.time) : '',
    venue: next.venue ? words.venue(next.venue) : '',
    note: next.note ?? '',
    purpose: (next.purpose ?? '').trim().replace(/\.$/, ''),
  };
}

function memberFields(member: Member, words: Words): MemberFields {
  return {
    name: member.person?.name ?? words.text('vacancy'),
    authority: member.authority ?? '',
    role: roleInWords(words, member.role),
    substitute: member.substituteFor ? words.text('substituteFor', { name: member.substituteFor.name }) : '',
    isVacancy: member.vacancy,
  };
}
