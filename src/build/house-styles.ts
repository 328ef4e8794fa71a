import { basename, dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Disk, openDisk } from '../disk/disk.ts';
import { type Face, faces } from '../fonts/fonts.ts';
import { type OpenFonts, openFonts } from '../fonts/open-fonts.ts';
import type { HouseStyle } from '../house-style/house-style.ts';
import { loadHouseStyle } from '../house-style/load-house-style.ts';
import type { StyleReader } from '../house-style/style-reader.ts';
import { hasErrors, type Problem } from '../problems/problem.ts';

/** House styles that come with Orderpaper; in the package's folder, two up from here in `src` and in `dist`. */
export const ownTemplates = fileURLToPath(new URL('../../templates', import.meta.url));

/**
 * Loads a house style by the name of its folder: one of the council's own, or one that comes with Orderpaper.
 * Its Word template is looked into here, so that what is wrong with it is told before a document is written.
 */
export async function loadStyle(
  templatesFolder: string,
  name: string,
): Promise<{ style?: HouseStyle; problems: readonly Problem[] }> {
  const reader = readerOf(templatesFolder);
  const loaded = loadHouseStyle(reader.styleFolder(name) ?? resolve(templatesFolder, name), reader);
  const { style } = loaded;
  if (!style?.word) return loaded;
  const { checkTemplate } = await import('../docx/template/check-template.ts');
  const problems = [...loaded.problems, ...checkTemplate(style)];
  return hasErrors(problems) ? { problems } : { style, problems };
}

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
    readText: (path) => onDisk(path, (disk, below) => disk.readText(below).value),
    readBytes: (path) => onDisk(path, (disk, below) => disk.readBytes(below).value),
    exists: (path) => onDisk(path, (disk, below) => disk.exists(below)),
    list: (path) => onDisk(path, (disk, below) => (disk.list(below).value ?? []).map(({ name }) => name)),
    printed: (path) => onDisk(path, (disk) => disk.printed(path)),
    templateFiles: (name) => [
      ...new Set(disks.filter((disk) => disk.exists(name)).map((disk) => resolve(disk.folder, name))),
    ],
    styleFolder(name) {
      const disk = disks.find((candidate) => candidate.exists(`${name}/style.yaml`));
      return disk && resolve(disk.folder, name);
    },
  };
}

/**
 * Opens the fonts of a house style.
 *
 * @returns no fonts, and a `font-missing` problem for each file that is not one
 */
export function openStyleFonts(style: HouseStyle): { fonts?: OpenFonts; problems: readonly Problem[] } {
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
