import type { Position } from '../problems/problem.ts';

export type Locate = (offset: number) => Position;

/** Makes a function that turns offsets in a text into lines and columns. */
export function locator(text: string, file: string): Locate {
  let starts: number[] | undefined;
  return (offset) => {
    starts ??= lineStarts(text);
    let first = 0;
    let after = starts.length;
    while (after - first > 1) {
      const middle = (first + after) >> 1;
      if ((starts[middle] ?? 0) <= offset) first = middle;
      else after = middle;
    }
    return { file, line: first + 1, column: Math.min(offset, text.length) - (starts[first] ?? 0) + 1 };
  };
}

function lineStarts(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}
