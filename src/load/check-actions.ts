import type { Disk } from '../disk/disk.ts';
import type { Problem } from '../problems/problem.ts';
import { compareDates, spellDate } from './calendar.ts';
import type { Meeting, MinutedAction, MinuteItem, Minutes, Tracker, TrackerEntry } from './meeting.ts';
import { inReadingOrder } from './reading-order.ts';
import { loadRecord } from './record.ts';
import { loadTracker, trackerPath } from './tracker.ts';

/**
 * Warns of open actions that were raised before a meeting and that the tracker of its body does not follow up:
 * actions of minutes without an entry of the same id, and entries without a report since. An entry that is not
 * due before the meeting may wait. Ids of actions that two minutes share are errors.
 */
export function checkActions(meeting: Meeting, disk: Disk): Problem[] {
  const { date } = meeting.when;
  const { record } = loadRecord(disk, meeting.body.id);
  const past = (record?.minutes ?? []).filter((minutes) => compareDates(minutes.when.date, date) < 0);
  const actions = past.flatMap((minutes) => actionsOf(minutes.items).map((action) => ({ action, minutes })));
  const { tracker } = loadTracker(disk, meeting.body.id, date);
  const problems: Problem[] = [...doubles(actions)];
  const followed = new Set(tracker?.entries.map(({ id }) => id));
  for (const { action, minutes } of actions) {
    if (!followed.has(action.id)) problems.push(notTracked(action, minutes, meeting, disk));
  }
  for (const entry of tracker?.entries ?? []) {
    if (isForgotten(entry, tracker)) problems.push(notReported(entry, meeting));
  }
  return inReadingOrder(problems);
}

/** Actions of items and of their sub-items. */
function actionsOf(items: readonly MinuteItem[]): MinutedAction[] {
  return items.flatMap((item) => [...item.actions, ...actionsOf(item.items)]);
}

function isForgotten({ status, due, updates, raised }: TrackerEntry, tracker: Tracker | undefined): boolean {
  if (!tracker || !['open', 'in-progress'].includes(status)) return false;
  if (due && compareDates(due, tracker.asOf) > 0) return false;
  return !updates.some(({ reported }) => compareDates(reported, raised) > 0);
}

function notTracked(action: MinutedAction, minutes: Minutes, meeting: Meeting, disk: Disk): Problem {
  const path = disk.printed(trackerPath(meeting.body.id));
  return {
    code: 'action-forgotten',
    severity: 'warning',
    message: `the action \`${action.id}\` of ${spellDate(minutes.when.date)} is not in the tracker`,
    at: action.at,
    hint: `write an entry with this \`id\` in ${path}`,
  };
}

function notReported(entry: TrackerEntry, meeting: Meeting): Problem {
  const raised = spellDate(entry.raised);
  return {
    code: 'action-forgotten',
    severity: 'warning',
    message: `nothing has been reported of \`${entry.id}\` since it was raised on ${raised}`,
    at: entry.at,
    hint: `write in \`updates\` what the meeting of ${spellDate(meeting.when.date)} is told`,
  };
}

function doubles(
  actions: readonly { readonly action: MinutedAction; readonly minutes: Minutes }[],
): Problem[] {
  const first = new Map<string, Minutes>();
  return actions.flatMap(({ action: { id, at }, minutes }): Problem[] => {
    const before = first.get(id);
    if (!before || before === minutes) {
      first.set(id, minutes);
      return [];
    }
    const message = `the minutes of ${spellDate(before.when.date)} have an action \`${id}\` already`;
    return [{ code: 'duplicate-id', severity: 'error', message, at }];
  });
}
