import type { PageNumbers } from '../document/page-numbers.ts';
import { printPage } from '../document/printed-page.ts';
import type { Words } from '../language/words.ts';
import type { Minutes } from '../load/meeting.ts';
import type { ItemContext, MinuteItemFields } from './contexts.ts';
import { itemScheme, YearSchemes } from './item-scheme.ts';
import { exemptReason } from './meeting-words.ts';
import { declarationFields, titlesById } from './minute-fields.ts';
import { type NumberedItem, numberItems } from './number-items.ts';
import type { PackPlan, PlannedPaper } from './pack-plan.ts';
import { exclusionFields, nextMeetingsFields } from './plan-front-sheet.ts';
import { minutesFields } from './plan-minutes.ts';
import { allItems } from './plan-notice.ts';
import { numberInFull } from './planned-items.ts';
import { SlotCollector } from './slot-collector.ts';
import { contextOf, type SurroundingPlanning, surroundingPlan } from './surrounding-plan.ts';
import { minutesFor } from './withhold.ts';

/** The pack that item pages refer to: its plan, and the pages that its papers have been given. */
export type PrintedPack = { readonly plan: PackPlan; readonly pageNumbers: PageNumbers };

/**
 * Plans a page for each item of an agenda: purpose, what the minutes say, resolution, and its papers with their
 * pages in the pack. Of an exempt item the public edition names no papers, and says nothing that was minuted.
 *
 * @param minutes of the meeting; absent: they are not written yet
 * @param only id of the one item that is wanted
 */
export function planItemPages(
  planning: SurroundingPlanning,
  pack: PrintedPack,
  minutes: Minutes | undefined,
  only?: string,
): PackPlan {
  const { meeting, style, languages } = planning;
  const words = languages.of(meeting.lang);
  const schemes = new YearSchemes();
  const { scheme, from } = itemScheme(style, meeting.numbering);
  const items = allItems(
    numberItems(meeting.items, {
      levels: scheme.levels.length,
      from,
      lateItems: style.lateItems,
    }),
  );
  const wanted = items.filter(({ item }) => only === undefined || item.id === only);
  const pages = wanted.map((entry) => {
    const number = numberInFull(scheme, entry.values).replace(/\.$/, '');
    return planPage(entry, { planning, number, pack, minutes, schemes });
  });
  const [first] = pages;
  const title = pages.length === 1 && first ? first.title : words.text('agenda');
  const plan = surroundingPlan(planning, words, title, pages, schemes.all);
  const own = pack.plan.items.filter(({ id }) => wanted.some(({ item }) => item.id === id));
  return { ...plan, items: own.map((item, index) => ({ ...item, papers: [pages[index]?.id ?? ''] })) };
}

type PagePlanning = {
  readonly planning: SurroundingPlanning;
  /** As printed. */
  readonly number: string;
  readonly pack: PrintedPack;
  readonly minutes: Minutes | undefined;
  readonly schemes: YearSchemes;
};

function planPage(entry: NumberedItem, page: PagePlanning): PlannedPaper {
  const { planning, number, pack } = page;
  const { item } = entry;
  const { meeting, languages, edition } = planning;
  const words = languages.of(entry.lang ?? meeting.lang);
  const exempt = entry.exempt ? exemptReason(words, entry.exempt) : '';
  const isWithheld = exempt !== '' && edition === 'public';
  const id = `page-of-${entry.id}`;
  const slots = new SlotCollector(id);
  const name = number === '' ? item.title : words.text('itemTitle', { number, title: item.title });
  const context: ItemContext = {
    ...contextOf(planning, words, { title: item.title, runningHeader: name, exempt }),
    number,
    purposeSlot: slots.add('purpose', item.purpose),
    textSlot: slots.add('text', item.text),
    isVerbal: item.kind === 'verbal',
    isPresentation: item.kind === 'presentation',
    isToFollow: item.kind === 'to-follow' && item.report === undefined,
    nextMeetings: nextMeetingsFields(item, words),
    exclusion: exclusionFields(item, 'resolution', slots, words),
    ...minuteOf(entry, exempt !== '', slots, words, page),
    documents: isWithheld ? [] : documentsOf(entry, pack),
  };
  return {
    id,
    kind: 'item',
    template: 'item',
    title: name,
    outline: [name],
    runningHeader: name,
    orientation: 'portrait',
    lang: words.lang,
    context,
    bodies: slots.bodies,
    at: item.at,
  };
}

/** @param isExempt whether the page says already that the item is exempt */
function minuteOf(
  { item }: NumberedItem,
  isExempt: boolean,
  slots: SlotCollector,
  words: Words,
  { planning, minutes: written, schemes }: PagePlanning,
): Pick<ItemContext, 'minute' | 'isDraft' | 'declarations'> {
  const none = { minute: null, isDraft: false, declarations: [] };
  if (written === undefined) return none;
  const { edition, style } = planning;
  const minutes = minutesFor(edition, written);
  const whole = new SlotCollector('minutes');
  const scheme = schemes.use(itemScheme(style, minutes.numbering));
  const { items } = minutesFields(minutes, edition, whole, scheme, words);
  const found = findMinute(minutes.items, items, item.id);
  for (const name of found ? slotsOf(found) : []) slots.add(name, whole.bodies[name]?.body);
  const declared = minutes.declarations.filter((declaration) => declaration.item === item.id);
  const declarations = declarationFields(declared, titlesById(minutes.items), slots);
  const says = found && (slotsOf(found).length > 0 || (found.exempt !== '' && !isExempt));
  return { minute: says ? found : null, isDraft: minutes.status === 'draft', declarations };
}

/** Finds what a template sees of the minute of an agenda item. */
function findMinute(
  written: Minutes['items'],
  fields: readonly MinuteItemFields[],
  id: string,
): MinuteItemFields | undefined {
  for (const [index, minute] of written.entries()) {
    const own = fields[index];
    const found = minute.item === id ? own : own && findMinute(minute.items, own.items, id);
    if (found) return found;
  }
  return undefined;
}

function slotsOf({ textSlot, resolutions, items }: MinuteItemFields): readonly string[] {
  const names = [
    textSlot,
    ...resolutions.map((resolution) => resolution.textSlot),
    ...items.flatMap(slotsOf),
  ];
  return names.filter((name) => name !== '');
}

/** Its papers in the pack, and those of the items beneath it. */
function documentsOf({ item }: NumberedItem, { plan, pageNumbers }: PrintedPack): ItemContext['documents'] {
  const own = plan.items.find(({ id }) => id === item.id)?.papers ?? [];
  const papers = plan.papers.filter(({ id }) => own.includes(id));
  return papers.map(({ id, title }) => {
    const first = pageNumbers.pageOf(id);
    const last = pageNumbers.lastPageOf(id);
    return {
      title,
      first: first === undefined ? '' : printPage(first, 'decimal'),
      last: last === undefined || last === first ? '' : printPage(last, 'decimal'),
    };
  });
}
