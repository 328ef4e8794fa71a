import { plainText } from '../document/text.ts';
import type { FootnoteReference, Inline, LineBreak, Link, Text } from '../document/tree.ts';
import { safeUri } from './href.ts';
import { pagesXml } from './page-references.ts';
import type { Registers } from './registers.ts';
import type { Relationships } from './relationships.ts';
import { type RunSetting, runProperties, textRun } from './runs.ts';
import { screenTip } from './screen-tip.ts';

/** Where inline content stands. */
export type InlineSetting = RunSetting & {
  readonly registers: Registers;
  /** Relationships of the part; without them (running headers) links are words. */
  readonly links: Relationships | undefined;
  /** Whether notes may stand here: not in notes, contents lists and running headers. */
  readonly notes: boolean;
  /** A page reference stands on a line of its own, below the words before it. */
  readonly pagesBelow?: boolean;
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

function linkXml(link: Link, setting: InlineSetting): string {
  if (setting.linked || !setting.links) return inlineXml(link.children, setting);
  const target = linkTarget(link, setting, setting.links);
  if (!target) return inlineXml(link.children, setting);
  return `<w:hyperlink ${target} w:history="1">${inlineXml(link.children, { ...setting, linked: true })}</w:hyperlink>`;
}

function linkTarget(
  { href, children }: Link,
  setting: InlineSetting,
  links: Relationships,
): string | undefined {
  if (href.startsWith('#')) {
    const id = href.slice(1);
    const name = setting.registers.bookmarks.name(id);
    return name && `w:anchor="${name}"${screenTip(id, plainText(children), setting.registers)}`;
  }
  const uri = safeUri(href);
  return uri && `r:id="${links.link(uri)}"`;
}

function noteXml(note: FootnoteReference, setting: InlineSetting): string {
  return setting.notes ? setting.registers.footnotes.refer(note, setting) : '';
}
