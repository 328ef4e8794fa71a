import type {
  AttendanceFields,
  EntryFields,
  MemberGroupFields,
  MinuteItemFields,
  MinutesFields,
  NoticeFields,
  PaperContexts,
  PersonFields,
} from '../plan/contexts.ts';
import type { Shape } from './shapes.ts';

/** The shape that belongs to a type of the plan; a field that is forgotten here does not compile. */
type ShapeOf<T> = T extends string
  ? 'text'
  : T extends boolean
    ? 'flag'
    : T extends readonly (infer Entry)[]
      ? { readonly each: () => ShapeOf<Entry> }
      : { readonly fields: FieldsOf<NonNullable<T>> };

type FieldsOf<T> = { readonly [K in keyof T]-?: ShapeOf<NonNullable<T[K]>> };

function object<T extends Readonly<Record<string, Shape>>>(fields: T): { readonly fields: T } {
  return { fields };
}

function listOf<T extends Shape>(entry: T): { readonly each: () => T } {
  return { each: () => entry };
}

const texts = listOf('text' as const);

const common = {
  paper: object({ title: 'text', runningHeader: 'text', exempt: 'text' }),
  body: object({ name: 'text', nameWithArticle: 'text', shortName: 'text', authority: 'text' }),
  meeting: object({
    noun: 'text',
    weekday: 'text',
    date: 'text',
    time: 'text',
    venue: 'text',
    note: 'text',
    membersEdition: 'flag',
  }),
} as const;

const personFields = {
  name: 'text',
  post: 'text',
  team: 'text',
  organisation: 'text',
  email: 'text',
  telephone: 'text',
} as const satisfies FieldsOf<PersonFields>;

const notice = object({ title: 'text', textSlot: 'text' } as const satisfies FieldsOf<NoticeFields>);

const entryFields: FieldsOf<EntryFields> = {
  isAdjournment: 'flag',
  adjournment: 'text',
  from: 'text',
  until: 'text',
  number: 'text',
  headingLevel: 'text',
  role: 'text',
  title: 'text',
  purposeSlot: 'text',
  textSlot: 'text',
  isVerbal: 'flag',
  isPresentation: 'flag',
  isToFollow: 'flag',
  pages: 'text',
  exempt: 'text',
  exclusion: object({ resolutionSlot: 'text', paragraphs: 'text' }),
  nextMeetings: listOf(
    object({
      noun: 'text',
      weekday: 'text',
      date: 'text',
      time: 'text',
      venue: 'text',
      note: 'text',
      purpose: 'text',
    } as const),
  ),
  items: { each: () => entry },
};
const entry = object(entryFields);

const memberGroup: ShapeOf<MemberGroupFields> = object({
  name: 'text',
  members: listOf(
    object({ name: 'text', authority: 'text', role: 'text', substitute: 'text', isVacancy: 'flag' } as const),
  ),
});

const attendance: ShapeOf<AttendanceFields> = object({
  name: 'text',
  people: listOf(object({ name: 'text', capacity: 'text', role: 'text' } as const)),
  others: 'text',
});

const minuteItemFields: FieldsOf<MinuteItemFields> = {
  number: 'text',
  headingLevel: 'text',
  role: 'text',
  title: 'text',
  textSlot: 'text',
  resolutionLead: 'text',
  resolutionSlots: texts,
  hasResolutionList: 'flag',
  items: { each: () => minuteItem },
};
const minuteItem = object(minuteItemFields);

const minutesFields: FieldsOf<MinutesFields> = {
  of: 'text',
  ofWithArticle: 'text',
  heldOn: object({ weekday: 'text', date: 'text', time: 'text', venue: 'text' }),
  notices: listOf(notice),
  present: listOf(attendance),
  apologiesSlot: 'text',
  items: listOf(minuteItem),
  rose: 'text',
  signature: 'text',
};

/** The fields of each template's context; docs/house-styles.md describes them. */
export const contextFields: { readonly [K in keyof PaperContexts]: ShapeOf<PaperContexts[K]> } = {
  'front-sheet': object({
    ...common,
    items: listOf(entry),
    membership: listOf(memberGroup),
    notices: listOf(notice),
    contacts: listOf(object(personFields)),
    signatory: object({ ...personFields, lines: texts }),
    hasPapers: 'flag',
  }),
  minutes: object({ ...common, ...minutesFields }),
  report: object({
    ...common,
    tag: 'text',
    recommendations: object({ leadSlot: 'text', slots: texts, isList: 'flag', isSingle: 'flag' }),
    bodySlot: 'text',
    appendices: listOf(object({ name: 'text', title: 'text', pages: 'text' } as const)),
    backgroundPapers: object({ slots: texts, isNone: 'flag' }),
    contacts: listOf(object({ ...personFields, role: 'text' } as const)),
    contactHeading: 'text',
  }),
  appendix: object({
    ...common,
    tag: 'text',
    name: 'text',
    showTitle: 'flag',
    contentsDepth: 'text',
    bodySlot: 'text',
    minutes: object(minutesFields),
  }),
};
