import type { NumberingScheme } from '../house-style/house-style.ts';
import { letteredCounter } from './printed-page.ts';
import type { Block, Heading, Inline, ListFormat, NumberLabel, Paragraph } from './tree.ts';
import { mapChildren, mapSame } from './walk.ts';

export { formatCounter, listLabel } from './counter.ts';

/** What of a scheme says how numbers are counted. */
export type Counting = Pick<NumberingScheme, 'levels' | 'headings' | 'paragraphs'>;

/** Role of a paragraph or heading that takes no number; `numberBody` takes it away. */
export const unnumbered = 'unnumbered';

const counterFormats: Readonly<Record<string, ListFormat>> = {
  a: 'lower-alpha',
  A: 'upper-alpha',
  i: 'lower-roman',
  I: 'upper-roman',
};

/**
 * Writes a number as its scheme prints it: counters 2 and 1 under `%1.%2` give `2.1`.
 *
 * @param values the counters, outermost first; their count is the level
 * A counter put in after another, such as 7.001, has a letter: 7A.
 *
 * @returns the counters with full stops between them, at a level that the scheme does not have
 */
export function schemeLabel(scheme: Pick<NumberingScheme, 'levels'>, values: readonly number[]): string {
  const pattern = scheme.levels[values.length - 1];
  if (pattern === undefined) return values.join('.');
  return pattern.replace(/%([1-9])([aAiI])?/g, (whole, level: string, format: string | undefined) => {
    const value = values[Number(level) - 1];
    if (value === undefined) return whole;
    return letteredCounter(value, (format && counterFormats[format]) || 'decimal');
  });
}

/**
 * Gives the headings and paragraphs of a body their numbers, from 1.
 * A counter begins afresh when one outside it goes on. What stands in lists, tables, quotations and
 * groups with a role takes none; sections and groups without a role (`:::keep`) are seen through.
 * Paragraphs before the first heading are those of a first section without heading: 1.1, 1.2, and the
 * first heading is 2.0, so that no number is there twice. The role `unnumbered` leaves the tree.
 *
 * @param scheme undefined for a body without numbers; the role `unnumbered` leaves all the same
 * @param instance given to every number; another instance starts afresh
 */
export function numberBody(
  blocks: readonly Block[],
  schemeName: string,
  scheme: Counting | undefined,
  instance: string,
): Block[] {
  const counters: number[] = [];

  const next = (level: number): NumberLabel | undefined => {
    if (scheme === undefined || level < 1) return undefined;
    while (counters.length < level - 1) counters.push(1);
    counters.length = Math.max(counters.length, level - 1);
    counters[level - 1] = (counters[level - 1] ?? 0) + 1;
    counters.length = level;
    const values = [...counters];
    return { scheme: schemeName, level, values, label: schemeLabel(scheme, values), instance };
  };

  const numberAll = (some: readonly Block[]): readonly Block[] => mapSame(some, numberOne);

  const numberOne = (block: Block): Block => {
    switch (block.type) {
      case 'heading':
        return numbered(block, () => next(scheme?.headings[block.level] ?? 0));
      case 'paragraph':
        return numbered(block, () => next(block.role === undefined ? (scheme?.paragraphs ?? 0) : 0));
      case 'section':
        return mapChildren(block, numberAll, (inlines) => inlines);
      case 'group':
        return block.role === undefined
          ? mapChildren(block, numberAll, (inlines) => inlines)
          : dropRole(block);
      default:
        return dropRole(block);
    }
  };

  return [...numberAll(blocks)];
}

function numbered<Node extends Heading | Paragraph>(node: Node, next: () => NumberLabel | undefined): Node {
  if (node.role === unnumbered) return withoutRole(node);
  const number = next();
  return number ? { ...node, number } : node;
}

/** Takes the role away wherever it may stand, in a list or a quotation too. */
function dropRole(block: Block): Block {
  const inner = mapChildren(
    block,
    (some) => mapSame(some, dropRole),
    (inlines) => inlines,
  );
  return inner.role === unnumbered ? withoutRole(inner) : inner;
}

function withoutRole<Node extends Block>(node: Node): Node {
  const { role: _, ...rest } = node;
  return rest as Node;
}

/**
 * Numbers the notes of a paper from 1, in order of reference.
 * Contents lists repeat words of headings and are passed over.
 */
export function numberNotes(blocks: readonly Block[]): Block[] {
  let count = 0;
  const numberInlines = (inlines: readonly Inline[]): readonly Inline[] => mapSame(inlines, numberInline);
  const numberInline = (inline: Inline): Inline => {
    if (inline.type === 'footnote') return { ...inline, number: ++count };
    if (inline.type !== 'link') return inline;
    const children = numberInlines(inline.children);
    return children === inline.children ? inline : { ...inline, children };
  };
  const numberBlocks = (some: readonly Block[]): readonly Block[] =>
    mapSame(some, (block) =>
      block.type === 'contents' ? block : mapChildren(block, numberBlocks, numberInlines),
    );
  return [...numberBlocks(blocks)];
}
