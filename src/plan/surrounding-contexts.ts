import type {
  CommonContext,
  ExclusionFields,
  MinuteItemFields,
  NextMeetingFields,
  PersonFields,
  ResolutionFields,
} from './contexts.ts';

/*
 * What the templates of the papers around a meeting see: as in contexts.ts, text is empty where there is
 * none, an object null, and a field that ends in `Slot` names a slot for Markdown.
 */

export type NoticeContext = CommonContext & {
  /** The venue as it stands by itself: `Council Chamber, Elizabeth House`. */
  readonly place: string;
  /** What will be discussed; items that nobody need be told of are left out. */
  readonly items: readonly NoticeItemFields[];
  readonly attendSlot: string;
  readonly questions: {
    readonly textSlot: string;
    readonly deadline: { readonly weekday: string; readonly date: string; readonly time: string } | null;
  } | null;
  readonly contacts: readonly PersonFields[];
};

export type NoticeItemFields = {
  /** As printed: `5`, `1(3)`; empty for an item without number. */
  readonly number: string;
  /** Language of title and summary, where it is not the paper's; else empty. */
  readonly lang: string;
  readonly title: string;
  /** The summary, else the purpose; empty for an exempt item. */
  readonly summarySlot: string;
  /** Why it is considered without the public; empty when it is not. */
  readonly exempt: string;
};

export type DecisionsContext = CommonContext & {
  readonly ofWithArticle: string;
  readonly heldOn: { readonly weekday: string; readonly date: string };
  readonly isDraft: boolean;
  /** Items with resolutions, and those above them, with the numbers that they have in the minutes. */
  readonly decisions: readonly DecisionFields[];
};

export type DecisionFields = {
  /** Counters, for `data-number`. */
  readonly number: string;
  readonly scheme: string;
  readonly headingLevel: string;
  readonly role: string;
  readonly title: string;
  /** Language of the item, where it is not the paper's; else empty. */
  readonly lang: string;
  /** Why it may not be published; empty where it may. The public edition has number and title beside it. */
  readonly exempt: string;
  readonly resolutionLead: string;
  readonly resolutions: readonly ResolutionFields[];
  readonly hasResolutionList: boolean;
  readonly hasLostMotion: boolean;
  readonly items: readonly DecisionFields[];
};

export type AttendanceContext = CommonContext & {
  readonly from: string;
  readonly until: string;
  readonly meetings: readonly { readonly date: string }[];
  readonly groups: readonly {
    readonly name: string;
    readonly members: readonly AttendanceRowFields[];
  }[];
  /** False where no member has one: the groups are the authorities. */
  readonly hasAuthorities: boolean;
  /** How many columns the table has. */
  readonly columns: string;
};

export type AttendanceRowFields = {
  readonly name: string;
  readonly authority: string;
  /** For each meeting, in words: `Present`, `Apologies`. */
  readonly marks: readonly string[];
  /** `4 of 5` */
  readonly total: string;
};

export type TrackerContext = CommonContext & TrackerFields;

export type TrackerFields = {
  readonly asOf: string;
  /** By the meeting at which they were raised. */
  readonly groups: readonly { readonly raised: string; readonly entries: readonly TrackerEntryFields[] }[];
};

export type TrackerEntryFields = {
  /** `Action` or `Recommendation` */
  readonly kind: string;
  readonly raised: string;
  /** Why it may not be published; empty where it may. The public edition has kind and `exemptItem` beside it. */
  readonly exempt: string;
  /** Title of the exempt item of the minutes in which it was raised. */
  readonly exemptItem: string;
  readonly textSlot: string;
  readonly lead: string;
  readonly due: string;
  /** What was answered to a recommendation: `Accepted`. */
  readonly response: string;
  /** How many rows the entry takes: one for each update, at least one. */
  readonly rows: string;
  readonly first: TrackerUpdateFields;
  readonly later: readonly TrackerUpdateFields[];
};

/** `date` is empty before the first update. */
export type TrackerUpdateFields = {
  readonly date: string;
  /** `COMPLETE` */
  readonly status: string;
  readonly textSlot: string;
};

export type ProgrammeContext = CommonContext & ProgrammeFields;

export type ProgrammeFields = {
  readonly programmeGroups: readonly {
    readonly title: string;
    readonly entries: readonly ProgrammeEntryFields[];
  }[];
  readonly briefingNotes: readonly ProgrammeEntryFields[];
};

export type ProgrammeEntryFields = {
  readonly title: string;
  readonly detailSlot: string;
  readonly lead: string;
  readonly last: string;
  readonly next: string;
};

export type ItemContext = CommonContext & {
  /** As printed: `5`, `1(3)`; empty for an item without number. */
  readonly number: string;
  readonly purposeSlot: string;
  readonly textSlot: string;
  readonly isVerbal: boolean;
  readonly isPresentation: boolean;
  readonly isToFollow: boolean;
  readonly nextMeetings: readonly NextMeetingFields[];
  readonly exclusion: ExclusionFields | null;
  /** What the minutes say of it; null where they say nothing. */
  readonly minute: MinuteItemFields | null;
  readonly isDraft: boolean;
  readonly declarations: readonly DeclarationFields[];
  readonly documents: readonly {
    readonly title: string;
    /** First and last page in the pack; `last` is empty for a single page. */
    readonly first: string;
    readonly last: string;
  }[];
};

export type DeclarationFields = {
  readonly name: string;
  /** Title of the item that it is about; empty for none in particular. */
  readonly item: string;
  readonly interest: string;
  readonly textSlot: string;
};
