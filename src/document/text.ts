import { listLabel } from './counter.ts';
import type { Block, Document, Inline, Paper } from './tree.ts';

type Readable = Document | Paper | Block | Inline;

export type TextOptions = {
  /** Also the marks that are made: numbers of headings, of items and of notes. Bullets are never text. */
  readonly labels?: boolean;
  /** Where the words of notes stand: after all others, in order of reference, or nowhere. */
  readonly notes?: 'end' | 'none';
};

/**
 * Gives the words of a piece of the tree in reading order, divided by single spaces.
 * No-break spaces become spaces; alternative texts, running headers and page numbers are no words.
 * Notes follow at the end, unless `options` leave them out.
 *
 * @returns an empty string where there are no words
 */
export function plainText(node: Readable | readonly Readable[], options: TextOptions = {}): string {
  const reader: Reader = { labels: options.labels ?? false, notes: [] };
  let words = isList(node) ? wordsOfAll(node, reader) : wordsOf(node, reader);
  if (options.notes !== 'none') {
    // Grows while it is read: a note may hold a note.
    for (const note of reader.notes) words += ` ${wordsOfAll(note, reader)}`;
  }
  return words.replace(/\s+/g, ' ').trim();
}

type Reader = { readonly labels: boolean; readonly notes: (readonly Block[])[] };

function wordsOf(node: Readable, reader: Reader): string {
  switch (node.type) {
    case 'document':
      return wordsOfAll(node.papers, reader);
    case 'paper':
    case 'quotation':
    case 'group':
    case 'section':
      return wordsOfAll(node.blocks, reader);
    case 'heading':
    case 'paragraph':
      return label(node.number?.label, reader) + line(node.children, reader);
    case 'list': {
      const items = node.items.map(
        (item, index) => label(listLabel(node.marker, index), reader) + wordsOfAll(item.blocks, reader),
      );
      return items.join(' ');
    }
    case 'table': {
      const rows = [...node.head, ...node.body];
      const cells = rows.flatMap((row) => row.cells.map((cell) => wordsOfAll(cell.blocks, reader)));
      return line(node.caption ?? [], reader) + cells.join(' ');
    }
    case 'figure':
      return line(node.caption ?? [], reader);
    case 'contents': {
      const entries = node.entries.map((entry) => label(entry.number, reader) + line(entry.children, reader));
      return entries.join(' ');
    }
    case 'text':
      return node.value;
    case 'link':
      return wordsOfAll(node.children, reader);
    case 'footnote':
      reader.notes.push(node.blocks);
      return reader.labels ? String(node.number) : '';
    case 'line-break':
      return ' ';
    case 'source-page':
    case 'rule':
    case 'page-break':
    case 'pages':
      return '';
    default:
      return node satisfies never;
  }
}

function wordsOfAll(nodes: readonly Readable[], reader: Reader): string {
  let words = '';
  for (const node of nodes) words += wordsOf(node, reader);
  return words;
}

/** Ends in a space, so that blocks do not run into each other. */
function line(inlines: readonly Inline[], reader: Reader): string {
  return `${wordsOfAll(inlines, reader)} `;
}

function label(made: string | undefined, reader: Reader): string {
  return made && reader.labels ? `${made} ` : '';
}

function isList(node: Readable | readonly Readable[]): node is readonly Readable[] {
  return Array.isArray(node);
}
