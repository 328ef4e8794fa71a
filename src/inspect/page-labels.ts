import type { PDFDict } from '@cantoo/pdf-lib';
import { get, getName, getNumber, getText } from './objects.ts';
import { readNumberTree } from './trees.ts';

/**
 * Reads what the pages call themselves (ISO 32000-1, 12.4.2).
 *
 * @returns nothing for a file without labels, or with wrong ones
 */
export function readPageLabels(catalog: PDFDict, pages: number): readonly string[] {
  const { entries, isSound } = readNumberTree(get(catalog, 'PageLabels'));
  const labels: string[] = [];
  if (!isSound) return labels;
  entries.forEach(([first, range], index) => {
    const end = Math.min(pages, entries[index + 1]?.[0] ?? pages);
    const start = getNumber(range, 'St') ?? 1;
    for (let page = Math.max(0, first); page < end; page++) {
      const number = written(start + page - first, getName(range, 'S'));
      labels[page] = `${getText(range, 'P') ?? ''}${number}`;
    }
  });
  return labels;
}

function written(number: number, style: string | undefined): string {
  if (style === 'D') return String(number);
  if (style === 'r' || style === 'R') return style === 'r' ? roman(number).toLowerCase() : roman(number);
  if (style !== 'a' && style !== 'A') return '';
  const letter = String.fromCharCode((style === 'a' ? 97 : 65) + ((number - 1) % 26));
  return letter.repeat(Math.min(100, Math.ceil(number / 26)));
}

const numerals = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
] as const;

function roman(number: number): string {
  let rest = Math.min(number, 9999);
  let text = '';
  for (const [value, numeral] of numerals) {
    for (; rest >= value; rest -= value) text += numeral;
  }
  return text;
}
