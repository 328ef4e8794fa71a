import { escapeXml } from '../document/xml-text.ts';
import type { HouseStyle } from '../house-style/house-style.ts';
import type { Languages, Words } from '../language/words.ts';
import type { CalendarDate, TimeOfDay } from '../load/meeting.ts';
import { element } from './attributes.ts';
import { CounterStyles } from './counter-styles.ts';
import { downloadsHtml } from './downloads.ts';
import type { EventData } from './event-data.ts';
import { type PageCss, styleSheet } from './style-sheet.ts';
import { headLines, occasionHtml, pageHtml } from './write-page.ts';

/** A meeting that has a page. */
export type IndexedMeeting = {
  /** Address of the page. */
  readonly href: string;
  readonly data: EventData;
};

/** What a page of all meetings is written with. */
export type IndexOptions = {
  readonly languages: Languages;
  readonly css: PageCss;
  readonly typeface: string;
};

/**
 * Writes the page of all meetings: bodies by name, the meetings of each from the newest to the oldest.
 *
 * @param lang of the page; meetings in other languages are told in theirs
 */
export function writeIndex(
  meetings: readonly IndexedMeeting[],
  style: HouseStyle,
  { languages, css, typeface }: IndexOptions,
  lang: string,
): string {
  const words = languages.of(lang);
  const title = words.text('webMeetings');
  const bodies = byBody(meetings).map(([body, some]) => bodyHtml(body, some, languages, lang));
  const used = { roles: new Set<string>(), counters: new CounterStyles(), typeface };
  const masthead = element('header', { class: 'pack-masthead' }, element('h1', {}, escapeXml(title)));
  const main = element('main', { class: 'pack-main pack-index' }, `\n${bodies.join('\n')}\n`);
  return pageHtml(lang, headLines(title, title, styleSheet(style, css, used)), [masthead, main]);
}

/** The language that most meetings are in; of two that are as common, the first by name. */
export function commonLanguage(meetings: readonly IndexedMeeting[]): string {
  const counts = new Map<string, number>();
  for (const { data } of meetings) counts.set(data.inLanguage, (counts.get(data.inLanguage) ?? 0) + 1);
  const [first] = [...counts].sort(([a, many], [b, more]) => more - many || compare(a, b));
  return first?.[0] ?? 'en-GB';
}

/** Code units, so that the order is the same on every machine. */
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function byBody(meetings: readonly IndexedMeeting[]): [body: string, meetings: IndexedMeeting[]][] {
  const newestFirst = [...meetings].sort(
    (a, b) => compare(b.data.startDate, a.data.startDate) || compare(a.href, b.href),
  );
  const bodies = new Map<string, IndexedMeeting[]>();
  for (const meeting of newestFirst) {
    const { name } = meeting.data.organizer;
    bodies.set(name, [...(bodies.get(name) ?? []), meeting]);
  }
  return [...bodies].sort(([a], [b]) => compare(a, b));
}

function bodyHtml(
  body: string,
  meetings: readonly IndexedMeeting[],
  languages: Languages,
  lang: string,
): string {
  const items = meetings.map((meeting) => meetingHtml(meeting, languages.of(meeting.data.inLanguage), lang));
  const own = meetings[0]?.data.inLanguage;
  const title = element('h2', { lang: own === lang ? undefined : own }, escapeXml(body));
  return element('section', {}, `${title}\n${element('ul', { class: 'pack-meetings' }, items.join('\n'))}`);
}

function meetingHtml({ href, data }: IndexedMeeting, words: Words, lang: string): string {
  const downloads = data.subjectOf.map(({ name, encodingFormat, url }) => ({
    label: name,
    mediaType: encodingFormat,
    href: url,
  }));
  const occasion = occasionOf(data);
  const parts = [
    element('h3', {}, element('a', { href }, escapeXml(data.name))),
    occasion ? element('p', { class: 'pack-occasion' }, occasionHtml(occasion, words)) : '',
    downloadsHtml(downloads, `${words.text('webDownloads')}: ${data.name}`),
  ];
  const { inLanguage } = data;
  return element('li', { lang: inLanguage === lang ? undefined : inLanguage }, parts.join('\n'));
}

const start = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d))?/;

function occasionOf({
  startDate,
  location,
}: EventData): { date: CalendarDate; time?: TimeOfDay; venue?: string } | undefined {
  const match = start.exec(startDate);
  if (!match) return undefined;
  const [, year, month, day, hours, minutes] = match.map(Number);
  return {
    date: { year: year as number, month: month as number, day: day as number },
    ...(match[4] && { time: { minutes: (hours as number) * 60 + (minutes as number) } }),
    ...(location && { venue: location.name }),
  };
}
