import { basename, join } from 'node:path';
import { hasErrors, type Problem } from '../problems/problem.ts';
import { defaultFonts } from './find-fonts.ts';
import type { HouseStyle } from './house-style.ts';
import type { TokenComplaint } from './inherit.ts';
import { mergeTokens } from './merge-tokens.ts';
import type { PlaceOf } from './resolve-running.ts';
import { resolveStyle } from './resolve-style.ts';
import { withOwnFiles } from './style-files.ts';
import type { StyleReader } from './style-reader.ts';
import { type StyleTokens, styleTokens } from './style-tokens.ts';
import { openTokens, type TokenContext } from './token-file.ts';
import { positionOf, wrong } from './token-readers.ts';

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
  const chain: [StyleFile, ...StyleFile[]] = [own, ...baseStyles(own, reader, problems)];
  const merged = chain.map(({ tokens }) => tokens).reduceRight((base, over) => mergeTokens(base, over));
  const complain: TokenComplaint = (path, message, hint) => {
    const { node, context } = whereSaid(path, chain);
    wrong(node, context, message, hint);
  };
  const placeOf: PlaceOf = (path) => {
    const { node, context } = whereSaid(path, chain);
    return positionOf(node, context);
  };
  const resolved = resolveStyle({ ...merged, name: own.tokens.name ?? basename(folder) }, complain, placeOf);
  if (hasErrors(problems)) return { problems };
  const fonts = { ...defaultFonts(), ...merged.fonts };
  const folders = chain.map((style) => style.folder);
  const { word: template, ...rest } = resolved;
  const bytes = template && (reader.readBytes(template.templatePath) ?? new Uint8Array());
  const word = template && bytes && { word: { ...template, bytes } };
  return { style: { ...rest, folder, folders, fonts, ...word }, problems };
}

/** One `style.yaml`, and where it stands; its fonts are found, and their paths absolute. */
type StyleFile = {
  readonly folder: string;
  readonly tokens: Partial<StyleTokens>;
  readonly context: TokenContext;
};

function readTokens(folder: string, reader: StyleReader, problems: Problem[]): StyleFile | undefined {
  const path = join(folder, 'style.yaml');
  const told = problems.length;
  const context = openTokens(path, reader, problems);
  if (context === undefined) {
    if (problems.length > told) return undefined;
    const message = `there is no house style "${basename(folder)}"`;
    const hint = `Write ${reader.printed(path)}.`;
    problems.push({ code: 'unknown-style', severity: 'error', message, hint });
    return undefined;
  }
  const tokens = styleTokens(context.document.contents, context, '') ?? {};
  return { folder, tokens: withOwnFiles(tokens, folder, reader, context), context };
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

/** The style nearest to the one asked for that says a token, or failing that the group that it is in. */
function whereSaid(
  path: readonly string[],
  chain: readonly [StyleFile, ...StyleFile[]],
): { readonly node: unknown; readonly context: TokenContext } {
  for (let length = path.length; length > 0; length -= 1) {
    for (const { context } of chain) {
      const node = context.document.getIn(path.slice(0, length), true);
      if (node !== undefined) return { node, context };
    }
  }
  const [{ context }] = chain;
  return { node: context.document.contents, context };
}
