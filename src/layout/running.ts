import { printPage } from '../document/printed-page.ts';
import { runningWords } from '../document/running-words.ts';
import type { Inline, Paper } from '../document/tree.ts';
import type { BlockStyle } from '../house-style/house-style.ts';
import { fillRunning, runningSides } from '../house-style/running-text.ts';
import type { LinePiece, Piece } from './page.ts';
import { alignedLine, oneLine } from './running-line.ts';
import { type SideTexts, setSides } from './running-sides.ts';
import { type Setting, wideFrame } from './setting.ts';

/** Lines of a running header at most, and of one that stands below a marking or at the foot. */
const mostLines = { header: 2, marked: 1, footer: 1 };

/** What stands around the text of a page. */
export type RunningMatter = {
  readonly paper: Paper;
  readonly marking: string | undefined;
  readonly firstOfPaper: boolean;
  readonly number: number;
  readonly count: number;
  /** Whose copy it is; above the footer. */
  readonly copyMark?: string;
  readonly heightPt: number;
  /** The page says that it is left blank. */
  readonly blank: boolean;
};

/**
 * Sets the running matter of a page: header and footer as the house style has them, the marking at top and
 * bottom, and on a blank page the words that say so.
 */
export function setRunning(matter: RunningMatter, setting: Setting): Piece[] {
  const { page, running } = setting.style;
  const { heightPt, firstOfPaper, marking } = matter;
  const style = runningStyle(setting);
  const [header, footer] = firstOfPaper
    ? [running.firstHeader, running.firstFooter]
    : [running.header, running.footer];
  const pieces: Piece[] = setSides(textsOf(header, matter, setting), style, setting, {
    baselinePt: page.headerPt,
    mostLines: marking ? mostLines.marked : mostLines.header,
  });
  if (marking) pieces.push(...markingLines(marking, heightPt, setting));
  pieces.push(
    ...setSides(textsOf(footer, matter, setting), style, setting, {
      baselinePt: heightPt - page.footerPt,
      mostLines: mostLines.footer,
    }),
  );
  if (matter.copyMark) pieces.push(copyLine(matter.copyMark, heightPt, setting));
  if (matter.blank) pieces.push(blankWords(matter, setting));
  return pieces;
}

function textsOf(
  line: Parameters<typeof runningSides>[0],
  matter: RunningMatter,
  setting: Setting,
): SideTexts {
  const { style } = setting;
  const sides = runningSides(line, style.duplex && matter.number % 2 === 0);
  const printed = (page: number) => printPage(page, style.running.pageNumber);
  const { runningHeader, runningFields } = matter.paper;
  const read = (field: string): readonly Inline[] | undefined => {
    if (field === 'title') return runningHeader.length > 0 ? runningHeader : undefined;
    if (field === 'page') return asText(printed(matter.number));
    if (field === 'pages') return asText(printed(matter.count));
    if (field !== 'pageOf') return asText(runningWords(field, runningFields));
    return asText(
      runningFields.pageOf.replace('%1', printed(matter.number)).replace('%2', printed(matter.count)),
    );
  };
  const fill = (text: string) =>
    fillRunning(text, read).flatMap((piece) => (typeof piece === 'string' ? (asText(piece) ?? []) : piece));
  return { left: fill(sides.left), center: fill(sides.center), right: fill(sides.right) };
}

function asText(value: string | undefined): readonly Inline[] | undefined {
  return value ? [{ type: 'text', value }] : undefined;
}

function markingLines(marking: string, heightPt: number, setting: Setting): LinePiece[] {
  const { headerPt, footerPt } = setting.style.page;
  const look = markingStyle(setting);
  const frame = wideFrame(setting.orientation, setting.style);
  const line = oneLine([{ type: 'text', value: marking }], look, { ...setting, frame });
  const topPt = Math.max(look.sizePt * 1.2, headerPt - look.leadingPt);
  return [topPt, heightPt - footerPt + look.leadingPt].map((baselinePt) =>
    alignedLine(line, 'center', baselinePt, frame),
  );
}

function copyLine(copyMark: string, heightPt: number, setting: Setting): LinePiece {
  const look = runningStyle(setting);
  const frame = wideFrame(setting.orientation, setting.style);
  const line = oneLine([{ type: 'text', value: copyMark }], look, { ...setting, frame });
  const baselinePt = heightPt - setting.style.page.footerPt - look.leadingPt * 1.2;
  return alignedLine(line, 'center', baselinePt, frame);
}

/** The words stand in the middle of the text area. */
function blankWords({ paper, heightPt }: RunningMatter, setting: Setting): LinePiece {
  const { marginTopPt, marginBottomPt } = setting.style.page;
  const paragraph = setting.style.blocks.paragraph as BlockStyle;
  const style = { ...paragraph, colour: setting.style.running.colour };
  const line = oneLine([{ type: 'text', value: paper.runningFields.blankPage }], style, setting);
  return alignedLine(line, 'center', (marginTopPt + heightPt - marginBottomPt) / 2, setting.frame);
}

function runningStyle(setting: Setting): BlockStyle {
  const { style } = setting;
  const { running } = style;
  const paragraph = style.blocks.paragraph as BlockStyle;
  return {
    ...paragraph,
    sizePt: running.sizePt,
    leadingPt: running.sizePt * 1.3,
    colour: running.colour,
    bold: false,
    italic: false,
  };
}

function markingStyle(setting: Setting): BlockStyle {
  const { running } = setting.style;
  const sizePt = running.markingSizePt;
  return {
    ...runningStyle(setting),
    sizePt,
    leadingPt: sizePt * 1.5,
    bold: true,
    colour: running.markingColour,
  };
}
