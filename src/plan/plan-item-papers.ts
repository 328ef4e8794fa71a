import type { HouseStyle } from '../house-style/house-style.ts';
import type { Appendix, Report } from '../load/meeting.ts';
import type { CommonContext, ReportContext } from './contexts.ts';
import type { NumberedItem } from './number-items.ts';
import type { Edition, PlannedPaper } from './pack-plan.ts';
import { personFields } from './plan-front-sheet.ts';
import { minutesFields, titleOfMinutes } from './plan-minutes.ts';
import { SlotCollector } from './slot-collector.ts';
import { appendixName, appendixTitle, exemptMarking, exemptReason } from './words.ts';

/** What all papers of a pack are planned with. */
export type Planning = {
  readonly edition: Edition;
  readonly style: HouseStyle;
  /** Body and meeting, for every context. */
  readonly common: Omit<CommonContext, 'paper'>;
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
  minutes: NonNullable<NumberedItem['item']['minutes']>,
  planning: Planning,
): PlannedPaper {
  const id = `${entry.id}-minutes`;
  const slots = new SlotCollector(id);
  const title = titleOfMinutes(minutes);
  const paper = paperFields(title, title, entry.exempt);
  const levels = planning.style.numbering.minutes?.levels.length ?? 0;
  return {
    id,
    kind: 'minutes',
    template: 'minutes',
    title,
    outline: planning.outline,
    entry: packEntry(planning, entry.item.title),
    runningHeader: title,
    orientation: 'portrait',
    ...markingOf(undefined, entry.exempt),
    context: { ...planning.common, paper, ...minutesFields(minutes, slots, levels) },
    bodies: slots.bodies,
    at: minutes.at,
  };
}

function planReport(entry: NumberedItem, report: Report, planning: Planning): readonly PlannedPaper[] {
  const id = `${entry.id}-report`;
  const appendices = planAppendices(entry, report, planning);
  const slots = new SlotCollector(id);
  const paper = paperFields(report.title, report.title, entry.exempt);
  const cover: PlannedPaper = {
    id,
    kind: 'report',
    template: 'report',
    title: report.title,
    outline: planning.outline,
    entry: packEntry(planning, report.title),
    runningHeader: report.title,
    orientation: 'portrait',
    ...markingOf(undefined, entry.exempt),
    context: { ...planning.common, paper, ...reportFields(report, slots, appendices, planning) },
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
  planning: Planning,
): Omit<ReportContext, keyof CommonContext> {
  const { recommendations, recommendationLead, backgroundPapers } = report;
  return {
    tag: report.tag ?? '',
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
      name: appendixName(appendix.letter),
      title: appendix.title,
      pages: paper.id,
    })),
    backgroundPapers: backgroundPapers
      ? {
          slots: backgroundPapers.map((text, index) => slots.add(`background-${index + 1}`, text)),
          isNone: backgroundPapers.length === 0,
        }
      : null,
    contacts: report.contacts.map(({ role, person }) => ({ role, ...personFields(person) })),
    contactHeading: report.contactHeading ?? planning.style.labels.contactDetails ?? '',
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
  const title = appendixTitle(appendix.letter, appendix.title);
  const runningHeader = appendix.runningHeader ?? appendix.title;
  const levels = planning.style.numbering.minutes?.levels.length ?? 0;
  return {
    id,
    kind: 'appendix',
    template: 'appendix',
    title,
    outline: [...planning.outline, title],
    entry: { level: 2, title },
    runningHeader,
    orientation: appendix.orientation,
    ...markingOf(appendix.marking, exempt),
    ...(appendix.lang !== undefined && { lang: appendix.lang }),
    context: {
      ...planning.common,
      paper: paperFields(appendix.title, runningHeader, exempt),
      tag: appendix.tag ?? '',
      name: appendixName(appendix.letter),
      showTitle: appendix.showTitle,
      contentsDepth: appendix.contentsDepth > 0 ? String(appendix.contentsDepth) : '',
      bodySlot: slots.add('body', appendix.body, appendix.numbering ?? 'none'),
      minutes: appendix.minutes ? minutesFields(appendix.minutes, slots, levels) : null,
    },
    bodies: slots.bodies,
    at: appendix.at,
  };
}

function paperFields(
  title: string,
  runningHeader: string,
  exempt: Exempt | undefined,
): CommonContext['paper'] {
  return { title, runningHeader, exempt: exempt ? exemptReason(exempt.paragraphs) : '' };
}

function markingOf(marking: string | undefined, exempt: Exempt | undefined): { marking?: string } {
  if (marking !== undefined) return { marking };
  return exempt ? { marking: exemptMarking() } : {};
}

function packEntry(planning: Planning, title: string) {
  return { level: 1, ...(planning.number !== '' && { number: planning.number }), title };
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
