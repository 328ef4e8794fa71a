import { contentsEntries } from '../document/contents.ts';
import type { Block, Inline } from '../document/tree.ts';
import { mapBlocks, mapChildren, mapSame } from '../document/walk.ts';
import { cleanText } from '../load/clean-text.ts';
import type { BodyText } from '../load/meeting.ts';
import type { Problem } from '../problems/problem.ts';
import { openCursor } from './cursor.ts';
import { readBlocks } from './read-blocks.ts';
import { reportUnreferred } from './read-note.ts';
import type { BodyOptions, Reader } from './reader.ts';

export type { BodyOptions } from './reader.ts';

/**
 * Reads a Markdown body to blocks. Nothing is numbered yet, and contents lists have no numbers.
 * It never throws on what an author wrote: what cannot be carried over is told as a problem, and the
 * rest is read. The blocks hold every word of a body without problems.
 *
 * @returns no block for an empty body
 */
export function readBody(
  body: BodyText,
  options: BodyOptions,
): { readonly blocks: Block[]; readonly problems: Problem[] } {
  const reader: Reader = {
    options,
    folder: body.folder,
    shared: {},
    problems: [],
    notes: new Map(),
    slugs: new Map(),
    contents: new Map(),
    headingLevel: 1,
    hasAnchors: false,
    readBlocks: (cursor, scope, close) => readBlocks(reader, cursor, scope, close),
  };
  const source = { text: cleanText(body.markdown), at: body.at };
  const cursor = openCursor(source.text, { source, line: 0 }, reader);
  const blocks = readBlocks(reader, cursor, {
    outermost: true,
    keepLines: false,
    inNote: false,
    inTitlePage: false,
    orientation: options.orientation ?? 'portrait',
  });
  reportUnreferred(reader);
  return { blocks: resolveAnchors(listContents(blocks, reader), reader), problems: inOrder(reader.problems) };
}

/** Contents lists name headings that come after them, so they wait until all were read. */
function listContents(blocks: readonly Block[], reader: Reader): readonly Block[] {
  if (reader.contents.size === 0) return blocks;
  return mapBlocks(blocks, (block) => {
    const depth = block.type === 'contents' ? reader.contents.get(block) : undefined;
    return depth === undefined ? block : ({ ...block, entries: contentsEntries(blocks, depth) } as Block);
  });
}

/** A link to `#findings` goes to that heading of this body, if there is one; ids of the pack stay. */
function resolveAnchors(blocks: readonly Block[], reader: Reader): Block[] {
  if (!reader.hasAnchors) return [...blocks];
  const resolveInline = (inline: Inline): Inline => {
    if (inline.type === 'footnote')
      return {
        ...inline,
        blocks: inline.blocks.map((block) => ({ ...block, children: resolveAll(block.children) })),
      };
    if (inline.type !== 'link' || !reader.slugs.has(inline.href.slice(1))) return inline;
    return { ...inline, href: `#${reader.options.idPrefix}${inline.href.slice(1)}` };
  };
  const resolveAll = (inlines: readonly Inline[]) => mapSame(inlines, resolveInline);
  const resolveBlocks = (some: readonly Block[]): readonly Block[] =>
    mapSame(some, (block) => mapChildren(block, resolveBlocks, resolveAll));
  return [...resolveBlocks(blocks)];
}

/** By file, the body before what it names, and by line. */
function inOrder(problems: readonly Problem[]): Problem[] {
  const files = [...new Set(problems.map((problem) => problem.at?.file))];
  const fileOf = (problem: Problem) => files.indexOf(problem.at?.file);
  const placeOf = ({ at }: Problem) => (at ? at.line * 1e6 + at.column : 0);
  return [...problems].sort((one, other) => fileOf(one) - fileOf(other) || placeOf(one) - placeOf(other));
}
