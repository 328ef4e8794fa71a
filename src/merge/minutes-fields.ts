import type {
  ActionFields,
  AttendanceFields,
  DeclarationFields,
  MinuteItemFields,
  MinutesFields,
  ResolutionFields,
} from '../plan/contexts.ts';
import { notice } from './common-fields.ts';
import { type FieldsOf, listOf, object, type ShapeOf } from './shape-of.ts';

export const declaration = object({
  name: 'text',
  item: 'text',
  interest: 'text',
  textSlot: 'text',
} as const satisfies FieldsOf<DeclarationFields>);

const attendance: ShapeOf<AttendanceFields> = object({
  name: 'text',
  people: listOf(
    object({
      name: 'text',
      capacity: 'text',
      role: 'text',
      substitute: 'text',
      from: 'text',
      until: 'text',
    } as const),
  ),
  others: 'text',
});

const votes = object({ for: 'text', against: 'text', abstained: 'text' } as const);

export const resolution = object({
  textSlot: 'text',
  movedBy: 'text',
  secondedBy: 'text',
  isLost: 'flag',
  votes,
  recorded: votes,
} as const satisfies FieldsOf<ResolutionFields>);

const minuteItemFields: FieldsOf<MinuteItemFields> = {
  number: 'text',
  scheme: 'text',
  headingLevel: 'text',
  role: 'text',
  lang: 'text',
  title: 'text',
  exempt: 'text',
  textSlot: 'text',
  resolutionLead: 'text',
  resolutions: listOf(resolution),
  hasResolutionList: 'flag',
  hasLostMotion: 'flag',
  items: { each: () => minuteItem },
};
export const minuteItem = object(minuteItemFields);

/** What minutes have, as a paper and as an appendix. */
export const minutesFields: FieldsOf<MinutesFields> = {
  of: 'text',
  ofWithArticle: 'text',
  heldOn: object({ weekday: 'text', date: 'text', time: 'text', venue: 'text' }),
  isDraft: 'flag',
  approval: object({
    date: 'text',
    corrections: listOf(object({ item: 'text', textSlot: 'text' } as const)),
  } as const),
  notices: listOf(notice),
  present: listOf(attendance),
  apologiesSlot: 'text',
  absent: listOf(object({ name: 'text', capacity: 'text', substitute: 'text' } as const)),
  declarations: listOf(declaration),
  items: listOf(minuteItem),
  actions: listOf(
    object({
      number: 'text',
      title: 'text',
      textSlot: 'text',
      lead: 'text',
      due: 'text',
    } as const satisfies FieldsOf<ActionFields>),
  ),
  rose: 'text',
  signature: 'text',
};
