import { escapeXml } from '../document/xml-text.ts';
import type { Words } from '../language/words.ts';
import { element } from './attributes.ts';

/** A file that a page offers. */
export type Download = {
  /** Beside the page. */
  readonly href: string;
  readonly mediaType: string;
  /** Tells the kind and size of the file. */
  readonly label: string;
};

/** The files that are written with a page. */
export type WrittenFiles = {
  readonly pdf?: {
    readonly name: string;
    readonly bytes: number;
    readonly pages: number;
    /** Which page of the file has a printed number, counted from 1. */
    readonly placeOf?: (page: number) => number | undefined;
  };
  readonly docx?: { readonly name: string; readonly bytes: number };
  readonly calendar?: { readonly name: string };
};

const mediaTypes = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  calendar: 'text/calendar',
} as const;

/** Names the files of a page, so that a reader knows what a link brings and how much of it. */
export function downloadsOf({ pdf, docx, calendar }: WrittenFiles, words: Words): readonly Download[] {
  const downloads: Download[] = [];
  if (pdf) {
    const pages =
      pdf.pages === 1 ? words.text('webOnePage') : words.text('webPages', { count: String(pdf.pages) });
    const label = words.text('webPdf', { pages, size: sizeOf(pdf.bytes) });
    downloads.push({ href: pdf.name, mediaType: mediaTypes.pdf, label });
  }
  if (docx) {
    const label = words.text('webWord', { size: sizeOf(docx.bytes) });
    downloads.push({ href: docx.name, mediaType: mediaTypes.docx, label });
  }
  if (calendar) {
    downloads.push({
      href: calendar.name,
      mediaType: mediaTypes.calendar,
      label: words.text('webCalendar'),
    });
  }
  return downloads;
}

/** Writes links to files as a list. */
export function downloadsHtml(downloads: readonly Download[], label: string): string {
  const items = downloads.map(({ href, mediaType, label }) =>
    element('li', {}, element('a', { href, type: mediaType }, escapeXml(label))),
  );
  return items.length === 0
    ? ''
    : element('ul', { class: 'pack-downloads', 'aria-label': label }, items.join(''));
}

/** Writes `431 KB` or `2.4 MB`; English and Welsh write numbers alike. */
function sizeOf(bytes: number): string {
  const kilobytes = Math.max(1, Math.round(bytes / 1024));
  return kilobytes < 1000 ? `${kilobytes} KB` : `${(bytes / 1_048_576).toFixed(1)} MB`;
}
