import type { PageNumbers } from '../document/page-numbers.ts';
import type { Document } from '../document/tree.ts';
import { escapeXml } from '../document/xml-text.ts';
import { declaration } from './namespaces.ts';

/** Writes what a file says of itself. Its dates are the meeting's: the day of the build is not in it. */
export function coreProperties(document: Document): string {
  const date = `${document.date}T00:00:00Z`;
  const fields = [
    ['dc:title', document.title],
    ['dc:subject', document.subject],
    ['dc:creator', document.author],
    ['cp:keywords', document.keywords.join(', ')],
    ['cp:category', 'Agenda pack'],
    ['dc:language', document.lang],
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

/** Writes which program made the file, and of how many pages the pack is. */
export function appProperties(document: Document, pages: PageNumbers): string {
  return `${declaration}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Pages>${pages.count}</Pages><Application>Orderpaper</Application><Company>${escapeXml(document.author)}</Company></Properties>`;
}
