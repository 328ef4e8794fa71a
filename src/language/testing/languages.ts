import { diskReader, warwickshireStyle } from '../../house-style/testing/own-styles.ts';
import { formatProblem } from '../../problems/problem.ts';
import { openLanguages } from '../open-languages.ts';
import type { Languages } from '../words.ts';

/** Opens the catalogues that the program comes with, as the Warwickshire style has them. */
export function testLanguages(...langs: readonly string[]): Languages {
  const asked = langs.length > 0 ? langs : ['en-GB', 'cy'];
  const { languages, problems } = openLanguages(asked, warwickshireStyle(), diskReader);
  if (!languages) throw new Error(problems.map(formatProblem).join('\n'));
  return languages;
}
