import type { Position } from '../problems/problem.ts';
import type { Body, BodyText, CalendarDate, Exemption, Person } from './meeting.ts';
import type { Minutes } from './minutes-types.ts';

/** A span of days, both ends within it. */
export type Span = { readonly from: CalendarDate; readonly until: CalendarDate };

/** The minutes of a body over a span, and who were its members. */
export type BodyRecord = {
  readonly body: Body;
  /** Absent: all minutes that there are. */
  readonly span?: Span;
  /** By date and time. */
  readonly minutes: readonly Minutes[];
  /** In the order of the body's file, each person once. */
  readonly membership: readonly RecordMember[];
};

export type RecordMember = {
  readonly person: Person;
  /** Heading of the group in the body's file. */
  readonly group: string;
  readonly coOpted: boolean;
  readonly authority?: string;
  readonly role?: 'chair' | 'vice-chair';
  /** First day of the first term; absent: always. */
  readonly from?: CalendarDate;
  /** Last day of the last term; absent: still. */
  readonly until?: CalendarDate;
  /** All terms that touch the span; `isMemberOn` looks into them. */
  readonly terms: readonly Term[];
};

/** A term of membership; a missing end is open. */
export type Term = { readonly from?: CalendarDate; readonly until?: CalendarDate };

/** Actions and recommendations of a body, as they stood on a day. */
export type Tracker = {
  readonly body: Body;
  readonly asOf: CalendarDate;
  /** Raised before that day; by day, and in the file's order. */
  readonly entries: readonly TrackerEntry[];
  /** Path of the tracker, as printed in problems. */
  readonly file: string;
};

export type TrackerEntry = {
  /** That of the action in the minutes. */
  readonly id: string;
  readonly kind: 'action' | 'recommendation';
  readonly raised: CalendarDate;
  readonly text: BodyText;
  /** Who does it: a person's name, or words. */
  readonly lead?: string;
  readonly due?: CalendarDate;
  /** Reported until that day, oldest first. */
  readonly updates: readonly TrackerUpdate[];
  /** Of the last update; `open` before the first. */
  readonly status: TrackerStatus;
  /** What the other side answered to a recommendation. */
  readonly response?: 'accepted' | 'partly' | 'rejected';
  /** Its own, else that of the item of the minutes in which it was raised. */
  readonly exempt?: Exemption;
  /** Title of the exempt item in which it was raised. */
  readonly exemptItem?: string;
  readonly at: Position;
};

export type TrackerUpdate = {
  readonly reported: CalendarDate;
  readonly status: TrackerStatus;
  readonly text?: BodyText;
};

export type TrackerStatus = 'open' | 'in-progress' | 'complete' | 'rejected' | 'withdrawn';

/** What a body means to deal with, and when. */
export type WorkProgramme = {
  readonly body: Body;
  readonly title?: string;
  readonly groups: readonly ProgrammeGroup[];
  /** Information that is sent to members without an item. */
  readonly briefingNotes: readonly ProgrammeEntry[];
  /** Path of the work programme, as printed in problems. */
  readonly file: string;
};

export type ProgrammeGroup = { readonly title: string; readonly entries: readonly ProgrammeEntry[] };

export type ProgrammeEntry = {
  readonly title: string;
  readonly detail?: BodyText;
  /** Who prepares it: a person's name, or words. */
  readonly lead?: string;
  /** Of a briefing note: when it was asked for. A day, or words. */
  readonly last?: string | CalendarDate;
  /** Of a briefing note: when it was, or is to be, circulated. A day, or words. */
  readonly next?: string | CalendarDate;
};
