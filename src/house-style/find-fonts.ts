import { createRequire } from 'node:module';
import { resolve, sep } from 'node:path';
import { fontName } from '../fonts/font-name.ts';
import { type Face, faces } from '../fonts/fonts.ts';
import { chooseFaces } from './choose-faces.ts';
import { defaultStyle } from './default-style.ts';
import type { FontFiles } from './house-style.ts';
import type { StyleReader } from './style-reader.ts';
import type { FontTokens } from './style-tokens.ts';
import { type TokenContext, wrong } from './token-readers.ts';

const packagePrefix = 'source-sans/';

/** The fonts of a style that names none. */
export function defaultFonts(): FontFiles {
  const path = (face: Face): string => packagedFont(defaultStyle.fonts[face]) ?? '';
  return {
    regular: path('regular'),
    bold: path('bold'),
    italic: path('italic'),
    boldItalic: path('boldItalic'),
  };
}

/**
 * Finds the faces that a style names: those in its folder of fonts, and over them those that it names one by one.
 *
 * @returns absolute paths of the faces that it names; `font-missing` at the token of one that is not there
 */
export function findFonts(
  tokens: Partial<FontTokens>,
  folder: string,
  reader: StyleReader,
  context: TokenContext,
): Partial<FontFiles> {
  const found: { [F in Face]?: string } = {};
  const tell = (token: keyof FontTokens, message: string, hint: string) =>
    wrong(context.document.getIn(['fonts', token], true), context, message, hint, 'font-missing');
  const wanted = faces.filter((face) => tokens[face] === undefined);
  if (tokens.folder !== undefined) {
    const path = resolve(folder, tokens.folder);
    const files = path.startsWith(folder + sep) ? reader.list(path) : [];
    const { paths, complaint } = chooseFaces(path, files, reader, { wanted, family: tokens.family });
    Object.assign(found, paths);
    if (complaint) tell(complaint.at, `${complaint.message} in "${tokens.folder}"`, complaint.hint);
  } else if (tokens.family !== undefined) {
    tell(
      'family',
      'fonts.family is given without fonts.folder',
      'Add folder: the folder that holds the family.',
    );
  }
  for (const face of faces) {
    const name = tokens[face];
    if (name === undefined) continue;
    const path = name.startsWith(packagePrefix) ? packagedFont(name) : resolve(folder, name);
    const fault = faultOf(name, path, folder, reader);
    const hint = 'Give a TTF or OTF file below the style’s folder, or a file of the npm package source-sans.';
    if (fault) tell(face, fault, hint);
    found[face] = path ?? '';
  }
  return found;
}

function faultOf(
  name: string,
  path: string | undefined,
  folder: string,
  reader: StyleReader,
): string | undefined {
  if (path === undefined) return `the package source-sans has no file "${name.slice(packagePrefix.length)}"`;
  if (name.startsWith(packagePrefix)) return undefined;
  if (!path.startsWith(folder + sep)) return `the font "${name}" is outside the style’s folder`;
  if (!reader.exists(path)) return `the font file "${name}" is not there`;
  const bytes = reader.readBytes(path);
  return bytes && fontName(bytes) ? undefined : `the file "${name}" is no TTF or OTF font that can be read`;
}

function packagedFont(name: string): string | undefined {
  try {
    return createRequire(import.meta.url).resolve(name);
  } catch {
    return undefined;
  }
}
