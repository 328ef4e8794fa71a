import type { Block, ListFormat, ListItem, ListMarker } from '../document/tree.ts';
import { isBlank } from '../document/white-space.ts';
import type { Element, HtmlNode } from '../html/html-tree.ts';
import { baseOf, readBlocks } from './blocks.ts';
import type { ParseContext } from './context.ts';

const formats: Readonly<Record<string, ListFormat>> = {
  '1': 'decimal',
  a: 'lower-alpha',
  A: 'upper-alpha',
  i: 'lower-roman',
  I: 'upper-roman',
};

/** Reads `<ul>` and `<ol type start>`; a list whose items are single paragraphs is tight. */
export function readList(element: Element, context: ParseContext): readonly Block[] {
  const isOrdered = element.tag === 'ol';
  context.checkAttributes(element, ['class', 'id', 'lang', ...(isOrdered ? ['type', 'start'] : [])]);
  const items = elementsOf(element.children, ['li'], element.tag, context).map((child): ListItem => {
    context.checkAttributes(child, []);
    return { type: 'list-item', blocks: readBlocks(child.children, context) };
  });
  if (items.length === 0) return [];
  const marker: ListMarker = isOrdered
    ? orderedMarker(element, context)
    : { format: 'bullet', start: 1, before: '', after: '' };
  const tight = items.every(({ blocks }) => blocks.length <= 1 && blocks[0]?.type !== 'list');
  return [{ type: 'list', ...baseOf(element, context), marker, tight, items }];
}

/** `type` is the mark of the first item in figures or letters, with what stands around it: `1`, `1)`, `(a)`. */
function orderedMarker(element: Element, context: ParseContext): ListMarker {
  const start = context.count(element, 'start', 1, 1, 9999);
  const { type = '1' } = element.attributes;
  const match = /^(\(?)([1aAiI])([.)]?)$/.exec(type);
  const format = match?.[2] === undefined ? undefined : formats[match[2]];
  if (match === null || format === undefined) {
    context.tell(
      'ol',
      `\`type="${type}"\` is not a kind of list`,
      'write 1, a, A, i or I, with ( ) or . around it',
    );
    return { format: 'decimal', start, before: '', after: '.' };
  }
  return { format, start, before: match[1] ?? '', after: match[3] || (match[1] ? ')' : '.') };
}

/** Gives the child elements with one of the tags; anything else but white space is told. */
export function elementsOf(
  nodes: readonly HtmlNode[],
  tags: readonly string[],
  parent: string,
  context: ParseContext,
): Element[] {
  return nodes.flatMap((node) => {
    if (typeof node !== 'string' && tags.includes(node.tag)) return [node];
    if (typeof node === 'string' && isBlank(node)) return [];
    const what = typeof node === 'string' ? 'text' : `\`<${node.tag}>\``;
    const tag = typeof node === 'string' ? parent : node.tag;
    context.tell(
      tag,
      `${what} cannot stand in \`<${parent}>\``,
      `write ${tags.map((one) => `<${one}>`).join(', ')}`,
    );
    return [];
  });
}
