import { describe, expect, test } from 'vitest';
import {
  cell,
  document,
  figure,
  group,
  heading,
  item,
  link,
  list,
  note,
  paper,
  paragraph,
  row,
  table,
} from '../document/build.ts';
import type { Block, Inline } from '../document/tree.ts';
import { testPicture } from '../docx/testing/picture.ts';
import { checkAccess } from './check-access.ts';

const asked = { file: 'meeting.yaml', line: 7, column: 5 };
const body = { file: 'report.md', line: 3, column: 1 };

/** What is told of a paper's blocks, each as `place code severity`. */
function told(blocks: readonly Block[], title = 'A report'): string[] {
  const ofTag = (tag: string) => ({ file: `report.hbs <${tag}>`, line: 2, column: 1 });
  const problems = checkAccess(document([paper('one', title, blocks)]), () => ({ paper: asked, ofTag }));
  for (const { message, hint } of problems) expect([message.endsWith('.'), hint]).not.toContain(undefined);
  return problems.map(({ at, code, severity }) => `${at?.file}:${at?.line} ${code} ${severity}`);
}

const title = heading(1, 'A report');

test('a paper without title is told where it is asked for', () => {
  expect(told([title], ' ')).toEqual(['meeting.yaml:7 missing-field error']);
});

describe('headings', () => {
  test.each<readonly [string, readonly Block[], readonly string[]]>([
    [
      'that go down one by one, and up by any',
      [title, heading(2, 'a'), heading(3, 'b'), heading(2, 'c')],
      [],
    ],
    ['that are none', [paragraph('A letter')], []],
    ['that begin below level 1', [heading(2, 'a', { at: body })], ['report.md:3 heading-skipped error']],
    [
      'that leave out a level, of a template',
      [title, heading(3, 'a')],
      ['report.hbs <h3>:2 heading-skipped error'],
    ],
    [
      'that leave out a level, within a list in a group',
      [title, group('letter', [list([item([heading(3, 'a', { at: body })])])])],
      ['report.md:3 heading-skipped error'],
    ],
  ])('%s', (_, blocks, expected) => {
    expect(told(blocks)).toEqual(expected);
  });
});

describe('a table', () => {
  const headed = row([cell('Place', { heads: 'row' }), cell('Rugby')]);
  test.each<readonly [string, Block, readonly string[]]>([
    ['with a head', table({ head: [['Place', 'Sum']], body: [['Rugby', '1']] }), []],
    ['with heads of rows', table({ body: [headed] }), []],
    [
      'without heads',
      table({ body: [['a', 'b']] }, { at: body }),
      ['report.md:3 table-head-missing warning'],
    ],
    ['of a template', table({ body: [['a', 'b']] }), ['report.hbs <table>:2 table-head-missing warning']],
    [
      'with an empty head',
      table({ head: [['', '']], body: [['a', 'b']] }, { at: body }),
      ['report.md:3 table-head-missing warning'],
    ],
    [
      'with heads of groups alone',
      table({ body: [row([cell('All', { heads: 'group', colspan: 2 })]), ['a', 'b']] }, { at: body }),
      ['report.md:3 table-head-missing warning'],
    ],
    ['of one column in groups', table({ body: [row([cell('All', { heads: 'group' })]), ['a']] }), []],
  ])('%s', (_, block, expected) => {
    expect(told([title, block])).toEqual(expected);
  });
});

describe('an alternative text', () => {
  const warned = ['report.md:3 alt-vague warning'];
  test.each([
    ...[
      'image',
      'Picture',
      'a photo',
      'the logo',
      'chart 2',
      'logo.png',
      'IMG_2043.JPG',
      'map-of-areas.jpeg',
      'bars.png',
    ],
    ...['llun', 'Delwedd', 'y logo', 'siart 1', 'Image.'],
  ])('%j is warned of', (alt) => {
    expect(told([title, figure(testPicture(), alt, { at: body })])).toEqual(warned);
  });

  test.each([
    ...['A map of the police areas', 'Warwickshire County Council', 'Arrests fell from 90 to 60', 'Bars', ''],
    ...['Siart o’r cwynion fesul mis', 'Cyngor Sir Gâr', 'Logo of the Police and Crime Panel'],
  ])('%j is well', (alt) => {
    expect(told([title, figure(testPicture(), alt, { at: body })])).toEqual([]);
  });

  test('of the house style is told at its template', () => {
    expect(told([title, figure(testPicture(), 'logo')])).toEqual(['report.hbs <img>:2 alt-vague warning']);
  });
});

describe('the words of a link', () => {
  const linked = (words: string | Inline): Block =>
    paragraph(['See ', link('https://a.example/', words), '.'], { at: body });
  test.each([
    ...['here', 'Click here', 'click here.', 'read more…', 'More information', 'this link', 'PDF'],
    ...['yma', 'Cliciwch yma', 'darllenwch fwy', 'rhagor o wybodaeth', 'y ddolen hon'],
  ])('%j are warned of', (words) => {
    expect(told([title, linked(words)])).toEqual(['report.md:3 link-vague warning']);
  });

  test.each([
    ...['the police and crime plan', 'Here and now: a strategy', 'https://a.example/', 'a@b.example'],
    ...['y cynllun heddlu a throseddu', 'Download the plan'],
  ])('%j are well', (words) => {
    expect(told([title, linked(words)])).toEqual([]);
  });

  test('are needed', () => {
    const empty = { type: 'link', href: 'https://a.example/', children: [] } as const;
    expect(told([title, paragraph(['See ', empty], { at: body })])).toEqual(['report.md:3 link-vague error']);
  });

  test('are looked at in notes', () => {
    const noted = paragraph(['Text', note(['See ', link('https://a.example/', 'here')])], { at: body });
    expect(told([title, noted])).toEqual(['report.md:3 link-vague warning']);
  });
});

test('a note without words is told', () => {
  expect(told([title, paragraph(['Text', note('')], { at: body })])).toEqual([
    'report.md:3 markdown-footnote error',
  ]);
});
