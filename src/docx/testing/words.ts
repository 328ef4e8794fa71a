import mammoth from 'mammoth';
import type { PageNumbers } from '../../document/page-numbers.ts';
import type { Block, Document, FootnoteReference, Inline } from '../../document/tree.ts';

const blockTag = /<\/?(?:p|h[1-6]|li|ul|ol|table|thead|tbody|tr|td|th)(?: [^>]*)?>/;

/** Reads a Word file's words with mammoth: each paragraph's, then those of the notes; empty paragraphs left out. */
export async function wordsOfDocx(bytes: Uint8Array): Promise<string[]> {
  const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(bytes) });
  return value
    .split(blockTag)
    .map((part) => decode(part.replace(/<img [^>]*>/g, '').replace(/<[^>]*>/g, '')).replace(/ ↑$/, ''))
    .map(tidy)
    .filter((part) => part !== '');
}

/** The words of a document as its Word file should have them. */
export function wordsOfDocument(document: Document, pages: PageNumbers): string[] {
  const notes: FootnoteReference[] = [];
  const words = document.papers.flatMap((paper) => blocksWords(paper.blocks));
  return [...words, ...notes.flatMap((note) => blocksWords(note.blocks))]
    .map(tidy)
    .filter((part) => part !== '');

  function blocksWords(blocks: readonly Block[]): string[] {
    return blocks.flatMap((block): string[] => {
      switch (block.type) {
        case 'heading':
        case 'paragraph':
          return [inlineWords(block.children)];
        case 'list':
          return block.items.flatMap((item) => blocksWords(item.blocks));
        case 'table':
          return [
            inlineWords(block.caption ?? []),
            ...[...block.head, ...block.body].flatMap((row) =>
              row.cells.flatMap((cell) => blocksWords(cell.blocks)),
            ),
          ];
        case 'figure':
          return [inlineWords(block.caption ?? [])];
        case 'quotation':
        case 'group':
        case 'section':
          return blocksWords(block.blocks);
        case 'contents':
          return block.entries.map(
            ({ number, children, target }) =>
              `${number ?? ''} ${inlineWords(children)} ${pages.pageOf(target) ?? ''}`,
          );
        case 'source-page':
        case 'rule':
        case 'page-break':
          return [];
        default:
          return block satisfies never;
      }
    });
  }

  function inlineWords(children: readonly Inline[]): string {
    return children
      .map((child) => {
        switch (child.type) {
          case 'text':
            return child.value;
          case 'link':
            return inlineWords(child.children);
          case 'footnote':
            notes.push(child);
            // mammoth counts notes through the whole file.
            return `[${notes.length}]`;
          case 'line-break':
            return '';
          case 'pages':
            return ` ${pagesWords(child.targets, child.one, child.many)}`;
          default:
            return child satisfies never;
        }
      })
      .join('');
  }

  function pagesWords(targets: readonly string[], one: string, many: string): string {
    const known = targets.filter((target) => pages.pageOf(target) !== undefined);
    if (known.length === 0) return '';
    const from = Math.min(...known.map((target) => pages.pageOf(target) as number));
    const to = Math.max(...known.map((target) => pages.lastPageOf(target) ?? from));
    return (from === to ? one : many).replace('%1', String(from)).replace('%2', String(to));
  }
}

/** White space is not told apart; what XML cannot hold is left out. */
function tidy(words: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that XML cannot hold
  const allowed = words.toWellFormed().replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '');
  return allowed.replace(/\s+/g, ' ').trim();
}

function decode(html: string): string {
  return html
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
}
