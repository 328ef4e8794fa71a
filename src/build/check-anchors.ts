import type { Document, Inline, Paper } from '../document/tree.ts';
import { ownInlines, walkBlocks } from '../document/walk.ts';
import type { Position, Problem } from '../problems/problem.ts';

/**
 * Checks that every link, page reference and contents entry leads to something in the pack, and that no
 * anchor is there twice.
 *
 * @param placeOf where a paper is asked for, for problems of what does not know its own place
 */
export function checkAnchors(document: Document, placeOf: (paper: Paper) => Position): readonly Problem[] {
  const problems: Problem[] = [];
  const tell = (code: Problem['code'], message: string, at: Position, hint: string): void => {
    problems.push({ code, severity: 'error', message, at, hint });
  };
  const anchors = new Set<string>();
  const add = (id: string, at: Position): void => {
    if (anchors.has(id))
      tell('duplicate-id', `the anchor \`#${id}\` is there twice`, at, 'change one of them');
    anchors.add(id);
  };
  for (const paper of document.papers) {
    add(paper.id, placeOf(paper));
    walkBlocks(paper.blocks, (block) => {
      if (block.id !== undefined) add(block.id, block.at ?? placeOf(paper));
    });
  }
  const lookUp = (id: string, at: Position): void => {
    if (anchors.has(id)) return;
    tell(
      'anchor-missing',
      `nothing in the pack is called \`#${id}\``,
      at,
      'link to a heading or a paper of the pack',
    );
  };
  for (const paper of document.papers) {
    let at = placeOf(paper);
    walkBlocks(paper.blocks, (block) => {
      at = block.at ?? at;
      if (block.type === 'contents') for (const entry of block.entries) lookUp(entry.target, at);
      for (const id of targetsOf(ownInlines(block))) lookUp(id, at);
    });
  }
  return problems;
}

/** Ids that a line of words refers to, its notes included. */
function targetsOf(inlines: readonly Inline[]): readonly string[] {
  return inlines.flatMap((inline) => {
    if (inline.type === 'pages') return inline.targets;
    if (inline.type === 'footnote') return inline.blocks.flatMap((block) => targetsOf(block.children));
    if (inline.type !== 'link') return [];
    return inline.href.startsWith('#') ? [inline.href.slice(1)] : [];
  });
}
