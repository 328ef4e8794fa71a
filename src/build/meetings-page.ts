import { openDisk } from '../disk/disk.ts';
import { openLanguages } from '../language/open-languages.ts';
import type { EventData } from '../web/event-data.ts';
import type { PackOutput } from './build-pack.ts';
import { loadStyle, openStyleFonts, ownTemplates, readerOf } from './house-styles.ts';

/** The house style of the page of all meetings, which is no one body's. */
const styleName = 'standard';
/** Where the data of a page ends at the latest, in characters: they stand in its head. */
const headLength = 262_144;

/** A page that a meeting may have, by its path below the folder of the page of all meetings. */
type PageAt = { readonly path: string; readonly bytes: Uint8Array };

/**
 * Makes the page of all meetings that have a page, in the folder or among what is about to be written.
 *
 * @returns undefined when no page is about to be written
 */
export async function indexOutput(
  outputs: readonly PackOutput[],
  folder: string,
): Promise<PackOutput | undefined> {
  const fresh = new Map(
    outputs.flatMap(({ format, name, bytes }) => (format === 'html' ? [[name, bytes]] : [])),
  );
  if (fresh.size === 0) return undefined;
  const disk = openDisk(folder);
  const standing = (disk.list('').value ?? []).map(({ name }) => name);
  const names = [...new Set([...standing, ...fresh.keys()])].filter((name) => name.endsWith('.html'));
  const pages = names.sort().flatMap((path): PageAt[] => {
    const bytes = fresh.get(path) ?? disk.readBytes(path).value;
    return bytes ? [{ path, bytes }] : [];
  });
  return indexOf(pages);
}

/** Makes the page of all meetings whose pages stand in a folder. */
export async function standingIndex(folder: string): Promise<PackOutput | undefined> {
  const disk = openDisk(folder);
  const names = (disk.list('').value ?? []).map(({ name }) => name).filter((name) => name.endsWith('.html'));
  const pages = names.sort().flatMap((path): PageAt[] => {
    const bytes = disk.readBytes(path).value;
    return bytes ? [{ path, bytes }] : [];
  });
  return indexOf(pages);
}

/** Makes the page of all meetings that are published: of each, the newest version. */
export async function publishedIndex(folder: string): Promise<PackOutput | undefined> {
  const disk = openDisk(folder);
  const meetings = (disk.list('').value ?? []).filter(({ kind }) => kind === 'folder');
  const pages = meetings.flatMap(({ name }): PageAt[] => {
    if (!disk.exists(`${name}/latest`)) return [];
    const version = `${name}/${disk.readText(`${name}/latest`).value?.trim()}`;
    const files = (disk.list(version).value ?? []).filter((file) => file.name.endsWith('.html'));
    return files.flatMap((file): PageAt[] => {
      const path = `${version}/${file.name}`;
      const bytes = disk.readBytes(path).value;
      return bytes ? [{ path, bytes }] : [];
    });
  });
  return indexOf(pages);
}

/** What each page tells machines of its meeting is all that the page of all meetings needs. */
async function indexOf(pages: readonly PageAt[]): Promise<PackOutput | undefined> {
  const { readEventData } = await import('../web/event-data.ts');
  const { commonLanguage, writeIndex } = await import('../web/index-page.ts');
  const meetings = pages.flatMap(({ path, bytes }) => {
    const data = readEventData(new TextDecoder().decode(bytes.subarray(0, headLength)));
    return data ? [{ href: path, data: beside(path, data) }] : [];
  });
  if (meetings.length === 0) return undefined;
  const { style } = await loadStyle(ownTemplates, styleName);
  const { fonts } = style ? openStyleFonts(style) : {};
  const lang = commonLanguage(meetings);
  const langs = [lang, ...meetings.map(({ data }) => data.inLanguage)];
  const { languages } = style ? openLanguages([...new Set(langs)], style, readerOf(ownTemplates)) : {};
  if (!style || !fonts || !languages) throw new Error('the page of all meetings has no house style');
  const { indexName, webLook } = await import('./web-page.ts');
  const html = writeIndex(meetings, style, { ...webLook(style, fonts), languages }, lang);
  return { format: 'html', name: indexName, bytes: new TextEncoder().encode(html) };
}

/** The files that a page offers stand beside it. */
function beside(path: string, data: EventData): EventData {
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  return { ...data, subjectOf: data.subjectOf.map((file) => ({ ...file, url: folder + file.url })) };
}
