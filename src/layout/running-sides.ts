import type { Inline } from '../document/tree.ts';
import type { BlockStyle } from '../house-style/house-style.ts';
import type { LinePiece } from './page.ts';
import { alignedLine, oneLine, withEllipsis } from './running-line.ts';
import { prepareText, setLines, type TextLine, textExtent } from './set-text.ts';
import type { Setting } from './setting.ts';

const sides = ['left', 'center', 'right'] as const;
type Side = (typeof sides)[number];

/** What stands at the left, in the middle and at the right of a page's head or foot. */
export type SideTexts = Readonly<Record<Side, readonly Inline[]>>;

/**
 * Sets a page's head or foot. What is longer than its room, in the lines that it may have, ends in an ellipsis.
 *
 * @param place baseline of the last line; lines before it stand above
 */
export function setSides(
  texts: SideTexts,
  style: BlockStyle,
  setting: Setting,
  { baselinePt, mostLines }: { readonly baselinePt: number; readonly mostLines: number },
): LinePiece[] {
  const { widthPt } = setting.frame;
  const prepared = sides
    .filter((side) => texts[side].length > 0)
    .map((side) => ({ side, text: prepareText(texts[side], style, setting) }));
  const full = (side: Side): number => {
    const found = prepared.find((each) => each.side === side);
    return found ? textExtent(found.text).fullPt : 0;
  };
  const natural = { left: full('left'), center: full('center'), right: full('right') };
  const room = prepared.length > 1 ? shareWidth(widthPt, natural, style.sizePt * 2) : undefined;
  return prepared.flatMap(({ side, text }) => {
    const measurePt = room?.[side] ?? widthPt;
    const lines = shortened(setLines(text, measurePt, setting), mostLines, measurePt, style, setting);
    const firstPt = baselinePt - (lines.length - 1) * style.leadingPt;
    return lines.map((line, index) =>
      alignedLine(line, side, firstPt + index * style.leadingPt, setting.frame),
    );
  });
}

/**
 * Shares a width among what stands side by side: what is short has the room that it needs, what is long has
 * what remains, and those that are all long have the same. What stands in the middle stays there.
 *
 * @param natural widths in points; 0 for nothing
 */
export function shareWidth(
  widthPt: number,
  natural: Readonly<Record<Side, number>>,
  gapPt: number,
): Readonly<Record<Side, number>> {
  const { left, center, right } = natural;
  if (center === 0) {
    const half = (widthPt - gapPt) / 2;
    if (right <= half) return { left: widthPt - gapPt - right, center: 0, right };
    if (left <= half) return { left, center: 0, right: widthPt - gapPt - left };
    return { left: half, center: 0, right: half };
  }
  const third = (widthPt - 2 * gapPt) / 3;
  const atSides = Math.max(left, right);
  const side = center <= third ? (widthPt - center) / 2 - gapPt : Math.min(atSides, third);
  return { left: side, center: widthPt - 2 * (side + gapPt), right: side };
}

function shortened(
  lines: readonly TextLine[],
  mostLines: number,
  measurePt: number,
  style: BlockStyle,
  setting: Setting,
): readonly TextLine[] {
  if (lines.length <= mostLines) return lines;
  const ellipsis = oneLine([{ type: 'text', value: '…' }], style, setting);
  const kept = lines.slice(0, mostLines);
  const last = kept.pop() as TextLine;
  return [...kept, withEllipsis(last, ellipsis, measurePt)];
}
