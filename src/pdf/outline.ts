import type { PdfSource, SourceBookmark } from '../document/pdf-source.ts';
import { plainText } from '../document/text.ts';
import type { Document, Heading, Paper, SourcePage } from '../document/tree.ts';
import { walkBlocks } from '../document/walk.ts';
import { type Destination, destinationArray } from './links.ts';
import { type PdfkitDocument, type PdfkitReference, RawPdf, textString } from './pdfkit-document.ts';
import type { SourcePages } from './source-pages.ts';
import type { Element } from './structure.ts';
import type { TagTree } from './tag-tree.ts';

/** A bookmark leads to a place on a page, and to the element of the structure that stands there. */
type Target = { readonly destination: Destination; readonly element: Element };

type Entry = { readonly title: string; readonly children: Entry[]; target?: Target };

/** Where papers begin, by id, and where headings stand. */
type Places = {
  readonly papers: ReadonlyMap<string, Destination>;
  readonly headings: ReadonlyMap<Heading, Destination>;
  readonly sources: SourcePages;
};

/**
 * Writes the bookmarks: the outline paths of the papers, equal beginnings shared, and below each paper its
 * headings by their levels. Items are open, what lies below them is closed.
 *
 * @param tags of the same document, whose elements have their numbers already
 */
export function writeOutline(
  pdf: PdfkitDocument,
  document: Document,
  { papers, headings, sources }: Places,
  tags: TagTree,
): void {
  const top: Entry = { title: '', children: [] };
  const targetOf = (heading: Heading): Target | undefined => {
    const destination = headings.get(heading);
    return destination && { destination, element: tags.elementOf({ node: heading, part: 'text' }) };
  };
  for (const paper of document.papers) {
    const destination = papers.get(paper.id);
    if (!destination) continue;
    const entry = insert(top, paper.outline, { destination, element: tags.sectionOf(paper) });
    addHeadings(paper, entry, targetOf);
    addBookmarks(paper, entry, sources, tags);
  }
  if (top.children.length === 0) return;
  const root = pdf.ref();
  const refs = writeEntries(pdf, top.children, root);
  const [first, last] = [refs[0], refs.at(-1)];
  root.data = new RawPdf(`<</Type/Outlines/First ${first}/Last ${last}/Count ${refs.length}>>`);
  root.end();
  pdf._root.data.Outlines = root;
  pdf._root.data.PageMode = 'UseOutlines';
}

/** @returns the entry of the paper itself, the last of its path */
function insert(top: Entry, path: readonly string[], target: Target): Entry {
  let entry = top;
  path.forEach((title, depth) => {
    const own = depth === path.length - 1;
    const last = entry.children.at(-1);
    if (last && last.title === title && !own) {
      entry = last;
      return;
    }
    const added: Entry = { title, children: [], target };
    entry.children.push(added);
    entry = added;
  });
  return entry;
}

/** The title of a paper is its own entry; what is deeper hangs below it, each heading below the last higher one. */
function addHeadings(paper: Paper, entry: Entry, targetOf: (heading: Heading) => Target | undefined): void {
  const open: { level: number; entry: Entry }[] = [{ level: 1, entry }];
  walkBlocks(paper.blocks, (block) => {
    if (block.type === 'table') return false;
    const target = block.type === 'heading' ? targetOf(block) : undefined;
    if (block.type !== 'heading' || block.level === 1 || !target) return true;
    while ((open.at(-1) as { level: number }).level >= block.level) open.pop();
    const words = plainText(block.children, { notes: 'none' });
    const title = block.number ? `${block.number.label} ${words}` : words;
    const added: Entry = { title, children: [], target };
    (open.at(-1) as { entry: Entry }).entry.children.push(added);
    open.push({ level: block.level, entry: added });
    return true;
  });
}

/** The bookmarks that pages of other files came with hang below their paper. */
function addBookmarks(paper: Paper, entry: Entry, sources: SourcePages, tags: TagTree): void {
  const seen = new Set<PdfSource>();
  walkBlocks(paper.blocks, (block) => {
    if (block.type !== 'source-page' || seen.has(block.source)) return;
    seen.add(block.source);
    const { source } = block;
    const pages = new Map<number, SourcePage>();
    walkBlocks(paper.blocks, (other) => {
      if (other.type === 'source-page' && other.source === source) pages.set(other.index, other);
    });
    const insertAll = (bookmarks: readonly SourceBookmark[], parent: Entry): void => {
      for (const { title, place, children } of bookmarks) {
        const destination = sources.destinationOf(source, place);
        const page = pages.get(place.page);
        if (!destination || !page) continue;
        const target = { destination, element: tags.pageElement(page, paper) };
        const added: Entry = { title, children: [], target };
        parent.children.push(added);
        insertAll(children, added);
      }
    };
    insertAll(source.outline, entry);
  });
}

function writeEntries(
  pdf: PdfkitDocument,
  entries: readonly Entry[],
  parent: PdfkitReference,
): PdfkitReference[] {
  const refs = entries.map(() => pdf.ref());
  entries.forEach((entry, index) => {
    const ref = refs[index] as PdfkitReference;
    const children = writeEntries(pdf, entry.children, ref);
    const parts = [`/Title${textString(entry.title)}`, `/Parent ${parent}`];
    if (entry.target) {
      const { destination, element } = entry.target;
      parts.push(`/Dest${destinationArray(destination)}`, `/SE ${element.reference}`);
    }
    if (index > 0) parts.push(`/Prev ${refs[index - 1]}`);
    if (index < refs.length - 1) parts.push(`/Next ${refs[index + 1]}`);
    if (children.length > 0)
      parts.push(`/First ${children[0]}/Last ${children.at(-1)}/Count -${children.length}`);
    ref.data = new RawPdf(`<<${parts.join('')}>>`);
    ref.end();
  });
  return refs;
}
