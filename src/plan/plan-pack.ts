import { schemeLabel } from '../document/number.ts';
import { writeRanges } from '../document/page-ranges.ts';
import type { HouseStyle, NumberingScheme } from '../house-style/house-style.ts';
import type { Languages, Words } from '../language/words.ts';
import { writeDate } from '../load/calendar.ts';
import type { Meeting } from '../load/meeting.ts';
import { commonFieldsOf, logoFields } from './common-fields.ts';
import type { CommonContext } from './contexts.ts';
import { itemScheme, YearSchemes } from './item-scheme.ts';
import { type NumberedEntry, type NumberedItem, numberItems } from './number-items.ts';
import type { Edition, PackPlan, PlannedPaper, WithheldPaper } from './pack-plan.ts';
import { frontSheetContext } from './plan-front-sheet.ts';
import { type ItemPapers, type Planning, planItemPapers } from './plan-item-papers.ts';
import { numberInFull, plannedItems } from './planned-items.ts';
import { SlotCollector } from './slot-collector.ts';

/** What the pages of a pack tell besides the meeting. */
export type PackFacts = {
  /** Printed numbers of the pages of papers that are not for publication, by the paper's name, where they are known. */
  readonly withheldPages?: ReadonlyMap<string, readonly number[]>;
};

/**
 * Decides the papers of a pack: the front sheet, then in agenda order each item's minutes, report and
 * appendices. Of what is exempt the public edition's plan holds nothing but the item's title, purpose
 * and text on the front sheet: no body, no context, no name. The members' edition has the same papers, so that its
 * pages are the same, and after them those that are exempt.
 */
export function planPack(
  meeting: Meeting,
  style: HouseStyle,
  edition: Edition,
  languages: Languages,
  facts: PackFacts = {},
): PackPlan {
  const { body, lang } = meeting;
  const words = languages.of(lang);
  const date = words.date(meeting.when.date);
  const schemes = new YearSchemes();
  const { scheme, from, name } = schemes.use(itemScheme(style, meeting.numbering));
  const entries = numberItems(meeting.items, {
    levels: scheme.levels.length,
    from,
    lateItems: style.lateItems,
  });
  const common = commonFieldsOf(meeting, style);
  const papersOf = new Map<NumberedItem, ItemPapers>();
  const day = meeting.when.date;
  const planning: Planning = {
    edition,
    day,
    style,
    languages,
    documentLang: lang,
    lang,
    common,
    schemes,
    outline: [],
    number: '',
  };
  planEntries(entries, planning, scheme, papersOf);
  const frontSheet = planFrontSheet(meeting, entries, papersOf, planning, { scheme: name, ...facts });
  const all = [...papersOf.values()];
  const withheld = all.flatMap((papers) => papers.withheld);
  return {
    edition,
    lang,
    title: words.text(edition === 'members' ? 'packTitleMembers' : 'packTitle', { body: body.name, date }),
    author: body.authority,
    subject: words.text('packSubject', { body: words.withArticle(body.name), date }),
    keywords: [...words.text('packKeywords').split(', '), body.name, body.authority],
    date: writeDate(meeting.when.date),
    papers: [frontSheet, ...all.flatMap(({ open }) => open), ...withheld.flatMap(({ paper }) => paper ?? [])],
    withheld: withheld.map(({ id, name: known }) => ({ id, name: known })),
    schemes: schemes.all,
    items: plannedItems(entries, scheme, papersOf),
  };
}

/** Plans items in agenda order: an item's own papers come before those of its sub-items. */
function planEntries(
  entries: readonly NumberedEntry[],
  above: Planning,
  scheme: NumberingScheme,
  papersOf: Map<NumberedItem, ItemPapers>,
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

/** Says which pages are not for publication; empty where nothing is withheld. */
function withheldWords(
  withheld: readonly WithheldPaper[],
  known: PackFacts['withheldPages'],
  words: Words,
): string {
  if (withheld.length === 0) return '';
  const numbers = withheld.flatMap(({ name }) => known?.get(name) ?? []).sort((a, b) => a - b);
  if (numbers.length === 0) return words.text('withheldPapers');
  const pages = writeRanges(numbers).replaceAll('-', '–');
  return words.text(numbers.length === 1 ? 'withheldPage' : 'withheldPages', { pages });
}

function planFrontSheet(
  meeting: Meeting,
  entries: readonly NumberedEntry[],
  papersOf: ReadonlyMap<NumberedItem, ItemPapers>,
  { lang, languages, common, style }: Planning,
  { scheme, withheldPages }: PackFacts & { readonly scheme: string },
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
  const pagesOf = (item: NumberedItem) => papersOf.get(item)?.open.map((paper) => paper.id) ?? [];
  const withheldOf = (item: NumberedItem) =>
    withheldWords(papersOf.get(item)?.withheld ?? [], withheldPages, words);
  const context = frontSheetContext(
    meeting,
    entries,
    { pagesOf, withheldOf, slots, words, blocks: style.frontSheet, scheme },
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
