import type { PageNumberFormat } from '../house-style/house-style.ts';
import { formatCounter } from './counter.ts';
import type { ListFormat } from './tree.ts';

/**
 * The number of a page is a number, so that pages can be compared and counted; pages put in after the pack was
 * published have letters: 45A lies between 45 and 46, and is 45.001 here.
 */
const letterStep = 1000;

/** Gives the number of a page put in after another: `letteredPage(45, 1)` is 45A. */
export function letteredPage(after: number, letter: number): number {
  return (Math.floor(after) * letterStep + letter) / letterStep;
}

/** Takes a number apart: 45A is 45 and 1; a number without letter has 0. */
export function partsOfPage(page: number): { readonly whole: number; readonly letter: number } {
  const steps = Math.round(page * letterStep);
  return { whole: Math.floor(steps / letterStep), letter: steps % letterStep };
}

/** Writes the number of a page as it is printed: `45`, `45A`, `xlv`; nothing for 0, which a cover has. */
export function printPage(page: number, format: PageNumberFormat): string {
  return page === 0 ? '' : letteredCounter(page, format);
}

/** Writes a counter that may have been put in after another: `7`, `7A`, `viiA`. */
export function letteredCounter(counter: number, format: ListFormat): string {
  const { whole, letter } = partsOfPage(counter);
  const number = formatCounter(whole, format);
  return letter === 0 ? number : number + formatCounter(letter, 'upper-alpha');
}

const written = /^(\d+)([A-Z]*)$/;

/** Reads a number as `printPage` writes it in figures; undefined for what is none. */
export function readPage(text: string): number | undefined {
  const [, whole, letters = ''] = written.exec(text) ?? [];
  if (whole === undefined || !/^([A-Z])\1*$|^$/.test(letters)) return undefined;
  const letter = letters === '' ? 0 : letters.charCodeAt(0) - 64 + (letters.length - 1) * 26;
  return letteredPage(Number(whole), letter);
}
