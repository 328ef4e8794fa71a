import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { listLabel } from '../document/number.ts';
import { walkBlocks } from '../document/walk.ts';
import { read, tree } from './testing/read.ts';

test.each([
  '1. x',
  '1) x',
  '(1) x',
  'a. x',
  'a) x',
  '(a) x',
  'A) x',
  '(A) x',
  'i. x',
  'i) x',
  '(i) x',
  'I) x',
  '(iv) x',
])('%s keeps its mark', (line) => {
  expect(tree(line)).toContain(`  ${line}`);
});

test.each([
  ['A. Smith spoke.', 'initials'],
  ['c. 1850 people', 'an abbreviation'],
  ['mix) and match', 'a word'],
  ['(see) below', 'a word in parentheses'],
  ['(a', 'an open parenthesis'],
  ['(a. x', 'a mark of two kinds'],
  ['a)b', 'no space'],
  ['(a)', 'nothing after it'],
])('%s is no list: %s', (line) => {
  expect(tree(line)).toBe(`paragraph ${line}`);
});

describe('letters and roman numbers are told apart', () => {
  test.each([
    ['i) x\nii) x', ['i)', 'ii)']],
    ['i) x', ['i)']],
    ['h) x\ni) x\nj) x', ['h)', 'i)', 'j)']],
    ['i) x\nj) x', ['i)', 'j)']],
    ['v) x\nvi) x', ['v)', 'vi)']],
    ['v) x\nw) x', ['v)', 'w)']],
    ['c) x\nd) x', ['c)', 'd)']],
    ['a) x\nb) x\ni) x\nii) x', ['a)', 'b)', 'i)', 'ii)']],
    ['i) x\nii) x\na) x', ['i)', 'ii)', 'a)']],
    ['iv) x\nb) x', ['iv)', 'b)']],
    ['z) x\naa) x\nbb) x', ['z)', 'aa)', 'bb)']],
    ['(x) x\n(xi) x', ['(x)', '(xi)']],
    ['c. x\nd. x', ['c.', 'd.']],
    ['a) x\na) x\na) x', ['a)', 'b)', 'c)']],
    ['1. x\n1. x', ['1.', '2.']],
    ['4) x\n(1) x\n1. x', ['4)', '(1)', '1.']],
  ])('%j', (markdown, labels) => {
    expect(labelsOf(markdown)).toEqual(labels);
  });
});

test('lists nest in each other and in bullets, tightly or with paragraphs', () => {
  const markdown = [
    '- one',
    '  (a) first',
    '      i) deep',
    '      ii) deeper',
    '  (b) second',
    '',
    '      Its own paragraph.',
    '- two',
    '  1. three',
  ].join('\n');
  expect(tree(markdown)).toMatchInlineSnapshot(`
    "list bullet
      •
        paragraph one
        list lower-alpha loose
          (a)
            paragraph first
            list lower-roman
              i) deep
              ii) deeper
          (b)
            paragraph second
            paragraph Its own paragraph.
      •
        paragraph two
        list decimal
          1. three"
  `);
});

describe('only what is meant as a list ends a paragraph', () => {
  test.each([
    ['Section 100A\n(a) of the Act', 'paragraph Section 100A (a) of the Act'],
    ['In the year\n1986. It was', 'paragraph In the year 1986. It was'],
    ['He lived\nc. 1850', 'paragraph He lived c. 1850'],
  ])('%j is one paragraph', (markdown, expected) => {
    expect(tree(markdown)).toBe(expected);
  });

  test.each(['Members must:\n(a) go', 'Members must:\na) go', 'Members\n1. go', 'Members\n- go'])(
    '%j is a paragraph and a list',
    (markdown) => {
      expect(tree(markdown)).toMatch(/^paragraph .*\nlist /);
    },
  );
});

test('a marker in a code fence, or one that is escaped, is text', () => {
  expect(tree('```\na) x\n```')).toBe('paragraph .code {code a) x}');
  expect(tree('\\(a) x')).toBe('paragraph (a) x');
  expect(tree('a\\) x')).toBe('paragraph a) x');
});

test('an item may be empty', () => {
  expect(tree('1. x\n2.\n3. y')).toBe('list decimal\n  1. x\n  2. \n  3. y'.replace('2. \n', '2.\n'));
});

test('any nesting of lists keeps every mark', () => {
  const marks = {
    decimal: (index: number) => `${index}.`,
    parenthesised: (index: number) => `(${index})`,
    letter: (index: number) => `${'abcdefg'[index - 1]})`,
    roman: (index: number) => `(${['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii'][index - 1]})`,
  };
  type Model = { readonly kind: keyof typeof marks; readonly items: readonly (Model | undefined)[] };
  const model = fc.letrec<{ list: Model }>((tie) => ({
    list: fc.record({
      kind: fc.constantFrom(...(Object.keys(marks) as (keyof typeof marks)[])),
      items: fc.array(fc.option(tie('list'), { nil: undefined, maxDepth: 4 }), {
        minLength: 1,
        maxLength: 5,
      }),
    }),
  })).list;
  const write = (list: Model, indent: string): string[] =>
    list.items.flatMap((inner, index) => {
      const mark = marks[list.kind](index + 1);
      const within = inner ? write(inner, indent + ' '.repeat(mark.length + 1)) : [];
      return [`${indent}${mark} x`, ...within];
    });
  const labels = (list: Model): string[] =>
    list.items.flatMap((inner, index) => [marks[list.kind](index + 1), ...(inner ? labels(inner) : [])]);
  fc.assert(
    fc.property(model, (list) => {
      expect(labelsOf(write(list, '').join('\n'))).toEqual(labels(list));
    }),
  );
});

/** The labels of all items, an item before the items within it. */
function labelsOf(markdown: string): string[] {
  const labels: string[] = [];
  const visit = (blocks: ReturnType<typeof read>['blocks']): void => {
    walkBlocks(blocks, (block) => {
      if (block.type !== 'list') return true;
      block.items.forEach((item, index) => {
        labels.push(listLabel(block.marker, index));
        visit([...item.blocks]);
      });
      return false;
    });
  };
  visit(read(markdown).blocks);
  return labels;
}
