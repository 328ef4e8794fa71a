import type { Position } from '../problems/problem.ts';

/** Where an entry of a mapping or list stands in the text of its file, in offsets. */
export type Place = {
  /** First character of the field's name; of the value, in a list. */
  readonly nameAt: number;
  /** First character of the value. */
  readonly at: number;
  /** After the value's last character. */
  readonly end: number;
  /** How a single value is written; `none` of a mapping, a list or an alias. */
  readonly style: 'plain' | 'quoted' | 'block' | 'none';
};

/** Places by the very mapping or list that was read. */
export type Places = {
  readonly fields: WeakMap<object, Map<string, Place>>;
  readonly items: WeakMap<object, Place[]>;
  /** Name of the field that a list is the value of. */
  readonly names: WeakMap<object, string>;
};

export function noPlaces(): Places {
  return { fields: new WeakMap(), items: new WeakMap(), names: new WeakMap() };
}

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
