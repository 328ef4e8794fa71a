import type {
  AttendanceContext,
  DecisionFields,
  DecisionsContext,
  ItemContext,
  NoticeContext,
  PaperContexts,
  ProgrammeEntryFields,
  ProgrammeFields,
  TrackerFields,
  TrackerUpdateFields,
} from '../plan/contexts.ts';
import { common, exclusion, nextMeetings, personFields, texts } from './common-fields.ts';
import { declaration, minuteItem, resolution } from './minutes-fields.ts';
import { type FieldsOf, listOf, object, type ShapeOf } from './shape-of.ts';

const noticeFields = {
  ...common,
  place: 'text',
  items: listOf(
    object({ number: 'text', lang: 'text', title: 'text', summarySlot: 'text', exempt: 'text' } as const),
  ),
  attendSlot: 'text',
  questions: object({
    textSlot: 'text',
    deadline: object({ weekday: 'text', date: 'text', time: 'text' } as const),
  } as const),
  contacts: listOf(object(personFields)),
} as const satisfies FieldsOf<NoticeContext>;

const decisionFields: FieldsOf<DecisionFields> = {
  number: 'text',
  scheme: 'text',
  headingLevel: 'text',
  role: 'text',
  title: 'text',
  lang: 'text',
  exempt: 'text',
  resolutionLead: 'text',
  resolutions: listOf(resolution),
  hasResolutionList: 'flag',
  hasLostMotion: 'flag',
  items: { each: () => decision },
};
const decision = object(decisionFields);

const decisionsFields = {
  ...common,
  ofWithArticle: 'text',
  heldOn: object({ weekday: 'text', date: 'text' } as const),
  isDraft: 'flag',
  decisions: { each: () => decision },
} as const satisfies FieldsOf<DecisionsContext>;

const attendanceFields = {
  ...common,
  from: 'text',
  until: 'text',
  meetings: listOf(object({ date: 'text' } as const)),
  groups: listOf(
    object({
      name: 'text',
      members: listOf(
        object({
          name: 'text',
          authority: 'text',
          marks: texts,
          total: 'text',
        } as const),
      ),
    } as const),
  ),
  hasAuthorities: 'flag',
  columns: 'text',
} as const satisfies FieldsOf<AttendanceContext>;

const update = {
  date: 'text',
  status: 'text',
  textSlot: 'text',
} as const satisfies FieldsOf<TrackerUpdateFields>;

/** What a tracker has, as a paper and as an appendix. */
export const trackerFields = {
  asOf: 'text',
  groups: listOf(
    object({
      raised: 'text',
      entries: listOf(
        object({
          kind: 'text',
          raised: 'text',
          exempt: 'text',
          exemptItem: 'text',
          textSlot: 'text',
          lead: 'text',
          due: 'text',
          response: 'text',
          rows: 'text',
          first: object(update),
          later: listOf(object(update)),
        } as const),
      ),
    } as const),
  ),
} as const satisfies FieldsOf<TrackerFields>;

const programmeEntries = listOf(
  object({
    title: 'text',
    detailSlot: 'text',
    lead: 'text',
    last: 'text',
    next: 'text',
  } as const satisfies FieldsOf<ProgrammeEntryFields>),
);

/** What a work programme has, as a paper and as an appendix. */
export const programmeFields = {
  programmeGroups: listOf(object({ title: 'text', entries: programmeEntries } as const)),
  briefingNotes: programmeEntries,
} as const satisfies FieldsOf<ProgrammeFields>;

const itemFields = {
  ...common,
  number: 'text',
  purposeSlot: 'text',
  textSlot: 'text',
  isVerbal: 'flag',
  isPresentation: 'flag',
  isToFollow: 'flag',
  nextMeetings,
  exclusion,
  minute: minuteItem,
  isDraft: 'flag',
  declarations: listOf(declaration),
  documents: listOf(object({ title: 'text', first: 'text', last: 'text' } as const)),
} as const satisfies FieldsOf<ItemContext>;

type Surrounding = 'notice' | 'decisions' | 'attendance' | 'tracker' | 'programme' | 'item';

/** The fields of the papers around a meeting; docs/house-style-reference.md describes them. */
export const surroundingFields: { readonly [K in Surrounding]: ShapeOf<PaperContexts[K]> } = {
  notice: object(noticeFields),
  decisions: object(decisionsFields),
  attendance: object(attendanceFields),
  tracker: object({ ...common, ...trackerFields }),
  programme: object({ ...common, ...programmeFields }),
  item: object(itemFields),
};
