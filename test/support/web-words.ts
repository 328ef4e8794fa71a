import { parseDocument } from 'htmlparser2';
import type { PackWords } from './pack-words.ts';

type Node = ReturnType<typeof parseDocument>['children'][number];
type Element = Extract<Node, { attribs: unknown; children: unknown }>;

const isElement = (node: Node): node is Element => node.type === 'tag';
const classesOf = (node: Element): readonly string[] => (node.attribs.class ?? '').split(' ');
const inlineTags = new Set(['a', 'em', 'strong', 'span', 'sup', 'sub', 'u', 's', 'code', 'wbr']);
/** What a web page has besides the words of its papers: numbers that are made, ways to and fro. */
const leftOut = new Set(['pack-reference', 'pack-marking', 'pack-way-back']);

/** Tells the words of a web page's papers, in its order. */
export function webWords(bytes: Uint8Array): PackWords {
  const words = {
    body: '',
    notes: [] as string[],
    headings: [] as string[],
    listItems: [] as string[],
    listLeads: [] as string[],
    rows: [] as string[][],
  };
  const page = parseDocument(new TextDecoder().decode(bytes));
  for (const paper of find(page.children, 'pack-paper')) {
    for (const body of find(paper.children, 'pack-body')) words.body += `\n${textOf(body, words).text}`;
    for (const notes of find(paper.children, 'pack-notes')) gatherNotes(notes, words);
  }
  return words;
}

function find(nodes: readonly Node[], name: string): Element[] {
  return nodes.flatMap((node) => {
    if (!isElement(node)) return [];
    return classesOf(node).includes(name) ? [node] : find(node.children, name);
  });
}

type Gathering = { [K in keyof PackWords]: PackWords[K] extends string ? string : unknown[] };
/** The words of an element, and those of them that stand in no list within. */
type Words = { readonly text: string; readonly own: string };

function textOf(node: Node, words: Gathering, inContents = false): Words {
  if (node.type === 'text') return { text: node.data, own: node.data };
  if (!isElement(node)) return { text: '', own: '' };
  const { name } = node;
  const names = classesOf(node);
  // The words of a picture of a page.
  if (name === 'details') return { text: '', own: '' };
  if (name === 'br') return { text: '\n', own: '\n' };
  if (names.some((each) => leftOut.has(each)) || (names.includes('pack-number') && !inContents))
    return { text: '', own: '' };
  const isContents = inContents || names.includes('contents');
  const isItem = name === 'li' && !isContents;
  const place = isItem ? words.listItems.push('') - 1 : 0;
  if (name === 'tr') words.rows.push([]);
  const parts = node.children.map((child) => textOf(child, words, isContents));
  let text = parts.map((part) => part.text).join('');
  let own = parts.map((part) => part.own).join('');
  const isApart =
    names.includes('pack-pages') || names.includes('pack-number') || names.includes('pack-page');
  if (!inlineTags.has(name) || isApart) [text, own] = [`\n${text}\n`, `\n${own}\n`];
  if (/^h[2-6]$/.test(name)) words.headings.push(text);
  if (name === 'th' || name === 'td') (words.rows.at(-1) as string[]).push(text);
  if (isItem) words.listItems[place] = own;
  const isList = (name === 'ul' || name === 'ol') && !isContents;
  return { text, own: isList ? '' : own };
}

function gatherNotes(section: Element, words: Gathering): void {
  const unused = { body: '', notes: [], headings: [], listItems: [], listLeads: [], rows: [] };
  const items = section.children.filter(isElement).flatMap((list) => list.children.filter(isElement));
  for (const item of items.filter(({ name }) => name === 'li')) words.notes.push(textOf(item, unused).text);
}
