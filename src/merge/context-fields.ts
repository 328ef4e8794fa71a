import type { EntryFields, MemberGroupFields, PaperContexts } from '../plan/contexts.ts';
import { common, exclusion, nextMeetings, notice, personFields, texts } from './common-fields.ts';
import { minutesFields } from './minutes-fields.ts';
import { type FieldsOf, listOf, object, type ShapeOf } from './shape-of.ts';
import { programmeFields, surroundingFields, trackerFields } from './surrounding-fields.ts';

const entryFields: FieldsOf<EntryFields> = {
  isAdjournment: 'flag',
  adjournment: 'text',
  from: 'text',
  until: 'text',
  number: 'text',
  scheme: 'text',
  headingLevel: 'text',
  role: 'text',
  lang: 'text',
  title: 'text',
  purposeSlot: 'text',
  textSlot: 'text',
  isVerbal: 'flag',
  isPresentation: 'flag',
  isToFollow: 'flag',
  pages: 'text',
  exempt: 'text',
  publicInterest: 'text',
  withheld: 'text',
  late: object({ received: 'text', urgencySlot: 'text', circumstancesSlot: 'text' } as const),
  isWithdrawn: 'flag',
  withdrawnReason: 'text',
  exclusion,
  nextMeetings,
  items: { each: () => entry },
};
const entry = object(entryFields);

const memberGroup: ShapeOf<MemberGroupFields> = object({
  name: 'text',
  members: listOf(
    object({ name: 'text', authority: 'text', role: 'text', substitute: 'text', isVacancy: 'flag' } as const),
  ),
});

const appendixFields = {
  ...common,
  late: 'text',
  tag: 'text',
  name: 'text',
  showTitle: 'flag',
  contentsDepth: 'text',
  bodySlot: 'text',
  minutes: object(minutesFields),
  tracker: object(trackerFields),
  programme: object(programmeFields),
} as const;

/** The fields of each template's context; docs/house-style-reference.md describes them. */
export const contextFields: { readonly [K in keyof PaperContexts]: ShapeOf<PaperContexts[K]> } = {
  'front-sheet': object({
    ...common,
    blocks: texts,
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
    itemNumber: 'text',
    late: 'text',
    from: 'text',
    tag: 'text',
    summarySlot: 'text',
    recommendations: object({ leadSlot: 'text', slots: texts, isList: 'flag', isSingle: 'flag' }),
    bodySlot: 'text',
    appendices: listOf(
      object({ name: 'text', title: 'text', lang: 'text', pages: 'text', withheld: 'text' } as const),
    ),
    backgroundPapers: object({ slots: texts, isNone: 'flag' }),
    contacts: listOf(object({ ...personFields, role: 'text' } as const)),
    contactHeading: 'text',
  }),
  appendix: object(appendixFields),
  narrative: object(appendixFields),
  ...surroundingFields,
};
