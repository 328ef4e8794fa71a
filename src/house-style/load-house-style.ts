import { createRequire } from 'node:module';
import { basename, join, resolve, sep } from 'node:path';
import { LineCounter, parseDocument } from 'yaml';
import { hasErrors, type Problem } from '../problems/problem.ts';
import type { FontFiles, HouseStyle } from './house-style.ts';
import { fontNames, resolveStyle } from './resolve-style.ts';
import type { StyleReader } from './style-reader.ts';
import { styleTokens } from './style-tokens.ts';
import { type TokenContext, wrong } from './token-readers.ts';

/**
 * Reads a house style from its folder: `style.yaml`, filled up with the defaults.
 * A folder without `style.yaml` has no style: `unknown-style`.
 *
 * @param folder absolute path; templates stand in it
 * @returns no style when any token is wrong
 */
export function loadHouseStyle(
  folder: string,
  reader: StyleReader,
): { style?: HouseStyle; problems: readonly Problem[] } {
  const path = join(folder, 'style.yaml');
  const source = reader.readText(path);
  const file = reader.printed(path);
  if (source === undefined) {
    const message = `there is no house style "${basename(folder)}"`;
    return { problems: [{ code: 'unknown-style', severity: 'error', message, hint: `Write ${file}.` }] };
  }
  const lines = new LineCounter();
  const document = parseDocument(source, { lineCounter: lines, prettyErrors: false });
  const context: TokenContext = { document, lines, file, problems: [] };
  for (const error of document.errors) {
    const { line, col } = lines.linePos(error.pos[0]);
    const at = { file, line, column: col };
    context.problems.push({ code: 'yaml-syntax', severity: 'error', message: error.message, at });
  }
  if (context.problems.length > 0) return { problems: context.problems };
  const tokens = styleTokens(document.contents, context, '') ?? {};
  const complain = (tokenPath: readonly string[], message: string, hint: string): void => {
    wrong(nearestNode(document, tokenPath), context, message, hint);
  };
  const resolved = resolveStyle({ name: basename(folder), ...tokens }, complain);
  const fonts = findFonts(fontNames(tokens), folder, reader, (font, message) => {
    const hint = 'Give a path below the style’s folder, or a file of the npm package source-sans.';
    wrong(nearestNode(document, ['fonts', font]), context, message, hint, 'font-missing');
  });
  if (hasErrors(context.problems)) return { problems: context.problems };
  return { style: { ...resolved, folder, fonts }, problems: context.problems };
}

function nearestNode(document: TokenContext['document'], path: readonly string[]): unknown {
  for (let length = path.length; length > 0; length -= 1) {
    const node = document.getIn(path.slice(0, length), true);
    if (node !== undefined) return node;
  }
  return document.contents;
}

const packagePrefix = 'source-sans/';

function findFonts(
  names: FontFiles,
  folder: string,
  reader: StyleReader,
  complain: (font: string, message: string) => void,
): FontFiles {
  const find = (font: keyof FontFiles): string => {
    const name = names[font];
    const path = name.startsWith(packagePrefix) ? packagedFont(name) : resolve(folder, name);
    if (path === undefined) {
      complain(font, `the package source-sans has no file "${name.slice(packagePrefix.length)}"`);
    } else if (!name.startsWith(packagePrefix) && !path.startsWith(folder + sep)) {
      complain(font, `the font "${name}" is outside the style’s folder`);
    } else if (!reader.exists(path)) {
      complain(font, `the font file "${name}" is not there`);
    }
    return path ?? '';
  };
  return {
    regular: find('regular'),
    bold: find('bold'),
    italic: find('italic'),
    boldItalic: find('boldItalic'),
  };
}

function packagedFont(name: string): string | undefined {
  try {
    return createRequire(import.meta.url).resolve(name);
  } catch {
    return undefined;
  }
}
