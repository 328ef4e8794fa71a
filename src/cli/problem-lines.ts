import { formatProblem, type Problem } from '../problems/problem.ts';
import { type Paint, paintFor } from './terminal.ts';

/** Prints problems on the standard error; nothing when there are none. */
export function tellProblems(problems: readonly Problem[]): void {
  process.stderr.write(writeProblems(problems, paintFor(process.stderr, process.env)));
}

/** Puts problems into the order of reading: by file, line and column; those without a place come first. */
export function sortProblems(problems: readonly Problem[]): readonly Problem[] {
  return [...problems].sort(
    (a, b) =>
      compare(a.at?.file ?? '', b.at?.file ?? '') ||
      (a.at?.line ?? 0) - (b.at?.line ?? 0) ||
      (a.at?.column ?? 0) - (b.at?.column ?? 0) ||
      compare(a.code, b.code),
  );
}

/**
 * Writes problems for people: one a line with its hint beneath, sorted, and a count at the end.
 * A warning is called so; anything else is an error.
 *
 * @returns an empty string when there are none
 */
export function writeProblems(problems: readonly Problem[], paint: Paint): string {
  if (problems.length === 0) return '';
  const lines = sortProblems(problems).map((problem) => writeProblem(problem, paint));
  return `${lines.join('\n')}\n${paint('bold', countProblems(problems))}\n`;
}

function writeProblem(problem: Problem, paint: Paint): string {
  const isWarning = problem.severity === 'warning';
  const message = isWarning ? `warning: ${problem.message}` : problem.message;
  const code = ` ${problem.code} `;
  const text = formatProblem({ ...problem, message });
  const painted = paint(isWarning ? 'yellow' : 'red', problem.code);
  return problem.at ? text.replace(code, () => ` ${painted} `) : text.replace(problem.code, () => painted);
}

/** Writes `2 errors and 1 warning in 3 files`. */
export function countProblems(problems: readonly Problem[]): string {
  const errors = problems.filter((problem) => problem.severity === 'error').length;
  const warnings = problems.length - errors;
  const files = new Set(problems.flatMap((problem) => problem.at?.file ?? [])).size;
  const counts = [
    ...(errors > 0 ? [count(errors, 'error')] : []),
    ...(warnings > 0 ? [count(warnings, 'warning')] : []),
  ];
  return `${counts.join(' and ')}${files > 0 ? ` in ${count(files, 'file')}` : ''}`;
}

const count = (number: number, word: string): string => `${number} ${word}${number === 1 ? '' : 's'}`;

/** By code units, so that the order is the same on every machine. */
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
