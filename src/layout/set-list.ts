import { listLabel } from '../document/number.ts';
import type { Block, List, ListItem } from '../document/tree.ts';
import type { LinePiece } from './page.ts';
import { setBlocks } from './set-blocks.ts';
import { firstBaselinePt } from './set-paragraph.ts';
import { prepareText, setLines, type TextLine } from './set-text.ts';
import { indented, type Setting, styleOf } from './setting.ts';
import { Galley, type Strip } from './strip.ts';

/** Sets a list with hanging marks; numbers are aligned on their left, and none touches its text. */
export function setList(list: List, galley: Galley, setting: Setting): void {
  const { style: house, cell, listDepth } = setting;
  const style = styleOf(setting, list);
  const sizePt = cell?.sizePt ?? style.sizePt;
  const marks = list.items.map((_, index) => markOf(list, index, setting));
  const lines = marks.map((mark) => markLine(mark, list, setting));
  const widestPt = Math.max(0, ...lines.map((line) => line.widthPt));
  const indentPt = Math.max(cell ? sizePt * 1.2 : house.list.indentPt, widestPt + sizePt * 0.4);
  const tightPt = list.tight ? (cell ? 0 : house.list.itemSpacePt) : (setting.tightPt ?? undefined);
  const inner: Setting = {
    ...indented(setting, indentPt),
    listDepth: listDepth + 1,
    ...(tightPt !== undefined && { tightPt }),
  };
  galley.anchor(list.id);
  galley.spaceAfter(listDepth === 0 && !cell ? style.spaceBeforePt : (tightPt ?? 0));
  let lastFrom = 0;
  list.items.forEach((item, index) => {
    lastFrom = galley.strips.length;
    setItem(item, lines[index] as TextLine, galley, setting, inner, list);
    if (tightPt !== undefined) galley.spaceAfter(tightPt);
  });
  // A last item of one line would stand alone at the head of a page.
  if (list.items.length > 2 && lastFrom === galley.strips.length - 1) galley.keepTogether(lastFrom - 1);
  if (listDepth === 0) galley.spaceAfter(cell ? cell.leadingPt / 4 : style.spaceAfterPt);
}

function markOf(list: List, index: number, setting: Setting): string {
  if (list.marker.format !== 'bullet') return listLabel(list.marker, index);
  const { bullets } = setting.style.list;
  return bullets[Math.min(setting.listDepth, bullets.length - 1)] ?? '•';
}

function markLine(mark: string, list: List, setting: Setting): TextLine {
  const style = styleOf(setting, list);
  const lines = setLines(prepareText([{ type: 'text', value: mark }], style, setting), 1e6, setting);
  return lines[0] as TextLine;
}

function setItem(
  item: ListItem,
  mark: TextLine,
  galley: Galley,
  outer: Setting,
  inner: Setting,
  list: List,
): void {
  const own = new Galley();
  const blocks: readonly Block[] =
    item.blocks.length > 0 ? item.blocks : [{ type: 'paragraph', children: [] }];
  setBlocks(blocks, own, inner);
  const style = styleOf(outer, list);
  const baselinePt = firstBaselinePt(style, outer);
  // A single line that heads the rest of its item stays with it.
  const headed = item.blocks.length > 1 && own.strips[1]?.pageBefore === 'may';
  own.strips.forEach((strip, index) => {
    if (index === 1 && headed) galley.bindNext();
    addStrip(
      galley,
      index === 0 ? withMark(strip, mark, baselinePt, outer.frame.xPt, item) : strip,
      index === 0,
    );
  });
  galley.spaceAfter(own.afterPt);
}

/** Moves a strip of an item into the list's galley with its bonds and breaks. */
function addStrip(galley: Galley, strip: Strip, first: boolean): void {
  for (const anchor of strip.anchors) galley.anchor(anchor);
  if (strip.pageBefore === 'must') galley.breakPage();
  galley.add({ ...strip, ...(!first && strip.pageBefore === 'avoid' && { bound: true }) });
}

function withMark(strip: Strip, mark: TextLine, baselinePt: number, xPt: number, item: ListItem): Strip {
  return {
    ...strip,
    place: (yPt) => {
      const pieces = strip.place(yPt);
      const line = pieces.find((piece): piece is LinePiece => piece.type === 'line');
      const piece: LinePiece = {
        type: 'line',
        xPt,
        baselinePt: line?.baselinePt ?? yPt + baselinePt,
        fragments: mark.fragments,
        owner: { node: item, part: 'label' },
      };
      return [piece, ...pieces];
    },
  };
}
