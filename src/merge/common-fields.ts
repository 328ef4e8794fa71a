import type {
  CommonContext,
  ExclusionFields,
  NextMeetingFields,
  NoticeFields,
  PersonFields,
} from '../plan/contexts.ts';
import { type FieldsOf, listOf, object } from './shape-of.ts';

/** A list of texts. */
export const texts = listOf('text' as const);

/** What every template has. */
export const common = {
  paper: object({ title: 'text', runningHeader: 'text', exempt: 'text', lang: 'text' }),
  body: object({ name: 'text', nameWithArticle: 'text', shortName: 'text', authority: 'text' }),
  meeting: object({
    noun: 'text',
    weekday: 'text',
    date: 'text',
    time: 'text',
    venue: 'text',
    note: 'text',
  }),
  logo: object({ src: 'text', alt: 'text', width: 'text' }),
} as const satisfies FieldsOf<CommonContext>;

export const personFields = {
  name: 'text',
  post: 'text',
  team: 'text',
  organisation: 'text',
  email: 'text',
  telephone: 'text',
} as const satisfies FieldsOf<PersonFields>;

export const notice = object({ title: 'text', textSlot: 'text' } as const satisfies FieldsOf<NoticeFields>);

/** What an item of an agenda may have, on the front sheet and on a page of its own. */
export const exclusion = object({
  resolutionSlot: 'text',
  paragraphs: 'text',
} as const satisfies FieldsOf<ExclusionFields>);

export const nextMeetings = listOf(
  object({
    noun: 'text',
    weekday: 'text',
    date: 'text',
    time: 'text',
    venue: 'text',
    note: 'text',
    purpose: 'text',
  } as const satisfies FieldsOf<NextMeetingFields>),
);
