import { numberBody } from '../document/number.ts';
import type { Block, Heading } from '../document/tree.ts';
import { mapBlocks } from '../document/walk.ts';
import type { Element } from '../html/html-tree.ts';
import type { ParseContext } from './context.ts';
import { unknownScheme } from './unknown-scheme.ts';

/**
 * Gives the blocks that stand for `<slot name data-numbering class>`, numbered by their scheme.
 * A slot without name is empty: the meeting has no such text. `class` is the role of its paragraphs, `data-lead`
 * that of its first block where this is a paragraph, `lang` the language of its blocks, `data-below` the level of
 * the heading that the text stands under: its own begin one below.
 */
export function slotBlocks(element: Element, context: ParseContext): readonly Block[] {
  context.checkAttributes(element, ['name', 'data-numbering', 'data-below', 'class', 'data-lead', 'lang']);
  const { name = '', class: role = '' } = element.attributes;
  if (name === '') return [];
  const blocks = Object.hasOwn(context.slots, name) ? context.slots[name] : undefined;
  const planned = context.paper.bodies[name];
  if (blocks === undefined || planned === undefined) {
    const names = Object.keys(context.slots).join(', ') || 'none';
    const hint = `slots of ${context.paper.id}: ${names}`;
    context.tell('slot', `there is no text for the slot \`${name}\``, hint, 'template-field');
    return [];
  }
  const schemeName = element.attributes['data-numbering'] || planned.numbering;
  const { numbering } = context.options.style;
  if (!Object.hasOwn(numbering, schemeName)) {
    const problem = unknownScheme(schemeName, context);
    if (element.attributes['data-numbering']) context.tell('slot', problem.message, problem.hint);
    else context.problems.push(problem);
  }
  const scheme = Object.hasOwn(numbering, schemeName) ? numbering[schemeName] : undefined;
  const numbered = numberBody(blocks, schemeName, scheme, `${context.paper.id}-${name}`);
  const titled = numbered.flatMap((block) => withContentsTitle(block, context.options.printed.contents));
  const { lang = '', 'data-lead': lead = '' } = element.attributes;
  const lowered = withHeadingsBelow(titled, context.count(element, 'data-below', 1, 1, 6));
  return withLead(lowered, lead).map((block) => withLang(withRole(block, role), lang));
}

/** A contents list that a body asks for has a word of the paper's language as its heading. */
function withContentsTitle(block: Block, label: string): readonly Block[] {
  if (block.type !== 'contents') return [block];
  const children = [{ type: 'text', value: label }] as const;
  return [{ type: 'heading', level: 2, role: 'contents-title', children }, block];
}

/** Lowers headings that begin with level 2 so that they begin below a level; that of a title page stays. */
function withHeadingsBelow(blocks: readonly Block[], above: number): readonly Block[] {
  if (above === 1) return blocks;
  return mapBlocks(blocks, (block) => {
    if (block.type !== 'heading' || block.level === 1) return block;
    return { ...block, level: Math.min(block.level + above - 1, 6) as Heading['level'] };
  });
}

/** Gives the first block the role of a lead paragraph, if it is one. */
function withLead(blocks: readonly Block[], role: string): readonly Block[] {
  const [first, ...others] = blocks;
  return first === undefined ? blocks : [withRole(first, role), ...others];
}

/** Gives a paragraph a role unless it has one of its own. */
function withRole(block: Block, role: string): Block {
  const takesRole = role !== '' && block.type === 'paragraph' && block.role === undefined;
  return takesRole ? { ...block, role } : block;
}

/** Gives a block a language unless it has one of its own. */
function withLang(block: Block, lang: string): Block {
  return lang === '' || block.lang !== undefined ? block : { ...block, lang };
}
