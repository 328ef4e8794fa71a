import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { document, heading, item, list, marker, numberLabel, paper, paragraph } from '../document/build.ts';
import { listLabel, numberBody, schemeLabel } from '../document/number.ts';
import type { Block, ListFormat } from '../document/tree.ts';
import { walkBlocks } from '../document/walk.ts';
import { warwickshireStyle } from '../house-style/testing/own-styles.ts';
import { noPages } from './testing/no-pages.ts';
import { openDocx } from './testing/open-docx.ts';
import { type CountingHabits, wordLabels } from './testing/word-labels.ts';
import { writeDocx } from './write-docx.ts';

const style = warwickshireStyle();
const { bullets } = style.list;
const allHabits: readonly CountingHabits[] = [true, false].flatMap((overrideAgain) =>
  [true, false].map((skippedCounts) => ({ overrideAgain, skippedCounts })),
);

/** Labels as the tree has them, in reading order. */
function printedLabels(blocks: readonly Block[], depth = 0): string[] {
  return blocks.flatMap((block): string[] => {
    if ((block.type === 'paragraph' || block.type === 'heading') && block.number) return [block.number.label];
    if (block.type !== 'list') return [];
    return block.items.flatMap((each, index) => [
      block.marker.format === 'bullet'
        ? (bullets[Math.min(depth, bullets.length - 1)] ?? '')
        : listLabel(block.marker, index),
      ...printedLabels(each.blocks, depth + 1),
    ]);
  });
}

async function expectLabels(blocks: readonly Block[]): Promise<void> {
  const docx = openDocx(await writeDocx(document([paper('only', 'Only', blocks)]), style, noPages));
  for (const habits of allHabits) expect(wordLabels(docx, habits)).toEqual(printedLabels(blocks));
}

function numbered(scheme: string, values: readonly number[], instance = 'one'): Block {
  const label = schemeLabel(
    style.numbering[scheme] ?? { levels: [], headings: {}, paragraphs: 0, columns: [] },
    values,
  );
  return paragraph('Words', { number: numberLabel(scheme, values, label, instance) });
}

test('a number keeps its letters where its heading is in capitals', async () => {
  const bytes = await writeDocx(
    document([paper('only', 'Only', [numbered('letter-items', [1, 1])])]),
    style,
    noPages,
  );
  const levels =
    openDocx(bytes)
      .text('word/numbering.xml')
      .match(/<w:lvl .*?<\/w:lvl>/gs) ?? [];
  expect(levels.length).toBeGreaterThan(0);
  for (const level of levels) expect(level).toMatch(/<w:caps w:val="(false|0)"\/>/);
});

describe('Word counts to the labels that the tree has', () => {
  test('a report whose paragraphs begin before its first heading', async () => {
    const body = [
      paragraph('Before'),
      paragraph('Before'),
      heading(2, 'First'),
      paragraph('In it'),
      heading(2, 'Second'),
      heading(3, 'Inner'),
      paragraph('After'),
    ];
    await expectLabels(numberBody(body, 'report', style.numbering.report, 'one'));
  });

  test('numbers that jump, run backwards or begin late', async () => {
    await expectLabels(
      [[3], [3, 2], [3, 3], [5, 1], [6], [6, 4], [7], [7, 1], [2, 9]].map((values) =>
        numbered('report', values),
      ),
    );
  });

  test('instances that begin afresh, and take turns', async () => {
    await expectLabels([
      numbered('agenda', [1], 'a'),
      numbered('agenda', [1, 1], 'a'),
      numbered('agenda', [1], 'b'),
      numbered('agenda', [2], 'a'),
      numbered('agenda', [1, 2], 'a'),
      numbered('agenda', [2], 'b'),
    ]);
  });

  test('a label that its scheme does not make', async () => {
    await expectLabels([
      paragraph('Words', { number: numberLabel('report', [1], '§ one', 'one') }),
      paragraph('Words', { number: numberLabel('not-there', [1, 2], '1.2', 'one') }),
      numbered('report', [1]),
    ]);
  });

  test('a list within an item does not disturb the items after it', async () => {
    const quoted = list(['in a table or not'], { marker: marker('decimal') });
    await expectLabels([
      list(['one', item([paragraph('two'), quoted]), 'three'], { marker: marker('decimal') }),
      list(['one again'], { marker: marker('decimal') }),
      list(['twenty-six', 'twenty-seven', 'twenty-eight'], { marker: marker('lower-alpha', '(', ')', 26) }),
    ]);
  });

  test('any numbers', async () => {
    const label = fc.record({
      scheme: fc.constantFrom('report', 'agenda', 'continuous', 'decimal'),
      values: fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 3 }),
      instance: fc.constantFrom('one', 'other'),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(label, { maxLength: 25 }), async (labels) => {
        await expectLabels(
          labels.map(({ scheme, values, instance }) =>
            numbered(scheme, values.slice(0, style.numbering[scheme]?.levels.length), instance),
          ),
        );
      }),
      { numRuns: 30 },
    );
  }, 30_000);

  test('any lists in lists', async () => {
    const formats: ListFormat[] = [
      'bullet',
      'decimal',
      'lower-alpha',
      'upper-alpha',
      'lower-roman',
      'upper-roman',
    ];
    const markers = fc
      .tuple(
        fc.constantFrom(...formats),
        fc.constantFrom('', '('),
        fc.constantFrom('.', ')'),
        fc.integer({ min: 1, max: 800 }),
      )
      .map(([format, before, after, start]) =>
        format === 'bullet' ? marker(format) : marker(format, before, after, start),
      );
    const { lists } = fc.letrec<{ lists: Block; blocks: Block[] }>((tie) => ({
      lists: fc.tuple(markers, fc.array(tie('blocks'), { minLength: 1, maxLength: 4 })).map(([mark, items]) =>
        list(
          items.map((blocks) => item(blocks)),
          { marker: mark },
        ),
      ),
      blocks: fc.array(fc.oneof({ depthSize: 'small' }, fc.constant(paragraph('Words')), tie('lists')), {
        maxLength: 3,
      }),
    }));
    await fc.assert(
      fc.asyncProperty(fc.array(lists, { maxLength: 4 }), async (blocks) => expectLabels(blocks)),
      { numRuns: 30 },
    );
  }, 30_000);

  test('a body of any shape', async () => {
    const block = fc.oneof(
      fc.constantFrom(2, 3, 4).map((level) => heading(level as 2 | 3 | 4, 'Heading')),
      fc.constant(paragraph('Words')),
      fc.constant(list(['item'], { marker: marker('decimal') })),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(block, { maxLength: 20 }), async (blocks) => {
        const body = numberBody(blocks, 'report', style.numbering.report, 'one');
        let count = 0;
        walkBlocks(body, () => void count++);
        await expectLabels(body);
        expect(count).toBeGreaterThanOrEqual(blocks.length);
      }),
      { numRuns: 20 },
    );
  }, 30_000);
});
