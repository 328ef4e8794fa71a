import type { WordTemplate } from './house-style.ts';
import type { TokenComplaint } from './inherit.ts';
import type { PlaceOf } from './resolve-running.ts';
import type { WordTokens } from './style-tokens.ts';

/**
 * Resolves what the Word document takes from a template; without one, it is complained of.
 *
 * @param tokens whose template is an absolute path
 */
export function resolveWord(
  { template, styles = {}, header = 'ours', footer = 'ours', page = 'ours' }: Partial<WordTokens>,
  complain: TokenComplaint,
  placeOf: PlaceOf,
): Omit<WordTemplate, 'bytes'> | undefined {
  if (template !== undefined) {
    const tokens = [
      ['template'],
      ['header'],
      ['footer'],
      ...Object.keys(styles).map((role) => ['styles', role]),
    ];
    const places = tokens.map((path) => [path.join('.'), placeOf(['word', ...path])]);
    return { templatePath: template, styles, header, footer, page, places: Object.fromEntries(places) };
  }
  complain(
    ['word'],
    'word names no template',
    'Add template: the path of a .dotx or .docx below the style’s folder.',
  );
  return undefined;
}
