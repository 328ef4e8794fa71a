import type { AttendanceGroup, MinuteItem, Minutes } from '../load/meeting.ts';
import type { AttendanceFields, MinuteItemFields, MinutesFields } from './contexts.ts';
import type { SlotCollector } from './slot-collector.ts';
import {
  dateInWords,
  minutesTitle,
  nestedGroupName,
  roleInWords,
  timeInWords,
  weekdayInWords,
  withArticle,
} from './words.ts';

/** Names minutes as heading, outline entry and running header: `Minutes of the … held on …`. */
export function titleOfMinutes(minutes: Minutes): string {
  return minutesTitle(minutes.title ?? minutes.body.name, dateInWords(minutes.when.date));
}

/** Makes what a template sees of minutes; its Markdown goes into slots. */
export function minutesFields(minutes: Minutes, slots: SlotCollector, levels: number): MinutesFields {
  const { when } = minutes;
  const name = minutes.title ?? minutes.body.name;
  return {
    of: name,
    ofWithArticle: withArticle(name),
    heldOn: {
      weekday: weekdayInWords(when.date),
      date: dateInWords(when.date),
      time: when.time ? timeInWords(when.time) : '',
      venue: when.venue ?? '',
    },
    notices: minutes.notices.map((notice, index) => ({
      title: notice.title ?? '',
      textSlot: slots.add(`notice-${index + 1}`, notice.text),
    })),
    present: minutes.present.flatMap((group) => attendanceFields(group, '')),
    apologiesSlot: slots.add('apologies', minutes.apologies),
    items: minuteItems(minutes.items, { slots, levels, above: [], name: 'minute', depth: 1 }),
    rose: minutes.rose ? timeInWords(minutes.rose) : '',
    signature: minutes.signature ?? '',
  };
}

function attendanceFields(group: AttendanceGroup, outer: string): AttendanceFields[] {
  const name = outer === '' ? group.name : nestedGroupName(outer, group.name);
  const own: AttendanceFields = {
    name,
    people: group.people.map(({ name: person, capacity = '', role }) => ({
      name: person,
      capacity,
      role: roleInWords(role),
    })),
    others: group.others ?? '',
  };
  const inner = group.groups.flatMap((below) => attendanceFields(below, name));
  const isEmpty = own.people.length === 0 && own.others === '';
  return isEmpty && inner.length > 0 ? inner : [own, ...inner];
}

type Place = {
  readonly slots: SlotCollector;
  readonly levels: number;
  readonly above: readonly number[];
  /** Beginning of slot names. */
  readonly name: string;
  readonly depth: number;
};

function minuteItems(items: readonly MinuteItem[], place: Place): MinuteItemFields[] {
  let count = 0;
  return items.map((item, index) => {
    const isNumbered = item.numbered && place.depth <= place.levels;
    if (isNumbered) count += 1;
    const name = `${place.name}-${index + 1}`;
    const { slots } = place;
    return {
      number: isNumbered ? [...place.above, count].join('.') : '',
      headingLevel: headingLevelAt(place.depth),
      role: roleAt(place.depth),
      title: item.title,
      textSlot: slots.add(`${name}-text`, item.text),
      resolutionLead: item.resolutionLead ?? '',
      resolutionSlots: item.resolutions.map((text, at) => slots.add(`${name}-resolution-${at + 1}`, text)),
      hasResolutionList: item.resolutions.length > 1,
      items: minuteItems(item.items, {
        ...place,
        name,
        above: [...place.above, count],
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
