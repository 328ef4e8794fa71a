import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  group,
  heading,
  link,
  list,
  marker,
  note,
  paragraph,
  quotation,
  section,
  table,
  text,
} from './build.ts';
import { type Counting, formatCounter, listLabel, numberBody, numberNotes, schemeLabel } from './number.ts';
import { print } from './print.ts';
import type { Block, ListFormat, NumberLabel } from './tree.ts';
import { notesOf, walkBlocks } from './walk.ts';

const report: Counting = { levels: ['%1.0', '%1.%2'], headings: { 2: 1 }, paragraphs: 2 };

function numbered(blocks: readonly Block[], scheme: Counting | undefined = report): string {
  return print(numberBody(blocks, 'report', scheme, 'body'));
}

describe('formatCounter', () => {
  test.each<[number, ListFormat, string]>([
    [1, 'decimal', '1'],
    [1, 'lower-alpha', 'a'],
    [26, 'upper-alpha', 'Z'],
    [27, 'lower-alpha', 'aa'],
    [28, 'lower-alpha', 'bb'],
    [53, 'lower-alpha', 'aaa'],
    [781, 'lower-alpha', '781'],
    [4, 'lower-roman', 'iv'],
    [1994, 'upper-roman', 'MCMXCIV'],
    [3999, 'lower-roman', 'mmmcmxcix'],
    [4000, 'lower-roman', '4000'],
    [0, 'lower-alpha', '0'],
    [7, 'bullet', ''],
  ])('writes %i as %s: %s', (counter, format, written) => {
    expect(formatCounter(counter, format)).toBe(written);
  });

  test('no two counters look alike', () => {
    for (const format of ['lower-alpha', 'upper-roman'] as const) {
      const written = Array.from({ length: 4100 }, (_, index) => formatCounter(index, format));
      expect(new Set(written).size).toBe(written.length);
    }
  });
});

test('a list item has its marker around its number', () => {
  expect(listLabel(marker('lower-alpha', '(', ')', 3), 1)).toBe('(d)');
  expect(listLabel(marker('bullet'), 1)).toBe('');
});

test.each([
  ['%1.0', [2], '2.0'],
  ['(%2)', [1, 3], '(3)'],
  ['%1.%2', [4, 12], '4.12'],
  ['%1%2a', [4, 2], '4b'],
  ['(%2i)', [4, 4], '(iv)'],
  ['%2A/%2I', [1, 3], 'C/III'],
])('the pattern %s prints %j as %s', (pattern, values, label) => {
  const levels = values.map(() => pattern);
  expect(schemeLabel({ levels }, values)).toBe(label);
});

test('a level that the scheme does not have prints its counters', () => {
  expect(schemeLabel(report, [1, 2, 3])).toBe('1.2.3');
});

describe('numberBody', () => {
  test('numbers headings and the paragraphs below them', () => {
    const blocks = [
      heading(2, 'Introduction'),
      paragraph('One.'),
      paragraph('Two.'),
      heading(3, 'A heading level without number'),
      paragraph('Three.'),
      heading(2, 'Background'),
      paragraph('Four.'),
    ];
    expect(numbered(blocks)).toMatchInlineSnapshot(`
      "heading 2 [1.0] Introduction
      paragraph [1.1] One.
      paragraph [1.2] Two.
      heading 3 A heading level without number
      paragraph [1.3] Three.
      heading 2 [2.0] Background
      paragraph [2.1] Four."
    `);
  });

  test('what stands before the first heading is a first section', () => {
    const blocks = [paragraph('One.'), paragraph('Two.'), heading(2, 'Background'), paragraph('Three.')];
    expect(numbered(blocks)).toMatchInlineSnapshot(`
      "paragraph [1.1] One.
      paragraph [1.2] Two.
      heading 2 [2.0] Background
      paragraph [2.1] Three."
    `);
  });

  test('paragraphs alone run on from 1 where the scheme has one level', () => {
    const scheme: Counting = { levels: ['%1.'], headings: {}, paragraphs: 1 };
    expect(
      numbered([heading(2, 'Detail'), paragraph('One.'), paragraph('Two.')], scheme),
    ).toMatchInlineSnapshot(`
      "heading 2 Detail
      paragraph [1.] One.
      paragraph [2.] Two."
    `);
  });

  test('lists, tables, quotations and groups with a role take no number', () => {
    const blocks = [
      heading(2, 'Findings'),
      list(['item']),
      table({ body: [['cell']] }),
      quotation('Quoted.'),
      group('recommendation', 'That the Panel agrees.'),
      section([paragraph('On turned pages.')], { orientation: 'landscape' }),
      { ...group('', 'Kept together.'), role: undefined } as unknown as Block,
      paragraph('After.'),
    ];
    expect(numbered(blocks)).toMatchInlineSnapshot(`
      "heading 2 [1.0] Findings
      list bullet
        • item
      table grid [left]
        row cell
      quotation
        paragraph Quoted.
      group .recommendation
        paragraph That the Panel agrees.
      section landscape
        paragraph [1.1] On turned pages.
      group
        paragraph [1.2] Kept together.
      paragraph [1.3] After."
    `);
  });

  test('the role unnumbered keeps its bearer without number and leaves the tree, with or without scheme', () => {
    const blocks = [
      heading(2, 'Summary', { role: 'unnumbered' }),
      paragraph('Lead.', { role: 'unnumbered' }),
      quotation(paragraph('Quoted.', { role: 'unnumbered' })),
      paragraph('One.'),
      paragraph('Styled.', { role: 'purpose' }),
    ];
    expect(numbered(blocks)).toMatchInlineSnapshot(`
      "heading 2 Summary
      paragraph Lead.
      quotation
        paragraph Quoted.
      paragraph [1.1] One.
      paragraph .purpose Styled."
    `);
    expect(print(numberBody(blocks, 'none', undefined, 'body'))).not.toMatch(/unnumbered|\[/);
  });

  test('any nesting is numbered as by an independent model', () => {
    const scheme: Counting = {
      levels: ['%1.0', '%1.%2', '%1.%2.%3', '(%4a)'],
      headings: { 2: 1, 3: 2, 4: 3 },
      paragraphs: 4,
    };
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 4 })), (levels) => {
        const blocks = levels.map((level) =>
          level === 4 ? paragraph('x') : heading((level + 1) as 2 | 3 | 4, 'x'),
        );
        const numbers: (NumberLabel | undefined)[] = [];
        walkBlocks(numberBody(blocks, 'model', scheme, 'body'), (block) => {
          if (block.type === 'heading' || block.type === 'paragraph') numbers.push(block.number);
        });
        expect(numbers.map((number) => number?.values)).toEqual(
          levels.map((_, index) => model(levels, index)),
        );
        const printed = numbers.map((number) => JSON.stringify(number?.values));
        expect(new Set(printed).size).toBe(levels.length);
      }),
    );
  });
});

/** Numbers one node by looking back from it, and no further than it must. */
function model(levels: readonly number[], index: number): number[] {
  const level = levels[index] as number;
  return Array.from({ length: level }, (_, outer) => countAt(levels, index, outer + 1));
}

function countAt(levels: readonly number[], index: number, level: number): number {
  let last = index - 1;
  while (last >= 0 && (levels[last] as number) > level) last--;
  const goesOn = last >= 0 && levels[last] === level;
  if (levels[index] !== level) return goesOn ? countAt(levels, last, level) : 1;
  if (goesOn) return countAt(levels, last, level) + 1;
  const impliedBefore = last < index - 1;
  return impliedBefore ? 2 : 1;
}

test('notes are numbered in order of reference, in tables, captions and links too', () => {
  const blocks = [
    paragraph(['One', note('First.')]),
    table(
      { head: [[paragraph(['Head', note('Third.')])]], body: [[paragraph(['Cell', note('Fourth.')])]] },
      { caption: [text('Caption'), note('Second.')] },
    ),
    paragraph([link('https://example.org', ['link', note('Fifth.')])]),
  ];
  const numbers = notesOf(numberNotes(blocks)).map((each) => `${each.number} ${print(each.blocks)}`);
  expect(numbers).toEqual([
    '1 paragraph First.',
    '2 paragraph Second.',
    '3 paragraph Third.',
    '4 paragraph Fourth.',
    '5 paragraph Fifth.',
  ]);
});
