import type { Block, Document, Paper, Table } from '../document/tree.ts';
import type { Fonts } from '../fonts/fonts.ts';
import type { HouseStyle } from '../house-style/house-style.ts';
import type { Problem } from '../problems/problem.ts';
import { settingFor } from './lay-out.ts';
import type { Setting } from './setting.ts';
import { fitTable } from './table-fit.ts';

/**
 * Puts tables that are too wide for an upright page on turned pages, with the heading before
 * them, so that every writer turns the same pages.
 *
 * @returns the document with sections around such tables; a `table-too-wide` warning for each
 *   table whose words must be cut even on a turned page at the smallest type size
 */
export function fitTables(
  document: Document,
  style: HouseStyle,
  fonts: Fonts,
): { readonly document: Document; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const upright = settingFor('portrait', style, fonts, []);
  const turned = settingFor('landscape', style, fonts, []);
  const papers = document.papers.map((paper) => fitPaper(paper, upright, turned, problems));
  return { document: { ...document, papers }, problems };
}

function fitPaper(paper: Paper, upright: Setting, turned: Setting, problems: Problem[]): Paper {
  const blocks: Block[] = [];
  let changed = false;
  for (const block of paper.blocks) {
    const landscape = paper.orientation === 'landscape';
    if (block.type === 'section') {
      for (const inner of block.blocks) {
        if (inner.type !== 'table') continue;
        tellTooWide(inner, block.orientation === 'landscape' ? turned : upright, problems);
      }
    } else if (block.type === 'table') {
      if (!landscape && wantsTurning(block, upright, turned)) {
        turn(block, blocks);
        tellTooWide(block, turned, problems);
        changed = true;
        continue;
      }
      tellTooWide(block, landscape ? turned : upright, problems);
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

function tellTooWide(table: Table, setting: Setting, problems: Problem[]): void {
  if (fitTable(table, setting).fit !== 'overfull') return;
  problems.push({
    code: 'table-too-wide',
    severity: 'warning',
    message: `the table has ${table.columns.length} columns and is too wide for its page even at ${setting.style.minimumSizePt} pt, so words are cut`,
    hint: 'divide it into two tables, shorten its longest words, or give it a landscape section',
    ...(table.at && { at: table.at }),
  });
}
