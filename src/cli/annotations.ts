import type { Problem } from '../problems/problem.ts';
import { sortProblems } from './problem-lines.ts';

/**
 * Writes problems as commands by which GitHub shows them on their lines in a pull request.
 *
 * @see https://docs.github.com/actions/reference/workflow-commands-for-github-actions
 */
export function writeAnnotations(problems: readonly Problem[]): string {
  return sortProblems(problems).map(annotation).join('');
}

function annotation({ code, severity, message, at, hint }: Problem): string {
  const place = at ? [`file=${property(at.file)}`, `line=${at.line}`, `col=${at.column}`] : [];
  const properties = [...place, `title=${property(code)}`].join(',');
  return `::${severity} ${properties}::${data(hint ? `${message}\n${hint}` : message)}\n`;
}

const data = (text: string): string =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const property = (text: string): string => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
