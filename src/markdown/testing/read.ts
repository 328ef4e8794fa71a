import { print } from '../../document/print.ts';
import type { Block, Image } from '../../document/tree.ts';
import { formatProblem, type Problem } from '../../problems/problem.ts';
import { readBody } from '../read-body.ts';
import type { BodyOptions } from '../reader.ts';

/** A report's body in `report.md`, beside files by name; every PNG is there, of 600 by 300 pixels. */
export type Beside = { readonly files?: Readonly<Record<string, string>> } & Partial<BodyOptions>;

export function read(markdown: string, beside: Beside = {}): { blocks: Block[]; problems: Problem[] } {
  const { files = {}, ...options } = beside;
  const missing = (path: string): Problem => ({
    code: 'file-missing',
    severity: 'error',
    message: `there is no file \`${path}\``,
  });
  const readImage = (path: string): Image | Problem =>
    path.endsWith('.png')
      ? { path: `reports/${path}`, format: 'png', widthPx: 600, heightPx: 300, bytes: new Uint8Array() }
      : missing(path);
  const readText = (path: string) => (files[path] === undefined ? missing(path) : { text: files[path] });
  const body = { markdown, at: { file: 'report.md', line: 1, column: 1 }, folder: 'reports' };
  return readBody(body, {
    readImage,
    readText,
    idPrefix: '',
    chartData: 'Figures in the chart: %1',
    recommendation: 'Recommendation %1',
    exemptPassage: ({ paragraphs }) => `Left out: ${paragraphs.join(', ')}.`,
    ...options,
  });
}

/** Prints the tree of a body that has no problems. */
export function tree(markdown: string, beside: Beside = {}): string {
  const { blocks, problems } = read(markdown, beside);
  if (problems.length > 0) throw new Error(problems.map(formatProblem).join('\n'));
  return print(blocks);
}

/** Prints the problems of a body, without hints. */
export function problemsOf(markdown: string, beside: Beside = {}): string[] {
  return read(markdown, beside).problems.map(({ hint: _, ...problem }) => formatProblem(problem));
}
