import type { PDFDict } from '@cantoo/pdf-lib';
import { getItems, getNumber, itemsOf, numberOf } from './objects.ts';

/** Widths as a font dictionary gives them, in thousandths of the size, by code or character identifier. */
export type Widths = { widthOf(code: number): number | undefined };

/** Widths of a simple font (ISO 32000-1, Table 111). */
export function readSimpleWidths(font: PDFDict, descriptor: PDFDict | undefined): Widths {
  const first = getNumber(font, 'FirstChar') ?? 0;
  const widths = getItems(font, 'Widths').map(numberOf);
  const missing = getNumber(descriptor, 'MissingWidth') ?? 0;
  return { widthOf: (code) => widths[code - first] ?? (widths.length > 0 ? missing : undefined) };
}

/** Widths of a CIDFont (ISO 32000-1, 9.7.4.3). Ranges stay ranges, however wide a file makes them. */
export function readCompositeWidths(font: PDFDict): Widths {
  const single = new Map<number, number>();
  const ranges: { first: number; last: number; width: number }[] = [];
  const items = getItems(font, 'W');
  for (let index = 0; index < items.length; ) {
    const first = numberOf(items[index]);
    const second = items[index + 1];
    const last = numberOf(second);
    if (first === undefined) index++;
    else if (last === undefined) {
      itemsOf(second).forEach((width, place) => {
        single.set(first + place, numberOf(width) ?? 0);
      });
      index += 2;
    } else {
      ranges.push({ first, last, width: numberOf(items[index + 2]) ?? 0 });
      index += 3;
    }
  }
  const standard = getNumber(font, 'DW') ?? 1000;
  return {
    widthOf: (cid) =>
      single.get(cid) ?? ranges.find(({ first, last }) => first <= cid && cid <= last)?.width ?? standard,
  };
}
