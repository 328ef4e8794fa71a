import { expect } from 'vitest';
import type { LinePiece, Page } from '../page.ts';
import { linesOf } from './print-pages.ts';

/**
 * A heading at a page's foot has nothing beneath it, so that the next page begins with another of its rank.
 *
 * @param next the page that follows
 * @param notes nodes of footnotes, which stand below the text
 */
export function expectNoHeadingAtFoot(page: Page, next: Page, notes: ReadonlySet<object>): void {
  const body = linesOf(page).filter((line) => !notes.has(line.owner.node));
  const last = body.at(-1);
  const onlyHeadings = body.every((line) => 'type' in line.owner.node && line.owner.node.type === 'heading');
  const [level, nextLevel] = [levelOf(last), levelOf(linesOf(next)[0])];
  if (onlyHeadings || level === undefined) return;
  expect(nextLevel).toBeLessThanOrEqual(level);
}

function levelOf(line: LinePiece | undefined): number | undefined {
  const node = line?.owner.node;
  return node && 'type' in node && node.type === 'heading' ? node.level : undefined;
}
