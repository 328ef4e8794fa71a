import type { Heading, Inline, NumberLabel, Paragraph } from '../document/tree.ts';
import type { BlockStyle } from '../house-style/house-style.ts';
import type { LinePiece, Owner, Piece } from './page.ts';
import { prepareCell, prepareText, setLines, type TextLine } from './set-text.ts';
import { type Frame, indented, type Setting, styleOf } from './setting.ts';
import type { Galley } from './strip.ts';

/** Sets a heading: never alone at the foot of a page. */
export function setHeading(heading: Heading, galley: Galley, setting: Setting): void {
  setParagraphLike(heading, galley, setting, true);
}

export function setParagraph(paragraph: Paragraph, galley: Galley, setting: Setting): void {
  setParagraphLike(paragraph, galley, setting, false);
}

function setParagraphLike(
  block: Heading | Paragraph,
  galley: Galley,
  outer: Setting,
  heading: boolean,
): void {
  const setting = block.at ? { ...outer, at: block.at } : outer;
  const style = styleOf(setting, block);
  const column = numberColumn(block.number, setting);
  const inner = indented(setting, style.indentLeftPt, style.indentRightPt);
  const prepare = setting.cell ? prepareCell : prepareText;
  const text = prepare(block.children, style, inner);
  const rag = heading || style.align === 'center' ? 'balanced' : 'even';
  const lines = setLines(text, inner.frame.widthPt, inner, rag);
  galley.anchor(block.id);
  if (style.keepWithPrevious) galley.bindNext();
  addLines(lines, galley, {
    style,
    setting: inner,
    owner: { node: block, part: 'text' },
    ...(block.number && { label: { text: block.number.label, xPt: column.labelXPt, node: block } }),
    keepWhole: heading,
  });
  galley.spaceAfter(style.spaceAfterPt);
  if (heading || style.keepWithNext || announces(block.children)) galley.bindNext();
}

/** A paragraph that ends in a colon announces what follows, and stays with it. */
function announces(children: readonly Inline[]): boolean {
  const last = children.at(-1);
  return last?.type === 'text' && last.value.trimEnd().endsWith(':');
}

type LineSettings = {
  readonly style: BlockStyle;
  readonly setting: Setting;
  readonly owner: Owner;
  /** A made number or bullet on the first line's baseline. */
  readonly label?: { readonly text: string; readonly xPt: number; readonly node: Owner['node'] };
  /** No page break between the lines. */
  readonly keepWhole: boolean;
};

/** Adds lines as strips: at least two lines of a paragraph stay on each side of a page break. */
export function addLines(lines: readonly TextLine[], galley: Galley, settings: LineSettings): void {
  const { style, setting, owner, label, keepWhole } = settings;
  const baselinePt = firstBaselinePt(style, setting);
  lines.forEach((line, index) => {
    const first = index === 0;
    const last = index === lines.length - 1;
    const ruleAbove = first ? style.ruleAbovePt : 0;
    const ruleBelow = last ? style.ruleBelowPt : 0;
    const abovePt = ruleAbove > 0 ? ruleAbove + ruleGapPt(style) : 0;
    const belowPt = ruleBelow > 0 ? ruleBelow + ruleGapPt(style) : 0;
    const xPt = setting.frame.xPt + alignmentShift(line, style, setting.frame);
    galley.add({
      heightPt: abovePt + style.leadingPt + belowPt,
      beforePt: first ? style.spaceBeforePt : 0,
      notes: line.notes,
      bound: !first && (keepWhole || index === 1 || last),
      place: (yPt) => {
        const pieces: Piece[] = [];
        const onLine = yPt + abovePt + baselinePt;
        if (ruleAbove > 0) pieces.push(ruleAt(setting, style, yPt, ruleAbove));
        if (first && label) pieces.push(labelPiece(label, onLine, style, setting));
        pieces.push({ type: 'line', xPt, baselinePt: onLine, fragments: line.fragments, owner });
        if (ruleBelow > 0) {
          pieces.push(ruleAt(setting, style, yPt + abovePt + style.leadingPt + ruleGapPt(style), ruleBelow));
        }
        return pieces;
      },
    });
  });
}

function ruleGapPt(style: BlockStyle): number {
  return style.leadingPt * 0.2;
}

function ruleAt(setting: Setting, style: BlockStyle, yPt: number, heightPt: number): Piece {
  const { xPt, widthPt } = setting.frame;
  const colour = setting.style.colours.rule ?? style.colour;
  return { type: 'rule', xPt, yPt, widthPt, heightPt, colour };
}

function alignmentShift(line: TextLine, style: BlockStyle, frame: Frame): number {
  if (style.align === 'left') return 0;
  const room = Math.max(0, frame.widthPt - line.widthPt);
  return style.align === 'right' ? room : room / 2;
}

/** From the top of a line to its baseline: the leading's surplus is shared above and below. */
export function firstBaselinePt(style: BlockStyle, setting: Setting): number {
  const { ascent, descent } = setting.fonts.metrics.regular;
  const typePt = ((ascent - descent) * style.sizePt) / 1000;
  return (style.leadingPt - typePt) / 2 + (ascent * style.sizePt) / 1000;
}

function labelPiece(
  label: NonNullable<LineSettings['label']>,
  baselinePt: number,
  style: BlockStyle,
  setting: Setting,
): LinePiece {
  // A number is what it is: capitals are for the words of a heading.
  const plain = { ...style, capitals: false };
  const lines = setLines(prepareText([{ type: 'text', value: label.text }], plain, setting), 1e6, setting);
  const fragments = lines[0]?.fragments ?? [];
  return { type: 'line', xPt: label.xPt, baselinePt, fragments, owner: { node: label.node, part: 'label' } };
}

/**
 * The column of a made number: where the number stands, and how far the text is indented.
 * Column 0 is the margin column, left of the text.
 */
export function numberColumn(number: NumberLabel | undefined, setting: Setting) {
  const { style, frame, cell } = setting;
  if (!number) return { labelXPt: frame.xPt, indentPt: 0 };
  const scheme = style.numbering[number.scheme];
  const noMargin = cell !== undefined || setting.orientation === 'landscape';
  const column = Math.max(noMargin ? 1 : 0, scheme?.columns?.[number.level - 1] ?? 0);
  const width = cell ? cell.sizePt * 2.5 : style.numberColumnPt;
  // setBlocks has indented the frame by the column already.
  return { labelXPt: frame.xPt - width, indentPt: column * width };
}
