import { expect, test } from 'vitest';
import { contents, group, heading, italic, link, note, paragraph, table } from './build.ts';
import { contentsEntries, fillContents } from './contents.ts';
import { numberBody } from './number.ts';
import { print } from './print.ts';

const body = [
  group('title-page', heading(2, 'Review of services', { id: 'review' })),
  heading(2, ['Find', italic('ings'), note('A note.')], { id: 'findings' }),
  heading(3, link('#x', 'Costs'), { id: 'costs' }),
  heading(4, 'Too deep', { id: 'deep' }),
  heading(2, 'Without id'),
  table({ body: [[heading(2, 'In a table', { id: 'table' })]] }),
];

test('headings are listed down to a level, without notes and links', () => {
  expect(print(contents(contentsEntries(body, 3)))).toMatchInlineSnapshot(`
    "contents
      entry Find{italic ings} → findings
        entry Costs → costs"
  `);
});

test('entries are filled with the numbers that were made since', () => {
  const scheme = { levels: ['%1.0', '%1.%2'], headings: { 2: 1, 3: 2 }, paragraphs: 0 };
  const blocks = [contents(contentsEntries(body, 3)), paragraph('Lead.'), ...body];
  const filled = fillContents(numberBody(blocks, 'report', scheme, 'body'));
  expect(print(filled.slice(0, 1))).toMatchInlineSnapshot(`
    "contents
      entry 1.0 Find{italic ings} → findings
        entry 1.1 Costs → costs"
  `);
});

test('an entry without heading stays as it is', () => {
  const list = contents([{ level: 1, children: [italic('Agenda')], target: 'front' }]);
  expect(fillContents([list])).toEqual([list]);
});
