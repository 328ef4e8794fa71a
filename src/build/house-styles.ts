import { basename, dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openDisk } from '../disk/disk.ts';
import { type Face, faces } from '../fonts/fonts.ts';
import { type OpenFonts, openFonts } from '../fonts/open-fonts.ts';
import type { HouseStyle } from '../house-style/house-style.ts';
import { loadHouseStyle } from '../house-style/load-house-style.ts';
import type { StyleReader } from '../house-style/style-reader.ts';
import type { Problem } from '../problems/problem.ts';

/** House styles that come with Orderpaper; in the package's folder, two up from here in `src` and in `dist`. */
export const ownTemplates = fileURLToPath(new URL('../../templates', import.meta.url));

/** Loads a house style by the name of its folder. */
export function loadStyle(templatesFolder: string, name: string) {
  return loadHouseStyle(resolve(templatesFolder, name), readerOf(templatesFolder));
}

/** Lets a house style read its files: its own through the disk of the templates, packaged fonts by their folder. */
export function readerOf(templatesFolder: string): StyleReader {
  const disk = openDisk(templatesFolder);
  const below = (path: string): string => disk.below(path) ?? '..';
  return {
    readText: (path) => disk.readText(below(path)).value,
    exists: (path) => openDisk(dirname(path)).exists(basename(path)),
    list: (path) => (disk.list(below(path)).value ?? []).map(({ name }) => name),
    printed: (path) => disk.printed(path),
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
