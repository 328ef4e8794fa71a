import type { DocxPackage } from './docx-package.ts';

/** Something that a finished Word file must be, beyond what validators ask. */
export type Assertion = {
  readonly name: string;
  /** Where the rule comes from. */
  readonly source: string;
  /** A sentence for each place that breaks it. */
  readonly faults: (docx: DocxPackage) => readonly string[];
};

/** Gives the values that stand more than once. */
export function repeated(values: readonly string[]): readonly string[] {
  const seen = new Set<string>();
  return [...new Set(values.filter((value) => seen.has(value) || !seen.add(value)))];
}

/** Gives the values that are not among those known, each once. */
export function missing(used: readonly string[], known: Iterable<string>): readonly string[] {
  const there = new Set(known);
  return [...new Set(used)].filter((value) => !there.has(value));
}
