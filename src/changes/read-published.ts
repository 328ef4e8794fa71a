import { parseDocument } from 'htmlparser2';

/** A paper of a published web page: what it says, a block at a time. */
export type PublishedPaper = {
  /** Its id in the page. */
  readonly id: string;
  /** Headings, paragraphs, items, table rows and notes, in order; without made numbers and page numbers. */
  readonly paragraphs: readonly string[];
};

type Node = ReturnType<typeof parseDocument>['children'][number];
type Element = Extract<Node, { attribs: unknown; children: unknown }>;

const isElement = (node: Node): node is Element => node.type === 'tag';

/** Elements that are a paragraph each; of a row its cells stand together. */
const blocks = new Set(['p', 'h2', 'h3', 'h4', 'h5', 'h6', 'li', 'tr', 'caption', 'figcaption']);
/** What is made: it changes when something else does. */
const made = new Set([
  'pack-number',
  'pack-page',
  'pack-pages',
  'pack-pages-of',
  'pack-reference',
  'pack-way-back',
  'pack-steps',
]);

/** Reads the papers of a web page that Orderpaper wrote, in order. */
export function readPublished(html: string): readonly PublishedPaper[] {
  const papers: PublishedPaper[] = [];
  const walk = (nodes: readonly Node[]): void => {
    for (const node of nodes) {
      if (!isElement(node)) continue;
      if (node.name === 'article') papers.push({ id: node.attribs.id ?? '', paragraphs: paragraphsOf(node) });
      else walk(node.children);
    }
  };
  walk(parseDocument(html).children);
  return papers;
}

function paragraphsOf(article: Element): readonly string[] {
  const paragraphs: string[] = [''];
  const gather = (nodes: readonly Node[], inRow: boolean): void => {
    for (const node of nodes) {
      if (node.type === 'text') paragraphs.push(`${paragraphs.pop()}${node.data}`);
      if (!isElement(node) || isMade(node)) continue;
      const begins = blocks.has(node.name) && !inRow;
      if (begins) paragraphs.push('');
      if (node.name === 'br' || node.name === 'td' || node.name === 'th')
        paragraphs.push(`${paragraphs.pop()} `);
      gather(node.children, inRow || node.name === 'tr');
      if (begins) paragraphs.push('');
    }
  };
  gather(article.children, false);
  return paragraphs.map((text) => text.replace(/\s+/g, ' ').trim()).filter((text) => text !== '');
}

const isMade = ({ attribs }: Element): boolean =>
  (attribs.class ?? '').split(' ').some((name) => made.has(name));
