import { exemptTint } from '../document/exempt-tint.ts';
import type { PageNumbers } from '../document/page-numbers.ts';
import type { Document, Orientation, Paper } from '../document/tree.ts';
import type { Fonts } from '../fonts/fonts.ts';
import type { HouseStyle } from '../house-style/house-style.ts';
import type { Position, Problem } from '../problems/problem.ts';
import { fillPageReferences } from './fill-page-references.ts';
import { fitTables } from './fit-tables.ts';
import { flowsOf } from './flows.ts';
import type { Layout, Page, Piece } from './page.ts';
import { paginate, type TextArea } from './paginate.ts';
import { type RunningMatter, setRunning } from './running.ts';
import { setBlocks } from './set-blocks.ts';
import { pageSize, type Setting, textFrame } from './setting.ts';
import { Galley } from './strip.ts';

/**
 * Sets a document as pages: lines, tables, footnotes, running matter, and last the page
 * numbers in contents lists and references, which change no line.
 * The same document, style and fonts give the same pages.
 *
 * @returns at least one page for every paper, and the document with the pages that wide tables turn, for
 *   every writer to turn the same; `glyph-missing` problems, and `table-too-wide` warnings
 */
export function layOut(
  document: Document,
  style: HouseStyle,
  fonts: Fonts,
  numberPages: PageNumbering = oneAfterAnother(),
): { readonly document: Document; readonly layout: Layout; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const pages: OpenPage[] = [];
  const papers = document.papers.map((paper) => {
    const fitted = fitTables(paper, {
      upright: settingFor('portrait', style, fonts, problems, paper.at),
      turned: settingFor('landscape', style, fonts, problems, paper.at),
    });
    if (style.duplex) endSheet(pages);
    layOutPaper(fitted, style, fonts, problems, pages);
    return fitted;
  });
  numberAll(pages, numberPages);
  const pageNumbers = numbersOf(pages);
  const numberFormat = style.running.pageNumber;
  fillPageReferences(pages, pageNumbers, numberFormat, fonts);
  const { copyMark } = document;
  const facts = { count: pageNumbers.count, ...(copyMark !== undefined && { copyMark }) };
  for (const page of pages) page.running = runningOf(page, facts, style, fonts, problems);
  return {
    document: { ...document, papers },
    layout: { pages, pageNumbers, numberFormat },
    problems: withoutRepeats(problems),
  };
}

type OpenPage = Omit<Page, 'number'> & {
  readonly paper: Paper;
  readonly marking: string | undefined;
  readonly firstOfPaper: boolean;
  number: number;
  running: readonly Piece[];
};

/**
 * Gives the numbers of a paper's pages, in order.
 *
 * @param count how many pages the paper has, a blank one at its end included
 */
export type PageNumbering = (paperId: string, count: number) => readonly number[];

/** Numbers pages from 1 through all papers. */
const oneAfterAnother = (): PageNumbering => {
  let last = 0;
  return (_paperId, count) => Array.from({ length: count }, () => ++last);
};

function numberAll(pages: readonly OpenPage[], numberPages: PageNumbering): void {
  for (let first = 0; first < pages.length; ) {
    const { paperId } = pages[first] as OpenPage;
    const next = pages.findIndex((page, index) => index > first && page.paperId !== paperId);
    const ofPaper = pages.slice(first, next < 0 ? pages.length : next);
    const numbers = numberPages(paperId, ofPaper.length);
    for (const [index, page] of ofPaper.entries()) page.number = numbers[index] as number;
    first += ofPaper.length;
  }
}

function layOutPaper(
  paper: Paper,
  style: HouseStyle,
  fonts: Fonts,
  problems: Problem[],
  pages: OpenPage[],
): void {
  const first = pages.length;
  for (const flow of flowsOf(paper)) {
    const setting = settingFor(flow.orientation, style, fonts, problems, paper.at);
    const galley = new Galley();
    galley.anchor(flow.id);
    setBlocks(flow.blocks, galley, setting);
    const { widthPt, heightPt } = pageSize(flow.orientation, style);
    const filled = paginate(galley.strips, textArea(flow.orientation, style), setting);
    for (const { pieces, anchors } of filled.length > 0 ? filled : [{ pieces: [], anchors: [] }]) {
      pages.push({
        number: 0,
        widthPt,
        heightPt,
        orientation: flow.orientation,
        paperId: paper.id,
        ...(paper.exempt && { tint: exemptTint }),
        pieces,
        running: [],
        anchors,
        paper,
        marking: flow.marking,
        firstOfPaper: pages.length === first,
      });
    }
  }
}

/** Leaves the back of the last sheet blank, so that what follows begins on a right-hand page. */
function endSheet(pages: OpenPage[]): void {
  const last = pages.at(-1);
  if (!last || pages.length % 2 === 0) return;
  pages.push({
    ...last,
    blank: true,
    pieces: [],
    anchors: [],
    marking: last.paper.marking,
    firstOfPaper: false,
  });
}

function textArea(orientation: Orientation, style: HouseStyle): TextArea {
  const { marginTopPt, marginBottomPt } = style.page;
  return {
    topPt: marginTopPt,
    heightPt: pageSize(orientation, style).heightPt - marginTopPt - marginBottomPt,
  };
}

/** What setting begins with on a page of an orientation. */
function settingFor(
  orientation: Orientation,
  style: HouseStyle,
  fonts: Fonts,
  problems: Problem[],
  at?: Position,
): Setting {
  return {
    style,
    fonts,
    problems,
    orientation,
    frame: textFrame(orientation, style),
    pageHeightPt: textArea(orientation, style).heightPt,
    listDepth: 0,
    ...(at && { at }),
  };
}

function numbersOf(pages: readonly OpenPage[]): PageNumbers {
  const first = new Map<string, number>();
  const last = new Map<string, number>();
  for (const page of pages) {
    if (!first.has(page.paperId)) first.set(page.paperId, page.number);
    if (!page.blank) last.set(page.paperId, page.number);
    for (const { id } of page.anchors) if (!first.has(id)) first.set(id, page.number);
  }
  return {
    count: Math.floor(Math.max(...pages.map(({ number }) => number))),
    pageOf: (id) => first.get(id),
    lastPageOf: (id) => last.get(id),
  };
}

function runningOf(
  page: OpenPage,
  facts: Pick<RunningMatter, 'count' | 'copyMark'>,
  style: HouseStyle,
  fonts: Fonts,
  problems: Problem[],
): Piece[] {
  const { paper, marking, firstOfPaper, number, heightPt, blank = false } = page;
  const setting = settingFor(page.orientation, style, fonts, problems, paper.at);
  return setRunning({ paper, marking, firstOfPaper, number, ...facts, heightPt, blank }, setting);
}

/** A character that is missing is told once for each place, however often the place was measured. */
function withoutRepeats(problems: readonly Problem[]): Problem[] {
  const seen = new Set<string>();
  return problems.filter((problem) => {
    const key = JSON.stringify([problem.code, problem.message, problem.at]);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
