import { describe, expect, test } from 'vitest';
import {
  bold,
  cell,
  document,
  group,
  heading,
  item,
  lineBreak,
  link,
  list,
  marker,
  note,
  pages,
  paper,
  paragraph,
  quotation,
  row,
  table,
} from '../document/build.ts';
import { numberNotes } from '../document/number.ts';
import type { Block } from '../document/tree.ts';
import { writeText } from './write-text.ts';

const textOf = (...blocks: readonly Block[]): string =>
  writeText(document([paper('notice', 'Notice', numberNotes(blocks))]));

test('headings are underlined, paragraphs are one line of any length', () => {
  const long = 'The Panel will consider the report. '.repeat(20).trim();
  expect(
    textOf(heading(1, 'Notice of meeting'), heading(2, 'Items'), heading(3, 'Budget'), paragraph(long)),
  ).toBe(`Notice of meeting
=================

Items
-----

Budget

${long}
`);
});

describe('words', () => {
  test('links have their address behind them, once', () => {
    const lines = [
      paragraph(['Read ', link('https://www.warwickshire.example/pcp', 'the agenda'), '.']),
      paragraph(link('https://www.warwickshire.example/', 'www.warwickshire.example')),
      paragraph(link('mailto:clerk@warwickshire.example', 'clerk@warwickshire.example')),
      paragraph(link('mailto:clerk@warwickshire.example', 'the clerk')),
      paragraph(link('tel:+441926000000', '(01926) 000000')),
      paragraph(link('#item-5', 'item 5')),
    ];
    expect(
      textOf(...lines)
        .trim()
        .split('\n\n'),
    ).toEqual([
      'Read the agenda (https://www.warwickshire.example/pcp).',
      'www.warwickshire.example',
      'clerk@warwickshire.example',
      'the clerk (clerk@warwickshire.example)',
      '(01926) 000000',
      'item 5',
    ]);
  });

  test('spaces are plain, marks of type and page numbers are left out, lines break where they are broken', () => {
    expect(textOf(paragraph([bold('21\u00a0November'), ' ', lineBreak(), '2014 ', pages(['x'])]))).toBe(
      '21 November\n2014\n',
    );
  });

  test('notes stand at the end', () => {
    expect(textOf(paragraph(['It met.', note('In Warwick.')]), paragraph('It rose.'))).toBe(
      'It met.[1]\n\nIt rose.\n\n[1] In Warwick.\n',
    );
  });
});

test('lists keep their marks, and what an item holds is indented to its words', () => {
  const inner = list(['Rugby', 'Warwick']);
  const outer = list([item([paragraph('To note:'), inner]), 'To agree'], {
    marker: marker('lower-alpha', '(', ')', 3),
    tight: true,
  });
  expect(textOf(outer)).toBe('(c) To note:\n    - Rugby\n    - Warwick\n(d) To agree\n');
  expect(textOf({ ...list(['One', 'Two']), tight: false })).toBe('- One\n\n- Two\n');
});

test('a quotation is marked, a group is only what it holds', () => {
  expect(textOf(quotation([paragraph('First.'), paragraph('Second.')]), group('keep', 'Third.'))).toBe(
    '> First.\n>\n> Second.\n\nThird.\n',
  );
});

describe('tables', () => {
  test('of two columns are lines `a: b`, with their groups', () => {
    const members = table({
      head: [['Member', 'Authority']],
      body: [
        row([cell('Councillors', { heads: 'group', colspan: 2 })]),
        row(['Michael Coker', 'Warwick']),
        row([cell('Vacancy', { colspan: 2 })]),
      ],
    });
    expect(textOf(members)).toBe('Member: Authority\n\nCouncillors\nMichael Coker: Warwick\nVacancy\n');
  });

  test('of more have the head of the column before each cell that has words', () => {
    const actions = table({
      head: [['Raised', 'Action', 'Lead']],
      body: [
        ['20 June', 'List the wards', 'Clerk'],
        ['18 July', 'Film the meeting', ''],
      ],
    });
    expect(textOf(actions)).toBe(
      'Raised: 20 June\nAction: List the wards\nLead: Clerk\n\nRaised: 18 July\nAction: Film the meeting\n',
    );
  });
});

test('papers are divided', () => {
  const papers = ['One.', 'Two.'].map((words) => paper(words, words, [paragraph(words)]));
  expect(writeText(document(papers))).toBe('One.\n\n* * *\n\nTwo.\n');
});
