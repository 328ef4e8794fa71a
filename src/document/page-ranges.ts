import { letteredPage, partsOfPage, printPage, readPage } from './printed-page.ts';

/** Writes numbers of pages as ranges: `44-45, 45A-45C`. */
export function writeRanges(pages: readonly number[]): string {
  const ranges: [first: number, last: number][] = [];
  for (const page of pages) {
    const range = ranges.at(-1);
    if (range && follows(range[1], page)) range[1] = page;
    else ranges.push([page, page]);
  }
  const print = (page: number) => printPage(page, 'decimal');
  return ranges
    .map(([first, last]) => (first === last ? print(first) : `${print(first)}-${print(last)}`))
    .join(', ');
}

/** Whether a number comes right after another: 46 after 45, 45B after 45A; 45A begins anew after 45. */
function follows(before: number, page: number): boolean {
  const { whole, letter } = partsOfPage(page);
  return before === (letter > 1 ? letteredPage(whole, letter - 1) : letter === 0 ? whole - 1 : undefined);
}

/** Longer ranges are no pack's. */
const mostPages = 20_000;

/** Reads ranges as `writeRanges` writes them; undefined for what is none, or counts backwards. */
export function readRanges(text: string): readonly number[] | undefined {
  const pages: number[] = [];
  for (const range of text.split(', ')) {
    const [from = '', to = from, ...more] = range.split('-');
    const [first, last] = [readPage(from), readPage(to)];
    if (first === undefined || last === undefined || more.length > 0 || last < first) return undefined;
    const [a, b] = [partsOfPage(first), partsOfPage(last)];
    if (first !== last && (a.letter === 0) !== (b.letter === 0)) return undefined;
    if (a.letter > 0 && a.whole !== b.whole) return undefined;
    const count = a.letter > 0 ? b.letter - a.letter + 1 : b.whole - a.whole + 1;
    if (pages.length + count > mostPages) return undefined;
    for (let step = 0; step < count; step++) {
      pages.push(a.letter > 0 ? letteredPage(a.whole, a.letter + step) : a.whole + step);
    }
  }
  return pages;
}
