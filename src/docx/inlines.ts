import { formatCounter } from '../document/counter.ts';
import type { FootnoteReference, Inline, LineBreak, Link, PageReference, Text } from '../document/tree.ts';
import { safeUri } from './href.ts';
import type { Registers } from './registers.ts';
import type { Relationships } from './relationships.ts';
import { plainRun, type RunSetting, runProperties, textRun } from './runs.ts';

/** Where inline content stands. */
export type InlineSetting = RunSetting & {
  readonly registers: Registers;
  /** Relationships of the part; without them (running headers) links are words. */
  readonly links: Relationships | undefined;
  /** Whether notes may stand here: not in notes, contents lists and running headers. */
  readonly notes: boolean;
};

type Handler<Node extends Inline> = (node: Node, setting: InlineSetting) => string;

const handlers: { readonly [Type in Inline['type']]: Handler<Extract<Inline, { type: Type }>> } = {
  text: (text: Text, setting) => textRun(text, setting),
  link: linkXml,
  footnote: noteXml,
  'line-break': (_: LineBreak, setting) => `<w:r>${runProperties({}, setting)}<w:br/></w:r>`,
  pages: pagesXml,
};

/** Writes inline content as runs, links and references to notes, whose notes are kept in the registers. */
export function inlineXml(children: readonly Inline[], setting: InlineSetting): string {
  let xml = '';
  for (const child of children) xml += (handlers[child.type] as Handler<Inline>)(child, setting);
  return xml;
}

/** Whether a page reference stands in a line: it needs a tab stop at the line's right-hand end. */
export function hasPages(children: readonly Inline[]): boolean {
  return children.some((child) => child.type === 'pages');
}

function linkXml(link: Link, setting: InlineSetting): string {
  if (setting.linked || !setting.links) return inlineXml(link.children, setting);
  const target = linkTarget(link.href, setting, setting.links);
  if (!target) return inlineXml(link.children, setting);
  return `<w:hyperlink ${target} w:history="1">${inlineXml(link.children, { ...setting, linked: true })}</w:hyperlink>`;
}

function linkTarget(href: string, setting: InlineSetting, links: Relationships): string | undefined {
  if (href.startsWith('#')) {
    const name = setting.registers.bookmarks.name(href.slice(1));
    return name && `w:anchor="${name}"`;
  }
  const uri = safeUri(href);
  return uri && `r:id="${links.link(uri)}"`;
}

function noteXml(note: FootnoteReference, setting: InlineSetting): string {
  return setting.notes ? setting.registers.footnotes.refer(note, setting) : '';
}

/**
 * Writes words and page numbers after a tab. They are the printed numbers and stay what they are:
 * a number once published does not move, even if Word breaks its pages otherwise.
 */
function pagesXml(reference: PageReference, setting: InlineSetting): string {
  const range = pageRange(reference.targets, setting.registers);
  if (!range) return '';
  const { first, from, to } = range;
  const one = from === to || !reference.many.includes('%2');
  const printed = (page: number) => formatCounter(page, setting.registers.house.running.pageNumber);
  const words = (one ? reference.one : reference.many)
    .replace('%1', printed(from))
    .replace('%2', printed(to));
  const name = setting.registers.bookmarks.name(first);
  const run = plainRun(words.replaceAll(' ', '\u00a0'), setting);
  const linked = name ? `<w:hyperlink w:anchor="${name}" w:history="1">${run}</w:hyperlink>` : run;
  return `<w:r>${runProperties({}, setting)}<w:tab/></w:r>${linked}`;
}

/** Printed pages of the targets, and the target that comes first; undefined when none is in the pack. */
function pageRange(targets: readonly string[], { pages }: Registers) {
  let range: { readonly first: string; readonly from: number; readonly to: number } | undefined;
  for (const id of targets) {
    const from = pages.pageOf(id);
    if (from === undefined) continue;
    const to = Math.max(pages.lastPageOf(id) ?? from, range?.to ?? 0);
    range = range && range.from <= from ? { ...range, to } : { first: id, from, to };
  }
  return range;
}
