import { openDisk } from '../disk/disk.ts';
import { openLanguages } from '../language/open-languages.ts';
import type { PackOutput } from './build-pack.ts';
import { loadStyle, openStyleFonts, ownTemplates, readerOf } from './house-styles.ts';

/** The house style of the page of all meetings, which is no one body's. */
const styleName = 'standard';
/** Where the data of a page ends at the latest, in characters: they stand in its head. */
const headLength = 262_144;

/**
 * Makes the page of all meetings that have a page, in the folder or among what is about to be written. What each
 * page tells machines of its meeting is all that it needs.
 *
 * @returns undefined when no page is about to be written
 */
export async function indexOutput(
  outputs: readonly PackOutput[],
  folder: string,
): Promise<PackOutput | undefined> {
  const pages = outputs.filter(({ format }) => format === 'html');
  if (pages.length === 0) return undefined;
  const { readEventData } = await import('../web/event-data.ts');
  const { commonLanguage, writeIndex } = await import('../web/index-page.ts');
  const fresh = new Map(pages.map(({ name, bytes }) => [name, bytes]));
  const disk = openDisk(folder);
  const standing = (disk.list('').value ?? []).map(({ name }) => name);
  const names = [...new Set([...standing, ...fresh.keys()])].filter((name) => name.endsWith('.html'));
  const meetings = names.sort().flatMap((name) => {
    const bytes = fresh.get(name) ?? disk.readBytes(name).value;
    const data = bytes && readEventData(new TextDecoder().decode(bytes.subarray(0, headLength)));
    return data ? [{ href: name, data }] : [];
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
