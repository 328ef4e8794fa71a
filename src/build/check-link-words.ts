import { plainText } from '../document/text.ts';
import type { Inline, Link } from '../document/tree.ts';
import { ownInlines, walkBlocks } from '../document/walk.ts';
import type { Position, Problem } from '../problems/problem.ts';
import type { AccessRule } from './check-access.ts';

/** Words that do not say where a link leads, in English and Welsh. */
const vague = new Set([
  ...[
    'here',
    'click here',
    'click',
    'press here',
    'see here',
    'tap here',
    'this',
    'this link',
    'this page',
    'link',
  ],
  ...[
    'the link',
    'more',
    'read more',
    'learn more',
    'find out more',
    'more information',
    'more info',
    'further information',
  ],
  ...['details', 'website', 'web page', 'page', 'document', 'download', 'pdf', 'read this', 'view'],
  ...[
    'yma',
    'cliciwch yma',
    'cliciwch',
    'pwyswch yma',
    'gweler yma',
    'dolen',
    'y ddolen',
    'y ddolen hon',
    'hwn',
    'hon',
  ],
  ...['mwy', 'darllen mwy', 'darllenwch fwy', 'rhagor', 'rhagor o wybodaeth', 'mwy o wybodaeth', 'manylion'],
  ...['gwefan', 'tudalen', 'dogfen', 'lawrlwytho'],
]);

/**
 * Checks that the words of links say where they lead, for who goes from link to link. An address as its own words is
 * well: a pack is printed too, and on paper an address is all that there is of a link.
 *
 * @see WCAG 2.2, 2.4.4 and 2.4.9, failure F63
 */
export const checkLinkWords: AccessRule = ({ blocks }, places) => {
  const problems: Problem[] = [];
  let at: Position | undefined;
  walkBlocks(blocks, (block) => {
    at = block.at ?? at;
    for (const link of linksIn(ownInlines(block))) {
      const words = plainText(link.children, { notes: 'none' });
      const problem = problemOf(words, link, block.at ?? at ?? places.paper);
      if (problem) problems.push(problem);
    }
  });
  return problems;
};

function problemOf(words: string, { href }: Link, at: Position): Problem | undefined {
  const code = 'link-vague';
  const hint = 'let its words say where it leads: “the police and crime plan”';
  if (words === '') {
    return { code, severity: 'error', message: `the link to \`${href}\` has no words`, at, hint };
  }
  const bare = words
    .toLowerCase()
    .replace(/[\s.:…>»→!]+$/u, '')
    .replace(/^[\s>»→]+/u, '');
  if (!vague.has(bare)) return undefined;
  return { code, severity: 'warning', message: `“${words}” does not say where the link leads`, at, hint };
}

function linksIn(inlines: readonly Inline[]): readonly Link[] {
  return inlines.flatMap((inline) => {
    if (inline.type === 'link') return [inline, ...linksIn(inline.children)];
    if (inline.type === 'footnote') return inline.blocks.flatMap((block) => linksIn(block.children));
    return [];
  });
}
