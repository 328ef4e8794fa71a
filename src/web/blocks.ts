import { naturalWidthPt } from '../document/picture-size.ts';
import { printPage } from '../document/printed-page.ts';
import { plainText } from '../document/text.ts';
import type {
  Block,
  Contents,
  ContentsEntry,
  Figure,
  Group,
  Heading,
  NumberLabel,
  Paragraph,
  Quotation,
  Rule,
  Section,
} from '../document/tree.ts';
import { escapeXml } from '../document/xml-text.ts';
import { classes, element, open } from './attributes.ts';
import { inlinesHtml } from './inlines.ts';
import { listHtml } from './lists.ts';
import type { Setting } from './setting.ts';
import { sourcePageHtml } from './source-pages.ts';
import { tableHtml } from './tables.ts';

type Writer<T extends Block> = (block: T, setting: Setting, context: string) => string;

const writers: { readonly [T in Block['type']]: Writer<Extract<Block, { type: T }>> } = {
  heading: headingHtml,
  paragraph: paragraphHtml,
  list: (list, setting) => listHtml(list, setting, blocksHtml),
  table: (table, setting, context) => tableHtml(table, context, setting, blocksHtml),
  figure: figureHtml,
  'source-page': sourcePageHtml,
  quotation: quotationHtml,
  group: groupHtml,
  section: sectionHtml,
  contents: contentsHtml,
  rule: ruleHtml,
  'page-break': () => '',
};

/**
 * Writes blocks one after another.
 *
 * @param context words of the heading above, which name what has no name of its own
 */
export function blocksHtml(blocks: readonly Block[], setting: Setting, context = ''): string {
  let html = '';
  let around = context;
  let column = 0;
  for (const block of blocks) {
    if (block.role !== undefined) setting.roles.add(block.role);
    if (block.type === 'heading') around = plainText(block.children, { notes: 'none' });
    const next = columnOf(block, column, setting);
    if (next !== column && column > 0) html += '</div>\n';
    if (next !== column && next > 0) html += `${open('div', { class: `pack-column-${next}` })}\n`;
    column = next;
    const write = writers[block.type] as Writer<Block>;
    html += `${write(block, setting, around)}\n`;
  }
  return column > 0 ? `${html}</div>\n` : html;
}

/** What follows a made number stands in the number's column, until a heading without number begins something new. */
function columnOf(block: Block, before: number, { style }: Setting): number {
  if (block.type === 'table' || block.type === 'section') return 0;
  if (block.type !== 'heading' && block.type !== 'paragraph') return before;
  if (block.number) return style.numbering[block.number.scheme]?.columns[block.number.level - 1] ?? 0;
  return block.type === 'heading' ? 0 : before;
}

/** The page's own title is of the first level: those of papers begin at the second. */
function headingHtml({ level, number, children, role, id, lang }: Heading, setting: Setting): string {
  const shown = level + 1;
  const attributes = {
    class: classes(role ?? `heading-${level}`, number && 'pack-numbered'),
    id,
    lang,
    'aria-level': shown > 6 ? shown : undefined,
  };
  return element(`h${Math.min(shown, 6)}`, attributes, numbered(number, inlinesHtml(children, setting)));
}

function paragraphHtml({ number, children, role, id, lang }: Paragraph, setting: Setting): string {
  const attributes = { class: classes(role, number && 'pack-numbered'), id, lang };
  return element('p', attributes, numbered(number, inlinesHtml(children, setting)));
}

/** A made number stands in a column beside its words. */
function numbered(number: NumberLabel | undefined, html: string): string {
  if (!number) return html;
  return `<span class="pack-number">${escapeXml(number.label)} </span><span class="pack-text">${html}</span>`;
}

function figureHtml({ image, alt, width, caption, role, id, lang }: Figure, setting: Setting): string {
  const picture = open('img', {
    src: setting.pictures.addressOf(image),
    alt,
    ...shownSize(image),
    class: width === undefined ? undefined : `pack-share-${Math.max(1, Math.round(width * 10))}`,
    loading: 'lazy',
  });
  const legend = caption ? element('figcaption', { class: 'caption' }, inlinesHtml(caption, setting)) : '';
  return element('figure', { class: role ?? 'figure', id, lang }, picture + legend);
}

/** Pixels as they are; what is drawn, as large as it is meant, in CSS's pixels of 1/96 inch. */
function shownSize(image: Figure['image']) {
  const { widthPx: width, heightPx: height, vector } = image;
  if (!vector) return { width, height };
  const shown = (naturalWidthPt(image) * 96) / 72;
  return { width: Math.round(shown), height: Math.round((shown * height) / width) };
}

function quotationHtml({ blocks, role, id, lang }: Quotation, setting: Setting, context: string): string {
  return element(
    'blockquote',
    { class: role ?? 'quotation', id, lang },
    blocksHtml(blocks, setting, context),
  );
}

function groupHtml(
  { blocks, role, keepTogether, id, lang }: Group,
  setting: Setting,
  context: string,
): string {
  const attributes = { class: classes(role, keepTogether && 'pack-keep'), id, lang };
  return element('div', attributes, blocksHtml(blocks, setting, context));
}

function sectionHtml(section: Section, setting: Setting, context: string): string {
  const { blocks, marking, role, id, lang } = section;
  const banner = marking ? markingHtml(marking) : '';
  return element('div', { class: role, id, lang }, banner + blocksHtml(blocks, setting, context) + banner);
}

/** A protective marking, as it stands at the top and bottom of printed pages. */
export const markingHtml = (marking: string): string =>
  `${element('p', { class: 'pack-marking' }, escapeXml(marking))}\n`;

/** An entry leads to its paper or heading, and tells its printed page. */
function contentsHtml({ entries, role, id, lang }: Contents, setting: Setting): string {
  const format = setting.style.running.pageNumber;
  const item = (entry: ContentsEntry): string => {
    const page = setting.numbers.pageOf(entry.target);
    const number = entry.number ? `<span class="pack-number">${escapeXml(entry.number)} </span>` : '';
    const title = `<span class="pack-text">${inlinesHtml(entry.children, setting)}</span>`;
    const words = element('a', { href: `#${entry.target}` }, number + title);
    const printed = page === undefined ? '' : ` <span class="pack-page">${printPage(page, format)}</span>`;
    return element('li', { class: `contents-${entry.level}` }, words + printed);
  };
  return element('ul', { class: classes('contents', role), id, lang }, entries.map(item).join('\n'));
}

function ruleHtml({ role, id }: Rule): string {
  return role === 'signature'
    ? element('div', { class: role, id }, '')
    : `<hr${role ? ` class="${role}"` : ''}>`;
}
