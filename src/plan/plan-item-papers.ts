import type { HouseStyle } from '../house-style/house-style.ts';
import type { Languages, Words } from '../language/words.ts';
import type { Appendix, CalendarDate, Report } from '../load/meeting.ts';
import type { CommonFields } from './common-fields.ts';
import type { AppendixContext, CommonContext, ReportContext } from './contexts.ts';
import { itemScheme, type YearSchemes } from './item-scheme.ts';
import { exemptReason } from './meeting-words.ts';
import type { NumberedItem } from './number-items.ts';
import type { Edition, PackEntry, PlannedPaper } from './pack-plan.ts';
import { personFields } from './plan-front-sheet.ts';
import { minutesFields, titleOfMinutes } from './plan-minutes.ts';
import { programmeFields } from './plan-programme.ts';
import { trackerFields } from './plan-tracker.ts';
import { SlotCollector } from './slot-collector.ts';
import { exemptMarking, minutesBroughtTo } from './withhold.ts';

/** What all papers of a pack are planned with. */
export type Planning = {
  readonly edition: Edition;
  /** Day of the meeting. */
  readonly day: CalendarDate;
  readonly style: HouseStyle;
  readonly languages: Languages;
  /** Language of the item, and of papers that say none. */
  readonly lang: string;
  /** Body and meeting, for the contexts of papers in a language. */
  readonly common: (words: Words) => CommonFields;
  /** Schemes of years that the papers use. */
  readonly schemes: YearSchemes;
  /** Titles of the items above, with their numbers. */
  readonly outline: readonly string[];
  /** How the contents list numbers the item: `5.`, `1(3)`; empty for none. */
  readonly number: string;
};

type Exempt = NonNullable<NumberedItem['exempt']>;

/**
 * Plans the papers of one item: minutes, then its report, then the report's appendices.
 * What is exempt is not planned at all in the public edition.
 */
export function planItemPapers(entry: NumberedItem, planning: Planning): readonly PlannedPaper[] {
  const { item, exempt } = entry;
  if (isWithheld(exempt, planning)) return [];
  const papers: PlannedPaper[] = [];
  if (item.minutes) papers.push(planMinutes(entry, item.minutes, planning));
  if (item.report) {
    const beside =
      papers.length > 0 ? { ...planning, outline: [...planning.outline, item.report.title] } : planning;
    papers.push(...planReport(entry, item.report, beside));
  }
  return papers;
}

function isWithheld(exempt: Exempt | undefined, planning: Planning): boolean {
  return exempt !== undefined && planning.edition === 'public';
}

function planMinutes(
  entry: NumberedItem,
  written: NonNullable<NumberedItem['item']['minutes']>,
  planning: Planning,
): PlannedPaper {
  const id = `${entry.id}-minutes`;
  const slots = new SlotCollector(id);
  const { edition, day } = planning;
  const minutes = minutesBroughtTo(day, written);
  const { lang } = minutes;
  const words = planning.languages.of(lang);
  const title = titleOfMinutes(minutes, words);
  const paper = paperFields(title, title, entry.exempt, words, lang);
  const scheme = planning.schemes.use(itemScheme(planning.style, minutes.numbering));
  return {
    id,
    kind: 'minutes',
    template: 'minutes',
    title,
    lang,
    outline: planning.outline,
    entry: packEntry(planning, entry.item.title, planning.lang),
    runningHeader: title,
    orientation: 'portrait',
    ...exemptMarking(edition, { minutes }, words),
    ...markingOf(undefined, entry.exempt, words),
    context: { ...planning.common(words), paper, ...minutesFields(minutes, edition, slots, scheme, words) },
    bodies: slots.bodies,
    at: minutes.at,
  };
}

function planReport(entry: NumberedItem, report: Report, planning: Planning): readonly PlannedPaper[] {
  const id = `${entry.id}-report`;
  const lang = report.lang ?? planning.lang;
  const words = planning.languages.of(lang);
  const appendices = planAppendices(entry, report, { ...planning, lang });
  const slots = new SlotCollector(id);
  const paper = paperFields(report.title, report.title, entry.exempt, words, lang);
  const cover: PlannedPaper = {
    id,
    kind: 'report',
    template: 'report',
    title: report.title,
    lang,
    outline: planning.outline,
    entry: packEntry(planning, report.title, lang),
    runningHeader: report.title,
    orientation: 'portrait',
    ...markingOf(undefined, entry.exempt, words),
    context: {
      ...planning.common(words),
      paper,
      itemNumber: planning.number.replace(/\.$/, ''),
      ...reportFields(report, slots, appendices, words, lang),
    },
    bodies: slots.bodies,
    at: report.at,
  };
  return [cover, ...appendices.map((appendix) => appendix.paper)];
}

type PlannedAppendix = { readonly appendix: Appendix; readonly paper: PlannedPaper };

function reportFields(
  report: Report,
  slots: SlotCollector,
  appendices: readonly PlannedAppendix[],
  words: Words,
  lang: string,
): Omit<ReportContext, keyof CommonContext | 'itemNumber'> {
  const { recommendations, recommendationLead, backgroundPapers } = report;
  return {
    from: report.from ?? '',
    tag: report.tag ?? '',
    summarySlot: slots.add('summary', report.summary),
    recommendations:
      recommendations.length === 0
        ? null
        : {
            leadSlot: slots.add('recommendation-lead', recommendationLead),
            slots: recommendations.map((text, index) => slots.add(`recommendation-${index + 1}`, text)),
            isList: recommendations.length > 1 || recommendationLead !== undefined,
            isSingle: recommendations.length === 1,
          },
    bodySlot: slots.add('body', report.body, report.numbering ?? 'report'),
    appendices: appendices.map(({ appendix, paper }) => ({
      name: words.text('appendixName', { letter: appendix.letter }),
      title: appendix.title,
      lang: paper.lang === lang ? '' : paper.lang,
      pages: paper.id,
    })),
    backgroundPapers: backgroundPapers
      ? {
          slots: backgroundPapers.map((text, index) => slots.add(`background-${index + 1}`, text)),
          isNone: backgroundPapers.length === 0,
        }
      : null,
    contacts: report.contacts.map(({ role, person }) => ({ role, ...personFields(person) })),
    contactHeading: report.contactHeading ?? words.text('contactDetails'),
  };
}

function planAppendices(entry: NumberedItem, report: Report, planning: Planning): readonly PlannedAppendix[] {
  const taken = new Set<string>();
  const published = report.appendices.filter((appendix) => !isWithheld(appendix.exempt, planning));
  return published.map((appendix) => {
    const id = unusedId(`${entry.id}-appendix-${slug(appendix.letter)}`, taken);
    return { appendix, paper: planAppendix(id, appendix, appendix.exempt ?? entry.exempt, planning) };
  });
}

function planAppendix(
  id: string,
  appendix: Appendix,
  exempt: Exempt | undefined,
  planning: Planning,
): PlannedPaper {
  const slots = new SlotCollector(id);
  const lang = appendix.lang ?? appendix.minutes?.lang ?? planning.lang;
  const words = planning.languages.of(lang);
  const name = words.text('appendixName', { letter: appendix.letter });
  const title = words.text('appendixTitle', { name, title: appendix.title });
  const runningHeader = appendix.runningHeader ?? appendix.title;
  return {
    id,
    kind: appendix.layout === 'narrative' ? 'narrative' : 'appendix',
    template: appendix.layout === 'narrative' ? 'narrative' : 'appendix',
    title,
    lang,
    outline: [...planning.outline, title],
    entry: { level: 2, title, lang },
    runningHeader,
    orientation: appendix.orientation,
    ...exemptMarking(planning.edition, appendix, words),
    ...markingOf(appendix.marking, exempt, words),
    context: {
      ...planning.common(words),
      paper: paperFields(appendix.title, runningHeader, exempt, words, lang),
      tag: appendix.tag ?? '',
      name,
      showTitle: appendix.showTitle,
      contentsDepth: appendix.contentsDepth > 0 ? String(appendix.contentsDepth) : '',
      bodySlot: slots.add('body', appendix.body, appendix.numbering ?? 'none'),
      ...contentFields(appendix, slots, planning, words),
    },
    bodies: slots.bodies,
    at: appendix.at,
  };
}

/** What stands in place of a body. */
function contentFields(
  { minutes: written, tracker, programme }: Appendix,
  slots: SlotCollector,
  { edition, day, schemes, style }: Planning,
  words: Words,
): Pick<AppendixContext, 'minutes' | 'tracker' | 'programme'> {
  const minutes = written && minutesBroughtTo(day, written);
  return {
    minutes: minutes
      ? minutesFields(minutes, edition, slots, schemes.use(itemScheme(style, minutes.numbering)), words)
      : null,
    tracker: tracker ? trackerFields(tracker, edition, slots, words) : null,
    programme: programme ? programmeFields(programme, slots, words) : null,
  };
}

function paperFields(
  title: string,
  runningHeader: string,
  exempt: Exempt | undefined,
  words: Words,
  lang: string,
): CommonContext['paper'] {
  const reason = exempt ? exemptReason(words, exempt.paragraphs) : '';
  return { title, runningHeader, exempt: reason, lang };
}

function markingOf(
  marking: string | undefined,
  exempt: Exempt | undefined,
  words: Words,
): { marking?: string } {
  if (marking !== undefined) return { marking };
  return exempt ? { marking: words.text('exemptMarking') } : {};
}

function packEntry(planning: Planning, title: string, lang: string): PackEntry {
  return { level: 1, ...(planning.number !== '' && { number: planning.number }), title, lang };
}

function slug(letter: string): string {
  return (
    letter
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-|-$/g, '') || 'x'
  );
}

function unusedId(id: string, taken: Set<string>): string {
  let candidate = id;
  for (let suffix = 2; taken.has(candidate); suffix += 1) candidate = `${id}-${suffix}`;
  taken.add(candidate);
  return candidate;
}
