import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Block, Inline } from '../document/tree.ts';
import { ownInlines, plainText, walkBlocks, walkInlines } from '../document/walk.ts';
import { readBody } from './read-body.ts';
import { problemsOf, read, tree } from './testing/read.ts';

describe('headings', () => {
  test('have ids that are unique in the pack', () => {
    expect(
      tree('## Key *findings*\n\n### Costs\n\n### Costs\n\n## ‘!’', { idPrefix: 'item-4-' }),
    ).toMatchInlineSnapshot(`
      "heading 2 #item-4-key-findings Key {italic findings}
      heading 3 #item-4-costs Costs
      heading 3 #item-4-costs-2 Costs
      heading 2 #item-4-section ‘!’"
    `);
  });

  test.each([
    ['# Title', '1:1 heading-skipped a heading within a paper is of level 2 or below'],
    ['x\n\n### Deep', '3:1 heading-skipped the first heading is of level 3'],
    ['## A\n\n#### B\n\n##### C', '3:1 heading-skipped after a heading of level 2 comes one of level 4'],
  ])('%j is told', (markdown, problem) => {
    expect(problemsOf(markdown)).toEqual([`report.md:${problem}`]);
  });

  test('may go back by several levels', () => {
    expect(problemsOf('## A\n\n### B\n\n#### C\n\n## D\n\n### E')).toEqual([]);
  });
});

test('a definition list is a directory', () => {
  const markdown =
    'Georgina Atkinson\n: Team Leader\n\n  Shire Hall\n\n**Jim Graham**\n: Chief Executive\n: Warwick';
  expect(tree(markdown)).toMatchInlineSnapshot(`
    "group .directory
      paragraph .term Georgina Atkinson
      paragraph Team Leader
      paragraph Shire Hall
      paragraph .term {bold Jim Graham}
      paragraph Chief Executive
      paragraph Warwick"
  `);
});

test('quotations, rules, code and what is indented', () => {
  expect(
    tree('> one\n> two\n>\n> > three\n\n***\n\n    indented\n\n```sh\na  b\n  c\n```\n\n>').replaceAll(
      '\u00a0',
      '·',
    ),
  ).toMatchInlineSnapshot(`
    "quotation
      paragraph one two
      quotation
        paragraph three
    rule
    paragraph indented
    paragraph .code {code a··b}{br}{code ··c}"
  `);
});

test('every block knows where it was written, from where the text stands', () => {
  const markdown = '## A\n\ntext\n\n- item\n\n  more\n\n| a |\n|-|\n| b |\n\n:::keep\nx\n:::';
  const at = { file: 'meeting.yaml', line: 10, column: 7 };
  const options = {
    readImage: () => never(),
    readText: () => never(),
    idPrefix: '',
    chartData: '%1',
    recommendation: 'Recommendation %1',
    exemptPassage: () => never(),
  };
  const { blocks } = readBody({ markdown, at, folder: '' }, options);
  const lines: string[] = [];
  walkBlocks(blocks, (block) => lines.push(`${block.at?.line}:${block.at?.column} ${block.type}`));
  expect(lines).toEqual(
    ['10:7 heading', '12:7 paragraph', '14:7 list', '14:7 paragraph', '16:7 paragraph', '18:7 table'].concat([
      '18:7 paragraph',
      '20:7 paragraph',
      '22:7 group',
      '23:7 paragraph',
    ]),
  );
});

function never(): never {
  throw new Error('nothing was to be read');
}

test('problems stand in the order of their lines', () => {
  expect(
    problemsOf('[x](y)\n\n:::foo\n\n### A[^1]\n\n<b>').map((problem) => problem.split(' ', 1)[0]),
  ).toEqual(['report.md:1:5', 'report.md:3:1', 'report.md:5:1', 'report.md:5:6', 'report.md:7:1']);
});

describe('whatever is written', () => {
  const signs = [
    '#',
    '*',
    '_',
    '-',
    '>',
    '|',
    ':',
    '`',
    '[',
    ']',
    '(',
    ')',
    '!',
    '^',
    '~',
    '<',
    '{',
    '}',
    '\\',
    '"',
    "'",
  ];
  const scraps = [
    ' ',
    '\n',
    '\n\n',
    '  ',
    '1.',
    '(a)',
    'i)',
    ':::',
    ':::keep',
    ':::table',
    '[^1]',
    '[^1]: ',
    '|-|-|',
    '=== ',
  ];
  const words = ['word', 'https://a.b', '<br>', '&amp;', '\t', '\ud800', '\u0000', '😀', '\u00ad'];
  const markdown = fc.string({ unit: fc.constantFrom(...signs, ...scraps, ...words), maxLength: 60 });
  const anything = fc.oneof(markdown, fc.string({ unit: 'binary' }));

  test('nothing throws, and the tree is sound', () => {
    fc.assert(
      fc.property(anything, (text) => {
        expectSound(read(text, { files: { 'a.csv': text } }).blocks);
        expectSound(read(':::table src=a.csv\n:::', { files: { 'a.csv': text } }).blocks);
      }),
      { numRuns: 2000 },
    );
  });

  test('the words of a text without problems are all there, in order', () => {
    const plain = fc.string({
      unit: fc.constantFrom('é', 'ŵ', '1', ' ', '\n', '.', ',', '- ', '"', '| ', '## ', '> '),
    });
    fc.assert(
      fc.property(plain, (text) => {
        const { blocks, problems } = read(text);
        fc.pre(problems.every((problem) => problem.code === 'heading-skipped'));
        const letters = (some: string) => some.replace(/[^éŵ]/g, '');
        expect(letters(plainText(blocks))).toBe(letters(text));
      }),
    );
  });

  test('every kind of signs keeps its words, marked or not', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('w', '*', '_', '`', '~', ' ', '\\', '[', ']', '^') }),
        (text) => {
          const { blocks, problems } = read(text);
          // What follows the opening of a code block names its language, and is not printed.
          fc.pre(problems.length === 0 && !/^ {0,3}(?:```|~~~)/.test(text));
          const count = (some: string) => some.split('w').length;
          expect(count(plainText(blocks))).toBe(count(text));
        },
      ),
      { examples: [['~~~w'], ['`w~~~w']] },
    );
  });
});

/** What the tree promises: no empty texts, single spaces, none at the ends, no equal neighbours. */
function expectSound(blocks: readonly Block[]): void {
  walkBlocks(blocks, (block) => {
    if (block.type === 'paragraph' || block.type === 'heading')
      expect(block.children.length).toBeGreaterThan(0);
    expect(block.at).toBeDefined();
    expectLine(ownInlines(block));
  });
  walkInlines(blocks, (inline) => {
    if (inline.type === 'link') expect(inline.href).toMatch(/^(https?:|mailto:|tel:|#)/i);
    if (inline.type === 'footnote') for (const { children } of inline.blocks) expectLine(children);
  });
}

function expectLine(inlines: readonly Inline[]): void {
  const texts = inlines.flatMap((inline) => (inline.type === 'text' ? [inline.value] : []));
  for (const value of texts) {
    expect(value).not.toMatch(/^$| {2}|\p{Cc}|\p{Surrogate}|\p{Noncharacter_Code_Point}|\u00ad/u);
  }
  const first = inlines[0];
  const last = inlines.at(-1);
  if (first?.type === 'text') expect(first.value).not.toMatch(/^ /);
  if (last?.type === 'text') expect(last.value).not.toMatch(/ $/);
}

describe('hostile texts end', () => {
  const long = 10_000;
  test.each(
    [
      [
        '[',
        '[^',
        '![',
        '^[',
        '[a](',
        '<',
        '<!--',
        '`',
        '*a ',
        '_a',
        '~',
        '"',
        '&',
        '\\',
        'https://',
        'a@',
        'www.',
      ],
      [
        '> ',
        '- ',
        '1. ',
        '(a) x\n',
        'c. x\n',
        '| ',
        '|-|\n',
        ':::keep\n',
        ':::x\n',
        ':::\n',
        '[^1]: x\n',
        'a\n: b\n',
      ],
    ].flat(),
  )('%j, again and again', (scrap) => {
    const started = performance.now();
    read(scrap.repeat(long));
    expect(performance.now() - started).toBeLessThan(5000);
  });

  test('nesting too deep is told', () => {
    expect(problemsOf('> '.repeat(200))).toEqual([
      'report.md:1:1 markdown-directive blocks are nested too deep to be read',
    ]);
    const list = Array.from({ length: 80 }, (_, depth) => `${'  '.repeat(depth)}- x`).join('\n');
    expect(problemsOf(list)).toEqual([
      'report.md:50:1 markdown-directive blocks are nested too deep to be read',
    ]);
  });

  test('no more problems are told than an author reads', () => {
    expect(problemsOf('[x](y)\n\n'.repeat(500))).toHaveLength(200);
  });
});
