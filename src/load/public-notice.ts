import { findStandingText } from './body.ts';
import { readDate, writeDate } from './calendar.ts';
import { type Context, dateOf, tellAt, timeOf } from './context.ts';
import { given } from './given.ts';
import type { Checked } from './load-file.ts';
import type { BodyText, CalendarDate, PublicNotice } from './meeting.ts';
import type * as written from './schema-types.generated.ts';
import { workingDayBefore } from './working-days.ts';

/**
 * Gives what the public is told beside the agenda; undefined if the body has no rule for it.
 *
 * @param date of the meeting; absent if it is not known: then only references are checked
 * @param context of the body's file
 */
export function resolvePublicNotice(
  body: Checked<written.BodyFile>,
  date: CalendarDate | undefined,
  context: Context,
): PublicNotice | undefined {
  const { publicNotice: notice, closedDays = [], nation = 'england' } = body.written;
  closedDays.forEach((_, index) => void dateOf(context, closedDays, index));
  if (!notice) return undefined;
  const textNamed = (container: object, key: string): BodyText | undefined => {
    const name: unknown = Reflect.get(container, key);
    if (typeof name !== 'string') return undefined;
    return findStandingText(name, body, context, context.file.at(container, key))?.text;
  };
  const attend = textNamed(notice, 'attend');
  const { questions } = notice;
  const text = questions && textNamed(questions, 'text');
  const time = questions && timeOf(context, questions, 'time');
  const count = questions?.workingDays;
  if (questions && time && count === undefined) {
    const message = 'a time is given, but not on which day';
    tellAt(context, questions, 'time', 'missing-field', message, 'write `workingDays: 3` beside it');
  }
  if (!date) return undefined;
  const days = new Set(closedDays.flatMap((day) => readDate(day) ?? []).map(writeDate));
  const deadline =
    count === undefined
      ? undefined
      : given({ date: workingDayBefore(date, count, { nation, closedDays: days }), time });
  return given({ attend, questions: questions && given({ text, deadline }) });
}
