import { expect } from 'vitest';
import type { Page } from '../page.ts';
import { linesOf } from './print-pages.ts';

/** @param notes nodes of footnotes, which stand below the text */
export function expectNoHeadingAtFoot(page: Page, notes: ReadonlySet<object>): void {
  const body = linesOf(page).filter((line) => !notes.has(line.owner.node));
  const last = body.at(-1);
  const onlyHeadings = body.every((line) => 'type' in line.owner.node && line.owner.node.type === 'heading');
  if (last && !onlyHeadings) expect('type' in last.owner.node && last.owner.node.type).not.toBe('heading');
}
