import type { HouseStyle } from '../house-style/house-style.ts';
import type { Languages, Words } from '../language/words.ts';
import { writeDate } from '../load/calendar.ts';
import type { Meeting } from '../load/meeting.ts';
import { commonFieldsOf } from './common-fields.ts';
import type { CommonContext } from './contexts.ts';
import type { Edition, PackPlan, PlannedPaper } from './pack-plan.ts';

/** What the papers around a meeting are planned with. */
export type SurroundingPlanning = {
  readonly meeting: Meeting;
  readonly style: HouseStyle;
  readonly languages: Languages;
  readonly edition: Edition;
};

/** What a template sees beside the fields of its own kind of paper. */
export function contextOf(
  { meeting, style }: SurroundingPlanning,
  words: Words,
  paper: { readonly title: string; readonly runningHeader: string; readonly exempt?: string },
): CommonContext {
  const common = commonFieldsOf(meeting, style)(words);
  return { ...common, paper: { exempt: '', ...paper, lang: words.lang } };
}

/**
 * Makes the plan of papers that stand in a file of their own.
 *
 * @param title of the file, without body and date
 * @param schemes of years that the papers use
 */
export function surroundingPlan(
  { meeting, edition }: SurroundingPlanning,
  words: Words,
  title: string,
  papers: readonly PlannedPaper[],
  schemes: PackPlan['schemes'] = {},
): PackPlan {
  const { body, when } = meeting;
  const whole = words.text('paperTitle', { title, body: body.name, date: words.date(when.date) });
  return {
    edition,
    lang: words.lang,
    title: whole,
    author: body.authority,
    subject: words.text('packSubject', { body: words.withArticle(body.name), date: words.date(when.date) }),
    keywords: [...words.text('packKeywords').split(', '), body.name, body.authority],
    date: writeDate(when.date),
    papers,
    withheld: [],
    schemes,
    items: [],
  };
}
