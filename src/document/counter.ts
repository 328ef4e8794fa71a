import type { ListFormat, ListMarker } from './tree.ts';

const romans: readonly (readonly [number, string])[] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
];

/** Letters go no further than Word's: 780 is thirty times z. */
const lastLettered = 780;
const lastRoman = 3999;

/**
 * Writes a counter in a format. After z come aa, bb, cc (the letter is doubled), as in Word and in Acts.
 * What a format cannot write (0, letters past 780, roman past 3999) stands in figures.
 *
 * @returns an empty string for bullets
 * @see ECMA-376 part 1, 17.18.59 ST_NumberFormat
 */
export function formatCounter(counter: number, format: ListFormat): string {
  switch (format) {
    case 'bullet':
      return '';
    case 'decimal':
      return String(counter);
    case 'lower-alpha':
      return letters(counter);
    case 'upper-alpha':
      return letters(counter).toUpperCase();
    case 'lower-roman':
      return roman(counter);
    case 'upper-roman':
      return roman(counter).toUpperCase();
    default:
      return format satisfies never;
  }
}

/**
 * Writes the label of a list's item as printed: `(c)`.
 *
 * @param index of the item, from 0
 * @returns an empty string for bullets
 */
export function listLabel(marker: ListMarker, index: number): string {
  if (marker.format === 'bullet') return '';
  return marker.before + formatCounter(marker.start + index, marker.format) + marker.after;
}

function letters(counter: number): string {
  if (counter < 1 || counter > lastLettered) return String(counter);
  const letter = String.fromCharCode(97 + ((counter - 1) % 26));
  return letter.repeat(Math.ceil(counter / 26));
}

function roman(counter: number): string {
  if (counter < 1 || counter > lastRoman) return String(counter);
  let rest = counter;
  let written = '';
  for (const [value, sign] of romans) {
    while (rest >= value) {
      written += sign;
      rest -= value;
    }
  }
  return written;
}
