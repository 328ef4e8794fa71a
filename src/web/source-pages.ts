import { printPage } from '../document/printed-page.ts';
import type { PageReference, SourcePage } from '../document/tree.ts';
import { escapeXml } from '../document/xml-text.ts';
import { element, open } from './attributes.ts';
import type { Setting } from './setting.ts';

/**
 * Writes a page of another file as a picture, with its words below it for who cannot see it or wants to copy them;
 * without pictures, once where in the PDF the pages are.
 */
export function sourcePageHtml(page: SourcePage, setting: Setting): string {
  const { picture, alt, text, id, lang, notice } = page;
  if (!picture) return notice ? noticeHtml(notice, id, setting) : '';
  const { widthPx, heightPx } = picture;
  const src = setting.pictures.addressOf(picture);
  const shown = open('img', { src, alt, width: widthPx, height: heightPx, loading: 'lazy' });
  const attributes = { class: 'figure pack-source-page', id, lang };
  return element('figure', attributes, shown + (text === '' ? '' : wordsHtml(text, id, setting)));
}

function wordsHtml(text: string, id: string | undefined, { words, numbers, style }: Setting): string {
  const number = id === undefined ? undefined : numbers.pageOf(id);
  const page = number === undefined ? '' : printPage(number, style.running.pageNumber);
  const summary = element('summary', {}, escapeXml(words.text('webPageWords', { page })));
  const lines = text.split('\n').map(escapeXml).join('<br>\n');
  return element('details', {}, summary + element('p', {}, lines));
}

function noticeHtml({ targets, one, many }: PageReference, id: string | undefined, setting: Setting): string {
  const { numbers, style, pdf } = setting;
  const pages = targets.flatMap((target) => numbers.pageOf(target) ?? []);
  const [first, last] = [pages[0], pages.at(-1)];
  if (first === undefined || last === undefined) return '';
  const print = (page: number): string => printPage(page, style.running.pageNumber);
  const words = escapeXml(
    (first === last ? one : many).replace('%1', print(first)).replace('%2', print(last)),
  );
  const place = pdf?.placeOf?.(first);
  const href = pdf && place !== undefined ? `${pdf.name}#page=${place}` : undefined;
  return element('p', { id }, href === undefined ? words : element('a', { href }, words));
}
