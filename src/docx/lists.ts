import { listLabel } from '../document/counter.ts';
import type { List, ListItem } from '../document/tree.ts';
import { writeBlocks, writeMarked } from './blocks.ts';
import { itemNumbers } from './item-numbers.ts';
import { addParagraph, bookmarkOf, type Mark } from './paragraphs.ts';
import { indented, inLanguage, inPlaceOf, isContained, lookOf, type Place, styleOf } from './place.ts';
import { textWidthEm } from './text-width.ts';
import { twips } from './units.ts';

/** Room between the widest mark and the text, in ems. */
const gapEm = 0.4;
const cellIndentEm = 1.2;

/**
 * Writes a list: its items are numbered by Word, and what follows an item's first paragraph
 * is indented to its text.
 */
export function writeList(list: List, outer: Place): void {
  const place = inLanguage(outer, list.lang);
  const { registers, flow, cell, listDepth } = place;
  const look = lookOf(place, list);
  const tightPt = cell ? 0 : registers.house.list.itemSpacePt;
  const bullets = list.marker.format === 'bullet';
  const own = bullets && !cell ? registers.styles.bulletIndent(listDepth + 1) : undefined;
  const indentPt = own?.indentPt ?? indentOf(list, place, cell?.sizePt ?? look.sizePt);
  const inner: Place = {
    ...indented(place, indentPt),
    listDepth: listDepth + 1,
    bullets,
    itemSpacePt: list.tight ? tightPt : place.itemSpacePt,
    turn: undefined,
  };
  const leftTwips = twips(inner.leftPt);
  const markPt = own ? inner.leftPt - own.hangingPt : place.leftPt;
  const column = { depth: listDepth, leftTwips, hangingTwips: leftTwips - twips(markPt) };
  const numbers = itemNumbers(list.marker, column, registers.lists, registers.house);
  flow.mark(bookmarkOf(list.id, place));
  if (listDepth === 0 && !cell) flow.spaceBefore(look.spaceBeforePt);
  list.items.forEach((item, index) => {
    const mark: Mark = { reference: numbers(index), markPt, textPt: inner.leftPt };
    writeItem(item, mark, inPlaceOf(inner, index === list.items.length - 1));
  });
  if (listDepth === 0 && list.items.length > 0) {
    flow.spaceAfter(cell ? cell.leadingPt / 4 : look.spaceAfterPt);
  }
}

function indentOf(list: List, place: Place, sizePt: number): number {
  const { cell, registers } = place;
  const leastPt = cell ? cell.sizePt * cellIndentEm : registers.house.list.indentPt;
  if (list.marker.format === 'bullet') return leastPt;
  const widestEm = Math.max(0, ...list.items.map((_, index) => textWidthEm(listLabel(list.marker, index))));
  return Math.max(leastPt, Math.ceil((widestEm + gapEm) * sizePt * 2) / 2);
}

function writeItem(item: ListItem, mark: Mark, place: Place): void {
  const [first, ...rest] = item.blocks;
  if (first?.type === 'paragraph' || first?.type === 'heading') {
    writeMarked(first, inPlaceOf(place, rest.length === 0, rest[0]), mark);
    writeBlocks(rest, place);
    return;
  }
  // The mark needs a paragraph to stand before.
  const style = styleOf(place, { type: 'paragraph' });
  const contained = isContained(place, { type: 'paragraph' });
  addParagraph([], style, inPlaceOf(place, item.blocks.length === 0), { mark, contained });
  writeBlocks(item.blocks, place);
}
