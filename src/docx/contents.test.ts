import { expect, test } from 'vitest';
import { contents, heading, inlines, paper, paragraph } from '../document/build.ts';
import { openPapers } from './testing/printed-body.ts';
import { findAll } from './testing/xml-tree.ts';

test('contents lists are fields that Word can make anew: of papers, and of one paper', async () => {
  const docx = await openPapers(
    paper('front', 'Agenda', [
      contents([
        { level: 1, number: '4.', children: inlines('Domestic "abuse"'), target: 'report' },
        { level: 2, children: inlines('Elsewhere'), target: 'not-there' },
      ]),
    ]),
    paper('report', 'Report', [
      heading(1, 'Report'),
      contents([
        { level: 1, children: inlines('First'), target: 'first' },
        { level: 2, children: inlines('Second'), target: 'second' },
      ]),
      heading(2, 'First', { id: 'first' }),
      heading(3, 'Second', { id: 'second', role: 'sub-item' }),
      paragraph('Words'),
    ]),
  );
  const fields = findAll(docx.xml('word/document.xml'), 'w:instrText').map((field) =>
    field.children.join('').trim(),
  );
  expect(fields).toEqual([
    'TOC \\h \\z \\f p',
    'PAGEREF _op_report \\h',
    'TC "4.\tDomestic \\"abuse\\"" \\f p \\l 1',
    'TOC \\h \\z \\t "Heading 2,1,Sub Item,2" \\b _op_report',
    'PAGEREF _op_first \\h',
    'PAGEREF _op_second \\h',
  ]);
});
