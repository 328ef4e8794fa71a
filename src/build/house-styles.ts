import { basename, dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Disk, openDisk } from '../disk/disk.ts';
import { type Face, faces } from '../fonts/fonts.ts';
import { type OpenFonts, openFonts } from '../fonts/open-fonts.ts';
import type { HouseStyle } from '../house-style/house-style.ts';
import { loadHouseStyle } from '../house-style/load-house-style.ts';
import type { StyleReader } from '../house-style/style-reader.ts';
import { hasErrors, type Position, type Problem } from '../problems/problem.ts';
import { didYouMean } from '../problems/suggest.ts';

/** House styles that come with Orderpaper; in the package's folder, two up from here in `src` and in `dist`. */
export const ownTemplates = fileURLToPath(new URL('../../templates', import.meta.url));

/**
 * Loads a house style by the name of its folder: one of the council's own, or one that comes with Orderpaper.
 * Its Word template is looked into here, so that what is wrong with it is told before a document is written.
 *
 * @param at where the name is written; absent: on the command line
 */
export async function loadStyle(
  templatesFolder: string,
  name: string,
  at?: Position,
): Promise<{ style?: HouseStyle; problems: readonly Problem[] }> {
  const reader = readerOf(templatesFolder);
  const folder = reader.styleFolder(name);
  if (folder === undefined) return { problems: [unknownStyle(name, templatesFolder, at)] };
  const loaded = loadHouseStyle(folder, reader);
  const { style } = loaded;
  if (!style?.word) return loaded;
  const { checkTemplate } = await import('../docx/template/check-template.ts');
  const problems = [...loaded.problems, ...checkTemplate(style)];
  return hasErrors(problems) ? { problems } : { style, problems };
}

function unknownStyle(name: string, templatesFolder: string, at: Position | undefined): Problem {
  const disks = [templatesFolder, ownTemplates].map(openDisk);
  const names = disks.flatMap((disk) =>
    (disk.list('').value ?? [])
      .map((entry) => entry.name)
      .filter((each) => disk.exists(`${each}/style.yaml`)),
  );
  const styles = [...new Set(names)].sort();
  const otherwise = `the house styles are ${styles.join(', ')}; write ${openDisk(templatesFolder).printed('NAME/style.yaml')} for another, and name its folder with --templates`;
  return {
    code: 'unknown-style',
    severity: 'error',
    message: `there is no house style \`${name}\``,
    ...(at && { at }),
    hint: didYouMean(name, styles, otherwise),
  };
}

/** A style is named by its folder alone: no path leads to another one. */
const isName = (name: string): boolean => /^[^\\/]+$/.test(name) && !/^\.\.?$/.test(name);

/**
 * Lets house styles read their files: the council's through the disk of its templates, those that come with
 * Orderpaper through theirs. A name means the council's style before ours.
 */
export function readerOf(templatesFolder: string): StyleReader {
  const disks = [templatesFolder, ownTemplates].map(openDisk);
  const diskOf = (path: string): [Disk, string] => {
    for (const disk of disks) {
      const below = disk.below(path);
      if (below !== undefined) return [disk, below];
    }
    return [disks[0] as Disk, '..'];
  };
  const onDisk = <T>(path: string, ask: (disk: Disk, below: string) => T): T => ask(...diskOf(path));
  return {
    readText: (path) =>
      onDisk(path, (disk, below) => {
        const { value, problem } = disk.readText(below);
        return disk.exists(below) ? (value ?? problem) : undefined;
      }),
    readBytes: (path) => onDisk(path, (disk, below) => disk.readBytes(below).value),
    exists: (path) => onDisk(path, (disk, below) => disk.exists(below)),
    list: (path) => onDisk(path, (disk, below) => (disk.list(below).value ?? []).map(({ name }) => name)),
    printed: (path) => onDisk(path, (disk) => disk.printed(path)),
    templateFiles: (name) => [
      ...new Set(disks.filter((disk) => disk.exists(name)).map((disk) => resolve(disk.folder, name))),
    ],
    styleFolder(name) {
      const disk = disks.find((candidate) => isName(name) && candidate.exists(`${name}/style.yaml`));
      return disk && resolve(disk.folder, name);
    },
  };
}

const opened = new WeakMap<HouseStyle['fonts'], OpenFonts>();

/**
 * Opens the fonts of a house style, once for all papers of a meeting: they know the words that they have shaped.
 *
 * @returns no fonts, and a `font-missing` problem for each file that is not one
 */
export function openStyleFonts(style: HouseStyle): { fonts?: OpenFonts; problems: readonly Problem[] } {
  const known = opened.get(style.fonts);
  if (known) return { fonts: known, problems: [] };
  const read = readStyleFonts(style);
  if (read.fonts) opened.set(style.fonts, read.fonts);
  return read;
}

function readStyleFonts(style: HouseStyle): ReturnType<typeof openStyleFonts> {
  const problems: Problem[] = [];
  const bytes = {} as Record<Face, Uint8Array>;
  for (const face of faces) {
    const path = style.fonts[face];
    const read = openDisk(dirname(path)).readBytes(basename(path));
    if (read.problem) problems.push({ ...read.problem, code: 'font-missing' });
    else bytes[face] = read.value;
  }
  if (problems.length > 0) return { problems };
  try {
    return { fonts: openFonts(bytes), problems };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const at = {
      file: readerOf(style.folder).printed(resolve(style.folder, 'style.yaml')),
      line: 1,
      column: 1,
    };
    return { problems: [{ code: 'font-missing', severity: 'error', message, at }] };
  }
}
