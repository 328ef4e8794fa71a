import type { HouseStyle } from '../house-style/house-style.ts';
import type { Languages, Words } from '../language/words.ts';
import type { Appendix, CalendarDate, Exemption, LatePaper, Minutes, Report } from '../load/meeting.ts';
import type { CommonFields } from './common-fields.ts';
import type { AppendixContext, CommonContext, ReportContext } from './contexts.ts';
import { itemScheme, type YearSchemes } from './item-scheme.ts';
import { exemptReason } from './meeting-words.ts';
import type { NumberedItem } from './number-items.ts';
import type { Edition, PackEntry, PlannedPaper, WithheldPaper } from './pack-plan.ts';
import { personFields } from './plan-front-sheet.ts';
import { minutesFields, titleOfMinutes } from './plan-minutes.ts';
import { programmeFields } from './plan-programme.ts';
import { trackerFields } from './plan-tracker.ts';
import { SlotCollector } from './slot-collector.ts';
import { exemptMarking, holdsExempt, minutesBroughtTo } from './withhold.ts';

/** What all papers of a pack are planned with. */
export type Planning = {
  readonly edition: Edition;
  /** Day of the meeting. */
  readonly day: CalendarDate;
  readonly style: HouseStyle;
  readonly languages: Languages;
  /** Language of the meeting. */
  readonly documentLang: string;
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

/** The papers of an item. */
export type ItemPapers = {
  readonly open: readonly PlannedPaper[];
  /** What is not for publication; the members' edition has the papers themselves. */
  readonly withheld: readonly (WithheldPaper & { readonly paper?: PlannedPaper })[];
};

/** Gathers the papers of an item. Those that are not for publication are planned in the members' edition only. */
class Gathering implements ItemPapers {
  readonly open: PlannedPaper[] = [];
  readonly withheld: (WithheldPaper & { readonly paper?: PlannedPaper })[] = [];
  readonly #itemId: string;
  readonly #planning: Planning;

  constructor(itemId: string, planning: Planning) {
    this.#itemId = itemId;
    this.#planning = planning;
  }

  /** @param name of the paper in its item, which tells nothing that is exempt */
  withhold(id: string, name: string, plan: (planning: Planning) => PlannedPaper): void {
    const known = { id, name: `${this.#itemId}/${name}` };
    const { edition, languages, documentLang, outline } = this.#planning;
    if (edition === 'public') {
      this.withheld.push(known);
      return;
    }
    const part = languages.of(documentLang).text('exemptPapers');
    const paper = plan({ ...this.#planning, outline: [part, ...outline] });
    this.withheld.push({ ...known, paper: { ...paper, exempt: true } });
  }
}

/**
 * Plans the papers of one item: minutes, then its report, then the report's appendices. What may be published is the
 * same in both editions. A withdrawn item has no papers.
 */
export function planItemPapers(entry: NumberedItem, planning: Planning): ItemPapers {
  const { item, exempt } = entry;
  const gathering = new Gathering(item.id, planning);
  const open: Planning = { ...planning, edition: 'public' };
  if (item.withdrawn) return gathering;
  const hasMinutes = item.minutes !== undefined || item.minutesWithheld === true;
  const { minutes } = item;
  if (hasMinutes && exempt)
    gathering.withhold(`${entry.id}-minutes`, 'minutes', (whole) =>
      planMinutes(`${entry.id}-minutes`, entry, minutes as Minutes, whole),
    );
  else if (minutes) {
    gathering.open.push(planMinutes(`${entry.id}-minutes`, entry, minutes, open));
    if (holdsExempt({ minutes }))
      gathering.withhold(`${entry.id}-minutes-exempt`, 'minutes-exempt', (whole) =>
        planMinutes(`${entry.id}-minutes-exempt`, entry, minutes, whole),
      );
  }
  if (item.report) {
    const { report } = item;
    const title = report.publicTitle ?? (exempt ? item.title : report.title);
    const beside = (some: Planning): Planning =>
      hasMinutes ? { ...some, outline: [...some.outline, title] } : some;
    gatherReport(entry, report, planning, gathering, beside);
  }
  return gathering;
}

function gatherReport(
  entry: NumberedItem,
  report: Report,
  planning: Planning,
  gathering: Gathering,
  beside: (planning: Planning) => Planning,
): void {
  const id = `${entry.id}-report`;
  const exempt = report.exempt ?? entry.exempt;
  const lang = report.lang ?? planning.lang;
  const inLang = (some: Planning): Planning => ({ ...beside(some), lang });
  const open = inLang({ ...planning, edition: 'public' });
  const appendices = listAppendices(entry, report, exempt);
  if (exempt)
    gathering.withhold(id, 'report', (whole) => planReport(id, report, exempt, appendices, inLang(whole)));
  else {
    gathering.open.push(planReport(id, report, undefined, appendices, open));
    gatherPassages(report, { id, name: 'report', title: report.title }, gathering, inLang);
  }
  for (const listed of appendices) {
    const { appendix } = listed;
    const name = `appendix-${slug(appendix.publicTitle ?? appendix.letter)}`;
    if (listed.exempt) {
      gathering.withhold(listed.id, name, (whole) => planAppendix(listed.id, listed, inLang(whole)));
      continue;
    }
    gathering.open.push(planAppendix(listed.id, listed, open));
    if (holdsExempt(appendix))
      gathering.withhold(`${listed.id}-exempt`, `${name}-exempt`, (whole) =>
        planAppendix(`${listed.id}-exempt`, listed, inLang(whole)),
      );
    gatherPassages(appendix, { id: listed.id, name, title: appendix.title }, gathering, inLang);
  }
}

/** Passages that were cut out of a text are a paper of their own, so that every page is of one kind. */
function gatherPassages(
  { body, at }: Pick<Report, 'body' | 'at'>,
  of: { readonly id: string; readonly name: string; readonly title: string },
  gathering: Gathering,
  inLang: (planning: Planning) => Planning,
): void {
  const exempt = body && 'markdown' in body ? body.exempt : undefined;
  if (exempt === undefined) return;
  const id = `${of.id}-exempt`;
  gathering.withhold(id, `${of.name}-exempt`, (whole) => {
    const planning = inLang(whole);
    const words = planning.languages.of(planning.lang);
    const slots = new SlotCollector(id);
    const title = words.text('exemptPart', { title: of.title });
    const [first = { paragraphs: [] }] = exempt.exemptions;
    const reason = allReasons(exempt.exemptions);
    return {
      id,
      kind: 'appendix',
      template: 'appendix',
      title,
      lang: planning.lang,
      outline: [...planning.outline, title],
      entry: packEntry(planning, title, planning.lang),
      runningHeader: title,
      orientation: 'portrait',
      ...markingOf(undefined, first, words),
      context: {
        ...planning.common(words),
        paper: paperFields(title, title, reason, words, planning.lang),
        late: '',
        tag: '',
        name: '',
        showTitle: true,
        contentsDepth: '',
        bodySlot: slots.add('body', exempt.text),
        minutes: null,
        tracker: null,
        programme: null,
      },
      bodies: slots.bodies,
      at,
    };
  });
}

/** One exemption for several: their paragraphs together. */
function allReasons(exemptions: readonly Exemption[]): Exemption {
  const paragraphs = [...new Set(exemptions.flatMap((each) => each.paragraphs))].sort((a, b) => a - b);
  const isConfidential = paragraphs.length === 0 && exemptions.some(({ kind }) => kind === 'confidential');
  return { ...(isConfidential && { kind: 'confidential' }), paragraphs };
}

function planMinutes(id: string, entry: NumberedItem, written: Minutes, planning: Planning): PlannedPaper {
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

function planReport(
  id: string,
  report: Report,
  exempt: Exemption | undefined,
  appendices: readonly ListedAppendix[],
  planning: Planning,
): PlannedPaper {
  const { lang } = planning;
  const words = planning.languages.of(lang);
  const slots = new SlotCollector(id);
  const paper = paperFields(report.title, report.title, exempt, words, lang);
  return {
    id,
    kind: 'report',
    template: 'report',
    title: report.title,
    lang,
    outline: planning.outline,
    entry: packEntry(planning, report.title, lang),
    runningHeader: report.title,
    orientation: 'portrait',
    ...markingOf(report.marking, exempt, words),
    context: {
      ...planning.common(words),
      paper,
      itemNumber: planning.number.replace(/\.$/, ''),
      late: lateWords(report.late, words),
      ...reportFields(report, slots, appendices, planning),
    },
    bodies: slots.bodies,
    at: report.at,
  };
}

/** An appendix with its id in the pack, and why it is exempt, by itself or with its report. */
type ListedAppendix = {
  readonly appendix: Appendix;
  readonly id: string;
  readonly exempt: Exemption | undefined;
};

function reportFields(
  report: Report,
  slots: SlotCollector,
  appendices: readonly ListedAppendix[],
  { edition, languages, lang }: Planning,
): Omit<ReportContext, keyof CommonContext | 'itemNumber' | 'late'> {
  const words = languages.of(lang);
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
    appendices: appendices.map(({ appendix, id, exempt }) => {
      const name = words.text('appendixName', { letter: appendix.letter });
      const own = languageOf(appendix, lang);
      const titled = { name, lang: own === lang ? '' : own };
      if (exempt && edition === 'public') {
        const withheld = words.text('notForPublication');
        return { ...titled, title: appendix.publicTitle ?? '', pages: '', withheld };
      }
      return { ...titled, title: appendix.title, pages: id, withheld: '' };
    }),
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

function listAppendices(
  entry: NumberedItem,
  report: Report,
  exempt: Exemption | undefined,
): readonly ListedAppendix[] {
  const taken = new Set<string>();
  return report.appendices.map((appendix) => ({
    appendix,
    id: unusedId(`${entry.id}-appendix-${slug(appendix.letter)}`, taken),
    exempt: appendix.exempt ?? exempt,
  }));
}

const languageOf = (appendix: Appendix, lang: string): string =>
  appendix.lang ?? appendix.minutes?.lang ?? lang;

function planAppendix(id: string, { appendix, exempt }: ListedAppendix, planning: Planning): PlannedPaper {
  const slots = new SlotCollector(id);
  const lang = languageOf(appendix, planning.lang);
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
      late: lateWords(appendix.late, words),
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
  exempt: Exemption | undefined,
  words: Words,
  lang: string,
): CommonContext['paper'] {
  return { title, runningHeader, exempt: exempt ? exemptReason(words, exempt) : '', lang };
}

/** Exempt, confidential and a protective marking are three things: a paper may have two of them. */
function markingOf(
  marking: string | undefined,
  exempt: Exemption | undefined,
  words: Words,
): { marking?: string } {
  const kind = exempt?.kind === 'confidential' ? 'confidentialMarking' : 'exemptMarking';
  const parts = [...(exempt ? [words.text(kind)] : []), ...(marking === undefined ? [] : [marking])];
  return parts.length > 0 ? { marking: parts.join(' · ') } : {};
}

function lateWords(late: LatePaper | undefined, words: Words): string {
  if (late === undefined) return '';
  return words.text('latePaper', { date: words.date(late.received), reason: late.reason ?? '' });
}

function packEntry(planning: Planning, title: string, lang: string): PackEntry {
  return { level: 1, ...(planning.number !== '' && { number: planning.number }), title, lang };
}

function slug(words: string): string {
  return (
    words
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
