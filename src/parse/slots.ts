import { numberBody } from '../document/number.ts';
import type { Block } from '../document/tree.ts';
import type { ParseContext } from './context.ts';
import type { Element } from './html-tree.ts';

/**
 * Gives the blocks that stand for `<slot name data-numbering class>`, numbered by their scheme.
 * A slot without name is empty: the meeting has no such text. `class` is the role of its paragraphs.
 */
export function slotBlocks(element: Element, context: ParseContext): readonly Block[] {
  context.checkAttributes(element, ['name', 'data-numbering', 'class']);
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
    const message = `the house style has no numbering scheme \`${schemeName}\``;
    const hint = `schemes: ${Object.keys(numbering).join(', ')}`;
    const at = element.attributes['data-numbering'] ? undefined : context.paper.at;
    if (at) context.problems.push({ code: 'schema', severity: 'error', message, at, hint });
    else context.tell('slot', message, hint);
  }
  const scheme = Object.hasOwn(numbering, schemeName) ? numbering[schemeName] : undefined;
  const numbered = numberBody(blocks, schemeName, scheme, `${context.paper.id}-${name}`);
  const titled = numbered.flatMap((block) => withContentsTitle(block, context.options.style.labels.contents));
  return role === '' ? titled : titled.map((block) => withRole(block, role));
}

/** A contents list that a body asks for has the house style's word as its heading. */
function withContentsTitle(block: Block, label: string | undefined): readonly Block[] {
  if (block.type !== 'contents' || label === undefined) return [block];
  const children = [{ type: 'text', value: label }] as const;
  return [{ type: 'heading', level: 2, role: 'contents-title', children }, block];
}

/** Gives a paragraph a role unless it has one of its own. */
function withRole(block: Block, role: string): Block {
  return block.type === 'paragraph' && block.role === undefined ? { ...block, role } : block;
}
