import type { RunningLine } from './house-style.ts';

/** A field in a running text: `{{title}}`, or `{{label.KEY}}` for a label in the paper's language. */
export const fieldPattern = /\{\{\s*(\S+?)\s*\}\}/g;

const labelPrefix = 'label.';

/** Gives the key of the label that a field asks for: `agendaItem` for `label.agendaItem`; undefined for others. */
export function labelKey(field: string): string | undefined {
  return field.startsWith(labelPrefix) ? field.slice(labelPrefix.length) : undefined;
}

/** Keys of the labels that a running text asks for. */
export function labelsIn(running: string): readonly string[] {
  const keys = [...running.matchAll(fieldPattern)].map((match) => labelKey(match[1] as string));
  return keys.filter((key) => key !== undefined);
}

/**
 * Puts values into the fields of a running text.
 *
 * @param read gives a field's value; undefined where it has none
 * @returns the text in pieces: words as they stand, and values. Nothing at all when every field that the text
 *   has is without value, so that no "Item" stands without its number; a label that has one does not count
 */
export function fillRunning<Value>(
  running: string,
  read: (field: string) => Value | undefined,
): readonly (string | Value)[] {
  const pieces: (string | Value)[] = [];
  let asked = 0;
  let given = 0;
  running.split(fieldPattern).forEach((part, index) => {
    if (index % 2 === 0) {
      if (part !== '') pieces.push(part);
      return;
    }
    const value = read(part);
    if (value !== undefined) pieces.push(value);
    if (value !== undefined && labelKey(part) !== undefined) return;
    asked += 1;
    if (value !== undefined) given += 1;
  });
  return asked > 0 && given === 0 ? [] : pieces;
}

/** The texts of a page's head or foot from left to right; empty for nothing. */
export type RunningSides = { readonly left: string; readonly center: string; readonly right: string };

/**
 * Gives what stands at each side of a page: outer and inner follow the side that the page is bound at.
 *
 * @param isLeftPage a page with an even number, printed on both sides; a right-hand page is bound at its left
 */
export function runningSides(line: RunningLine, isLeftPage: boolean): RunningSides {
  const [left, right] = isLeftPage ? [line.outer, line.inner] : [line.inner, line.outer];
  return { left: line.left || left, center: line.center, right: line.right || right };
}
