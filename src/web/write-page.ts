import type { PageNumbers } from '../document/page-numbers.ts';
import type { Document } from '../document/tree.ts';
import { escapeXml } from '../document/xml-text.ts';
import type { HouseStyle } from '../house-style/house-style.ts';
import type { Languages, Words } from '../language/words.ts';
import { element } from './attributes.ts';
import { contentsNav } from './contents-nav.ts';
import { CounterStyles } from './counter-styles.ts';
import { type Download, downloadsHtml, downloadsOf, type WrittenFiles } from './downloads.ts';
import { isoStart, type MeetingEvent } from './event.ts';
import { dataScript, eventData } from './event-data.ts';
import { paperHtml } from './paper.ts';
import { type PictureFile, Pictures } from './pictures.ts';
import { type PageCss, styleSheet } from './style-sheet.ts';

export type PageOptions = {
  readonly languages: Languages;
  readonly css: PageCss;
  /** Family of the house style's typeface. */
  readonly typeface: string;
  /** Folder beside the page that its pictures stand in. */
  readonly picturesFolder: string;
  readonly event: MeetingEvent;
  /** Whether the page is the meeting's own, and tells machines of it, or that of another paper. */
  readonly isOfMeeting: boolean;
  readonly files: WrittenFiles;
  /** Address of the page of all meetings, where it is written too. */
  readonly home?: string;
};

export type WebPage = {
  readonly html: string;
  /** Named as the page refers to them. */
  readonly pictures: readonly PictureFile[];
};

/**
 * Writes a document as one web page that needs no script: all papers, their notes, links from each to the next,
 * and what else can be had. It has the words and the page numbers of the PDF, in semantic HTML for WCAG 2.2 AA.
 * The same document gives the same bytes.
 *
 * @param numbers printed page numbers
 */
export function writePage(
  document: Document,
  style: HouseStyle,
  numbers: PageNumbers,
  options: PageOptions,
): WebPage {
  const { languages, event, files, css, typeface, picturesFolder } = options;
  const words = languages.of(document.lang);
  const pictures = new Pictures(picturesFolder);
  const counters = new CounterStyles();
  const roles = new Set<string>();
  const downloads = downloadsOf(files, words);
  const papers = document.papers.map((paper, index) => {
    const shared = { style, numbers, pictures, counters, roles, notes: [], pdf: files.pdf };
    const setting = { ...shared, words: languages.of(paper.lang ?? document.lang), paperId: paper.id };
    const neighbours = { previous: document.papers[index - 1], next: document.papers[index + 1] };
    return paperHtml(paper, setting, neighbours);
  });
  const contents = contentsNav(document, words.text('contents'));
  const main = element('main', { class: 'pack-main', id: mainId }, `\n${papers.join('\n\n')}\n`);
  const parts = [
    element('a', { class: 'pack-skip', href: `#${mainId}` }, escapeXml(words.text('webSkip'))),
    mastheadHtml(document, words, options, downloads),
    element('div', { class: 'pack-frame' }, `\n${contents}\n${main}\n`),
  ];
  const data = options.isOfMeeting ? dataScript(eventData(event, document, downloads)) : '';
  const head = [
    ...headLines(
      document.title,
      document.subject,
      styleSheet(style, css, {
        roles,
        counters,
        typeface,
        hasExempt: document.papers.some(({ exempt }) => exempt),
      }),
    ),
    element('meta', { name: 'author', content: document.author }, '').replace('</meta>', ''),
    data,
  ];
  return { html: pageHtml(document.lang, head, parts), pictures: pictures.files };
}

const mainId = 'papers_';

/** Lines of a page's head that every page has. */
export function headLines(title: string, description: string, css: string): string[] {
  return [
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escapeXml(title)}</title>`,
    `<meta name="description" content="${escapeXml(description)}">`,
    '<meta name="generator" content="Orderpaper">',
    `<style>\n${css}\n</style>`,
  ];
}

/** Puts a page together. */
export function pageHtml(lang: string, head: readonly string[], body: readonly string[]): string {
  const lines = [
    '<!doctype html>',
    `<html lang="${escapeXml(lang)}">`,
    '<head>',
    ...head.filter((line) => line !== ''),
    '</head>',
    '<body>',
    ...body,
    '</body>',
    '</html>',
    '',
  ];
  return lines.join('\n');
}

function mastheadHtml(
  document: Document,
  words: Words,
  { event, home }: PageOptions,
  downloads: readonly Download[],
): string {
  const { authority } = event;
  const parts = [
    home === undefined ? '' : homeHtml(home, words),
    document.draft ? element('p', { class: 'pack-draft' }, escapeXml(document.draft.notice)) : '',
    document.copyMark ? element('p', { class: 'pack-copy' }, escapeXml(document.copyMark)) : '',
    element('p', { class: 'pack-authority' }, escapeXml(authority)),
    element('h1', {}, escapeXml(document.title)),
    element('p', { class: 'pack-occasion' }, occasionHtml(event, words)),
    downloadsHtml(downloads, words.text('webDownloads')),
  ];
  return element('header', { class: 'pack-masthead' }, `\n${parts.join('\n')}\n`);
}

const homeHtml = (home: string, words: Words): string =>
  element('p', { class: 'pack-home' }, element('a', { href: home }, escapeXml(words.text('webAllMeetings'))));

/** When and where, in words and for machines. */
export function occasionHtml(event: Pick<MeetingEvent, 'date' | 'time' | 'venue'>, words: Words): string {
  const { date, time, venue } = event;
  const told = words.text('webOccasion', {
    weekday: words.weekday(date),
    date: words.date(date),
    time: time ? words.time(time) : '',
  });
  const sentence = told.slice(0, 1).toUpperCase() + told.slice(1);
  const html = element('time', { datetime: isoStart(event) }, escapeXml(sentence));
  return venue === undefined ? html : `${html}, ${escapeXml(venue)}`;
}
