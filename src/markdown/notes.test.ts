import { expect, test } from 'vitest';
import { numberNotes } from '../document/number.ts';
import { print } from '../document/print.ts';
import { problemsOf, read, tree } from './testing/read.ts';

test('a note stands where it is referred to, with all its paragraphs', () => {
  const markdown =
    'Text.[^long] More.[^1]\n\n[^long]: First\n    line.\n\n    Second *paragraph*.\n\n[^1]: Short.\nlazily.\n\nAfter.';
  expect(tree(markdown)).toMatchInlineSnapshot(`
    "paragraph Text.{note 0: First line. ¶ Second {italic paragraph}.} More.{note 0: Short. lazily.}
    paragraph After."
  `);
});

test('each reference is a note of its own', () => {
  const { blocks } = read('a[^x] b[^x]\n\n[^x]: Same.');
  expect(print(numberNotes(blocks))).toBe('paragraph a{note 1: Same.} b{note 2: Same.}');
});

test('notes stand in tables, lists, headings and captions, and in their place', () => {
  const markdown =
    '## Head[^1]\n\n| a[^1] |\n|---|\n| b^[In *place*.] |\n\n- c[^1]\n\n![alt](a.png "Cap[^1]")\n\n[^1]: One.';
  expect(tree(markdown)).toMatchInlineSnapshot(`
    "heading 2 #head Head{note 0: One.}
    table grid [left]
      head (column) a{note 0: One.}
      row b{note 0: In {italic place}.}
    list bullet
      • c{note 0: One.}
    figure reports/a.png 600×300 “alt” caption: Cap{note 0: One.}"
  `);
});

test('lists in a note are paragraphs with their marks', () => {
  expect(tree('x[^1]\n\n[^1]: Either:\n\n    a) one\n    b) two')).toBe(
    'paragraph x{note 0: Either: ¶ a) one ¶ b) two}',
  );
});

test.each([
  ['x[^1]', ['report.md:1:2 markdown-footnote there is no note `[^1]`']],
  ['x\n\n[^1]: y', ['report.md:3:1 markdown-footnote nothing refers to the note `[^1]`']],
  ['x[^1]\n\n[^1]: y\n\n[^1]: z', ['report.md:5:1 markdown-footnote there are two notes `[^1]`']],
  [
    'x[^1]\n\n[^1]: y[^2]\n\n[^2]: z',
    ['report.md:3:2 markdown-footnote a footnote cannot stand in a footnote'],
  ],
  ['x[^1]\n\n[^1]:', ['report.md:1:3 markdown-footnote the footnote has no text']],
  [
    'x[^1]\n\n[^1]: | a |\n    |---|',
    ['report.md:3:1 markdown-footnote a footnote holds paragraphs and lists, not a table'],
  ],
  [
    'x[^1]\n\n[^1]: ![alt](a.png)',
    ['report.md:3:7 image-invalid an image cannot stand in a heading, a title, a caption or a note'],
  ],
])('%j is told', (markdown, expected) => {
  const problems = problemsOf(markdown);
  expect(problems).toHaveLength(expected.length);
  for (const [index, problem] of problems.entries()) expect(problem).toContain(expected[index]);
});
