import { plainText } from '../document/text.ts';
import type { Document, Heading, Paper } from '../document/tree.ts';
import { walkBlocks } from '../document/walk.ts';
import { type Destination, destinationArray } from './links.ts';
import { type PdfkitDocument, type PdfkitReference, RawPdf, textString } from './pdfkit-document.ts';

type Entry = { readonly title: string; readonly children: Entry[]; destination?: Destination };

/**
 * Writes the bookmarks: the outline paths of the papers, equal beginnings shared, and below each paper its
 * headings by their levels. Items are open, what lies below them is closed.
 *
 * @param papers where each paper begins, by id
 * @param headings where each heading stands
 */
export function writeOutline(
  pdf: PdfkitDocument,
  document: Document,
  papers: ReadonlyMap<string, Destination>,
  headings: ReadonlyMap<Heading, Destination>,
): void {
  const top: Entry = { title: '', children: [] };
  for (const paper of document.papers) {
    const destination = papers.get(paper.id);
    if (destination) addHeadings(paper, insert(top, paper.outline, destination), headings);
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
function insert(top: Entry, path: readonly string[], destination: Destination): Entry {
  let entry = top;
  path.forEach((title, depth) => {
    const own = depth === path.length - 1;
    const last = entry.children.at(-1);
    if (last && last.title === title && !own) {
      entry = last;
      return;
    }
    const added: Entry = { title, children: [], destination };
    entry.children.push(added);
    entry = added;
  });
  return entry;
}

/** The title of a paper is its own entry; what is deeper hangs below it, each heading below the last higher one. */
function addHeadings(paper: Paper, entry: Entry, headings: ReadonlyMap<Heading, Destination>): void {
  const open: { level: number; entry: Entry }[] = [{ level: 1, entry }];
  walkBlocks(paper.blocks, (block) => {
    if (block.type === 'table') return false;
    const destination = block.type === 'heading' ? headings.get(block) : undefined;
    if (block.type !== 'heading' || block.level === 1 || !destination) return true;
    while ((open.at(-1) as { level: number }).level >= block.level) open.pop();
    const words = plainText(block.children, { notes: 'none' });
    const title = block.number ? `${block.number.label} ${words}` : words;
    const added: Entry = { title, children: [], destination };
    (open.at(-1) as { entry: Entry }).entry.children.push(added);
    open.push({ level: block.level, entry: added });
    return true;
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
    if (entry.destination) parts.push(`/Dest${destinationArray(entry.destination)}`);
    if (index > 0) parts.push(`/Prev ${refs[index - 1]}`);
    if (index < refs.length - 1) parts.push(`/Next ${refs[index + 1]}`);
    if (children.length > 0)
      parts.push(`/First ${children[0]}/Last ${children.at(-1)}/Count -${children.length}`);
    ref.data = new RawPdf(`<<${parts.join('')}>>`);
    ref.end();
  });
  return refs;
}
