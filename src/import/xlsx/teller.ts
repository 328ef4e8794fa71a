import type { Position, Problem, ProblemCode } from '../../problems/problem.ts';

/** Gathers the problems of one file; each message begins with the file's name. */
export type Teller = {
  readonly problems: readonly Problem[];
  error(code: ProblemCode, message: string, hint?: string): void;
  warning(code: ProblemCode, message: string, hint?: string): void;
};

/** @param at where the file is named; all problems stand there */
export function openTeller(file: string, at: Position): Teller {
  const problems: Problem[] = [];
  const tell = (severity: Problem['severity']) => (code: ProblemCode, message: string, hint?: string) => {
    problems.push({
      code,
      severity,
      message: `${file}: ${message}`,
      at,
      ...(hint !== undefined && { hint }),
    });
  };
  return { problems, error: tell('error'), warning: tell('warning') };
}

/** `B2, C7 and 12 more`: the first five, and how many there are besides. */
export function firstOf(names: readonly string[]): string {
  const shown = names.length > 6 ? names.slice(0, 5) : names;
  const rest = names.length - shown.length;
  const all = rest > 0 ? [...shown, `${rest} more`] : shown;
  const last = all.at(-1) ?? '';
  return all.length > 1 ? `${all.slice(0, -1).join(', ')} and ${last}` : last;
}

/** `rows 5-9 and 12`: runs of numbers or letters, of indexes from 0 in ascending order. */
export function runsOf(noun: string, indexes: readonly number[], name: (index: number) => string): string {
  const runs: [number, number][] = [];
  for (const index of indexes) {
    const last = runs.at(-1);
    if (last && last[1] === index - 1) last[1] = index;
    else runs.push([index, index]);
  }
  const names = runs.map(([from, to]) => (from === to ? name(from) : `${name(from)}-${name(to)}`));
  return `${noun}${indexes.length > 1 ? 's' : ''} ${firstOf(names)}`;
}
