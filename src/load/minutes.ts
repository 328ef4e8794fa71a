import type { Disk } from '../disk/disk.ts';
import type { Position } from '../problems/problem.ts';
import { type Agenda, agendaBeside } from './agenda-beside.ts';
import { resolveAbsent, resolveDeclarations, resolvePresent } from './attendance.ts';
import { describeBody, findNotices } from './body.ts';
import { compareDates, spellDate } from './calendar.ts';
import { checkItems, checkMeeting, checkPersons } from './check-minutes.ts';
import { type Context, dateOf, fileTextOf, tellAt, timeOf } from './context.ts';
import { exemptionOf, exemptionsOf } from './exempt-minutes.ts';
import { given } from './given.ts';
import type { Library } from './library.ts';
import { type Checked, loadFile, type Tell } from './load-file.ts';
import type { Approval, BodyText, CalendarDate, Edition, Exemption, MinuteItem, Minutes } from './meeting.ts';
import { resolveNumbering } from './numbering.ts';
import { resolveActions, resolveResolutions } from './resolutions.ts';
import type * as written from './schema-types.generated.ts';

/** What minutes are read with; for the public edition the files of exempt items are not opened. */
type MinutesReading = {
  readonly disk: Disk;
  readonly library: Library;
  readonly tell: Tell;
  readonly edition?: Edition;
};

/**
 * Reads a minutes file and resolves it.
 *
 * @param path below the data folder
 * @param from where the path was written, and the folder of that file
 * @returns undefined, when it has been told why, if the body or the date is not known
 */
export function readMinutes(
  path: string,
  { disk, library, tell, edition = 'public' }: MinutesReading,
  from?: { readonly at: Position; readonly folder: string },
): Minutes | undefined {
  const checked = loadFile('minutes', path, disk, tell, from);
  if (!checked) return undefined;
  const context: Context = { file: checked.file, disk, library, tell, readsFiles: true, edition };
  return resolveMinutes(checked, agendaBeside(path, disk, library), context);
}

function resolveMinutes(
  { file, written }: Checked<written.MinutesFile>,
  agenda: Agenda | undefined,
  context: Context,
): Minutes | undefined {
  const body =
    written.body === undefined ? undefined : context.library.body(written.body, file.at(written, 'body'));
  const described = body && describeBody(written.body ?? '', body);
  const date = dateOf(context, written, 'date');
  const time = timeOf(context, written, 'time');
  if (agenda) checkMeeting(written, date, { agenda, context });
  const present = resolvePresent(written.present ?? [], context);
  const place = { actionIds: new Set<string>(), agenda, context };
  const items = (written.items ?? []).map((item) => resolveItem(item, place));
  const exemptions = exemptionsOf(items, agenda);
  const resolved = {
    title: written.title,
    ...resolveStatus(written, date, exemptions, context),
    notices: findNotices(written.notices, body, context),
    present,
    absent: resolveAbsent(written.absent ?? [], present, context),
    apologies: filled(file.text(written, 'apologies')),
    declarations: resolveDeclarations(written.declarations ?? [], exemptions, context),
    items,
    rose: timeOf(context, written, 'rose'),
    signature: written.signature,
    at: file.start,
  };
  checkItems(written, agenda, context);
  checkPersons(written, present, context);
  if (!described || !date) return undefined;
  return given({
    ...resolved,
    body: described,
    file: file.start.file,
    lang: written.lang ?? described.lang,
    numbering: resolveNumbering(written.numbering, described.numbering.minutes, date),
    when: given({ date, time, venue: written.venue }),
  });
}

/** Minutes are approved if they say so, or say when. */
function resolveStatus(
  written: Partial<written.MinutesFile>,
  date: CalendarDate | undefined,
  exemptions: ReadonlyMap<string, Exemption>,
  context: Context,
): { readonly status: Minutes['status']; readonly approval?: Approval } {
  const { approval, status = approval ? 'approved' : 'draft' } = written;
  if (approval && status === 'draft') {
    const message = 'minutes that have an `approval` are no draft';
    tellAt(context, written, 'status', 'schema', message, 'write `approved`, or take the `approval` out');
  }
  const on = approval && dateOf(context, approval, 'on');
  if (!approval || !on) return { status };
  if (date && compareDates(on, date) < 0) {
    const message = `the minutes are approved on ${spellDate(on)}, before the meeting of ${spellDate(date)}`;
    tellAt(context, approval, 'on', 'date-invalid', message);
  }
  const corrections = (approval.corrections ?? []).flatMap((correction) => {
    const text = context.file.text(correction, 'text');
    const { item = '' } = correction;
    return text ? [given({ item: correction.item, text, exempt: exemptions.get(item) })] : [];
  });
  return { status, approval: { on, corrections } };
}

type ItemPlace = {
  /** Ids of the actions so far. */
  readonly actionIds: Set<string>;
  readonly agenda: Agenda | undefined;
  /** Exemption of the item above. */
  readonly above?: Exemption | undefined;
  readonly context: Context;
};

function resolveItem(item: written.MinuteItem, place: ItemPlace): MinuteItem {
  const { actionIds, agenda, above, context } = place;
  const exempt = exemptionOf(item, above, agenda, context);
  const { title, numbered = true, lang, resolutions, actions = [], items = [] } = item;
  const isOpened = !exempt || context.edition === 'members';
  const list = resolveResolutions(resolutions?.list ?? [], context);
  return given({
    item: item.item,
    title,
    numbered,
    lang,
    exempt,
    text:
      filled(context.file.text(item, 'text')) ??
      (isOpened ? fileTextOf(context, item, 'textFile') : undefined),
    resolutionLead: list.length > 0 ? resolutions?.lead : undefined,
    resolutions: list,
    actions: resolveActions(actions, actionIds, context),
    items: items.map((inner) => resolveItem(inner, { ...place, above: exempt })),
    at: context.file.at(item),
  });
}

/** A text that is not filled in yet is as none. */
function filled(text: BodyText | undefined): BodyText | undefined {
  return text?.markdown.trim() === '' ? undefined : text;
}
