import type { Problem } from '../problems/problem.ts';
import { didYouMean } from '../problems/suggest.ts';
import type { ParseContext } from './context.ts';

/** Tells that the data names a numbering scheme that the house style does not have. */
export function unknownScheme(name: string, { paper, options }: ParseContext): Problem {
  const schemes = Object.keys(options.style.numbering).filter((scheme) => !scheme.includes('@'));
  return {
    code: 'schema',
    severity: 'error',
    message: `the house style has no numbering scheme \`${name}\``,
    at: paper.at,
    hint: didYouMean(name, schemes, `schemes: ${schemes.join(', ')}`),
  };
}

/** Whether a scheme's name comes from the data, and is not written in a template. */
export function isOfPlan(name: string, { options }: ParseContext): boolean {
  return options.sources.every(({ text }) => !text.includes(`data-scheme="${name}"`));
}
