import type { Position } from '../problems/problem.ts';
import type {
  Body,
  BodyText,
  CalendarDate,
  Exemption,
  ItemNumbering,
  Occasion,
  StandingText,
  TimeOfDay,
} from './meeting.ts';

/** Minutes of a meeting, with everything that they refer to, resolved. */
export type Minutes = {
  readonly body: Body;
  /** Path of the minutes file, as printed in problems. */
  readonly file: string;
  readonly lang: string;
  readonly when: Occasion;
  /** "Warwickshire Police and Crime Panel – Planning and Performance Working Group" when it differs. */
  readonly title?: string;
  readonly status: 'draft' | 'approved';
  /** Only of approved minutes, where it is told. */
  readonly approval?: Approval;
  /** Scheme absent in YAML: the body's, else `minutes`. */
  readonly numbering: ItemNumbering;
  readonly notices: readonly StandingText[];
  readonly present: readonly AttendanceGroup[];
  /** Members whose apologies were received. */
  readonly absent: readonly Absence[];
  readonly apologies?: BodyText;
  readonly declarations: readonly Declaration[];
  readonly items: readonly MinuteItem[];
  /** Time at which the meeting rose. */
  readonly rose?: TimeOfDay;
  /** Under the dotted line: "Chair". Absent: no signature line. */
  readonly signature?: string;
  readonly at: Position;
};

/** How a later meeting approved minutes. */
export type Approval = { readonly on: CalendarDate; readonly corrections: readonly Correction[] };

/** `item` is the id of an agenda item, as in the items of the minutes; `exempt` is the exemption of that item. */
export type Correction = { readonly item?: string; readonly text: BodyText; readonly exempt?: Exemption };

export type AttendanceGroup = {
  readonly name: string;
  readonly groups: readonly AttendanceGroup[];
  readonly people: readonly Attendance[];
  /** Text without names: "One member of the public (observing)". */
  readonly others?: string;
};

export type Attendance = {
  readonly name: string;
  /** Absent of a name that is not in the people files. */
  readonly personId?: string;
  /** Authority or post; the second column. */
  readonly capacity?: string;
  readonly role?: 'chair' | 'vice-chair';
  /** Name of the member whose place was taken. */
  readonly substituteFor?: string;
  /** When the person came, if late. */
  readonly from?: TimeOfDay;
  /** When the person left, if early. */
  readonly until?: TimeOfDay;
};

export type Absence = {
  readonly name: string;
  readonly personId?: string;
  readonly capacity?: string;
  /** Name of the person who came instead; also found among those present. */
  readonly substitute?: string;
};

/** A declaration of interest. */
export type Declaration = {
  readonly name: string;
  readonly personId?: string;
  /** Id of the agenda item; absent: none in particular. */
  readonly item?: string;
  /** Kind of interest, in words: "other disclosable interest". */
  readonly interest?: string;
  /** What was declared, and whether the person withdrew. */
  readonly text?: BodyText;
  /** That of the item. */
  readonly exempt?: Exemption;
};

export type MinuteItem = {
  /** Id of the agenda item that it belongs to. */
  readonly item?: string;
  readonly title: string;
  readonly numbered: boolean;
  /** Absent: that of the minutes. */
  readonly lang?: string;
  /**
   * Its own, else that of the item above, else that of its agenda item; absent also where the minutes say that
   * they may be published all the same.
   */
  readonly exempt?: Exemption;
  /** What was said. */
  readonly text?: BodyText;
  /** Words before the resolutions: "The Panel agreed to:". */
  readonly resolutionLead?: string;
  readonly resolutions: readonly Resolution[];
  readonly actions: readonly MinutedAction[];
  readonly items: readonly MinuteItem[];
  readonly at: Position;
};

/** What was resolved, or put and lost. Persons stand by name. */
export type Resolution = {
  readonly text: BodyText;
  readonly movedBy?: string;
  readonly secondedBy?: string;
  /** Absent in YAML: as the votes say, else true. */
  readonly carried: boolean;
  /** Numbers of votes; those of a recorded vote are counted. */
  readonly votes?: VoteCount;
  /** Who voted how, where the vote was recorded by name. */
  readonly recorded?: RecordedVote;
};

export type VoteCount = { readonly for: number; readonly against: number; readonly abstained: number };

export type RecordedVote = {
  readonly for: readonly string[];
  readonly against: readonly string[];
  readonly abstained: readonly string[];
};

/** Something that someone undertook to do. */
export type MinutedAction = {
  /** Unique in the body's minutes; the tracker's entry has the same. */
  readonly id: string;
  readonly text: BodyText;
  /** Who does it: a person's name, or words. */
  readonly lead?: string;
  readonly due?: CalendarDate;
  readonly at: Position;
};
