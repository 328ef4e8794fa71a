import type { Words } from '../language/words.ts';
import { compareDates } from '../load/calendar.ts';
import type { CalendarDate, MinuteItem, Minutes, Tracker } from '../load/meeting.ts';
import type { Edition } from './pack-plan.ts';

/**
 * Gives what an edition may hold of minutes. The public edition has of an exempt item its title and why it is
 * exempt; its text, resolutions and actions are taken out here, with the declarations and corrections that concern
 * it, so that no later stage has them (Local Government Act 1972, s.100C(1)(a)).
 */
export function minutesFor(edition: Edition, minutes: Minutes): Minutes {
  if (edition === 'members') return minutes;
  const { approval, declarations, items } = minutes;
  return {
    ...minutes,
    items: items.map(publishedItem),
    declarations: declarations.filter(({ exempt }) => !exempt),
    ...(approval && {
      approval: { ...approval, corrections: approval.corrections.filter(({ exempt }) => !exempt) },
    }),
  };
}

/** With its sub-items, so that the numbers are those of the members' edition. */
function publishedItem(minute: MinuteItem): MinuteItem {
  const items = minute.items.map(publishedItem);
  if (!minute.exempt) return { ...minute, items };
  const { text: _text, resolutionLead: _lead, ...open } = minute;
  return { ...open, resolutions: [], actions: [], items };
}

/**
 * Gives minutes as they come to a meeting: what it, or a later one, has approved is still a draft then, without
 * the corrections.
 */
export function minutesBroughtTo(day: CalendarDate, minutes: Minutes): Minutes {
  const { approval, ...rest } = minutes;
  if (!approval || compareDates(day, approval.on) > 0) return minutes;
  return { ...rest, status: 'draft' };
}

/** The marking of pages that hold exempt matter among other: in the members' edition only. */
export function exemptMarking(
  edition: Edition,
  { minutes, tracker }: { readonly minutes?: Minutes; readonly tracker?: Tracker },
  words: Words,
): { readonly marking?: string } {
  return edition === 'members' && holdsExempt({ minutes, tracker })
    ? { marking: words.text('exemptMarking') }
    : {};
}

/** Whether there is exempt matter among other in minutes or a tracker. */
export function holdsExempt({
  minutes,
  tracker,
}: {
  readonly minutes?: Minutes | undefined;
  readonly tracker?: Tracker | undefined;
}): boolean {
  const isExempt = ({ exempt, items }: MinuteItem): boolean => exempt !== undefined || items.some(isExempt);
  const isInTracker = tracker?.entries.some(({ exempt }) => exempt !== undefined);
  return (minutes?.items.some(isExempt) || isInTracker) ?? false;
}
