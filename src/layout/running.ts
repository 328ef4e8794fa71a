import type { Inline, Paper, Rule } from '../document/tree.ts';
import type { BlockStyle } from '../house-style/house-style.ts';
import type { LinePiece, Owner, Piece } from './page.ts';
import { prepareText, setLines, type TextLine } from './set-text.ts';
import { type Frame, type Setting, wideFrame } from './setting.ts';

/** Running matter is an artifact: its owner is never read. */
const noOwner: Owner = { node: { type: 'rule' } satisfies Rule, part: 'repeat' };

/** A running header has at most this many lines; what is longer ends in an ellipsis. */
const mostLines = 2;

/** What stands around the text of a page. */
export type RunningMatter = {
  readonly paper: Paper;
  readonly marking: string | undefined;
  readonly firstOfPaper: boolean;
  readonly number: number;
  readonly count: number;
  readonly heightPt: number;
};

/**
 * Sets the running matter of a page: the running header from the second page of a paper on,
 * the marking at top and bottom, and the page number.
 */
export function setRunning(matter: RunningMatter, setting: Setting): Piece[] {
  const { style } = setting;
  const pieces: Piece[] = [];
  const { headerPt, footerPt } = style.page;
  if (!matter.firstOfPaper && matter.paper.runningHeader.length > 0) {
    pieces.push(...header(matter.paper.runningHeader, headerPt, setting));
  }
  if (matter.marking) {
    const look = markingStyle(setting);
    const full = { ...setting, frame: wideFrame(setting.orientation, setting.style) };
    const line = oneLine([{ type: 'text', value: matter.marking }], look, full);
    pieces.push(
      alignedLine(line, 'center', Math.max(look.sizePt * 1.2, headerPt - look.leadingPt), full.frame),
    );
    pieces.push(alignedLine(line, 'center', matter.heightPt - footerPt + look.leadingPt, full.frame));
  }
  const label = style.running.pageNumber
    .replace('%1', String(matter.number))
    .replace('%2', String(matter.count));
  const line = oneLine([{ type: 'text', value: label }], runningStyle(setting), setting);
  pieces.push(alignedLine(line, style.running.pageNumberAlign, matter.heightPt - footerPt, setting.frame));
  return pieces;
}

function header(children: readonly Inline[], baselinePt: number, setting: Setting): Piece[] {
  const style = runningStyle(setting);
  const text = prepareText(children, style, setting);
  let lines = setLines(text, setting.frame.widthPt, setting);
  if (lines.length > mostLines) {
    const kept = lines.slice(0, mostLines);
    const last = kept[mostLines - 1] as TextLine;
    const ellipsis = oneLine([{ type: 'text', value: '…' }], style, setting);
    const shifted = ellipsis.fragments.map((fragment) => ({ ...fragment, xPt: last.widthPt }));
    lines = [...kept.slice(0, -1), { ...last, fragments: [...last.fragments, ...shifted] }];
  }
  const firstPt = baselinePt - (lines.length - 1) * style.leadingPt;
  return lines.map((line, index) =>
    alignedLine(line, 'left', firstPt + index * style.leadingPt, setting.frame),
  );
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

function oneLine(children: readonly Inline[], style: BlockStyle, setting: Setting): TextLine {
  return setLines(prepareText(children, style, setting), 1e6, setting)[0] as TextLine;
}

function alignedLine(
  line: TextLine,
  align: BlockStyle['align'],
  baselinePt: number,
  frame: Frame,
): LinePiece {
  const room = frame.widthPt - line.widthPt;
  const shift = align === 'right' ? room : align === 'center' ? room / 2 : 0;
  return { type: 'line', xPt: frame.xPt + shift, baselinePt, fragments: line.fragments, owner: noOwner };
}
