import type { PageNumbers } from '../document/page-numbers.ts';
import type { Document } from '../document/tree.ts';
import { escapeXml } from '../document/xml-text.ts';
import { declaration } from './namespaces.ts';

/** Longest description that Word shows whole. */
const longest = 255;

/**
 * Writes what a file says of itself, in its own words: its category is the first paper's title, its description the
 * titles of all. Its dates are the meeting's: the day of the build is not in it.
 *
 * @param fingerprint of the other parts, by which an edited file is recognised
 * @see ECMA-376 part 2, 11.1
 */
export function coreProperties(document: Document, fingerprint: string): string {
  const date = `${document.date}T00:00:00Z`;
  const fields = [
    ['dc:title', document.title],
    ['dc:subject', document.subject],
    ['dc:creator', document.author],
    ['cp:keywords', document.keywords.join(', ')],
    ['dc:description', contentsOf(document)],
    ['cp:category', document.papers[0]?.title ?? ''],
    ['dc:language', document.lang],
    ['dc:identifier', `sha256:${fingerprint}`],
    ['cp:lastModifiedBy', document.author],
  ] as const;
  const written = fields.map(([name, value]) =>
    value === '' ? '' : `<${name}>${escapeXml(value)}</${name}>`,
  );
  const dates = ['created', 'modified'].map(
    (name) => `<dcterms:${name} xsi:type="dcterms:W3CDTF">${escapeXml(date)}</dcterms:${name}>`,
  );
  return `${declaration}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">${written.join('')}${dates.join('')}</cp:coreProperties>`;
}

/** The titles of the papers, as many as there is room for. */
function contentsOf({ papers }: Document): string {
  const titles = papers.map(({ title }) => title).filter((title) => title !== '');
  let words = '';
  for (const title of titles) {
    const longer = words === '' ? title : `${words}; ${title}`;
    if (longer.length > longest - 2) return words === '' ? title : `${words} …`;
    words = longer;
  }
  return words;
}

/** Writes which program made the file, and of how many pages the pack is. */
export function appProperties(document: Document, pages: PageNumbers): string {
  return `${declaration}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Pages>${pages.count}</Pages><Application>Orderpaper</Application><Company>${escapeXml(document.author)}</Company></Properties>`;
}
