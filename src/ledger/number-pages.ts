import { letteredPage, partsOfPage } from '../document/printed-page.ts';
import type { Ledger } from './ledger.ts';

/** Where the pages of papers that come after publication get their numbers. */
export type LatePages = 'at-end' | 'in-place';

/**
 * Numbers the pages of a pack so that no number that was issued ever moves. A paper that was published keeps its
 * numbers; where it has grown, its further pages have letters after its last number. A late paper's numbers go on
 * after the last one issued, or have letters after the paper before it. A number is never given to another paper.
 *
 * @returns a function to be asked for each paper once, in the order of the pack
 */
export function numberPages(
  ledger: Ledger,
  latePages: LatePages,
): (paperId: string, count: number) => readonly number[] {
  const issued = issuedNumbers(ledger);
  const used = new Set([...issued.values()].flat());
  let last = Math.max(0, ...[...used].map((page) => partsOfPage(page).whole));
  let before = 0;
  const lettered = (after: number): number => {
    const { whole } = partsOfPage(after);
    let letter = 1;
    while (used.has(letteredPage(whole, letter))) letter++;
    return letteredPage(whole, letter);
  };
  return (paperId, count) => {
    const own = issued.get(paperId) ?? [];
    const isLate = own.length === 0 && ledger.versions.length > 0;
    const numbers = own.slice(0, count);
    while (numbers.length < count) {
      const isLettered = own.length > 0 || (isLate && latePages === 'in-place' && before > 0);
      const number = isLettered ? lettered(numbers.at(-1) ?? before) : ++last;
      used.add(number);
      numbers.push(number);
    }
    before = numbers.at(-1) ?? before;
    return numbers;
  };
}

/** All numbers that a paper ever had, in order: one that had shrunk may have them again. */
export function issuedNumbers({ versions }: Ledger): ReadonlyMap<string, number[]> {
  const issued = new Map<string, Set<number>>();
  for (const { papers, withheld = [] } of versions) {
    for (const { id, pages } of [...papers, ...withheld]) {
      const known = issued.get(id) ?? new Set();
      for (const page of pages) known.add(page);
      issued.set(id, known);
    }
  }
  return new Map([...issued].map(([id, pages]) => [id, [...pages].sort((a, b) => a - b)]));
}
