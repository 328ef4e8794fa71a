import { parseDocument } from 'htmlparser2';
import { jsonText } from './json-text.ts';
import type { PlaceOfText } from './place-of-text.ts';

type Node = ReturnType<typeof parseDocument>['children'][number];

/** Elements that stand within a word or sentence. */
const inline = new Set([
  'a',
  'abbr',
  'b',
  'code',
  'em',
  'i',
  's',
  'span',
  'strong',
  'sub',
  'sup',
  'u',
  'wbr',
]);
/** Attributes in which words of people stand; the others hold words of the format. */
const ofPeople = new Set(['alt', 'title', 'content', 'href', 'src', 'id', 'aria-label', 'download', 'value']);

/** Reads all that an HTML page says: its text, its attributes, its scripts' data and its comments. */
export function readHtml(html: string): readonly PlaceOfText[] {
  const places: PlaceOfText[] = [];
  let text = '';
  const walk = (nodes: readonly Node[], tag: string): void => {
    for (const node of nodes) {
      if (node.type === 'text') text += node.data;
      else if (node.type === 'comment') places.push({ where: 'comment', text: node.data });
      else if ('attribs' in node) {
        for (const [name, value] of Object.entries(node.attribs))
          if (ofPeople.has(name) || name.startsWith('data-'))
            places.push({ where: `${name} of <${node.name}>`, text: value });
        if (node.name === 'style') continue;
        if (node.attribs.type === 'application/ld+json') {
          const [json] = node.children;
          if (json?.type === 'text') places.push({ where: 'data for machines', text: jsonText(json.data) });
          continue;
        }
        if (!inline.has(node.name)) text += ' ';
        walk(node.children, node.name);
        if (!inline.has(node.name)) text += ' ';
      } else if ('children' in node) walk(node.children, tag);
    }
  };
  walk(parseDocument(html).children, '');
  places.push({ where: 'text', text });
  return places;
}
