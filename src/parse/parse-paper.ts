import { contentsEntries, fillContents } from '../document/contents.ts';
import { numberNotes } from '../document/number.ts';
import type { Block, Inline, Paper } from '../document/tree.ts';
import { mapBlocks, mapSame } from '../document/walk.ts';
import { isBlank, normaliseText } from '../document/white-space.ts';
import { type Element, type HtmlNode, parseHtml } from '../html/html-tree.ts';
import type { PlannedPaper } from '../plan/pack-plan.ts';
import type { Problem } from '../problems/problem.ts';
import { readBlocks } from './blocks.ts';
import { ParseContext, type ParseOptions, type Slots } from './context.ts';

/**
 * Reads the HTML that a template wrote into a paper, with the bodies in the place of their slots.
 * Anything that ARCHITECTURE.md does not list is a `template-html` problem; its content is kept.
 * Anchors that the template makes get the paper's id before them, so that they are unique in the pack.
 */
export function parsePaper(
  html: string,
  paper: PlannedPaper,
  slots: Slots,
  options: ParseOptions,
): { paper: Paper; problems: readonly Problem[] } {
  const context = new ParseContext(paper, slots, options);
  const nodes = parseHtml(html, (tag, message) => context.tell(tag, message));
  const article = articleOf(nodes, context);
  context.checkAttributes(article, ['lang', 'data-running', 'data-marking', 'data-orientation']);
  const read = readBlocks(article.children, context);
  const titled = withTitle(withOwnLinks(read, context));
  const blocks = fillContents(numberNotes(withContents(titled, context)));
  return { paper: { ...paperOf(article, paper, context), blocks }, problems: context.problems };
}

function articleOf(nodes: readonly HtmlNode[], context: ParseContext): Element {
  const solid = nodes.filter((node) => typeof node !== 'string' || !isBlank(node));
  const [first, ...more] = solid;
  if (first !== undefined && typeof first !== 'string' && first.tag === 'article' && more.length === 0)
    return first;
  context.tell('article', 'a template writes one `<article>` and nothing around it', 'begin with <article>');
  return { tag: 'article', attributes: {}, children: nodes };
}

/** The plan says what a paper is; its `<article>` may say otherwise. */
function paperOf(article: Element, paper: PlannedPaper, context: ParseContext): Omit<Paper, 'blocks'> {
  const { 'data-running': running, 'data-orientation': orientation } = article.attributes;
  const marking = article.attributes['data-marking'] || paper.marking;
  const lang = article.attributes.lang || paper.lang;
  if (orientation !== undefined && orientation !== 'portrait' && orientation !== 'landscape') {
    context.tell('article', `\`data-orientation="${orientation}"\` is neither portrait nor landscape`);
  }
  const header = normaliseText(running ?? paper.runningHeader);
  return {
    type: 'paper',
    id: paper.id,
    kind: paper.kind,
    at: paper.at,
    title: paper.title,
    outline: paper.outline,
    runningHeader: header === '' ? [] : [{ type: 'text', value: header }],
    runningFields: context.options.runningFields,
    ...(marking !== undefined && { marking }),
    ...(paper.exempt && { exempt: true }),
    orientation: orientation === 'portrait' || orientation === 'landscape' ? orientation : paper.orientation,
    ...(lang !== context.options.documentLang && { lang }),
  };
}

/**
 * Where the template shows no title, the first heading of the body's title page is the paper's; without such a page,
 * its tag, `Appendix B`.
 */
function withTitle(blocks: readonly Block[]): readonly Block[] {
  if (blocks.some((block) => block.type === 'heading' && block.level === 1)) return blocks;
  const page = blocks.find((block) => block.type === 'group' && block.role === 'title-page');
  if (page?.type !== 'group') return withTagAsTitle(blocks);
  const first = page.blocks.find((block) => block.type === 'heading');
  const promote = (block: Block): Block => (block === first ? { ...block, level: 1 } : block);
  return blocks.map((block) => (block === page ? { ...page, blocks: page.blocks.map(promote) } : block));
}

function withTagAsTitle(blocks: readonly Block[]): readonly Block[] {
  const tag = blocks.find((block) => block.type === 'paragraph' && block.role === 'tag');
  return blocks.map((block) =>
    block === tag && block.type === 'paragraph' ? { ...block, type: 'heading', level: 1 } : block,
  );
}

/** Lists the paper's headings where its template asks for it. */
function withContents(blocks: readonly Block[], context: ParseContext): readonly Block[] {
  if (context.paperContents.size === 0) return blocks;
  return mapBlocks(blocks, (block) => {
    const depth = block.type === 'contents' ? context.paperContents.get(block) : undefined;
    if (block.type !== 'contents' || depth === undefined) return block;
    return { ...block, entries: contentsEntries(blocks, depth) };
  });
}

/** Leads links to anchors of the template itself, which have got the paper's prefix. */
function withOwnLinks(blocks: readonly Block[], context: ParseContext): readonly Block[] {
  if (context.ownAnchors.size === 0) return blocks;
  const lead = (inlines: readonly Inline[]): readonly Inline[] =>
    mapSame(inlines, (inline) => {
      if (inline.type !== 'link') return inline;
      const isOwn = inline.href.startsWith('#') && context.ownAnchors.has(inline.href.slice(1));
      return isOwn ? { ...inline, href: `#${context.paper.id}-${inline.href.slice(1)}` } : inline;
    });
  return mapBlocks(blocks, (block) =>
    block.type === 'heading' || block.type === 'paragraph'
      ? { ...block, children: lead(block.children) }
      : block,
  );
}
