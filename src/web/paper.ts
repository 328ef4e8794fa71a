import { printPage } from '../document/printed-page.ts';
import type { Heading, Paper } from '../document/tree.ts';
import { walkBlocks } from '../document/walk.ts';
import { escapeXml } from '../document/xml-text.ts';
import { classes, element } from './attributes.ts';
import { blocksHtml, markingHtml } from './blocks.ts';
import { contentsId } from './contents-nav.ts';
import { inlinesHtml } from './inlines.ts';
import { noteId, referenceId, type Setting } from './setting.ts';

/** The papers before and after one. */
export type Neighbours = { readonly previous: Paper | undefined; readonly next: Paper | undefined };

/** Writes a paper: its printed pages, its blocks, its notes, and the way to its neighbours. */
export function paperHtml(paper: Paper, setting: Setting, neighbours: Neighbours): string {
  const { id, kind, lang, marking, blocks, exempt } = paper;
  const banner = marking ? markingHtml(marking) : '';
  const body = element('div', { class: 'pack-body' }, `\n${blocksHtml(blocks, setting)}`);
  const named = firstHeadingId(paper);
  const attributes = {
    class: classes('pack-paper', `pack-${kind}`, exempt ? 'pack-exempt' : undefined),
    id,
    lang,
    'aria-labelledby': named,
    'aria-label': named ? undefined : paper.title,
  };
  const parts = [
    pagesOf(paper, setting),
    banner,
    body,
    notesHtml(setting),
    banner,
    stepsHtml(neighbours, setting),
  ];
  return element('article', attributes, parts.join('\n'));
}

function firstHeadingId({ blocks }: Paper): string | undefined {
  let first: Heading | undefined;
  walkBlocks(blocks, (block) => {
    if (block.type === 'heading') first ??= block;
  });
  return first?.id;
}

/** `Pages 5–12`, as the pack prints them: members and minutes speak of pages. */
function pagesOf({ id }: Paper, { numbers, words, style }: Setting): string {
  const [first, last] = [numbers.pageOf(id), numbers.lastPageOf(id)];
  if (first === undefined || last === undefined) return '';
  const write = (page: number): string => printPage(page, style.running.pageNumber);
  const told =
    first === last
      ? words.text('page', { page: write(first) })
      : words.text('pages', { first: write(first), last: write(last) });
  return element('p', { class: 'pack-pages-of' }, escapeXml(told));
}

/** Notes stand at the end of their paper, each with the way back to where it was referred to. */
function notesHtml(setting: Setting): string {
  const { notes, paperId, words } = setting;
  if (notes.length === 0) return '';
  let items = '';
  // A note may refer to another, which then follows.
  for (const { number, blocks } of notes) {
    const paragraphs = blocks.map((block) => inlinesHtml(block.children, setting));
    const label = words.text('webBackToText', { number: String(number) });
    const back = element(
      'a',
      {
        class: 'pack-back',
        href: `#${referenceId(paperId, number)}`,
        role: 'doc-backlink',
        'aria-label': label,
      },
      '↩\ufe0e',
    );
    const attributes = blocks.map(({ lang }) => ({ class: 'pack-note', lang }));
    const last = paragraphs.length - 1;
    const content = paragraphs.map((html, index) =>
      element(
        'p',
        attributes[index] ?? {},
        index === last ? `${html}<span class="pack-way-back">${back}</span>` : html,
      ),
    );
    items += `${element('li', { id: noteId(paperId, number), value: number }, content.join(''))}\n`;
  }
  const title = element('h3', {}, escapeXml(words.text('webFootnotes')));
  return element('section', { class: 'pack-notes', role: 'doc-endnotes' }, `${title}<ol>\n${items}</ol>`);
}

function stepsHtml({ previous, next }: Neighbours, { words }: Setting): string {
  const step = (paper: Paper | undefined, key: 'webPrevious' | 'webNext'): string =>
    paper ? element('a', { href: `#${paper.id}` }, escapeXml(words.text(key, { title: paper.title }))) : '';
  const contents = element('a', { href: `#${contentsId}` }, escapeXml(words.text('webToContents')));
  const parts = [step(previous, 'webPrevious'), contents, step(next, 'webNext')].filter(
    (part) => part !== '',
  );
  return element('p', { class: 'pack-steps' }, parts.join('\n'));
}
