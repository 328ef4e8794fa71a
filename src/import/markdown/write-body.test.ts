import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  bold,
  cell,
  figure,
  heading,
  italic,
  item,
  lineBreak,
  link,
  list,
  marker,
  note,
  paragraph,
  quotation,
  section,
  table,
  text,
} from '../../document/build.ts';
import { print } from '../../document/print.ts';
import type { Block } from '../../document/tree.ts';
import { testPicture } from '../../docx/testing/picture.ts';
import { readBody } from '../../markdown/read-body.ts';
import { writeBody } from './write-body.ts';

const at = { file: 'a.md', line: 1, column: 1 };

/** What is read of what was written. */
function again(blocks: readonly Block[]): string {
  const { markdown, files } = writeBody(blocks, 'a');
  const read = readBody(
    { markdown, at, folder: '' },
    {
      idPrefix: '',
      recommendation: '%1',
      exemptPassage: () => '',
      chartData: 'Data',
      readImage: (path) => ({
        ...testPicture(),
        path,
        bytes: files.find(({ name }) => name === path)?.bytes as Uint8Array,
      }),
      readText: (path) => ({
        text: Buffer.from(files.find(({ name }) => name === path)?.bytes ?? []).toString(),
      }),
    },
  );
  expect([read.problems, markdown]).toEqual([[], markdown]);
  return print(read.blocks);
}

/** Dashes as they are typed: Markdown sets them. */
const typed = (words: string): string => words.replace(/–/g, '-');

describe('what is written reads as the same', () => {
  test.each<readonly [string, readonly Block[]]>([
    ['headings', [heading(2, 'One', { id: 'one' }), heading(3, 'Under it', { id: 'under-it' })]],
    [
      'marks',
      [
        paragraph([
          'a ',
          bold('b'),
          ' ',
          italic('c'),
          text('2', { script: 'super' }),
          ' ',
          text('x_y', { code: true }),
        ]),
      ],
    ],
    [
      'links and notes',
      [paragraph([link('https://a.example/x_y', 'here it is'), ' text', note('See *it*.', 'Again.'), '.'])],
    ],
    ['lines', [paragraph(['one', lineBreak(), '- two'])]],
    [
      'lists',
      [
        list(
          [item([paragraph('One'), list(['a', 'b'], { marker: marker('lower-alpha', '(', ')') })]), 'Two'],
          { marker: marker('decimal') },
        ),
      ],
    ],
    ['a list that goes on', [list(['c', 'd'], { marker: marker('lower-alpha', '(', ')', 3) })]],
    ['loose lists', [list([item([paragraph('One'), paragraph('More')]), 'Two'], { tight: false })]],
    ['a quotation', [quotation([paragraph('One'), paragraph('Two')])]],
    ['turned pages', [section([paragraph('Wide')], { orientation: 'landscape' })]],
    [
      'a small table',
      [
        table(
          {
            head: [['A', 'B']],
            body: [
              ['one', 'two|three'],
              ['=x', ''],
            ],
          },
          { caption: [text('Of it')] },
        ),
      ],
    ],
    [
      'a table with heads of rows',
      [table({ head: [['A', 'B']], body: [[cell('one', { heads: 'row' }), 'two']] })],
    ],
    [
      'a large table',
      [
        table({
          head: [['A', 'B']],
          body: Array.from({ length: 20 }, (_, row) => [`r${row}, x`, 'two\u00a0']),
        }),
      ],
    ],
  ])('%s', (_, blocks) => expect(again(blocks)).toBe(print(blocks)));

  test('pictures, with files of their own', () => {
    const blocks = [figure({ ...testPicture(), path: 'a-picture-1.png' }, 'Map [of] wards', { width: 0.5 })];
    expect(again(blocks)).toBe(print(blocks));
  });

  test('whatever the words are', () => {
    const words = fc
      .array(
        fc.constantFrom(
          '1.',
          '(a)',
          '-',
          '#',
          '*a*',
          '_b_',
          '<i>',
          '[x](y)',
          'a',
          '^2^',
          '~~',
          '`',
          '\\',
          '|',
          ':::',
          '>',
          '&amp;',
          '{b}',
          '=',
          '+',
          '===',
          'i)',
          '1)',
        ),
        { minLength: 1, maxLength: 5 },
      )
      .map((parts) => parts.join(' '));
    fc.assert(
      fc.property(words, fc.boolean(), (value, isBold) => {
        const blocks = [paragraph([text(value, isBold ? { bold: true } : {})])];
        expect(typed(again(blocks))).toBe(typed(print(blocks)));
      }),
      { numRuns: 500 },
    );
  });
});

test('only those without a number are marked where others have one', () => {
  const blocks = [heading(2, 'One'), paragraph('Numbered'), paragraph('Plain', { role: 'unnumbered' })];
  expect(writeBody(blocks, 'a')).toMatchObject({
    isNumbered: true,
    markdown: '## One\n\nNumbered\n\n:::unnumbered\nPlain\n:::\n',
  });
  expect(writeBody([paragraph('Plain', { role: 'unnumbered' })], 'a')).toMatchObject({
    isNumbered: false,
    markdown: 'Plain\n',
  });
});
