import { pageReferenceText } from '../document/page-reference.ts';
import type { FootnoteReference, Inline, Link, PageReference, Text } from '../document/tree.ts';
import { escapeXml } from '../document/xml-text.ts';
import { element } from './attributes.ts';
import { noteId, referenceId, type Setting } from './setting.ts';

/** Writes a line of words as phrasing content. */
export function inlinesHtml(inlines: readonly Inline[], setting: Setting): string {
  let html = '';
  for (const inline of inlines) html += inlineHtml(inline, setting);
  return html;
}

function inlineHtml(inline: Inline, setting: Setting): string {
  switch (inline.type) {
    case 'text':
      return textHtml(inline);
    case 'link':
      return element('a', { href: inline.href }, linkWords(inline, setting));
    case 'footnote':
      return referenceHtml(inline, setting);
    case 'line-break':
      return '<br>';
    case 'pages':
      return pagesHtml(inline, setting);
    default:
      return inline satisfies never;
  }
}

/** An address may be broken at its signs, where a screen is too narrow for it. */
const longestWhole = 20;

function linkWords({ children }: Link, setting: Setting): string {
  const [only, ...more] = children;
  const isAddress =
    only?.type === 'text' &&
    more.length === 0 &&
    only.value.length > longestWhole &&
    !only.value.includes(' ');
  const html = inlinesHtml(children, setting);
  return isAddress ? html.replace(/(?<=[\w/])[@/.](?=[\w])/g, '$&<wbr>') : html;
}

/** Marks from the inmost outwards, and the element that says each. */
const marks = [
  ['code', 'code'],
  ['strike', 's'],
  ['underline', 'u'],
  ['italic', 'em'],
  ['bold', 'strong'],
] as const;

function textHtml(text: Text): string {
  let html = escapeXml(text.value);
  if (text.script) html = element(text.script === 'super' ? 'sup' : 'sub', {}, html);
  for (const [mark, tag] of marks) if (text[mark]) html = element(tag, {}, html);
  return text.lang === undefined ? html : element('span', { lang: text.lang }, html);
}

/** A reference is a link whose name tells what it leads to, and holds the number that is seen. */
function referenceHtml(note: FootnoteReference, setting: Setting): string {
  const { paperId, words } = setting;
  setting.notes.push(note);
  const number = String(note.number);
  const link = {
    id: referenceId(paperId, note.number),
    href: `#${noteId(paperId, note.number)}`,
    role: 'doc-noteref',
    'aria-label': words.text('webFootnote', { number }),
  };
  return element('sup', { class: 'pack-reference' }, element('a', link, number));
}

/** The printed page numbers of papers, leading to the first of them. */
function pagesHtml(reference: PageReference, setting: Setting): string {
  const words = pageReferenceText(reference, setting.numbers, setting.style.running.pageNumber);
  const [first] = reference.targets.filter((id) => setting.numbers.pageOf(id) !== undefined);
  if (words === '' || first === undefined) return '';
  return ` ${element('a', { class: 'pack-pages', href: `#${first}` }, escapeXml(words))}`;
}
