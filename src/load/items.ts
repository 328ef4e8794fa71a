import { type Context, dateOf, tellAt, timeOf } from './context.ts';
import { readExemption } from './exemption.ts';
import { given } from './given.ts';
import { type Ids, makeIds } from './ids.ts';
import type {
  Adjournment,
  AgendaEntry,
  AgendaItem,
  Exclusion,
  LateItem,
  Minutes,
  NextMeeting,
  StandingText,
  Tracker,
  WorkProgramme,
} from './meeting.ts';
import { resolveReport } from './report.ts';
import type * as written from './schema-types.generated.ts';

/** What an agenda refers to outside its own file. */
export type References = {
  /** The standing text that a field names; undefined after telling that there is none. */
  standingText(item: written.AgendaItem): StandingText | undefined;
  /** The minutes that a field of an item or appendix names; undefined after telling what is wrong. */
  minutes(container: { readonly minutes?: string }): Minutes | undefined;
  /** The body's tracker, if a field asks for it; undefined after telling that there is none. */
  tracker(container: { readonly tracker?: true }): Tracker | undefined;
  /** The body's work programme, if a field asks for it; undefined after telling that there is none. */
  programme(container: { readonly programme?: true }): WorkProgramme | undefined;
};

/** Resolves an agenda. Ids that authors chose stand; all others are made around them. */
export function resolveAgenda(
  entries: readonly written.AgendaEntry[],
  context: Context,
  references: References,
): AgendaEntry[] {
  const ids = makeIds(chosenIds(entries, context));
  return entries.map((entry) => resolveEntry(entry, context, references, ids));
}

function chosenIds(entries: readonly written.AgendaEntry[], context: Context): ReadonlySet<string> {
  const ids = new Set<string>();
  const collect = (entry: written.AgendaEntry): void => {
    if ('adjournment' in entry) return;
    if (entry.id !== undefined && ids.has(entry.id)) {
      tellAt(context, entry, 'id', 'duplicate-id', `another item has the id \`${entry.id}\` already`);
    }
    if (entry.id !== undefined) ids.add(entry.id);
    entry.items?.forEach(collect);
  };
  entries.forEach(collect);
  return ids;
}

function resolveEntry(
  entry: written.AgendaEntry,
  context: Context,
  references: References,
  ids: Ids,
  isExempt = false,
): AgendaEntry {
  return 'adjournment' in entry
    ? resolveAdjournment(entry, context)
    : resolveItem(entry, context, references, ids, isExempt);
}

function resolveAdjournment(entry: written.Adjournment, context: Context): Adjournment {
  const from = timeOf(context, entry, 'from');
  const until = timeOf(context, entry, 'until');
  if (from && until && until.minutes <= from.minutes) {
    tellAt(context, entry, 'until', 'date-invalid', 'the adjournment ends before it begins');
  }
  return given({ type: 'adjournment', text: entry.adjournment, from, until, at: context.file.at(entry) });
}

function resolveItem(
  item: written.AgendaItem,
  context: Context,
  references: References,
  ids: Ids,
  isBelowExempt: boolean,
): AgendaItem {
  const { file } = context;
  const isExempt = isBelowExempt || item.exempt !== undefined;
  const isWithheld = isExempt && context.edition === 'public';
  const standing = references.standingText(item);
  const ownTitle = item.title ?? standing?.title ?? '';
  const title = item.publicTitle ?? ownTitle;
  if (item.title === undefined && standing && standing.title === undefined) {
    const message = `the standing text \`${standing.id}\` has no title`;
    tellAt(context, item, 'standingText', 'missing-field', message, 'write the title of the item in `title`');
  }
  const id = item.id ?? ids.make(title || (item.standingText ?? ''));
  const report =
    item.report && resolveReport(item.report, { id, title: ownTitle, isExempt }, context, references, ids);
  return given({
    type: 'item',
    id,
    title,
    exemptTitle: item.publicTitle === undefined || isWithheld ? undefined : ownTitle,
    late: item.late && resolveLate(item.late, context),
    withdrawn: withdrawnOf(item),
    numbered: item.numbered ?? true,
    lang: item.lang,
    purpose: file.text(item, 'purpose'),
    summary: file.text(item, 'summary'),
    text: file.text(item, 'text') ?? standing?.text,
    kind: item.kind ?? (report ? 'report' : 'business'),
    report,
    minutes: isWithheld ? undefined : references.minutes(item),
    minutesWithheld: isWithheld && item.minutes !== undefined ? true : undefined,
    nextMeetings: (item.nextMeetings ?? []).flatMap((next) => resolveNextMeeting(next, context) ?? []),
    exclusion: item.exclusion && resolveExclusion(item.exclusion, context),
    exempt: item.exempt && readExemption(item.exempt),
    items: (item.items ?? []).map((entry) => resolveEntry(entry, context, references, ids, isExempt)),
    at: file.at(item),
  });
}

function resolveLate(late: written.LateItem, context: Context): LateItem | undefined {
  const received = dateOf(context, late, 'received');
  const urgency = context.file.text(late, 'urgency');
  const circumstances = context.file.text(late, 'circumstances');
  return received && urgency && circumstances && { received, urgency, circumstances };
}

function withdrawnOf({ withdrawn }: written.AgendaItem): AgendaItem['withdrawn'] {
  if (withdrawn === undefined || withdrawn === false) return undefined;
  return typeof withdrawn === 'string' ? { reason: withdrawn } : {};
}

function resolveNextMeeting(next: written.NextMeeting, context: Context): NextMeeting | undefined {
  const date = dateOf(context, next, 'date');
  const time = timeOf(context, next, 'time');
  const { kind = 'ordinary', venue, purpose } = next;
  return date && given({ kind, date, time, venue, purpose });
}

function resolveExclusion(exclusion: written.Exclusion, { file }: Context): Exclusion | undefined {
  const resolution = file.text(exclusion, 'resolution');
  return resolution && { resolution, paragraphs: exclusion.paragraphs };
}
