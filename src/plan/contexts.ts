import type {
  AttendanceContext,
  DecisionsContext,
  DeclarationFields,
  ItemContext,
  NoticeContext,
  ProgrammeContext,
  ProgrammeFields,
  TrackerContext,
  TrackerFields,
} from './surrounding-contexts.ts';

export type * from './surrounding-contexts.ts';

/**
 * What templates see. All of it is plain data: text is empty where there is none, an object null;
 * a field that ends in `Slot` is the name of a slot for Markdown, empty where there is no text.
 * `merge/context-fields.ts` lists the same fields for checking templates, docs/house-style-reference.md for people.
 */
export type PaperContexts = {
  readonly 'front-sheet': FrontSheetContext;
  readonly minutes: MinutesContext;
  readonly report: ReportContext;
  readonly appendix: AppendixContext;
  readonly narrative: AppendixContext;
  readonly notice: NoticeContext;
  readonly decisions: DecisionsContext;
  readonly attendance: AttendanceContext;
  readonly tracker: TrackerContext;
  readonly programme: ProgrammeContext;
  readonly item: ItemContext;
};

export type PaperKind = keyof PaperContexts;

/** What every template has. */
export type CommonContext = {
  readonly paper: PaperFields;
  readonly body: BodyFields;
  readonly meeting: MeetingFields;
  /** The house style's logo, on papers that have it. */
  readonly logo: LogoFields | null;
};

export type LogoFields = {
  /** Path below the house style's folder. */
  readonly src: string;
  readonly alt: string;
  /** Share of the text's width, for `data-width`. */
  readonly width: string;
};

export type PaperFields = {
  readonly title: string;
  readonly runningHeader: string;
  /** Why the paper is exempt: "Exempt information as defined in paragraph 2 of …"; only in the members' edition. */
  readonly exempt: string;
  /** BCP 47: the language of the paper and of its labels. */
  readonly lang: string;
};

export type BodyFields = {
  readonly name: string;
  /** `the Warwickshire Police and Crime Panel` */
  readonly nameWithArticle: string;
  /** `the Panel`, or the name with its article. */
  readonly shortName: string;
  readonly authority: string;
};

export type MeetingFields = {
  /** `An extraordinary meeting` */
  readonly noun: string;
  readonly weekday: string;
  readonly date: string;
  readonly time: string;
  readonly venue: string;
  readonly note: string;
};

export type FrontSheetContext = CommonContext & {
  /** Names of the blocks of the front sheet in the order that the house style gives them: `summons`, `items`. */
  readonly blocks: readonly string[];
  readonly items: readonly EntryFields[];
  readonly membership: readonly MemberGroupFields[];
  readonly notices: readonly NoticeFields[];
  readonly contacts: readonly PersonFields[];
  readonly signatory: (PersonFields & { readonly lines: readonly string[] }) | null;
  /** False when the pack is the front sheet alone. */
  readonly hasPapers: boolean;
};

/** An item of the agenda, or an adjournment between two. */
export type EntryFields = {
  readonly isAdjournment: boolean;
  /** Of an adjournment: its words and times. */
  readonly adjournment: string;
  readonly from: string;
  readonly until: string;
  /** Counters, for `data-number`: `1.2`; empty for an item without number. */
  readonly number: string;
  /** Numbering scheme, for `data-scheme`. */
  readonly scheme: string;
  /** `2` to `6` */
  readonly headingLevel: string;
  /** `item`, `sub-item` or `sub-sub-item`. */
  readonly role: string;
  /** Language of title, purpose and text, where it is not the paper's; else empty. */
  readonly lang: string;
  readonly title: string;
  readonly purposeSlot: string;
  readonly textSlot: string;
  readonly isVerbal: boolean;
  readonly isPresentation: boolean;
  /** True while the report has not come. */
  readonly isToFollow: boolean;
  /** Ids of the item's papers, for `data-for`; empty without papers. */
  readonly pages: string;
  /** Why its papers are not for publication; empty when they are for it. */
  readonly exempt: string;
  /** Why the public interest is in that; empty where nothing is said. */
  readonly publicInterest: string;
  /** `Pages 61–70 are not for publication.`; empty where all of them are for it. */
  readonly withheld: string;
  /** Of an item that was not on the agenda at first; null for the others. */
  readonly late: LateFields | null;
  /** True for an item that will not be taken. */
  readonly isWithdrawn: boolean;
  readonly withdrawnReason: string;
  readonly exclusion: ExclusionFields | null;
  readonly nextMeetings: readonly NextMeetingFields[];
  readonly items: readonly EntryFields[];
};

/** Why business is taken that was not on the agenda. */
export type LateFields = {
  /** Day on which it came. */
  readonly received: string;
  readonly urgencySlot: string;
  readonly circumstancesSlot: string;
};

/** The resolution that excludes the public, and `paragraph 2` of the Schedule that it goes by. */
export type ExclusionFields = { readonly resolutionSlot: string; readonly paragraphs: string };

export type NextMeetingFields = {
  /** `The next ordinary meeting` */
  readonly noun: string;
  readonly weekday: string;
  readonly date: string;
  readonly time: string;
  readonly venue: string;
  readonly note: string;
  /** `to undertake a Confirmation Hearing`, without a full stop. */
  readonly purpose: string;
};

export type MemberGroupFields = { readonly name: string; readonly members: readonly MemberFields[] };

export type MemberFields = {
  /** `Vacancy` where a place is empty. */
  readonly name: string;
  readonly authority: string;
  /** `Chair`, `Vice-Chair` or empty. */
  readonly role: string;
  /** `substitute for Councillor Coker` */
  readonly substitute: string;
  readonly isVacancy: boolean;
};

export type NoticeFields = { readonly title: string; readonly textSlot: string };

export type PersonFields = {
  readonly name: string;
  readonly post: string;
  readonly team: string;
  readonly organisation: string;
  readonly email: string;
  readonly telephone: string;
};

export type MinutesContext = CommonContext & MinutesFields;

export type MinutesFields = {
  /** Name of the body or group whose minutes these are. */
  readonly of: string;
  readonly ofWithArticle: string;
  /** Day of the meeting that was minuted. */
  readonly heldOn: {
    readonly weekday: string;
    readonly date: string;
    readonly time: string;
    readonly venue: string;
  };
  /** True until a later meeting has approved them. */
  readonly isDraft: boolean;
  /** Null while they are a draft, and when nothing is told of it. */
  readonly approval: {
    readonly date: string;
    readonly corrections: readonly { readonly item: string; readonly textSlot: string }[];
  } | null;
  readonly notices: readonly NoticeFields[];
  readonly present: readonly AttendanceFields[];
  readonly apologiesSlot: string;
  /** Members whose apologies were received. */
  readonly absent: readonly {
    readonly name: string;
    readonly capacity: string;
    /** Name of the person who came instead. */
    readonly substitute: string;
  }[];
  readonly declarations: readonly DeclarationFields[];
  readonly items: readonly MinuteItemFields[];
  /** Of all items, in their order. */
  readonly actions: readonly ActionFields[];
  /** `1.25 p.m.` */
  readonly rose: string;
  readonly signature: string;
};

/** A group of those present. Groups in groups are set out flat, named "Members of the Panel: Councillors". */
export type AttendanceFields = {
  readonly name: string;
  readonly people: readonly {
    readonly name: string;
    readonly capacity: string;
    readonly role: string;
    /** `substitute for Councillor Coker` */
    readonly substitute: string;
    /** When the person came, if late, and left, if early. */
    readonly from: string;
    readonly until: string;
  }[];
  readonly others: string;
};

export type MinuteItemFields = {
  readonly number: string;
  /** Numbering scheme, for `data-scheme`. */
  readonly scheme: string;
  readonly headingLevel: string;
  readonly role: string;
  /** Language of the item, where it is not the paper's; else empty. */
  readonly lang: string;
  readonly title: string;
  /** Why it may not be published; empty where it may. The public edition has number and title beside it. */
  readonly exempt: string;
  readonly textSlot: string;
  readonly resolutionLead: string;
  readonly resolutions: readonly ResolutionFields[];
  /** True when there are several, which are numbered. */
  readonly hasResolutionList: boolean;
  /** True when a motion was lost, so that not all are resolutions. */
  readonly hasLostMotion: boolean;
  readonly items: readonly MinuteItemFields[];
};

export type ResolutionFields = {
  readonly textSlot: string;
  readonly movedBy: string;
  readonly secondedBy: string;
  readonly isLost: boolean;
  /** Numbers of votes; null when they were not counted. */
  readonly votes: { readonly for: string; readonly against: string; readonly abstained: string } | null;
  /** Names, with commas between them; null when the vote was not recorded by name. */
  readonly recorded: { readonly for: string; readonly against: string; readonly abstained: string } | null;
};

/** Something that someone undertook to do. */
export type ActionFields = {
  /** Of the item, as printed. */
  readonly number: string;
  readonly title: string;
  readonly textSlot: string;
  readonly lead: string;
  readonly due: string;
};

export type ReportContext = CommonContext & {
  /** Number of its item as printed, without a full stop at its end: `7`, `1(3)`; empty for none. */
  readonly itemNumber: string;
  /** `Received on 18 November 2014.`, of a paper that came late; else empty. */
  readonly late: string;
  /** Who reports: `Task and Finish Group`. */
  readonly from: string;
  readonly tag: string;
  readonly summarySlot: string;
  readonly recommendations: {
    readonly leadSlot: string;
    readonly slots: readonly string[];
    /** True for a list; false for a single paragraph. */
    readonly isList: boolean;
    /** True when there is one, in a list or not. */
    readonly isSingle: boolean;
  } | null;
  readonly bodySlot: string;
  readonly appendices: readonly AppendixFields[];
  /** Null when the report says nothing of background papers. */
  readonly backgroundPapers: { readonly slots: readonly string[]; readonly isNone: boolean } | null;
  readonly contacts: readonly (PersonFields & { readonly role: string })[];
  readonly contactHeading: string;
};

/** An appendix as its report lists it. */
export type AppendixFields = {
  /** `Appendix A` */
  readonly name: string;
  readonly title: string;
  /** Language of the title, where it is not the report's; else empty. */
  readonly lang: string;
  readonly pages: string;
  /** `not for publication`; empty for an appendix that is for it. */
  readonly withheld: string;
};

export type AppendixContext = CommonContext & {
  /** As for a report. */
  readonly late: string;
  readonly tag: string;
  readonly name: string;
  readonly showTitle: boolean;
  /** Heading level down to which contents are listed; empty for no list. */
  readonly contentsDepth: string;
  readonly bodySlot: string;
  /** One of these is set when the appendix is no body of its own. */
  readonly minutes: MinutesFields | null;
  readonly tracker: TrackerFields | null;
  readonly programme: ProgrammeFields | null;
};
