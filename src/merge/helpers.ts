/**
 * The helpers that templates have besides `if`, `unless`, `each` and `with`.
 * All are pure and answer true or false; docs/house-style-reference.md lists them.
 */
export const helpers: Readonly<Record<string, (...given: readonly unknown[]) => boolean>> = {
  /** `(is a b)`: the two are the same text. */
  is: (first, second) => first === second,
  not: (value) => !isGiven(value),
  and: (...given) => given.every(isGiven),
  or: (...given) => given.some(isGiven),
};

/** How many values each helper takes, at least and at most. */
export const helperArity: Readonly<Record<string, readonly [number, number]>> = {
  is: [2, 2],
  not: [1, 1],
  and: [2, 9],
  or: [2, 9],
};

/** What `{{#if}}` goes by: empty text and empty lists are not given, 0 neither. */
export function isGiven(value: unknown): boolean {
  return Array.isArray(value) ? value.length > 0 : Boolean(value);
}
