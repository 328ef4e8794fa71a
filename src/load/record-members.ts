import { compareDates } from './calendar.ts';
import { type Context, dateOf, personOf } from './context.ts';
import { given } from './given.ts';
import type { Checked } from './load-file.ts';
import type { CalendarDate, RecordMember, Span, Term } from './meeting.ts';
import type { BodyFile } from './schema-types.generated.ts';

/**
 * Gives who was a member on any day of a span, each person once, in the order of the body's file.
 * Of several seats of a person, group, authority and office are those of the last.
 *
 * @param span absent: whoever ever was
 * @param context of the body's file
 */
export function membersOver(
  { written }: Checked<BodyFile>,
  span: Span | undefined,
  context: Context,
): RecordMember[] {
  const members = new Map<string, RecordMember>();
  for (const { group, coOpted = false, members: seats } of written.membership ?? []) {
    for (const seat of seats) {
      const term: Term = given({
        from: dateOf(context, seat, 'from'),
        until: dateOf(context, seat, 'until'),
      });
      const person = personOf(context, seat, 'person');
      if (!person || !touches(term, span) || !('person' in seat)) continue;
      const { authority, role } = seat;
      const terms = [...(members.get(person.id)?.terms ?? []), term];
      members.set(person.id, given({ person, group, coOpted, authority, role, ...hull(terms), terms }));
    }
  }
  return [...members.values()];
}

/** Tells whether somebody was a member on a day. */
export function isMemberOn({ terms }: RecordMember, day: CalendarDate): boolean {
  return terms.some((term) => touches(term, { from: day, until: day }));
}

function touches({ from, until }: Term, span: Span | undefined): boolean {
  if (!span) return true;
  return !(from && compareDates(from, span.until) > 0) && !(until && compareDates(until, span.from) < 0);
}

/** From the first day to the last; an end is open if it is open in any term. */
function hull(terms: readonly Term[]): Term {
  const sorted = (days: readonly (CalendarDate | undefined)[]) =>
    days.includes(undefined) ? [] : days.flatMap((day) => day ?? []).sort(compareDates);
  const from = sorted(terms.map((term) => term.from))[0];
  const until = sorted(terms.map((term) => term.until)).at(-1);
  return given({ from, until });
}
