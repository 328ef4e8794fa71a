import type { ProgramLabel } from '../language/program-labels.ts';
import type { Words } from '../language/words.ts';
import type { Meeting, Member } from '../load/meeting.ts';

type Kind = Meeting['kind'];

const summonsNouns = {
  ordinary: 'meetingOrdinary',
  extraordinary: 'meetingExtraordinary',
  annual: 'meetingAnnual',
  special: 'meetingSpecial',
} as const satisfies Record<Kind, ProgramLabel>;

const nextNouns = {
  ordinary: 'nextOrdinary',
  extraordinary: 'nextExtraordinary',
  annual: 'nextAnnual',
  special: 'nextSpecial',
} as const satisfies Record<Kind, ProgramLabel>;

/** How the summons names the meeting: `An extraordinary meeting`. */
export function summonsNoun(words: Words, kind: Kind): string {
  return words.text(summonsNouns[kind]);
}

/** How the announcement of a coming meeting names it. Only the first ordinary one is the next. */
export function nextMeetingNoun(words: Words, kind: Kind, isFirst: boolean): string {
  return words.text(kind === 'ordinary' && !isFirst ? 'furtherOrdinary' : nextNouns[kind]);
}

/** Gives `Chair`, `Vice-Chair` or nothing. */
export function roleInWords(words: Words, role: Member['role']): string {
  if (role === undefined) return '';
  return words.text(role === 'chair' ? 'chair' : 'viceChair');
}

/** Names paragraphs of Schedule 12A: `paragraph 2`, `paragraphs 1, 2 and 7`. */
export function paragraphsInWords(words: Words, paragraphs: readonly number[]): string {
  const [first, ...more] = paragraphs.map(String);
  if (first === undefined) return '';
  if (more.length === 0) return words.text('paragraph', { paragraph: first });
  return words.text('paragraphs', { paragraphs: words.list([first, ...more]) });
}

/**
 * Says why papers are exempt (Local Government Act 1972, s.100I and Schedule 12A). Part 1 of the Schedule holds
 * paragraphs 1 to 7, for England; Part 4 holds 12 to 18, for Wales.
 */
export function exemptReason(words: Words, paragraphs: readonly number[]): string {
  const part = paragraphs.length > 0 && paragraphs.every((paragraph) => paragraph >= 12) ? '4' : '1';
  return words.text('exemptReason', { paragraphs: paragraphsInWords(words, paragraphs), part });
}
