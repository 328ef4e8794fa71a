import type { Inline, Text } from './tree.ts';

/** Adds an inline to others; a text goes into the last one when that looks the same, and empty text nowhere. */
export function appendInline(inlines: Inline[], inline: Inline): void {
  if (inline.type !== 'text') {
    inlines.push(inline);
    return;
  }
  if (inline.value === '') return;
  const last = inlines.at(-1);
  if (last?.type === 'text' && sameMarks(last, inline)) {
    inlines[inlines.length - 1] = { ...last, value: last.value + inline.value };
  } else {
    inlines.push(inline);
  }
}

/** Joins neighbours that look the same. */
export function mergeTexts(inlines: readonly Inline[]): Inline[] {
  const merged: Inline[] = [];
  for (const inline of inlines) appendInline(merged, inline);
  return merged;
}

function sameMarks(one: Text, other: Text): boolean {
  return (
    one.bold === other.bold &&
    one.italic === other.italic &&
    one.underline === other.underline &&
    one.strike === other.strike &&
    one.code === other.code &&
    one.script === other.script &&
    one.lang === other.lang
  );
}
