import { paragraph } from '../document/build.ts';
import { writeRanges } from '../document/page-ranges.ts';
import type { Document } from '../document/tree.ts';
import { walkBlocks } from '../document/walk.ts';
import type { OpenFonts } from '../fonts/open-fonts.ts';
import type { HouseStyle } from '../house-style/house-style.ts';
import type { Languages } from '../language/words.ts';
import { layOut, type PageNumbering } from '../layout/lay-out.ts';
import type { Layout } from '../layout/page.ts';
import { type Ledger, latestVersion, type WithheldPages } from '../ledger/ledger.ts';
import { issuedNumbers, numberPages } from '../ledger/number-pages.ts';
import { checkAround } from '../load/check-around.ts';
import type { Edition, Meeting } from '../load/meeting.ts';
import { loadMinutesOf, minutesPath } from '../load/minutes-of-meeting.ts';
import type { PackPlan } from '../plan/pack-plan.ts';
import { planItemPages } from '../plan/plan-item-pages.ts';
import { planPack } from '../plan/plan-pack.ts';
import type { Problem } from '../problems/problem.ts';
import { exemptCover } from '../supplement/exempt-cover.ts';
import { composePack, entryOf } from './compose.ts';
import { openStyleFonts } from './house-styles.ts';
import { importFiles } from './import-files.ts';
import { isPublished, issuedPapers } from './issued-papers.ts';
import { type MeetingOptions, type OpenedMeeting, openMeeting } from './open-meeting.ts';
import { paperIdentities } from './paper-identities.ts';
import { isOfBody, planningOf, planSurrounding, surroundings } from './plan-surroundings.ts';
import type { Publication } from './publications.ts';
import { Run } from './run.ts';
import { findItem, findItemWithPapers, selectPapers, withoutLinksElsewhere } from './select-papers.ts';

export type { MeetingOptions } from './open-meeting.ts';

export type PaperOptions = MeetingOptions & {
  /** Absent: the agenda pack. */
  readonly paper?: Publication;
  /** Number as printed, or id, of the one item that is wanted; with the pack, its papers. */
  readonly only?: string;
  /** Whether a meeting that has nothing to make the paper of is passed over with a warning, or is an error. */
  readonly passOver?: boolean;
};

export type LaidOutPack = {
  readonly document: Document;
  readonly style: HouseStyle;
  readonly fonts: OpenFonts;
  readonly layout: Layout;
  readonly languages: Languages;
  readonly meeting: Meeting;
};

/** Lays out the whole pack, marked as a draft unless it is what was published last. */
async function layOutDraft(
  plan: PackPlan,
  opened: OpenedMeeting,
  run: Run,
  change?: (document: Document) => Document,
): Promise<LaidOutPack | undefined> {
  const pack = await layOutWhole(plan, opened, run, change);
  if (!pack || isPublished(issuedPapers(pack), opened.ledger)) return pack;
  const words = opened.languages.of(plan.lang);
  const draft = { word: words.text('draftMark'), notice: words.text('draftNotice') };
  return { ...pack, document: { ...pack.document, draft } };
}

/** What is known of the other edition, whose pages are the same. */
export type KnownPages = {
  readonly withheld: readonly WithheldPages[];
  /** The numbers of papers, by the names that the ledger has for them. */
  readonly numbers: ReadonlyMap<string, readonly number[]>;
};

/** Takes the whole pack of a meeting from its files to positioned pages. */
export async function layOutMeeting(
  options: MeetingOptions,
  run: Run,
  known?: KnownPages,
): Promise<WholePack | undefined> {
  const opened = await openMeeting(options, run);
  if (!opened) return undefined;
  return layOutWhole(await planWholePack(opened, run, known?.withheld), opened, run, undefined, known);
}

/**
 * Takes a meeting from its files to positioned pages, of its pack or of a paper around it.
 * Goes on after errors for as long as there is something to go on with, so that later stages are heard too.
 *
 * @returns undefined when a stage had no result; `run` has the problems
 */
export async function layOutPack(options: PaperOptions, run: Run): Promise<LaidOutPack | undefined> {
  const opened = await openMeeting(options, run);
  return opened && layOutOpened(opened, options, run);
}

async function layOutOpened(
  opened: OpenedMeeting,
  { paper = 'pack', only, passOver = false }: PaperOptions,
  run: Run,
): Promise<LaidOutPack | undefined> {
  if (paper === 'item' || paper === 'pack') {
    const plan = await planWholePack(opened, run);
    if (paper === 'item') return layOutItemPages(plan, opened, only, run);
    return only === undefined ? layOutDraft(plan, opened, run) : layOutPapersOf(only, plan, opened, run);
  }
  const planned = await planSurrounding(paper, opened, run);
  if (planned && 'missing' in planned) {
    run.tell([passOver ? passedOver(planned.missing) : planned.missing]);
    return undefined;
  }
  return planned && layOutPlan(planned.plan, planned.opened, run);
}

function passedOver({ code, message, at }: Problem): Problem {
  return { code, severity: 'warning', message: `passed over: ${message}`, ...(at && { at }) };
}

export type CheckOptions = MeetingOptions & {
  /** Whether what belongs to the meeting's body is checked too: record, tracker and programme. Absent: it is. */
  readonly ofBody?: boolean;
};

/**
 * Goes through everything but the writing of the files, and tells every problem, warnings too: of the pack, and of
 * the papers around the meeting that there is something to make of.
 */
export async function checkMeeting(options: CheckOptions): Promise<readonly Problem[]> {
  const run = new Run(options.meeting, options.onStage);
  const opened = await openMeeting({ ...options, edition: 'members' }, run);
  if (!opened) return run.problems;
  const plan = await planWholePack(opened, run);
  const pack = await layOutWhole(plan, opened, run);
  const { ofBody = true } = options;
  for (const paper of surroundings) {
    if (!ofBody && isOfBody(paper)) continue;
    const planned = await planSurrounding(paper, opened, run);
    if (planned && 'plan' in planned) await layOutPlan(planned.plan, planned.opened, run);
  }
  if (pack) await layOutPagesOf({ plan, pack }, opened, undefined, run);
  const { disk, meeting } = opened;
  if (ofBody) await run.stage('load', () => ({ problems: checkAround(meeting, disk, run.problems) }));
  return run.problems;
}

/** @param withheld pages that are not for publication; absent: those that were published last */
function planWholePack(
  opened: OpenedMeeting,
  run: Run,
  withheld?: readonly WithheldPages[],
): Promise<PackPlan> {
  const { meeting, style, languages, edition, issued } = opened;
  const known = withheld ?? latestVersion(issued)?.withheld ?? [];
  const withheldPages = new Map(known.map(({ id, pages }) => [id, pages]));
  return run.stage('plan', () => planPack(meeting, style, edition, languages, { withheldPages }));
}

/** Lays out the whole pack, and takes the papers of one item out of it. */
async function layOutPapersOf(
  only: string,
  plan: PackPlan,
  opened: OpenedMeeting,
  run: Run,
): Promise<LaidOutPack | undefined> {
  const item = findItemWithPapers(plan, only);
  if ('code' in item) {
    run.problems.push(item);
    return undefined;
  }
  const { meeting, languages } = opened;
  const words = languages.of(meeting.lang);
  const { number, title, papers } = item;
  const named = number === '' ? title : words.text('itemTitle', { number, title });
  const body = meeting.body.name;
  const pack = await layOutDraft(plan, opened, run, (document) => ({
    ...withoutLinksElsewhere(document, papers),
    title: words.text('paperTitle', { title: named, body, date: words.date(meeting.when.date) }),
  }));
  return pack && { ...pack, ...selectPapers(pack, papers) };
}

/** Lays out the pack first: the pages of items name those of their papers in it. */
async function layOutItemPages(
  plan: PackPlan,
  opened: OpenedMeeting,
  only: string | undefined,
  run: Run,
): Promise<LaidOutPack | undefined> {
  const item = only === undefined ? undefined : findItem(plan.items, only);
  if (item && 'code' in item) {
    run.problems.push(item);
    return undefined;
  }
  const pack = await layOutWhole(plan, opened, run);
  return pack && layOutPagesOf({ plan, pack }, opened, item?.id, run);
}

/** @param only id of the one item that is wanted */
async function layOutPagesOf(
  { plan, pack }: { readonly plan: PackPlan; readonly pack: LaidOutPack },
  opened: OpenedMeeting,
  only: string | undefined,
  run: Run,
): Promise<LaidOutPack | undefined> {
  const { disk, meeting } = opened;
  const hasMinutes = disk.exists(minutesPath(meeting.id));
  const { minutes } = hasMinutes ? await run.stage('load', () => loadMinutesOf(disk, meeting.id)) : {};
  if (hasMinutes && !minutes) return undefined;
  const printed = { plan, pageNumbers: pack.layout.pageNumbers };
  const pages = await run.stage('plan', () => planItemPages(planningOf(opened), printed, minutes, only));
  return layOutPlan(pages, opened, run);
}

/** The pages of a members' edition that are not for publication. */
export function withheldPages({ document, layout, identities }: WholePack): readonly WithheldPages[] {
  return document.papers
    .filter(({ exempt }) => exempt)
    .map(({ id }) => ({
      id: identities.get(id) ?? id,
      pages: layout.pages.filter(({ paperId }) => paperId === id).map(({ number }) => number),
    }));
}

/** A whole pack, with the names by which the ledger knows its papers, by their ids. */
export type WholePack = LaidOutPack & {
  readonly identities: ReadonlyMap<string, string>;
  readonly edition: Edition;
  /** Whether there are papers that are not for publication, in whichever edition. */
  readonly withholds: boolean;
};

type DocumentChange = (document: Document) => Document;

/** The front sheet says which pages are withheld, which is known when they are laid out: seldom more than twice. */
const mostLayouts = 4;

/**
 * Takes the plan of a whole pack to positioned pages, numbered as the ledger has them where it was published. Papers
 * that are not for publication come last, behind a cover.
 */
async function layOutWhole(
  plan: PackPlan,
  opened: OpenedMeeting,
  run: Run,
  change: DocumentChange = (document) => document,
  known?: KnownPages,
): Promise<WholePack | undefined> {
  const identities = paperIdentities(plan);
  const { edition, issued } = opened;
  const withholds = plan.withheld.length > 0;
  let stated = '[[],[]]';
  let current = plan;
  let leftOut: readonly LeftOut[] = [];
  for (let count = 1; ; count++) {
    const next = numberPages(issued, opened.style.latePages);
    const numbering: PageNumbering = (paperId, pages) => {
      const name = identities.get(paperId) ?? paperId;
      const given = known?.numbers.get(name);
      return given?.length === pages ? given : next(name, pages);
    };
    const whole = editionOf(current, opened);
    const telling = tellingOf(leftOut, opened.languages);
    const laidOut = await layOutPlan(
      current,
      opened,
      run,
      (document) => change(telling(whole(document))),
      numbering,
    );
    const pack = laidOut && { ...laidOut, identities, edition, withholds };
    if (!pack) return undefined;
    const withheld = edition === 'members' && withholds ? withheldPages(pack) : [];
    leftOut = pagesLeftOut(pack, issued);
    const pages = JSON.stringify([withheld, leftOut]);
    if (pages === stated || count === mostLayouts) return pack;
    stated = pages;
    if (withheld.length > 0) current = await planWholePack(opened, run, withheld);
  }
}

/** Numbers that a paper had, and has no pages for any more. */
type LeftOut = { readonly paperId: string; readonly pages: readonly number[] };

function pagesLeftOut({ layout, identities }: WholePack, issued: Ledger): readonly LeftOut[] {
  const numbers = issuedNumbers(issued);
  const used = new Set(layout.pages.map(({ number }) => number));
  const papers = [...new Set(layout.pages.map(({ paperId }) => paperId))];
  return papers.flatMap((paperId) => {
    const own = numbers.get(identities.get(paperId) ?? paperId) ?? [];
    const pages = own.filter((number) => !used.has(number));
    return pages.length > 0 ? [{ paperId, pages }] : [];
  });
}

/** A paper that has become shorter says at its end which numbers are left out: nothing is missing there. */
function tellingOf(leftOut: readonly LeftOut[], languages: Languages): DocumentChange {
  const byPaper = new Map(leftOut.map(({ paperId, pages }) => [paperId, pages]));
  return (document) => ({
    ...document,
    papers: document.papers.map((paper) => {
      const pages = byPaper.get(paper.id);
      if (pages === undefined) return paper;
      const words = languages.of(paper.lang ?? document.lang);
      const told = { pages: writeRanges(pages).replaceAll('-', '–') };
      const text = words.text(pages.length === 1 ? 'pageLeftOut' : 'pagesLeftOut', told);
      return { ...paper, blocks: [...paper.blocks, paragraph(text, { role: 'item-status' })] };
    }),
  });
}

/** What the members' edition has besides its papers: a cover before those that are exempt, and whose copy it is. */
function editionOf(
  { papers, lang }: PackPlan,
  { edition, copyFor, languages, meeting }: OpenedMeeting,
): DocumentChange {
  if (edition === 'public') return (document) => document;
  const words = languages.of(lang);
  const copyMark = words.text('copyMark', { name: copyFor });
  const entries = papers.filter(({ exempt }) => exempt).flatMap((paper) => entryOf(paper, lang));
  return (document) => {
    const first = document.papers.findIndex(({ exempt }) => exempt);
    const [opening] = document.papers;
    if (first < 0 || !opening) return { ...document, copyMark };
    const { runningFields } = opening;
    const date = words.date(meeting.when.date);
    const cover = exemptCover({ body: meeting.body.name, date, entries, runningFields }, words);
    return { ...document, copyMark, papers: document.papers.toSpliced(first, 0, cover) };
  };
}

/**
 * Takes a plan to positioned pages.
 *
 * @param change made to the document before it is laid out
 * @param numbering of its pages; absent: from 1
 */
export async function layOutPlan(
  plan: PackPlan,
  { style: house, languages, disk, meeting }: OpenedMeeting,
  run: Run,
  change: (document: Document) => Document = (document) => document,
  numbering?: PageNumbering,
): Promise<LaidOutPack | undefined> {
  const style: HouseStyle = { ...house, numbering: { ...house.numbering, ...plan.schemes } };
  const imported = await run.stage('import', () => importFiles(plan, style, languages));
  const { document: composed } = await run.stage('compose', () =>
    composePack(plan, style, languages, disk, imported),
  );
  const { fonts } = await run.stage('fonts', () => openStyleFonts(style));
  if (!composed || !fonts) return undefined;
  const drawn = await drawVectors(composed, style, fonts, run);
  const { document, layout } = await run.stage('layout', () =>
    layOut(change(drawn), style, fonts, numbering),
  );
  return { document, style, fonts, layout, languages, meeting };
}

/** Loads what draws vector pictures only for documents that have some. */
async function drawVectors(
  document: Document,
  style: HouseStyle,
  fonts: OpenFonts,
  run: Run,
): Promise<Document> {
  let hasVectors = false;
  for (const { blocks } of document.papers) {
    walkBlocks(blocks, (block) => {
      if (block.type === 'figure' && (block.image.vector || block.image.chart)) hasVectors = true;
    });
  }
  if (!hasVectors) return document;
  const { drawPictures } = await import('../picture/draw-pictures.ts');
  const drawn = await drawPictures(document, style, fonts);
  run.tell(drawn.problems);
  return drawn.document;
}
