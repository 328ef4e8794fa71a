import { getDocument, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { PackWords } from './pack-words.ts';

/** An element of a tagged PDF, as pdf.js gives it for one page. */
export type StructNode = { readonly role: string; readonly children: readonly (StructNode | StructLeaf)[] };
type Texts = ReadonlyMap<string, string>;
type StructLeaf = { readonly type: 'content' | 'object' | 'annotation'; readonly id: string };

/** Opens a PDF with pdf.js. It keeps a copy of the bytes. */
export function openPdf(bytes: Uint8Array): Promise<PDFDocumentProxy> {
  return getDocument({ data: new Uint8Array(bytes), verbosity: 0, useSystemFonts: false }).promise;
}

/**
 * Tells the words of a tagged PDF as pdf.js finds them, in the order of its structure; what is marked as
 * artifact is not told. Labels (made numbers, bullets) are left out.
 */
export async function pdfWords(pdf: PDFDocumentProxy): Promise<PackWords> {
  const words = {
    body: '',
    notes: [] as string[],
    headings: [] as string[],
    listItems: [] as string[],
    listLeads: [] as string[],
    rows: [] as string[][],
    lastItems: [] as number[],
  };
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const texts = await markedTexts(page);
    const tree = (await page.getStructTree()) as unknown as StructNode | null;
    if (tree) words.body += `\n${readNode(tree, texts, words).text}`;
    page.cleanup();
  }
  return words;
}

type Page = Awaited<ReturnType<PDFDocumentProxy['getPage']>>;

/** Text by the identifier of its marked content; lines end in newlines. */
export async function markedTexts(page: Page): Promise<Map<string, string>> {
  const content = await page.getTextContent({ includeMarkedContent: true });
  const texts = new Map<string, string>();
  const open: (string | undefined)[] = [];
  for (const item of content.items) {
    if ('str' in item) {
      const id = open.findLast((each) => each !== undefined);
      if (id) texts.set(id, (texts.get(id) ?? '') + item.str + (item.hasEOL ? '\n' : ''));
    } else if (item.type === 'endMarkedContent') {
      open.pop();
    } else {
      open.push(item.type === 'beginMarkedContentProps' ? item.id : undefined);
    }
  }
  return texts;
}

const inlineRoles = new Set(['Link', 'Span', 'Reference', 'Lbl', 'Note']);

/** The words of an element, and those of them that stand in no list within. */
type Words = { text: string; own: string };

function readNode(node: StructNode, texts: Texts, words: Gathering, parent = '', depth = 0): Words {
  const { role } = node;
  // What an author's file says in its own tags stands in no other output as text of the paper.
  if (role === 'Art') return { text: '', own: '' };
  const place = role === 'LI' ? placeOfItem(node, texts, words, depth) : 0;
  if (role === 'TR') words.rows.push([]);
  const inner = role === 'L' ? depth + 1 : depth;
  const parts = node.children.map((child): Words => {
    if ('role' in child) return readNode(child, texts, words, role, inner);
    // Words in a drawing are part of the picture, for which its alternative text stands.
    const isWords = child.type === 'content' && role !== 'Figure';
    const text = isWords ? `${texts.get(child.id) ?? ''}\n` : '';
    return { text, own: text };
  });
  let text = parts.map((part) => part.text).join('');
  let own = parts.map((part) => part.own).join('');
  if (!inlineRoles.has(role)) [text, own] = [`\n${text}\n`, `\n${own}\n`];
  if (/^H[1-6]$/.test(role)) words.headings.push(text);
  else if (role === 'TH' || role === 'TD') words.rows.at(-1)?.push(text);
  else if (role === 'LI') words.listItems[place] += own;
  else if (role === 'Note') words.notes.push(text);
  return isLeftOut(role, parent) ? { text: '', own: '' } : { text, own: role === 'L' ? '' : own };
}

/** Notes are gathered apart, with their numbers; labels are words only in contents lists. */
function isLeftOut(role: string, parent: string): boolean {
  return role === 'Note' || ((role === 'Lbl' || role === 'Reference') && parent !== 'TOCI');
}

/** Where an item's words go: an item without its label goes on from the page before. */
function placeOfItem(item: StructNode, texts: Texts, words: Gathering, depth: number): number {
  const isNew = item.children.some(
    (child) =>
      'role' in child &&
      child.role === 'Lbl' &&
      child.children.some((mark) => !('role' in mark) && texts.get(mark.id)?.trim()),
  );
  if (isNew) words.lastItems[depth] = words.listItems.push('') - 1;
  return words.lastItems[depth] ?? 0;
}

type Gathering = {
  /** Place of the last item that was begun, by depth of lists. */
  lastItems: number[];
  notes: string[];
  headings: string[];
  listItems: string[];
  rows: string[][];
};
