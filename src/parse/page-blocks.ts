import type { Block, Contents, Figure, Section } from '../document/tree.ts';
import type { Element } from '../html/html-tree.ts';
import { baseOf, readBlocks } from './blocks.ts';
import type { ParseContext } from './context.ts';
import { readInlines } from './inlines.ts';
import { elementsOf } from './lists.ts';

/** Reads pages that are turned or marked. */
export function readSection(element: Element, context: ParseContext): readonly Block[] {
  context.checkAttributes(element, ['class', 'id', 'lang', 'data-orientation', 'data-marking']);
  const { 'data-orientation': written = 'portrait', 'data-marking': marking } = element.attributes;
  if (written !== 'portrait' && written !== 'landscape') {
    context.tell('section', `\`data-orientation="${written}"\` is neither portrait nor landscape`);
  }
  const section: Section = {
    type: 'section',
    ...baseOf(element, context),
    orientation: written === 'landscape' ? 'landscape' : 'portrait',
    ...(marking && { marking }),
    blocks: readBlocks(element.children, context),
  };
  return section.blocks.length > 0 ? [section] : [];
}

/** Reads `<nav class="contents" data-scope="pack|paper" data-depth="2">`; its heading comes before the list. */
export function readContents(element: Element, context: ParseContext): readonly Block[] {
  context.checkAttributes(element, ['class', 'id', 'lang', 'data-scope', 'data-depth']);
  const { class: role, 'data-scope': scope = '' } = element.attributes;
  if (role !== 'contents' || !['pack', 'paper'].includes(scope)) {
    context.tell(
      'nav',
      'a `<nav>` is a contents list',
      'write <nav class="contents" data-scope="pack"> or "paper"',
    );
  }
  const depth = context.count(element, 'data-depth', scope === 'pack' ? 2 : 3, 1, 6);
  const title = readBlocks(element.children, context).map(
    (block): Block =>
      block.type === 'heading' && block.role === undefined ? { ...block, role: 'contents-title' } : block,
  );
  const entries = scope === 'pack' ? context.options.packEntries.filter((entry) => entry.level <= depth) : [];
  const contents: Contents = { type: 'contents', ...baseOf(element, context), entries };
  if (scope === 'paper') context.paperContents.set(contents, depth);
  return [...title, contents];
}

/** Reads a picture of the house style; `data-width` is its share of the text's width. */
export function readFigure(element: Element, context: ParseContext): readonly Block[] {
  context.checkAttributes(element, ['class', 'id', 'lang']);
  const parts = elementsOf(element.children, ['img', 'figcaption'], 'figure', context);
  const picture = parts.find((part) => part.tag === 'img');
  if (picture === undefined) {
    context.tell('figure', 'a `<figure>` has no `<img>`', 'write <img src alt>');
    return [];
  }
  context.checkAttributes(picture, ['src', 'alt', 'data-width']);
  const { src = '', alt, 'data-width': written } = picture.attributes;
  if (alt === undefined) {
    context.tell(
      'img',
      `the image \`${src}\` has no alternative text`,
      'write alt="" for decoration',
      'alt-missing',
    );
  }
  const image = context.options.readImage(src);
  if ('code' in image) {
    context.problems.push(image);
    return [];
  }
  const width = Number(written);
  const hasWidth = width > 0 && width <= 1;
  if (written !== undefined && !hasWidth) {
    context.tell(
      'img',
      `\`data-width="${written}"\` is not a share of the width`,
      'write a number over 0, up to 1',
    );
  }
  const legend = parts.find((part) => part.tag === 'figcaption');
  const caption = legend ? readInlines(legend.children, context) : [];
  const figure: Figure = {
    type: 'figure',
    ...baseOf(element, context),
    image,
    alt: alt ?? '',
    ...(hasWidth && { width }),
    ...(caption.length > 0 && { caption }),
  };
  return [figure];
}
