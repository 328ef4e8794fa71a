import type { Problem } from '../problems/problem.ts';

/** Sorts problems by file, in the order in which files were read, then by place; each is told once. */
export function inReadingOrder(problems: readonly Problem[]): Problem[] {
  const files = [...new Set(problems.map((problem) => problem.at?.file))];
  const rank = new Map(files.map((file, index) => [file, index]));
  const seen = new Set<string>();
  return problems
    .filter(({ code, at, message }) => {
      const key = JSON.stringify([code, at?.file, at?.line, at?.column, message]);
      return !seen.has(key) && seen.add(key);
    })
    .toSorted(
      ({ at: a }, { at: b }) =>
        (rank.get(a?.file) ?? 0) - (rank.get(b?.file) ?? 0) ||
        (a?.line ?? 0) - (b?.line ?? 0) ||
        (a?.column ?? 0) - (b?.column ?? 0),
    );
}
