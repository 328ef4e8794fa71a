import { createRequire } from 'node:module';
import { basename, join, resolve, sep } from 'node:path';
import { LineCounter, parseDocument } from 'yaml';
import { hasErrors, type Problem } from '../problems/problem.ts';
import type { FontFiles, HouseStyle } from './house-style.ts';
import type { TokenComplaint } from './inherit.ts';
import { mergeTokens } from './merge-tokens.ts';
import { fontNames, resolveStyle } from './resolve-style.ts';
import type { StyleReader } from './style-reader.ts';
import { type StyleTokens, styleTokens } from './style-tokens.ts';
import { type TokenContext, wrong } from './token-readers.ts';

/**
 * Reads a house style from its folder: `style.yaml`, laid over the styles that it extends and the defaults.
 * A folder without `style.yaml` has no style: `unknown-style`.
 *
 * @param folder absolute path; templates stand in it
 * @returns no style when any token is wrong, in the style or in one that it extends
 */
export function loadHouseStyle(
  folder: string,
  reader: StyleReader,
): { style?: HouseStyle; problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const own = readTokens(folder, reader, problems);
  if (own === undefined) return { problems };
  const chain = [own, ...baseStyles(own, reader, problems)];
  const merged = chain.map(({ tokens }) => tokens).reduceRight((base, over) => mergeTokens(base, over));
  const complain: TokenComplaint = (path, message, hint) => {
    // The style nearest to the one asked for that says the token.
    const said = chain.find(({ context }) => context.document.hasIn(path)) ?? own;
    wrong(nearestNode(said.context.document, path), said.context, message, hint);
  };
  const resolved = resolveStyle({ ...merged, name: own.tokens.name ?? basename(folder) }, complain);
  const fonts = fontNames(merged);
  if (hasErrors(problems)) return { problems };
  const folders = chain.map((style) => style.folder);
  return { style: { ...resolved, folder, folders, fonts }, problems };
}

/** One `style.yaml`, and where it stands; paths of fonts are absolute. */
type StyleFile = {
  readonly folder: string;
  readonly tokens: Partial<StyleTokens>;
  readonly context: TokenContext;
};

function readTokens(folder: string, reader: StyleReader, problems: Problem[]): StyleFile | undefined {
  const path = join(folder, 'style.yaml');
  const source = reader.readText(path);
  const file = reader.printed(path);
  if (source === undefined) {
    const message = `there is no house style "${basename(folder)}"`;
    problems.push({ code: 'unknown-style', severity: 'error', message, hint: `Write ${file}.` });
    return undefined;
  }
  const lines = new LineCounter();
  const document = parseDocument(source, { lineCounter: lines, prettyErrors: false });
  const context: TokenContext = { document, lines, file, problems };
  for (const error of document.errors) {
    const { line, col } = lines.linePos(error.pos[0]);
    const at = { file, line, column: col };
    problems.push({ code: 'yaml-syntax', severity: 'error', message: error.message, at });
  }
  if (document.errors.length > 0) return undefined;
  const tokens = styleTokens(document.contents, context, '') ?? {};
  const fonts = findFonts(fontNames(tokens), folder, reader, (font, message) => {
    const hint = 'Give a path below the style’s folder, or a file of the npm package source-sans.';
    wrong(nearestNode(document, ['fonts', font]), context, message, hint, 'font-missing');
  });
  const isOwn = ([face]: [string, string]): boolean => Object.hasOwn(tokens.fonts ?? {}, face);
  const ownFonts = Object.fromEntries(Object.entries(fonts).filter(isOwn));
  return { folder, tokens: { ...tokens, ...(tokens.fonts && { fonts: ownFonts }) }, context };
}

/** Reads the styles that a style extends, nearest first; tells of one that is not there or extends itself. */
function baseStyles(own: StyleFile, reader: StyleReader, problems: Problem[]): StyleFile[] {
  const bases: StyleFile[] = [];
  for (let style: StyleFile | undefined = own; style?.tokens.extends !== undefined; ) {
    const { context, tokens } = style;
    const name = tokens.extends ?? '';
    const at = context.document.get('extends', true);
    const folder = reader.styleFolder(name);
    if (folder === undefined) {
      wrong(
        at,
        context,
        `there is no house style "${name}"`,
        'Name a folder beside this style’s.',
        'unknown-style',
      );
      break;
    }
    if ([own, ...bases].some((known) => known.folder === folder)) {
      wrong(at, context, `the style extends itself, by way of "${name}"`, 'Let it extend another style.');
      break;
    }
    style = readTokens(folder, reader, problems);
    if (style) bases.push(style);
  }
  return bases;
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
    } else if (!name.startsWith(packagePrefix) && !reader.exists(path)) {
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
