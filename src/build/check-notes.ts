import { plainText } from '../document/text.ts';
import { ownInlines, walkBlocks } from '../document/walk.ts';
import type { Problem } from '../problems/problem.ts';
import type { AccessRule } from './check-access.ts';

/** Tells notes without words, which would be read as a number that leads nowhere. @see ISO 14289-1, 7.9 */
export const checkNotes: AccessRule = ({ blocks }, places) => {
  const problems: Problem[] = [];
  walkBlocks(blocks, (block) => {
    for (const inline of ownInlines(block)) {
      if (inline.type !== 'footnote' || plainText(inline.blocks) !== '') continue;
      const message = `the footnote ${inline.number} has no text`;
      const at = inline.blocks[0]?.at ?? block.at ?? places.paper;
      problems.push({
        code: 'markdown-footnote',
        severity: 'error',
        message,
        at,
        hint: 'write it, or take the reference out',
      });
    }
  });
  return problems;
};
