import type { ProgramLabel } from '../language/program-labels.ts';
import type { Words } from '../language/words.ts';
import type { Exemption, Meeting, Member } from '../load/meeting.ts';

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

/** What each paragraph of Schedule 12A is about. */
const descriptions: Readonly<
  Record<
    number,
    'exempt1' | 'exempt2' | 'exempt3' | 'exempt4' | 'exempt5' | 'exempt6' | 'exempt7' | 'exempt12'
  >
> = {
  1: 'exempt1',
  2: 'exempt2',
  3: 'exempt3',
  4: 'exempt4',
  5: 'exempt5',
  6: 'exempt6',
  7: 'exempt7',
  12: 'exempt12',
  13: 'exempt2',
  14: 'exempt3',
  15: 'exempt4',
  16: 'exempt5',
  17: 'exempt6',
  18: 'exempt7',
};

/**
 * Says why papers are not for publication, and what the paragraphs are about (Local Government Act 1972, ss.100A(3)
 * and 100I, and Schedule 12A). Part 1 of the Schedule holds paragraphs 1 to 7, for England; Part 4 holds 12 to 18,
 * for Wales, which are worded alike but for the first.
 */
export function exemptReason(words: Words, { kind, paragraphs }: Exemption): string {
  if (kind === 'confidential') return words.text('confidentialReason');
  const part = paragraphs.length > 0 && paragraphs.every((paragraph) => paragraph >= 12) ? '4' : '1';
  const about = paragraphs.flatMap((paragraph) => {
    const label = descriptions[paragraph];
    return label === undefined ? [] : [words.text(label)];
  });
  const given = paragraphsInWords(words, paragraphs);
  return words.text('exemptReason', { paragraphs: given, part, about: about.join('; ') });
}
