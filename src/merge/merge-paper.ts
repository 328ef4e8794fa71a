import type { PlannedPaper } from '../plan/pack-plan.ts';
import type { Problem } from '../problems/problem.ts';
import type { Templates } from './load-templates.ts';

/**
 * Writes a paper's HTML from its template. Markdown is not in it, but slots where it goes.
 *
 * @returns empty HTML when there is a problem
 */
export function mergePaper(
  templates: Templates,
  paper: PlannedPaper,
): { html: string; problems: readonly Problem[] } {
  const template = templates.get(paper.template);
  if (template === undefined) {
    const message = `the house style has no template \`${paper.template}.hbs\` for ${paper.id}`;
    return { html: '', problems: [{ code: 'template-missing', severity: 'error', message, at: paper.at }] };
  }
  try {
    return { html: template.write(paper.context), problems: [] };
  } catch (error) {
    if (error instanceof RangeError) return { html: '', problems: [endlessProblem(template.file)] };
    return { html: '', problems: [fieldProblem(error, template.file, paper)] };
  }
}

/** The stack is full: partials may use themselves, for items beneath items, and nothing proves that they end. */
function endlessProblem(file: string): Problem {
  return {
    code: 'template-syntax',
    severity: 'error',
    message: 'the partials of this template use one another without end',
    at: { file, line: 1, column: 1 },
    hint: 'let a partial use itself only in {{#each}} or {{#if}}, for what stands beneath',
  };
}

/** Strict mode tells a field that is missing; `checkTemplate` has told it before, unless a context is wrong. */
function fieldProblem(error: unknown, file: string, paper: PlannedPaper): Problem {
  const { message, lineNumber, column } = error as Error & { lineNumber?: number; column?: number };
  const field = /^"(.+)" not defined in /.exec(message)?.[1];
  if (field === undefined) throw error;
  return {
    code: 'template-field',
    severity: 'error',
    message: `there is no field \`${field}\``,
    at: { file, line: lineNumber ?? 1, column: (column ?? 0) + 1 },
    hint: `it was written for ${paper.id}, which ${paper.at.file}:${paper.at.line} asks for`,
  };
}
