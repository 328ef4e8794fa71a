import { schemeLabel } from '../document/number.ts';
import type { HouseStyle } from '../house-style/house-style.ts';
import type { Meeting } from '../load/meeting.ts';
import type { CommonContext } from './contexts.ts';
import { type NumberedEntry, type NumberedItem, numberItems } from './number-items.ts';
import type { Edition, PackPlan, PlannedPaper } from './pack-plan.ts';
import { frontSheetContext } from './plan-front-sheet.ts';
import { type Planning, planItemPapers } from './plan-item-papers.ts';
import { SlotCollector } from './slot-collector.ts';
import {
  dateInWords,
  frontSheetHeader,
  frontSheetTitle,
  isoDate,
  packKeywords,
  packSubject,
  packTitle,
  summonsNoun,
  timeInWords,
  venueInWords,
  weekdayInWords,
  withArticle,
} from './words.ts';

/**
 * Decides the papers of a pack: the front sheet, then in agenda order each item's minutes, report and
 * appendices. Of what is exempt the public edition's plan holds nothing but the item's title, purpose
 * and text on the front sheet: no body, no context, no name.
 */
export function planPack(meeting: Meeting, style: HouseStyle, edition: Edition): PackPlan {
  const date = dateInWords(meeting.when.date);
  const scheme = style.numbering.agenda ?? { levels: [], headings: {}, paragraphs: 0, columns: [] };
  const entries = numberItems(meeting.items, scheme.levels.length);
  const common = commonFields(meeting, edition);
  const print = (values: readonly number[]) => (values.length > 0 ? schemeLabel(scheme, values) : '');
  const papersOf = new Map<NumberedItem, readonly PlannedPaper[]>();
  const planning: Planning = { edition, style, common, outline: [], number: '' };
  planEntries(entries, planning, print, papersOf);
  const frontSheet = planFrontSheet(meeting, entries, papersOf, common);
  return {
    edition,
    lang: meeting.body.lang,
    title: packTitle(meeting.body.name, date, edition === 'members'),
    author: meeting.body.authority,
    subject: packSubject(meeting.body.name, date),
    keywords: packKeywords(meeting.body.name, meeting.body.authority),
    date: isoDate(meeting.when.date),
    papers: [frontSheet, ...[...papersOf.values()].flat()],
  };
}

function commonFields(meeting: Meeting, edition: Edition): Planning['common'] {
  const { body, when } = meeting;
  return {
    body: {
      name: body.name,
      nameWithArticle: withArticle(body.name),
      shortName: body.shortName ?? withArticle(body.name),
      authority: body.authority,
    },
    meeting: {
      noun: summonsNoun(meeting.kind),
      weekday: weekdayInWords(when.date),
      date: dateInWords(when.date),
      time: when.time ? timeInWords(when.time) : '',
      venue: when.venue ? venueInWords(when.venue) : '',
      note: when.note ?? '',
      membersEdition: edition === 'members',
    },
  };
}

/** Plans items in agenda order: an item's own papers come before those of its sub-items. */
function planEntries(
  entries: readonly NumberedEntry[],
  above: Planning,
  print: (values: readonly number[]) => string,
  papersOf: Map<NumberedItem, readonly PlannedPaper[]>,
): void {
  for (const entry of entries) {
    if (entry.type === 'adjournment') continue;
    const label = print(entry.values);
    const title = label === '' ? entry.item.title : `${label} ${entry.item.title}`;
    const planning = {
      ...above,
      outline: [...above.outline, title],
      number: `${above.number.replace(/\.$/, '')}${label}`,
    };
    papersOf.set(entry, planItemPapers(entry, planning));
    planEntries(entry.items, planning, print, papersOf);
  }
}

function planFrontSheet(
  meeting: Meeting,
  entries: readonly NumberedEntry[],
  papersOf: ReadonlyMap<NumberedItem, readonly PlannedPaper[]>,
  common: Planning['common'],
): PlannedPaper {
  const id = 'front-sheet';
  const slots = new SlotCollector(id);
  const title = frontSheetTitle();
  const runningHeader = frontSheetHeader(meeting.body.name, dateInWords(meeting.when.date));
  const whole: CommonContext = { ...common, paper: { title, runningHeader, exempt: '' } };
  const pagesOf = (item: NumberedItem) => (papersOf.get(item) ?? []).map((paper) => paper.id);
  return {
    id,
    kind: 'front-sheet',
    template: 'front-sheet',
    title,
    outline: [title],
    runningHeader,
    orientation: 'portrait',
    context: frontSheetContext(meeting, entries, pagesOf, slots, whole),
    bodies: slots.bodies,
    at: { file: meeting.file, line: 1, column: 1 },
  };
}
