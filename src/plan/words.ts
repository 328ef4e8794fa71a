import { months, weekdays } from '../load/calendar.ts';
import type { CalendarDate, Meeting, Member, TimeOfDay } from '../load/meeting.ts';

type Kind = Meeting['kind'];

const summonsNouns: Readonly<Record<Kind, string>> = {
  ordinary: 'A meeting',
  extraordinary: 'An extraordinary meeting',
  annual: 'The annual meeting',
  special: 'A special meeting',
};

const nextNouns: Readonly<Record<Kind, string>> = {
  ordinary: 'The next ordinary meeting',
  extraordinary: 'An extraordinary meeting',
  annual: 'The annual meeting',
  special: 'A special meeting',
};

const roles = { chair: 'Chair', 'vice-chair': 'Vice-Chair' } as const;

/** Writes `21 November 2014`. */
export function dateInWords({ year, month, day }: CalendarDate): string {
  return `${day} ${months[month - 1]} ${year}`;
}

/** Writes `2014-11-21`. */
export function isoDate({ year, month, day }: CalendarDate): string {
  const pad = (value: number, length: number) => String(value).padStart(length, '0');
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
}

/** Writes `Friday`; proleptic Gregorian, as everywhere in the program. */
export function weekdayInWords({ year, month, day }: CalendarDate): string {
  const date = new Date(Date.UTC(2000, month - 1, day));
  date.setUTCFullYear(year, month - 1, day);
  return weekdays[date.getUTCDay()] ?? '';
}

/** Writes `11.00 a.m.`, `1.25 p.m.`, `12.00 noon` and `12.00 midnight`. */
export function timeInWords({ minutes }: TimeOfDay): string {
  const hour = Math.floor(minutes / 60) % 24;
  const minute = String(minutes % 60).padStart(2, '0');
  const twelve = hour % 12 === 0 ? 12 : hour % 12;
  if (minutes % 720 === 0) return hour === 12 ? '12.00 noon' : '12.00 midnight';
  return `${twelve}.${minute} ${hour < 12 ? 'a.m.' : 'p.m.'}`;
}

const commonNounVenue = /^(?:council chamber|main hall|great hall|assembly hall|boardroom)\b/i;

/** Writes a venue as it follows "at": `Shire Hall, Warwick`, `the Council Chamber, Elizabeth House`. */
export function venueInWords(venue: string): string {
  return commonNounVenue.test(venue) ? `the ${venue}` : venue;
}

/** Writes the name with its article, as it stands inside a sentence: `the Audit Committee`. */
export function withArticle(name: string): string {
  return /^the\s/i.test(name) ? `the ${name.slice(4)}` : `the ${name}`;
}

/** How the summons begins: `An extraordinary meeting`. */
export function summonsNoun(kind: Kind): string {
  return summonsNouns[kind];
}

/** How the announcement of a coming meeting begins. Only the first ordinary one is the next. */
export function nextMeetingNoun(kind: Kind, isFirst: boolean): string {
  return kind === 'ordinary' && !isFirst ? 'A further ordinary meeting' : nextNouns[kind];
}

/** Writes `Chair`, `Vice-Chair` or nothing. */
export function roleInWords(role: Member['role']): string {
  return role === undefined ? '' : roles[role];
}

export function vacancyName(): string {
  return 'Vacancy';
}

/** Writes `substitute for Councillor Coker`. */
export function substituteNote(name: string): string {
  return `substitute for ${name}`;
}

export function frontSheetTitle(): string {
  return 'Agenda';
}

export function packTitle(bodyName: string, date: string, membersOnly: boolean): string {
  return `${bodyName}: agenda and papers, ${date}${membersOnly ? ' (members’ edition)' : ''}`;
}

export function packSubject(bodyName: string, date: string): string {
  return `Agenda and papers for the meeting of ${withArticle(bodyName)} on ${date}`;
}

export function packKeywords(bodyName: string, authority: string): readonly string[] {
  return ['agenda', 'reports', 'minutes', bodyName, authority];
}

export function frontSheetHeader(bodyName: string, date: string): string {
  return `${bodyName}, ${date}`;
}

/** Names a paper's minutes, as heading, outline entry and running header. */
export function minutesTitle(name: string, date: string): string {
  return `Minutes of ${withArticle(name)} held on ${date}`;
}

/** Names an appendix as reports refer to it: `Appendix A – Terms of reference`. */
export function appendixTitle(letter: string, title: string): string {
  return `${appendixName(letter)} – ${title}`;
}

export function appendixName(letter: string): string {
  return `Appendix ${letter}`;
}

/** Heads one group of an attendance inside another. */
export function nestedGroupName(outer: string, inner: string): string {
  return `${outer}: ${inner}`;
}

/** Names paragraphs of Schedule 12A: `paragraph 2`, `paragraphs 1, 2 and 7`. */
export function paragraphsInWords(paragraphs: readonly number[]): string {
  const last = paragraphs.at(-1);
  if (last === undefined) return '';
  if (paragraphs.length === 1) return `paragraph ${last}`;
  return `paragraphs ${paragraphs.slice(0, -1).join(', ')} and ${last}`;
}

/** Says why papers are exempt (Local Government Act 1972, s.100I and Schedule 12A). */
export function exemptReason(paragraphs: readonly number[]): string {
  const named = paragraphsInWords(paragraphs);
  const where = named === '' ? '' : `${named} of Part 1 of `;
  return `Exempt information as defined in ${where}Schedule 12A to the Local Government Act 1972`;
}

/** Banner of an exempt paper that has no protective marking of its own. */
export function exemptMarking(): string {
  return 'Exempt – not for publication';
}
