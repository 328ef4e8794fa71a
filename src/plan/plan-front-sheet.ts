import type { Meeting, Member, NextMeeting, Person } from '../load/meeting.ts';
import type {
  CommonContext,
  EntryFields,
  FrontSheetContext,
  MemberFields,
  NextMeetingFields,
  PersonFields,
} from './contexts.ts';
import type { NumberedEntry, NumberedItem } from './number-items.ts';
import { headingLevelAt, roleAt } from './plan-minutes.ts';
import type { SlotCollector } from './slot-collector.ts';
import {
  dateInWords,
  exemptReason,
  nextMeetingNoun,
  paragraphsInWords,
  roleInWords,
  substituteNote,
  timeInWords,
  vacancyName,
  venueInWords,
  weekdayInWords,
} from './words.ts';

/** Makes what the front sheet's template sees. */
export function frontSheetContext(
  meeting: Meeting,
  entries: readonly NumberedEntry[],
  pagesOf: (item: NumberedItem) => readonly string[],
  slots: SlotCollector,
  common: CommonContext,
): FrontSheetContext {
  const { signatory } = meeting;
  const items = entries.map((entry, index) => entryFields(entry, `entry-${index + 1}`, slots, pagesOf));
  return {
    ...common,
    items,
    membership: meeting.membership.map((group) => ({
      name: group.name,
      members: group.members.map(memberFields),
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
  headingLevel: '',
  role: '',
  title: '',
  purposeSlot: '',
  textSlot: '',
  isVerbal: false,
  isPresentation: false,
  isToFollow: false,
  pages: '',
  exempt: '',
  exclusion: null,
  nextMeetings: [],
  items: [],
};

function entryFields(
  entry: NumberedEntry,
  name: string,
  slots: SlotCollector,
  pagesOf: (item: NumberedItem) => readonly string[],
): EntryFields {
  if (entry.type === 'adjournment') {
    const { text, from, until } = entry;
    const times = { from: from ? timeInWords(from) : '', until: until ? timeInWords(until) : '' };
    return { ...nothing, ...times, isAdjournment: true, adjournment: text };
  }
  const { item, exempt } = entry;
  const pages = pagesOf(entry);
  return {
    ...nothing,
    number: entry.values.join('.'),
    headingLevel: headingLevelAt(entry.depth),
    role: roleAt(entry.depth),
    title: item.title,
    purposeSlot: slots.add(`${name}-purpose`, item.purpose),
    textSlot: slots.add(`${name}-text`, item.text),
    isVerbal: item.kind === 'verbal',
    isPresentation: item.kind === 'presentation',
    isToFollow: item.kind === 'to-follow' && item.report === undefined,
    pages: pages.join(' '),
    exempt: exempt ? exemptReason(exempt.paragraphs) : '',
    exclusion: item.exclusion
      ? {
          resolutionSlot: slots.add(`${name}-resolution`, item.exclusion.resolution),
          paragraphs: paragraphsInWords(item.exclusion.paragraphs),
        }
      : null,
    nextMeetings: item.nextMeetings.map((next, index) => nextMeetingFields(next, index, item.nextMeetings)),
    items: entry.items.map((below, index) => entryFields(below, `${name}-${index + 1}`, slots, pagesOf)),
  };
}

function hasPages(entry: EntryFields): boolean {
  return entry.pages !== '' || entry.items.some(hasPages);
}

function nextMeetingFields(next: NextMeeting, index: number, all: readonly NextMeeting[]): NextMeetingFields {
  const isFirst = all.findIndex((other) => other.kind === next.kind) === index;
  return {
    noun: nextMeetingNoun(next.kind, isFirst),
    weekday: weekdayInWords(next.date),
    date: dateInWords(next.date),
    time: next.time ? timeInWords(next.time) : '',
    venue: next.venue ? venueInWords(next.venue) : '',
    note: next.note ?? '',
    purpose: (next.purpose ?? '').trim().replace(/\.$/, ''),
  };
}

function memberFields(member: Member): MemberFields {
  return {
    name: member.person?.name ?? vacancyName(),
    authority: member.authority ?? '',
    role: roleInWords(member.role),
    substitute: member.substituteFor ? substituteNote(member.substituteFor.name) : '',
    isVacancy: member.vacancy,
  };
}
