import { formatCounter } from '../document/counter.ts';
import type { ListFormat } from '../document/tree.ts';

/** One level of a multilevel list, as Word has it. */
export type Level = {
  readonly format: ListFormat;
  /** Text with the counters of levels as `%1`, `%2`; a bullet's is the bullet. */
  readonly text: string;
  readonly leftTwips: number;
  readonly hangingTwips: number;
};

/** Names of the formats in `w:numFmt`. */
export const wordFormats = {
  bullet: 'bullet',
  decimal: 'decimal',
  'lower-alpha': 'lowerLetter',
  'upper-alpha': 'upperLetter',
  'lower-roman': 'lowerRoman',
  'upper-roman': 'upperRoman',
} as const satisfies Readonly<Record<ListFormat, string>>;

const counterFormats: Readonly<Record<string, ListFormat>> = {
  a: 'lower-alpha',
  A: 'upper-alpha',
  i: 'lower-roman',
  I: 'upper-roman',
};

/**
 * Divides a house style's pattern into Word's two parts: `(%2a)` is the text `(%2)` and the format
 * of the level's own counter, lower-alpha.
 *
 * @param level from 0
 */
export function levelOf(pattern: string, level: number): Pick<Level, 'format' | 'text'> {
  let format: ListFormat = 'decimal';
  const text = pattern.replace(/%([1-9])([aAiI])?/g, (_, counter: string, letter: string | undefined) => {
    if (Number(counter) === level + 1 && letter) format = counterFormats[letter] ?? format;
    return `%${counter}`;
  });
  return { format, text };
}

/** Levels from 0 whose counters stand in a level's text. */
export function countersIn(text: string): number[] {
  return [...text.matchAll(/%([1-9])/g)].map((match) => Number(match[1]) - 1);
}

/** Writes a level's text as Word prints it; each counter is in the format of its own level. */
export function wordLabel(levels: readonly Level[], level: number, values: readonly number[]): string {
  return (levels[level]?.text ?? '').replace(/%([1-9])/g, (whole, counter: string) => {
    const index = Number(counter) - 1;
    const value = values[index];
    return value === undefined ? whole : formatCounter(value, levels[index]?.format ?? 'decimal');
  });
}
