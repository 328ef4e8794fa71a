import { schemeLabel } from '../document/number.ts';
import { readPage } from '../document/printed-page.ts';
import type { Block, Group, Heading, NumberLabel } from '../document/tree.ts';
import { isBlank } from '../document/white-space.ts';
import type { Element, HtmlNode } from '../html/html-tree.ts';
import type { ParseContext } from './context.ts';
import { isInlineTag, readInlines } from './inlines.ts';
import { readList } from './lists.ts';
import { readContents, readFigure, readSection } from './page-blocks.ts';
import { slotBlocks } from './slots.ts';
import { readTable } from './tables.ts';
import { isOfPlan, unknownScheme } from './unknown-scheme.ts';

export type BlockHandler = (element: Element, context: ParseContext) => readonly Block[];

const handlers: Readonly<Record<string, BlockHandler>> = {
  h1: readHeading,
  h2: readHeading,
  h3: readHeading,
  h4: readHeading,
  h5: readHeading,
  h6: readHeading,
  p: readParagraph,
  blockquote: (element, context) => {
    context.checkAttributes(element, ['class', 'id', 'lang']);
    return [
      { type: 'quotation', ...baseOf(element, context), blocks: readBlocks(element.children, context) },
    ];
  },
  ul: readList,
  ol: readList,
  table: readTable,
  figure: readFigure,
  div: readGroup,
  section: readSection,
  nav: readContents,
  hr: readRule,
};

/** Reads what may hold paragraphs and other blocks; text that stands bare becomes a paragraph. */
export function readBlocks(nodes: readonly HtmlNode[], context: ParseContext): Block[] {
  const blocks: Block[] = [];
  let bare: HtmlNode[] = [];
  const endParagraph = () => {
    if (isOnlySlot(bare)) {
      for (const node of bare) if (typeof node !== 'string') blocks.push(...slotBlocks(node, context));
    } else {
      const children = readInlines(bare, context);
      if (children.length > 0) blocks.push({ type: 'paragraph', children });
    }
    bare = [];
  };
  for (const node of nodes) {
    if (typeof node === 'string' || isInlineTag(node.tag)) {
      bare.push(node);
      continue;
    }
    endParagraph();
    const handler = Object.hasOwn(handlers, node.tag) ? handlers[node.tag] : undefined;
    if (handler) {
      blocks.push(...handler(node, context));
    } else {
      context.tell(
        node.tag,
        `\`<${node.tag}>\` has no place in a paper`,
        'ARCHITECTURE.md lists the HTML that has',
      );
      blocks.push(...readBlocks(node.children, context));
    }
  }
  endParagraph();
  return blocks;
}

/** Role, anchor and language of an element. */
export function baseOf(
  element: Element,
  context: ParseContext,
): { role?: string; id?: string; lang?: string } {
  const { class: role, id, lang } = element.attributes;
  if (id) context.ownAnchors.add(id);
  return {
    ...(role && { role }),
    ...(id && { id: `${context.paper.id}-${id}` }),
    ...(lang && { lang }),
  };
}

/** True when all that is there besides white space is slots: they are blocks, not words of a sentence. */
function isOnlySlot(nodes: readonly HtmlNode[]): boolean {
  const solid = nodes.filter((node) => typeof node !== 'string' || !isBlank(node));
  return solid.length > 0 && solid.every((node) => typeof node !== 'string' && node.tag === 'slot');
}

const headingAttributes = ['class', 'id', 'lang', 'data-number', 'data-scheme'];

function readHeading(element: Element, context: ParseContext): readonly Block[] {
  context.checkAttributes(element, headingAttributes);
  const children = readInlines(element.children, context);
  if (children.length === 0) return [];
  const level = Number(element.tag.slice(1)) as Heading['level'];
  return [{ type: 'heading', ...baseOf(element, context), level, ...numberOf(element, context), children }];
}

function readParagraph(element: Element, context: ParseContext): readonly Block[] {
  context.checkAttributes(element, headingAttributes);
  if (isOnlySlot(element.children)) return paragraphsOfSlots(element, context);
  const children = readInlines(element.children, context);
  if (children.length === 0) return [];
  return [{ type: 'paragraph', ...baseOf(element, context), ...numberOf(element, context), children }];
}

/** `<p class="purpose"><slot …></p>`: the paragraphs of the text take what the tag says. */
function paragraphsOfSlots(element: Element, context: ParseContext): readonly Block[] {
  const base = { ...baseOf(element, context), ...numberOf(element, context) };
  const { id, number, ...shared } = base;
  const first = { ...(id !== undefined && { id }), ...(number !== undefined && { number }) };
  const blocks = element.children.flatMap((node) =>
    typeof node === 'string' ? [] : slotBlocks(node, context),
  );
  return blocks.map((block, index) => {
    if (block.type !== 'paragraph') return block;
    return { ...shared, ...(index === 0 && first), ...block };
  });
}

/** `data-number="2.1" data-scheme="agenda"`; an empty number is none. */
function numberOf(element: Element, context: ParseContext): { number?: NumberLabel } {
  const { 'data-number': written = '', 'data-scheme': scheme = '' } = element.attributes;
  if (written === '') return {};
  const { numbering } = context.options.style;
  const known = Object.hasOwn(numbering, scheme) ? numbering[scheme] : undefined;
  if (known === undefined && isOfPlan(scheme, context)) {
    context.problems.push(unknownScheme(scheme, context));
    return {};
  }
  if (known === undefined || !/^\d{1,6}[A-Z]{0,4}(?:\.\d{1,6}[A-Z]{0,4})*$/.test(written)) {
    const message = `\`data-number="${written}" data-scheme="${scheme}"\` is not a number of this house style`;
    context.tell(
      element.tag,
      message,
      `write counters such as 2.1; schemes: ${Object.keys(numbering).join(', ')}`,
    );
    return {};
  }
  const values = written.split('.').map((counter) => readPage(counter) ?? 0);
  const label = schemeLabel(known, values);
  return { number: { scheme, level: values.length, values, label, instance: context.paper.id } };
}

/** A `<div>` that says nothing is not there. */
function readGroup(element: Element, context: ParseContext): readonly Block[] {
  context.checkAttributes(element, ['class', 'id', 'lang', 'data-keep']);
  const base = baseOf(element, context);
  const keepTogether = element.attributes['data-keep'] !== undefined;
  const blocks = readBlocks(element.children, context);
  if (!keepTogether && Object.keys(base).length === 0) return blocks;
  const group: Group = { type: 'group', ...base, keepTogether, blocks };
  return blocks.length > 0 ? [group] : [];
}

function readRule(element: Element, context: ParseContext): readonly Block[] {
  context.checkAttributes(element, ['class', 'id']);
  if (element.attributes.class === 'page-break') return [{ type: 'page-break' }];
  return [{ type: 'rule', ...baseOf(element, context) }];
}
