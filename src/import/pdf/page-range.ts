import { Refusal } from './refusal.ts';

/**
 * Reads which pages are wanted: `1-3, 5, 8-`, counted from 1, in the order that is written. A page stands once.
 *
 * @param count how many pages there are
 * @returns numbers of pages, at least one
 * @throws Refusal
 */
export function readPageRange(text: string | undefined, count: number): readonly number[] {
  const all = Array.from({ length: count }, (_, index) => index + 1);
  if (text === undefined || text.trim() === '') return all;
  const pages = new Set<number>();
  for (const part of text.split(',')) {
    const match = /^\s*(\d{1,6})?\s*([-–])?\s*(\d{1,6})?\s*$/.exec(part);
    const [, from, dash, to] = match ?? [];
    if (!match || (from === undefined && to === undefined) || (from && to && !dash)) {
      throw new Refusal(`its pages are given as “${text}”`, 'write pages as in 1-3, 5, 8-');
    }
    const first = Number(from ?? 1);
    const last = dash ? Number(to ?? count) : Number(from ?? to);
    if (first < 1 || first > count || last > count || last < first) {
      const there = count === 1 ? 'it has one page' : `it has ${count} pages`;
      throw new Refusal(
        `${there}, and “${part.trim()}” is asked for`,
        count === 1 ? 'leave pages: out' : `choose from 1 to ${count}`,
      );
    }
    for (let page = first; page <= last; page++) pages.add(page);
  }
  return [...pages];
}
