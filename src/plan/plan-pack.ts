import { schemeLabel } from '../document/number.ts';
import type { HouseStyle, NumberingScheme } from '../house-style/house-style.ts';
import type { Languages } from '../language/words.ts';
import { writeDate } from '../load/calendar.ts';
import type { Meeting } from '../load/meeting.ts';
import { commonFieldsOf, logoFields } from './common-fields.ts';
import type { CommonContext } from './contexts.ts';
import { itemScheme, YearSchemes } from './item-scheme.ts';
import { type NumberedEntry, type NumberedItem, numberItems } from './number-items.ts';
import type { Edition, PackPlan, PlannedPaper } from './pack-plan.ts';
import { frontSheetContext } from './plan-front-sheet.ts';
import { type Planning, planItemPapers } from './plan-item-papers.ts';
import { numberInFull, plannedItems } from './planned-items.ts';
import { SlotCollector } from './slot-collector.ts';

/**
 * Decides the papers of a pack: the front sheet, then in agenda order each item's minutes, report and
 * appendices. Of what is exempt the public edition's plan holds nothing but the item's title, purpose
 * and text on the front sheet: no body, no context, no name.
 */
export function planPack(
  meeting: Meeting,
  style: HouseStyle,
  edition: Edition,
  languages: Languages,
): PackPlan {
  const { body, lang } = meeting;
  const words = languages.of(lang);
  const date = words.date(meeting.when.date);
  const schemes = new YearSchemes();
  const { scheme, from, name } = schemes.use(itemScheme(style, meeting.numbering));
  const entries = numberItems(meeting.items, { levels: scheme.levels.length, from });
  const common = commonFieldsOf(meeting, edition, style);
  const papersOf = new Map<NumberedItem, readonly PlannedPaper[]>();
  const day = meeting.when.date;
  const planning: Planning = {
    edition,
    day,
    style,
    languages,
    lang,
    common,
    schemes,
    outline: [],
    number: '',
  };
  planEntries(entries, planning, scheme, papersOf);
  const frontSheet = planFrontSheet(meeting, entries, papersOf, planning, name);
  return {
    edition,
    lang,
    title: words.text(edition === 'members' ? 'packTitleMembers' : 'packTitle', { body: body.name, date }),
    author: body.authority,
    subject: words.text('packSubject', { body: words.withArticle(body.name), date }),
    keywords: [...words.text('packKeywords').split(', '), body.name, body.authority],
    date: writeDate(meeting.when.date),
    papers: [frontSheet, ...[...papersOf.values()].flat()],
    schemes: schemes.all,
    items: plannedItems(entries, scheme, papersOf),
  };
}

/** Plans items in agenda order: an item's own papers come before those of its sub-items. */
function planEntries(
  entries: readonly NumberedEntry[],
  above: Planning,
  scheme: NumberingScheme,
  papersOf: Map<NumberedItem, readonly PlannedPaper[]>,
): void {
  for (const entry of entries) {
    if (entry.type === 'adjournment') continue;
    const label = entry.values.length > 0 ? schemeLabel(scheme, entry.values) : '';
    const title = label === '' ? entry.item.title : `${label} ${entry.item.title}`;
    const planning = {
      ...above,
      lang: entry.lang ?? above.lang,
      outline: [...above.outline, title],
      number: numberInFull(scheme, entry.values) || above.number,
    };
    papersOf.set(entry, planItemPapers(entry, planning));
    planEntries(entry.items, planning, scheme, papersOf);
  }
}

function planFrontSheet(
  meeting: Meeting,
  entries: readonly NumberedEntry[],
  papersOf: ReadonlyMap<NumberedItem, readonly PlannedPaper[]>,
  { lang, languages, common, style }: Planning,
  scheme: string,
): PlannedPaper {
  const id = 'front-sheet';
  const slots = new SlotCollector(id);
  const words = languages.of(lang);
  const title = words.text('agenda');
  const runningHeader = words.text('frontSheetHeader', {
    body: meeting.body.name,
    date: words.date(meeting.when.date),
  });
  const whole: CommonContext = {
    ...common(words),
    logo: logoFields(style),
    paper: { title, runningHeader, exempt: '', lang },
  };
  const pagesOf = (item: NumberedItem) => (papersOf.get(item) ?? []).map((paper) => paper.id);
  const context = frontSheetContext(
    meeting,
    entries,
    { pagesOf, slots, words, blocks: style.frontSheet, scheme },
    whole,
  );
  return {
    id,
    kind: 'front-sheet',
    template: 'front-sheet',
    title,
    lang,
    outline: [title],
    runningHeader,
    orientation: 'portrait',
    context,
    bodies: slots.bodies,
    at: { file: meeting.file, line: 1, column: 1 },
  };
}
