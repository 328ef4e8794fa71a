import type { Position } from '../problems/problem.ts';
import type { Minutes } from './minutes-types.ts';
import type { Tracker, WorkProgramme } from './record-types.ts';
import type { PaperFile } from './schema-types.generated.ts';

export type * from './minutes-types.ts';
export type * from './record-types.ts';

/** `public` is published; `members` holds the exempt papers too. */
export type Edition = 'public' | 'members';

/**
 * A meeting with everything that it refers to, resolved: people, body, standing texts and files.
 * Fields that are absent in YAML are absent here, save where a default is named.
 * Loaded for the public edition it has nothing of what is exempt, whose files were not opened: only that it is there.
 */
export type Meeting = {
  /** Folder name below `meetings/`. */
  readonly id: string;
  /** Path of the meeting file, as printed in problems. */
  readonly file: string;
  readonly body: Body;
  /** The meeting's own, else the body's. */
  readonly lang: string;
  readonly kind: 'ordinary' | 'extraordinary' | 'annual' | 'special';
  readonly when: Occasion;
  /** Members on the day of the meeting, by group. */
  readonly membership: readonly MemberGroup[];
  /** Scheme absent in YAML: the body's, else `agenda`. */
  readonly numbering: ItemNumbering;
  readonly items: readonly AgendaEntry[];
  /** After the membership: webcasting, recording, access. */
  readonly notices: readonly StandingText[];
  readonly contacts: readonly Person[];
  readonly signatory?: Signatory;
  /** Absent when the body has no rule for it. */
  readonly notice?: PublicNotice;
};

/** How items are numbered: by a scheme of the house style. */
export type ItemNumbering = {
  readonly scheme: string;
  /** Number of the first item. */
  readonly from: number;
  /** First year of the municipal year of the meeting: 2014 from May 2014 to April 2015. */
  readonly year: number;
};

/** What the public is told beside the agenda. */
export type PublicNotice = {
  readonly attend?: BodyText;
  readonly questions?: {
    readonly text?: BodyText;
    /** The last moment for a question in writing. */
    readonly deadline?: { readonly date: CalendarDate; readonly time?: TimeOfDay };
  };
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
  /** Whose bank holidays it keeps. */
  readonly nation: Nation;
  /** Names of the numbering schemes of items and of minutes. */
  readonly numbering: { readonly items: string; readonly minutes: string };
};

export type Nation = 'england' | 'wales' | 'scotland' | 'northern-ireland';

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
  /** Passages that were cut out of it, since they are exempt. */
  readonly exempt?: ExemptPassages;
  /** Of a web page; absent for Markdown. */
  readonly syntax?: 'html';
};

/** Kinds of files that authors send, and that are taken in as they are. */
export type FileFormat = 'docx' | 'pdf' | 'xlsx';

/** A file as its author sent it. */
export type AuthorFile = {
  readonly type: 'author-file';
  readonly format: FileFormat;
  /** Below the data folder. */
  readonly path: string;
  /** Where a meeting names it. */
  readonly at: Position;
  readonly bytes: Uint8Array;
  readonly options: FileOptions;
};

/** How a file is taken in, by the names that the schema has. */
export type FileOptions = Partial<Omit<Exclude<PaperFile, string>, 'file'>>;

/** What was cut out of a text. */
export type ExemptPassages = {
  /** Why each is exempt, in order. */
  readonly exemptions: readonly Exemption[];
  /** Only in the members' edition. */
  readonly text?: BodyText;
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
  /** As the agenda says it, which is public. */
  readonly title: string;
  /** Its title where that is exempt itself; only in the members' edition. */
  readonly exemptTitle?: string;
  /** Set when it was not on the agenda that was published first. */
  readonly late?: LateItem;
  /** Set when it will not be taken; its papers are not in the pack. */
  readonly withdrawn?: { readonly reason?: string };
  /** False for an item without number. */
  readonly numbered: boolean;
  /** Language of the item and its papers; absent: the meeting's. */
  readonly lang?: string;
  /** One sentence under the title: "To receive …". */
  readonly purpose?: BodyText;
  /** A sentence or two for the public notice; absent: the purpose stands for it. */
  readonly summary?: BodyText;
  /** Longer text under the purpose, standing or its own. */
  readonly text?: BodyText;
  readonly kind: 'report' | 'verbal' | 'presentation' | 'to-follow' | 'business';
  readonly report?: Report;
  readonly minutes?: Minutes;
  /** Set when it has minutes that were not opened. */
  readonly minutesWithheld?: true;
  readonly nextMeetings: readonly NextMeeting[];
  readonly exclusion?: Exclusion;
  /** Set when the item's papers are exempt; they leave the public edition. */
  readonly exempt?: Exemption;
  readonly items: readonly AgendaEntry[];
  readonly at: Position;
};

export type NextMeeting = Occasion & { readonly kind: Meeting['kind']; readonly purpose?: string };

/** Why something may not be published. */
export type Exemption = {
  /** Confidential (Local Government Act 1972, s.100A(3)); absent: exempt (s.100I). */
  readonly kind?: 'confidential';
  /** Of Schedule 12A to the Local Government Act 1972; none for what is confidential. */
  readonly paragraphs: readonly number[];
  /** Why the public interest in the exemption outweighs that in disclosure; public itself. */
  readonly publicInterest?: string;
};

/** Why business is taken that was not on the agenda (Local Government Act 1972, s.100B(4)(b)). */
export type LateItem = {
  readonly received: CalendarDate;
  /** The Chair's opinion of its urgency. */
  readonly urgency: BodyText;
  /** The special circumstances. */
  readonly circumstances: BodyText;
};

/** When a paper came that was not there when the agenda was published, and why. */
export type LatePaper = { readonly received: CalendarDate; readonly reason?: string };

/** The resolution that excludes the public (Local Government Act 1972, s.100A(4)). */
export type Exclusion = { readonly resolution: BodyText; readonly paragraphs: readonly number[] };

export type Report = {
  /** Empty where it was withheld and has no public title. */
  readonly title: string;
  /** What the public edition calls it, where it is exempt. */
  readonly publicTitle?: string;
  /** Its own exemption; absent: that of its item, if any. */
  readonly exempt?: Exemption;
  readonly marking?: string;
  readonly late?: LatePaper;
  /** Absent: the item's. */
  readonly lang?: string;
  /** Who reports, in words: "Task and Finish Group". */
  readonly from?: string;
  /** What the report is for, before its recommendations. */
  readonly summary?: BodyText;
  readonly author?: Person;
  /** Words in the corner of its first page: "Item 9". Absent: none. */
  readonly tag?: string;
  /** Words before the list: "That the Panel:". Absent when there is one recommendation. */
  readonly recommendationLead?: BodyText;
  readonly recommendations: readonly BodyText[];
  readonly body?: BodyText | AuthorFile;
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
  /** Empty where it was withheld. */
  readonly title: string;
  /** What the public edition calls it, where it is exempt. */
  readonly publicTitle?: string;
  readonly late?: LatePaper;
  /** Exactly one of `body`, `minutes`, `tracker` and `programme` is present; none where it was withheld. */
  readonly body?: BodyText | AuthorFile;
  readonly minutes?: Minutes;
  /** The body's tracker as it stands for the meeting. */
  readonly tracker?: Tracker;
  /** The body's work programme as it stands for the meeting. */
  readonly programme?: WorkProgramme;
  readonly layout: 'standard' | 'narrative';
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
  readonly exempt?: Exemption;
  readonly at: Position;
};
