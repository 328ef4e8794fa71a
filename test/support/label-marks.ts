import type { Block, Document, Inline } from '../../src/document/tree.ts';
import { ownInlines, walkBlocks } from '../../src/document/walk.ts';
import type { LabelFields, Words } from '../../src/language/words.ts';

/** Private characters that begin and end what a label says of its own. */
const [begin, end] = ['\uE000', '\uE001'];

const label = (text: string): string => (text === '' ? '' : `${begin}${text}${end}`);

/** Fields are no part of a label: their values stand outside its marks. Empty ones stay empty. */
const outside = (fields: LabelFields = {}): LabelFields =>
  Object.fromEntries(
    Object.entries(fields).map(([name, value]) => [name, value === '' ? '' : `${end}${value}${begin}`]),
  );

/** Puts marks around every word that comes from a catalogue, a house style or a calendar. */
export function markLabels(words: Words): Words {
  const plain = (key: string, fields?: LabelFields): string => label(words.plain(key, outside(fields)));
  return {
    ...words,
    text: (key, ...fields) => plain(key, fields[0]),
    plain,
    html: (key, fields) => label(words.html(key, outside(fields))),
    date: (date) => label(words.date(date)),
    time: (time) => label(words.time(time)),
    weekday: (date) => label(words.weekday(date)),
    list: (items) => label(words.list(items.map((item) => `${end}${item}${begin}`))),
    withArticle: (name) => label(words.withArticle(name)).replace(name, `${end}${name}${begin}`),
    venue: (venue) => label(words.venue(venue)).replace(venue, `${end}${venue}${begin}`),
  };
}

/** Reads a document whose labels are marked: what it says besides, the numbered texts of reports, and the labels. */
export function dataWords(document: Document) {
  const words: string[] = [];
  const reportWords: string[] = [];
  const labels: string[] = [];
  for (const paper of document.papers) {
    walkBlocks(paper.blocks, (block) => {
      // A contents list says again what is said elsewhere.
      if (block.type === 'contents') return;
      const text = ownInlines(block).map(textOf).join('');
      labels.push(...(text.match(new RegExp(`${begin}[^${end}]*${end}`, 'g')) ?? []));
      const said = split(text.replace(new RegExp(`${begin}[^${end}]*${end}`, 'g'), ' '));
      words.push(...said);
      if (paper.kind === 'appendix' && block.role === undefined && isText(block)) reportWords.push(...said);
    });
  }
  return { words, reportWords, labels };
}

const isText = (block: Block): boolean => block.type === 'paragraph' || block.type === 'heading';

const split = (text: string): string[] => text.split(/[\s,;:.()–—/“”"]+/).filter((word) => word !== '');

function textOf(inline: Inline): string {
  if (inline.type === 'text') return inline.value;
  if (inline.type === 'link') return inline.children.map(textOf).join('');
  return ' ';
}
