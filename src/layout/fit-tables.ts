import type { Block, Paper, Table } from '../document/tree.ts';
import type { Setting } from './setting.ts';
import { fitTable } from './table-fit.ts';

/** What setting begins with on upright and on turned pages. */
export type BothWays = { readonly upright: Setting; readonly turned: Setting };

/**
 * Puts tables that are too wide for an upright page on turned pages, with the heading before them.
 * A `table-too-wide` warning goes to the settings' problems for each table whose words must be cut even on
 * its widest page at the smallest type size.
 *
 * @returns the paper with sections around such tables
 */
export function fitTables(paper: Paper, { upright, turned }: BothWays): Paper {
  const blocks: Block[] = [];
  let changed = false;
  for (const block of paper.blocks) {
    const landscape = paper.orientation === 'landscape';
    if (block.type === 'section') {
      for (const inner of block.blocks) {
        if (inner.type === 'table') tellTooWide(inner, block.orientation === 'landscape' ? turned : upright);
      }
    } else if (block.type === 'table') {
      if (!landscape && wantsTurning(block, upright, turned)) {
        turn(block, blocks);
        tellTooWide(block, turned);
        changed = true;
        continue;
      }
      tellTooWide(block, landscape ? turned : upright);
    }
    blocks.push(block);
  }
  return changed ? { ...paper, blocks } : paper;
}

/** A table that fits nowhere is turned all the same when it has this many columns. */
const manyColumns = 8;

function wantsTurning(table: Table, upright: Setting, turned: Setting): boolean {
  const rank = { comfortable: 0, tight: 1, overfull: 2 } as const;
  const now = rank[fitTable(table, upright).fit];
  if (now === 0) return false;
  if (now === rank.overfull && table.columns.length >= manyColumns) return true;
  return rank[fitTable(table, turned).fit] < now;
}

/** Moves the table, and the headings just before it, to a turned section at the end of `blocks`. */
function turn(table: Table, blocks: Block[]): void {
  const moved: Block[] = [table];
  while (blocks.at(-1)?.type === 'heading') moved.unshift(blocks.pop() as Block);
  const before = blocks.at(-1);
  if (before?.type === 'section' && before.role === turnedRole && moved.length === 1) {
    blocks[blocks.length - 1] = { ...before, blocks: [...before.blocks, ...moved] };
    return;
  }
  blocks.push({ type: 'section', orientation: 'landscape', role: turnedRole, blocks: moved });
}

/** Role of sections that were made for wide tables. */
const turnedRole = 'turned-table';

function tellTooWide(table: Table, setting: Setting): void {
  if (fitTable(table, setting).fit !== 'overfull') return;
  setting.problems.push({
    code: 'table-too-wide',
    severity: 'warning',
    message: `the table has ${table.columns.length} columns and is too wide for its page even at ${setting.style.minimumSizePt} pt, so words are cut`,
    hint: 'divide it into two tables, shorten its longest words, or give it a landscape section',
    ...(table.at && { at: table.at }),
  });
}
