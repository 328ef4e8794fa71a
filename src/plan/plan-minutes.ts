import type { Words } from '../language/words.ts';
import type { AttendanceGroup, MinuteItem, Minutes } from '../load/meeting.ts';
import type { ActionFields, AttendanceFields, MinuteItemFields, MinutesFields } from './contexts.ts';
import type { ItemScheme } from './item-scheme.ts';
import { exemptReason, roleInWords } from './meeting-words.ts';
import {
  actionFields,
  approvalFields,
  declarationFields,
  resolutionFields,
  titlesById,
} from './minute-fields.ts';
import type { Edition } from './pack-plan.ts';
import { numberInFull } from './planned-items.ts';
import type { SlotCollector } from './slot-collector.ts';
import { minutesFor } from './withhold.ts';

/** Names minutes as heading, outline entry and running header: `Minutes of the … held on …`. */
export function titleOfMinutes(minutes: Minutes, words: Words): string {
  const name = words.withArticle(minutes.title ?? minutes.body.name);
  return words.text('minutesTitle', { name, date: words.date(minutes.when.date) });
}

/**
 * Makes what a template sees of minutes in an edition; its Markdown goes into slots.
 *
 * @param words of the paper that the minutes stand in
 */
export function minutesFields(
  whole: Minutes,
  edition: Edition,
  slots: SlotCollector,
  { name: scheme, scheme: { levels }, from }: ItemScheme,
  words: Words,
): MinutesFields {
  const minutes = minutesFor(edition, whole);
  const { when } = minutes;
  const name = minutes.title ?? minutes.body.name;
  const actions: ActionFields[] = [];
  const place = {
    lang: minutes.lang,
    slots,
    scheme,
    levels,
    above: [],
    isCounted: true,
    name: 'minute',
    depth: 1,
    words,
    actions,
  };
  return {
    of: name,
    ofWithArticle: words.withArticle(name),
    heldOn: {
      weekday: words.weekday(when.date),
      date: words.date(when.date),
      time: when.time ? words.time(when.time) : '',
      venue: when.venue ?? '',
    },
    isDraft: minutes.status === 'draft',
    approval: approvalFields(minutes, slots, words),
    notices: minutes.notices.map((notice, index) => ({
      title: notice.title ?? '',
      textSlot: slots.add(`notice-${index + 1}`, notice.text),
    })),
    present: minutes.present.flatMap((group) => attendanceFields(group, '', words)),
    apologiesSlot: slots.add('apologies', minutes.apologies),
    absent: minutes.absent.map(({ name: who, capacity = '', substitute = '' }) => ({
      name: who,
      capacity,
      substitute,
    })),
    declarations: declarationFields(minutes.declarations, titlesById(minutes.items), slots),
    items: minuteItems(minutes.items, from, place),
    actions,
    rose: minutes.rose ? words.time(minutes.rose) : '',
    signature: minutes.signature ?? '',
  };
}

function attendanceFields(group: AttendanceGroup, outer: string, words: Words): AttendanceFields[] {
  const name = outer === '' ? group.name : words.text('nestedGroup', { outer, inner: group.name });
  const own: AttendanceFields = {
    name,
    people: group.people.map(({ name: person, capacity = '', role, substituteFor, from, until }) => ({
      name: person,
      capacity,
      role: roleInWords(words, role),
      substitute: substituteFor === undefined ? '' : words.text('substituteFor', { name: substituteFor }),
      from: from ? words.time(from) : '',
      until: until ? words.time(until) : '',
    })),
    others: group.others ?? '',
  };
  const inner = group.groups.flatMap((below) => attendanceFields(below, name, words));
  const isEmpty = own.people.length === 0 && own.others === '';
  return isEmpty && inner.length > 0 ? inner : [own, ...inner];
}

type Place = {
  readonly slots: SlotCollector;
  /** Name of the numbering scheme. */
  readonly scheme: string;
  /** Its patterns. */
  readonly levels: readonly string[];
  readonly above: readonly number[];
  /** Whether the items above have numbers. */
  readonly isCounted: boolean;
  /** Beginning of slot names. */
  readonly name: string;
  readonly depth: number;
  readonly words: Words;
  /** Of the minutes. */
  readonly lang: string;
  /** Gathers the actions of all items. */
  readonly actions: ActionFields[];
};

function minuteItems(written: readonly MinuteItem[], from: number, place: Place): MinuteItemFields[] {
  let count = from - 1;
  return written.map((item, index) => {
    const isNumbered = item.numbered && place.isCounted && place.depth <= place.levels.length;
    if (isNumbered) count += 1;
    const values = isNumbered ? [...place.above, count] : [];
    const name = `${place.name}-${index + 1}`;
    const { slots, words } = place;
    const lang = item.lang ?? place.lang;
    place.actions.push(...actionFields(item, numberInFull(place, values), name, slots, words));
    return {
      number: values.join('.'),
      scheme: place.scheme,
      headingLevel: headingLevelAt(place.depth),
      role: roleAt(place.depth),
      lang: lang === words.lang ? '' : lang,
      title: item.title,
      exempt: item.exempt ? exemptReason(words, item.exempt) : '',
      textSlot: slots.add(`${name}-text`, item.text),
      resolutionLead: item.resolutionLead ?? '',
      resolutions: resolutionFields(item.resolutions, name, slots, words),
      hasResolutionList: item.resolutions.length > 1,
      hasLostMotion: item.resolutions.some(({ carried }) => !carried),
      items: minuteItems(item.items, 1, {
        ...place,
        name,
        above: values,
        // Beneath an item without number there is no level of numbers.
        isCounted: isNumbered,
        depth: place.depth + 1,
      }),
    };
  });
}

/** The heading level of an item, below the paper's own heading. */
export function headingLevelAt(depth: number): string {
  return String(Math.min(depth + 1, 6));
}

/** The block role of an item's heading. */
export function roleAt(depth: number): string {
  return ['item', 'sub-item'][depth - 1] ?? 'sub-sub-item';
}
