import { plainText } from '../document/text.ts';
import type { Heading } from '../document/tree.ts';
import { walkBlocks } from '../document/walk.ts';
import type { Problem } from '../problems/problem.ts';
import type { AccessRule } from './check-access.ts';

/**
 * Checks the headings of a whole paper in the order in which they are tagged, those of its template and of its bodies
 * together: the first is of level 1, and no level is left out on the way down. What is wrong within one body its
 * reader has told by then.
 *
 * @see ISO 14289-1, 7.4.2
 */
export const checkHeadings: AccessRule = (paper, places) => {
  const problems: Problem[] = [];
  let before = 0;
  walkBlocks(paper.blocks, (block) => {
    if (block.type !== 'heading') return;
    if (block.level > before + 1) {
      const at = block.at ?? places.ofTag(`h${block.level}`);
      problems.push({
        code: 'heading-skipped',
        severity: 'error',
        at,
        ...explain(block, before, paper.title),
      });
    }
    before = block.level;
  });
  return problems;
};

function explain(
  { children, level }: Heading,
  before: number,
  title: string,
): Pick<Problem, 'message' | 'hint'> {
  const words = plainText(children, { notes: 'none' });
  if (before > 0) {
    const message = `“${words}” is a heading of level ${level}, after one of level ${before}`;
    return { message, hint: `give it one of level ${before + 1} above, or make it one` };
  }
  const message = `the paper “${title}” begins with a heading of level ${level}, “${words}”`;
  return {
    message,
    hint: 'let `showTitle` be true or its template write `<h1>`, or begin its text with `:::title` and a heading',
  };
}
