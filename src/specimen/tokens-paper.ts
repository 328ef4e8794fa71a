import { cell, heading, paper, paragraph, table } from '../document/build.ts';
import type { Block, Paper, RunningFields } from '../document/tree.ts';
import { contrastRatio } from '../house-style/contrast.ts';
import type { BlockStyle, HouseStyle } from '../house-style/house-style.ts';
import type { Words } from '../language/words.ts';

/**
 * Makes the paper that shows a house style's tokens: its colours with their contrast against white, its
 * numbering schemes, and a line in each block style.
 */
export function tokensPaper(style: HouseStyle, words: Words, runningFields: RunningFields): Paper {
  const title = words.text('specimenTokens');
  const blocks: readonly Block[] = [
    heading(1, title),
    heading(2, words.text('specimenColours')),
    colourTable(style, words),
    heading(2, words.text('specimenNumbering')),
    schemeTable(style, words),
    heading(2, words.text('specimenBlocks')),
    ...Object.keys(style.blocks)
      .sort()
      .map((role) => sample(role, style.blocks[role] as BlockStyle)),
  ];
  return paper('tokens', title, blocks, { kind: 'appendix', runningFields });
}

function colourTable({ colours }: HouseStyle, words: Words): Block {
  const head = (['specimenColour', 'specimenValue', 'specimenContrast'] as const).map((key) =>
    words.text(key),
  );
  const body = Object.entries(colours).map(([name, value]) => [
    cell(name, { heads: 'row' }),
    value,
    `${contrastRatio(value, '#ffffff').toFixed(1)} : 1`,
  ]);
  const columns = (['left', 'left', 'right'] as const).map((align) => ({ align }));
  return table({ head: [head], body }, { columns });
}

function schemeTable({ numbering }: HouseStyle, words: Words): Block {
  const head = (['specimenScheme', 'specimenPatterns'] as const).map((key) => words.text(key));
  const body = Object.entries(numbering)
    .filter(([, { levels }]) => levels.length > 0)
    .map(([name, { levels }]) => [cell(name, { heads: 'row' }), levels.join('   ')]);
  return table({ head: [head], body });
}

/** A line in a block style that names the style and its measures. */
function sample(role: string, { sizePt, leadingPt, spaceBeforePt, spaceAfterPt }: BlockStyle): Block {
  const measures = `${sizePt} / ${leadingPt} pt, ${spaceBeforePt} + ${spaceAfterPt} pt`;
  return paragraph(`${role}: ${measures}`, { role });
}
