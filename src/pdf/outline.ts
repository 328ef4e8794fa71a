import type { Document } from '../document/tree.ts';
import { type Destination, destinationArray } from './links.ts';
import { type PdfkitDocument, type PdfkitReference, RawPdf, textString } from './pdfkit-document.ts';

type Entry = { readonly title: string; readonly children: Entry[]; destination?: Destination };

/**
 * Writes the bookmarks: the outline paths of the papers, equal beginnings shared.
 * Items are open, what lies below them is closed.
 */
export function writeOutline(
  pdf: PdfkitDocument,
  document: Document,
  destinations: ReadonlyMap<string, Destination>,
): void {
  const top: Entry = { title: '', children: [] };
  for (const paper of document.papers) {
    const destination = destinations.get(paper.id);
    if (destination) insert(top, paper.outline, destination);
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

function insert(top: Entry, path: readonly string[], destination: Destination): void {
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
