import type { Position } from '../problems/problem.ts';

/**
 * A meeting with everything that it refers to, resolved: people, body, standing texts and files.
 * Fields that are absent in YAML are absent here, save where a default is named.
 */
export type Meeting = {
  /** Folder name below `meetings/`. */
  readonly id: string;
  /** Path of the meeting file, as printed in problems. */
  readonly file: string;
  readonly body: Body;
  readonly kind: 'ordinary' | 'extraordinary' | 'annual' | 'special';
  readonly when: Occasion;
  /** Members on the day of the meeting, by group. */
  readonly membership: readonly MemberGroup[];
  readonly items: readonly AgendaEntry[];
  /** After the membership: webcasting, recording, access. */
  readonly notices: readonly StandingText[];
  readonly contacts: readonly Person[];
  readonly signatory?: Signatory;
};

export type Body = {
  /** File name below `bodies/` without ending. */
  readonly id: string;
  readonly name: string;
  /** How the text refers to it: "the Panel". */
  readonly shortName?: string;
  readonly authority: string;
  /** Name of the house style's folder. */
  readonly style: string;
  readonly lang: string;
};

export type CalendarDate = { readonly year: number; readonly month: number; readonly day: number };
/** `minutes` past midnight, local time of the venue. */
export type TimeOfDay = { readonly minutes: number };

export type Occasion = {
  readonly date: CalendarDate;
  readonly time?: TimeOfDay;
  readonly venue?: string;
  readonly note?: string;
};

export type Person = {
  readonly id: string;
  /** With title: "Councillor Michael Coker". */
  readonly name: string;
  /** Job title or office. */
  readonly post?: string;
  readonly team?: string;
  readonly organisation?: string;
  readonly email?: string;
  readonly telephone?: string;
};

export type MemberGroup = { readonly name: string; readonly members: readonly Member[] };

export type Member = {
  /** Absent for a vacancy. */
  readonly person?: Person;
  readonly authority?: string;
  readonly role?: 'chair' | 'vice-chair';
  readonly coOpted: boolean;
  readonly vacancy: boolean;
  /** The member whose place is taken at this meeting. */
  readonly substituteFor?: Person;
};

export type StandingText = { readonly id: string; readonly title?: string; readonly text: BodyText };

/** Markdown with the place where it stands, so that its problems can be told by line. */
export type BodyText = {
  readonly markdown: string;
  /** Position of the first character. */
  readonly at: Position;
  /** Folder against which images and CSV files are resolved; below the data folder. */
  readonly folder: string;
};

export type Signatory = { readonly person: Person; readonly lines: readonly string[] };

export type AgendaEntry = AgendaItem | Adjournment;

export type Adjournment = {
  readonly type: 'adjournment';
  readonly text: string;
  readonly from?: TimeOfDay;
  readonly until?: TimeOfDay;
  readonly at: Position;
};

export type AgendaItem = {
  readonly type: 'item';
  /** Unique in the meeting; made from the title where YAML gives none. */
  readonly id: string;
  readonly title: string;
  /** False for an item without number. */
  readonly numbered: boolean;
  /** One sentence under the title: "To receive …". */
  readonly purpose?: BodyText;
  /** Longer text under the purpose, standing or its own. */
  readonly text?: BodyText;
  readonly kind: 'report' | 'verbal' | 'presentation' | 'to-follow' | 'business';
  readonly report?: Report;
  readonly minutes?: Minutes;
  readonly nextMeetings: readonly NextMeeting[];
  readonly exclusion?: Exclusion;
  /** Set when the item's papers are exempt; they leave the public edition. */
  readonly exempt?: { readonly paragraphs: readonly number[] };
  readonly items: readonly AgendaEntry[];
  readonly at: Position;
};

export type NextMeeting = Occasion & { readonly kind: Meeting['kind']; readonly purpose?: string };

/** The resolution that excludes the public (Local Government Act 1972, s.100A(4)). */
export type Exclusion = { readonly resolution: BodyText; readonly paragraphs: readonly number[] };

export type Report = {
  readonly title: string;
  /** Words in the corner of its first page: "Item 9". Absent: none. */
  readonly tag?: string;
  /** Words before the list: "That the Panel:". Absent when there is one recommendation. */
  readonly recommendationLead?: BodyText;
  readonly recommendations: readonly BodyText[];
  readonly body?: BodyText;
  /** Numbering scheme of the body, from the house style; absent: the style's own. */
  readonly numbering?: string;
  readonly appendices: readonly Appendix[];
  /** Absent when the report says nothing; empty for "None". */
  readonly backgroundPapers?: readonly BodyText[];
  readonly contacts: readonly ContactOfficer[];
  /** Heading of the contact table's second column, where it differs from the house style's. */
  readonly contactHeading?: string;
  readonly at: Position;
};

/** A row of the contact table. */
export type ContactOfficer = { readonly role: string; readonly person: Person };

export type Appendix = {
  readonly id: string;
  /** `A`, `B` …; made in order, or the author's own. */
  readonly letter: string;
  readonly title: string;
  /** Exactly one of `body` and `minutes` is present. */
  readonly body?: BodyText;
  readonly minutes?: Minutes;
  readonly orientation: 'portrait' | 'landscape';
  readonly marking?: string;
  readonly numbering?: string;
  /** Running header of its later pages; absent: its title. Empty string: none. */
  readonly runningHeader?: string;
  /** Words in the corner of its first page: "Appendix A", "Item 9". Absent: none. */
  readonly tag?: string;
  /** False when the body carries its own title. */
  readonly showTitle: boolean;
  /** Contents list of its headings down to this level; 0 for none. */
  readonly contentsDepth: number;
  readonly lang?: string;
  readonly exempt?: { readonly paragraphs: readonly number[] };
  readonly at: Position;
};

export type Minutes = {
  readonly body: Body;
  readonly when: Occasion;
  /** "Warwickshire Police and Crime Panel – Planning and Performance Working Group" when it differs. */
  readonly title?: string;
  readonly notices: readonly StandingText[];
  readonly present: readonly AttendanceGroup[];
  readonly apologies?: BodyText;
  readonly items: readonly MinuteItem[];
  /** Time at which the meeting rose. */
  readonly rose?: TimeOfDay;
  /** Under the dotted line: "Chair". Absent: no signature line. */
  readonly signature?: string;
  readonly at: Position;
};

export type AttendanceGroup = {
  readonly name: string;
  readonly groups: readonly AttendanceGroup[];
  readonly people: readonly Attendance[];
  /** Text without names: "One member of the public (observing)". */
  readonly others?: string;
};

export type Attendance = {
  readonly name: string;
  /** Authority or post; the second column. */
  readonly capacity?: string;
  readonly role?: 'chair' | 'vice-chair';
};

export type MinuteItem = {
  readonly title: string;
  readonly numbered: boolean;
  /** What was said. */
  readonly text?: BodyText;
  /** Words before the resolutions: "The Panel agreed to:". */
  readonly resolutionLead?: string;
  readonly resolutions: readonly BodyText[];
  readonly items: readonly MinuteItem[];
  readonly at: Position;
};
