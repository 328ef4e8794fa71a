import type { PageNumbers } from '../../src/document/page-numbers.ts';
import { pageReferenceText } from '../../src/document/page-reference.ts';
import { plainText } from '../../src/document/text.ts';
import type { Block, Document, Inline, Row } from '../../src/document/tree.ts';
import type { PackWords } from './pack-words.ts';

/** Tells the words of a document, with the page numbers that its contents lists and references print. */
export function treeWords(document: Document, numbers: PageNumbers): PackWords {
  const words = {
    body: '',
    notes: [] as string[],
    headings: [] as string[],
    listItems: [] as string[],
    listLeads: [] as string[],
    rows: [] as string[][],
  };

  const inlines = (nodes: readonly Inline[]): string => nodes.map(inline).join('');
  const inline = (node: Inline): string => {
    switch (node.type) {
      case 'text':
        return node.value;
      case 'link':
        return inlines(node.children);
      case 'line-break':
        return '\n';
      case 'pages':
        return `\n${pageReferenceText(node, numbers)}`;
      case 'footnote':
        words.notes.push(node.blocks.map((block) => inlines(block.children)).join('\n'));
        return '';
      default:
        return node satisfies never;
    }
  };

  const blocks = (nodes: readonly Block[]): string => nodes.map((node) => `\n${block(node)}\n`).join('');
  const row = ({ cells }: Row): string => {
    const texts = cells.map((cell) => blocks(cell.blocks));
    words.rows.push(texts);
    return texts.join('\n');
  };
  const block = (node: Block): string => {
    switch (node.type) {
      case 'heading': {
        const text = inlines(node.children);
        words.headings.push(text);
        return text;
      }
      case 'paragraph':
        return inlines(node.children);
      case 'list':
        return between(
          node.items
            .map((item) => {
              const place = words.listItems.push('') - 1;
              const parts = item.blocks.map((inner) => `\n${block(inner)}\n`);
              words.listLeads[place] = parts[0] ?? '';
              words.listItems[place] = withoutLists(parts.join(''));
              return parts.join('');
            })
            .join('\n'),
        );
      case 'table': {
        const caption = inlines(node.caption ?? []);
        return [caption, ...[...node.head, ...node.body].map(row)].join('\n');
      }
      case 'figure':
        return inlines(node.caption ?? []);
      case 'quotation':
      case 'group':
      case 'section':
        return blocks(node.blocks);
      case 'contents':
        return node.entries
          .map((entry) =>
            [entry.number ?? '', inlines(entry.children), numbers.pageOf(entry.target) ?? ''].join('\n'),
          )
          .join('\n');
      case 'source-page':
      case 'rule':
      case 'page-break':
        return '';
      default:
        return node satisfies never;
    }
  };

  const body = document.papers.map((paper) => blocks(paper.blocks)).join('\n');
  return {
    body: withLists(body),
    notes: words.notes,
    headings: words.headings,
    listItems: words.listItems,
    listLeads: words.listLeads.map(withoutLists),
    rows: words.rows.map((cells) => cells.map(withLists)),
  };
}

/** A rough measure of how much there is, so that an empty comparison is noticed. */
export const wordCount = (document: Document): number => plainText(document).split(' ').length;

/** Marks where a list begins and ends, so that an item can be told without the lists within it. */
const [listBegin, listEnd] = ['\u{f0001}', '\u{f0002}'];
const between = (text: string): string => listBegin + text + listEnd;
const withLists = (text: string): string => text.replaceAll(listBegin, '').replaceAll(listEnd, '');
const innermostList = new RegExp(`${listBegin}[^${listBegin}${listEnd}]*${listEnd}`, 'gu');

function withoutLists(text: string): string {
  const less = text.replace(innermostList, '');
  return less === text ? text : withoutLists(less);
}
