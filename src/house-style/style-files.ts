import { extname, resolve, sep } from 'node:path';
import { findFonts } from './find-fonts.ts';
import type { StyleReader } from './style-reader.ts';
import type { StyleTokens } from './style-tokens.ts';
import { type TokenContext, wrong } from './token-readers.ts';

/**
 * Finds the files that a style names, below its own folder: fonts, logo, Word template.
 *
 * @returns the tokens with the paths of its own fonts and of its Word template absolute; what is not there
 *   has been told at its token
 */
export function withOwnFiles(
  tokens: Partial<StyleTokens>,
  folder: string,
  reader: StyleReader,
  context: TokenContext,
): Partial<StyleTokens> {
  const { fonts, logo, word } = tokens;
  const tell = (path: readonly string[], message: string, hint: string) =>
    wrong(context.document.getIn(path, true), context, message, hint, 'file-missing');
  const pathOf = (group: string, token: string, name: string, endings: readonly string[]): string => {
    const path = resolve(folder, name);
    const listed = [endings.slice(0, -1).join(', '), endings.at(-1)].join(' or ');
    const hint = `Put a ${listed} file below the style’s folder, and write its path.`;
    const isKind = endings.includes(extname(name).toLowerCase());
    if (!isKind) tell([group, token], `${group}.${token} "${name}" is no ${listed}`, hint);
    else if (!path.startsWith(folder + sep)) {
      tell([group, token], `the file "${name}" is outside the style’s folder`, hint);
    } else if (!reader.exists(path)) tell([group, token], `the file "${name}" is not there`, hint);
    return path;
  };
  if (logo?.file !== undefined) pathOf('logo', 'file', logo.file, ['.png', '.jpg', '.jpeg']);
  return {
    ...tokens,
    ...(fonts && { fonts: findFonts(fonts, folder, reader, context) }),
    ...(word?.template !== undefined && {
      word: { ...word, template: pathOf('word', 'template', word.template, ['.dotx', '.docx']) },
    }),
  };
}
