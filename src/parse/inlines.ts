import type { Block, Inline, Text } from '../document/tree.ts';
import { normaliseInlines } from '../document/white-space.ts';
import type { Element, HtmlNode } from '../html/html-tree.ts';
import type { ParseContext } from './context.ts';
import { slotBlocks } from './slots.ts';

/** How text is marked by the elements around it. */
export type Marks = Omit<Text, 'type' | 'value'>;

type InlineHandler = (element: Element, context: ParseContext, marks: Marks) => Inline[];

const handlers: Readonly<Record<string, InlineHandler>> = {
  strong: marked({ bold: true }),
  em: marked({ italic: true }),
  u: marked({ underline: true }),
  s: marked({ strike: true }),
  code: marked({ code: true }),
  sup: marked({ script: 'super' }),
  sub: marked({ script: 'sub' }),
  a: readLink,
  br: (element, context) => {
    context.checkAttributes(element, []);
    return [{ type: 'line-break' }];
  },
  span: readSpan,
  slot: readInlineSlot,
};

/** True for what stands inside a paragraph. A slot may stand inside one, or be blocks itself. */
export function isInlineTag(tag: string): boolean {
  return Object.hasOwn(handlers, tag);
}

/** Reads the content of a paragraph, with its white space normalised. */
export function readInlines(nodes: readonly HtmlNode[], context: ParseContext): Inline[] {
  return normaliseInlines(rawInlines(nodes, context, {}));
}

function rawInlines(nodes: readonly HtmlNode[], context: ParseContext, marks: Marks): Inline[] {
  return nodes.flatMap((node): Inline[] => {
    if (typeof node === 'string') return node === '' ? [] : [{ type: 'text', value: node, ...marks }];
    const handler = Object.hasOwn(handlers, node.tag) ? handlers[node.tag] : undefined;
    if (handler) return handler(node, context, marks);
    const hint =
      synonyms[node.tag] ?? 'inside text stand strong, em, u, s, code, sup, sub, a, br, span and slot';
    context.tell(node.tag, `\`<${node.tag}>\` cannot stand inside text`, hint);
    return rawInlines(node.children, context, marks);
  });
}

const synonyms: Readonly<Record<string, string>> = {
  b: 'write <strong>',
  i: 'write <em>',
  del: 'write <s>',
  strike: 'write <s>',
};

function marked(added: Marks): InlineHandler {
  return (element, context, marks) => {
    context.checkAttributes(element, []);
    return rawInlines(element.children, context, { ...marks, ...added });
  };
}

/** Links leave the pack by these only; `#` leads to an anchor of the pack. */
const allowedLink = /^(?:https?:\/\/|mailto:|tel:|#)[^\s\p{Cc}]+$/u;

function readLink(element: Element, context: ParseContext, marks: Marks): Inline[] {
  context.checkAttributes(element, ['href']);
  const children = rawInlines(element.children, context, marks);
  const { href = '' } = element.attributes;
  if (allowedLink.test(href)) return [{ type: 'link', href, children }];
  const hint = 'a link begins with http://, https://, mailto:, tel: or #';
  context.tell('a', `\`${href}\` is not a link that a paper may have`, hint, 'link-invalid');
  return children;
}

function readSpan(element: Element, context: ParseContext, marks: Marks): Inline[] {
  const { class: role, lang } = element.attributes;
  if (role === 'pages') return readPages(element, context);
  context.checkAttributes(element, ['lang']);
  return rawInlines(element.children, context, lang ? { ...marks, lang } : marks);
}

/** `<span class="pages" data-for="paper other-paper">`; without ids there is nothing to refer to. */
function readPages(element: Element, context: ParseContext): Inline[] {
  context.checkAttributes(element, ['class', 'data-for']);
  const targets = (element.attributes['data-for'] ?? '').split(/\s+/).filter((id) => id !== '');
  if (targets.length === 0) return [];
  const { page, pages } = context.options.printed;
  return [{ type: 'pages', targets, one: page, many: pages }];
}

/** The words of a text inside a sentence: paragraphs become lines. */
function readInlineSlot(element: Element, context: ParseContext, marks: Marks): Inline[] {
  const blocks = slotBlocks(element, context);
  const { lang } = element.attributes;
  const lines = blocks.map((block) => wordsOf(block, element, context));
  return lines.flatMap((line, index): Inline[] => {
    const words = line.map((inline) => withMarks(inline, lang ? { ...marks, lang } : marks));
    return index === 0 ? words : [{ type: 'line-break' }, ...words];
  });
}

function wordsOf(block: Block, element: Element, context: ParseContext): readonly Inline[] {
  if (block.type === 'paragraph') return block.children;
  const at = block.at ?? context.paper.bodies[element.attributes.name ?? '']?.body.at ?? context.paper.at;
  context.problems.push({
    code: 'template-html',
    severity: 'error',
    message: `this text stands inside a sentence and cannot hold a ${block.type}`,
    at,
    hint: 'write paragraphs only, or let the template put the slot outside the paragraph',
  });
  return [];
}

function withMarks(inline: Inline, marks: Marks): Inline {
  if (inline.type === 'text') return { ...marks, ...inline };
  if (inline.type === 'link') {
    return { ...inline, children: inline.children.map((child) => withMarks(child, marks)) };
  }
  return inline;
}
