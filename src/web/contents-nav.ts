import type { Document, Paper } from '../document/tree.ts';
import { escapeXml } from '../document/xml-text.ts';
import { element } from './attributes.ts';

type Entry = { readonly title: string; readonly paper: Paper; readonly children: Entry[] };

/** Id of the list of papers. */
export const contentsId = 'contents_';

/** Writes the list of papers, by the paths that bookmarks have too; a reader may fold it. */
export function contentsNav({ papers, lang }: Document, title: string): string {
  const top: Entry[] = [];
  for (const paper of papers) insert(top, paper, paper.outline);
  const summary = element('summary', {}, escapeXml(title));
  const list = element('details', { open: true }, summary + entriesHtml(top, lang));
  return element('nav', { class: 'pack-nav', id: contentsId, 'aria-label': title }, list);
}

/** Equal beginnings of paths are shared; the last title is the paper's own. */
function insert(entries: Entry[], paper: Paper, [title = paper.title, ...inner]: readonly string[]): void {
  const last = entries.at(-1);
  if (inner.length === 0) entries.push({ title, paper, children: [] });
  else if (last?.title === title) insert(last.children, paper, inner);
  else {
    const added: Entry = { title, paper, children: [] };
    entries.push(added);
    insert(added.children, paper, inner);
  }
}

function entriesHtml(entries: readonly Entry[], lang: string): string {
  const items = entries.map(({ title, paper, children }) => {
    const link = { href: `#${paper.id}`, lang: paper.lang === lang ? undefined : paper.lang };
    const inner = children.length > 0 ? entriesHtml(children, lang) : '';
    return element('li', {}, element('a', link, escapeXml(title)) + inner);
  });
  return element('ul', {}, items.join('\n'));
}
