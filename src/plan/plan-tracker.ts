import type { ProgramLabel } from '../language/program-labels.ts';
import type { Words } from '../language/words.ts';
import { writeDate } from '../load/calendar.ts';
import type { Tracker, TrackerEntry, TrackerStatus, TrackerUpdate } from '../load/meeting.ts';
import type { TrackerEntryFields, TrackerFields, TrackerUpdateFields } from './contexts.ts';
import { exemptReason } from './meeting-words.ts';
import type { Edition, PackPlan } from './pack-plan.ts';
import { SlotCollector } from './slot-collector.ts';
import { contextOf, type SurroundingPlanning, surroundingPlan } from './surrounding-plan.ts';
import { exemptMarking } from './withhold.ts';

const statuses = {
  open: 'statusOpen',
  'in-progress': 'statusInProgress',
  complete: 'statusComplete',
  rejected: 'statusRejected',
  withdrawn: 'statusWithdrawn',
} as const satisfies Record<TrackerStatus, ProgramLabel>;

const responses = {
  accepted: 'responseAccepted',
  partly: 'responsePartly',
  rejected: 'responseRejected',
} as const satisfies Record<NonNullable<TrackerEntry['response']>, ProgramLabel>;

/** Plans a body's tracker of actions and recommendations, on pages turned for its wide table. */
export function planTracker(planning: SurroundingPlanning, tracker: Tracker): PackPlan {
  const { edition, languages, meeting } = planning;
  const words = languages.of(meeting.lang);
  const slots = new SlotCollector('tracker');
  const title = words.text('trackerTitle');
  const context = contextOf(planning, words, { title, runningHeader: title });
  return surroundingPlan(planning, words, title, [
    {
      id: 'tracker',
      kind: 'tracker',
      template: 'tracker',
      title,
      outline: [title],
      runningHeader: title,
      orientation: 'landscape',
      ...exemptMarking(edition, { tracker }, words),
      lang: words.lang,
      context: { ...context, ...trackerFields(tracker, edition, slots, words) },
      bodies: slots.bodies,
      at: { file: tracker.file, line: 1, column: 1 },
    },
  ]);
}

/**
 * Makes what a template sees of a tracker: entries by the meeting that raised them, each with its updates. Of an
 * exempt entry the public edition has its kind, the title of its item and why it is exempt.
 */
export function trackerFields(
  tracker: Tracker,
  edition: Edition,
  slots: SlotCollector,
  words: Words,
): TrackerFields {
  const groups = new Map<string, { raised: string; entries: TrackerEntryFields[] }>();
  tracker.entries.forEach((entry, index) => {
    const day = writeDate(entry.raised);
    const group = groups.get(day) ?? { raised: words.date(entry.raised), entries: [] };
    groups.set(day, group);
    const isWithheld = entry.exempt !== undefined && edition === 'public';
    const fields = openFields(entry, words);
    group.entries.push(
      isWithheld ? fields : { ...fields, ...entryFields(entry, `entry-${index + 1}`, slots, words) },
    );
  });
  return { asOf: words.date(tracker.asOf), groups: [...groups.values()] };
}

/** What may be published of every entry. */
function openFields(
  { kind, raised, exempt, exemptItem = '' }: TrackerEntry,
  words: Words,
): TrackerEntryFields {
  return {
    kind: words.text(kind === 'action' ? 'kindAction' : 'kindRecommendation'),
    raised: words.date(raised),
    exempt: exempt ? exemptReason(words, exempt) : '',
    exemptItem,
    textSlot: '',
    lead: '',
    due: '',
    response: '',
    rows: '1',
    first: { date: '', status: '', textSlot: '' },
    later: [],
  };
}

function entryFields(
  entry: TrackerEntry,
  name: string,
  slots: SlotCollector,
  words: Words,
): Partial<TrackerEntryFields> {
  const updates = entry.updates.map((update, index) =>
    updateFields(update, `${name}-update-${index + 1}`, slots, words),
  );
  const none: TrackerUpdateFields = { date: '', status: words.text(statuses[entry.status]), textSlot: '' };
  const [first = none, ...later] = updates;
  return {
    textSlot: slots.add(`${name}-text`, entry.text),
    lead: entry.lead ?? '',
    due: entry.due ? words.date(entry.due) : '',
    response: entry.response ? words.text(responses[entry.response]) : '',
    rows: String(Math.max(1, updates.length)),
    first,
    later,
  };
}

function updateFields(
  { reported, status, text }: TrackerUpdate,
  name: string,
  slots: SlotCollector,
  words: Words,
): TrackerUpdateFields {
  return {
    date: words.date(reported),
    status: words.text(statuses[status]),
    textSlot: slots.add(name, text),
  };
}
