import { expect, test } from 'vitest';
import { cell, item, list, marker, paper, paragraph, row, table } from '../document/build.ts';
import type { Block } from '../document/tree.ts';
import { openPapers } from './testing/printed-body.ts';
import { findAll, printXml } from './testing/xml-tree.ts';

/** The words of the paragraphs that are kept on the page of the next one. */
async function keptOf(...blocks: readonly Block[]): Promise<readonly string[]> {
  const docx = await openPapers(paper('one', 'One', blocks));
  return findAll(docx.xml('word/document.xml'), 'w:p')
    .map((xml) => printXml(xml))
    .filter((xml) => xml.includes('w:keepNext'))
    .map((xml) => /“(.*)”/.exec(xml)?.[1] ?? '');
}

const rose = paragraph('The meeting rose.', { role: 'rose' });

test('what closes a paper keeps the end of what stands before it', async () => {
  expect(await keptOf(paragraph('First'), paragraph('Last'), rose)).toEqual(['Last']);
  const items = [item(paragraph('One')), item(paragraph('Two'))];
  expect(await keptOf(list(items, { marker: marker('bullet') }), rose)).toEqual(['Two']);
});

test('a group that stands on one page stays whole with what closes the paper', async () => {
  const blocks = [paragraph('Heading'), paragraph('None.')];
  const kept: Block = { type: 'group', keepTogether: true, blocks };
  expect(await keptOf(kept, rose)).toEqual(['Heading', 'None.']);
  expect(await keptOf(kept, paragraph('After'))).toEqual(['Heading']);
});

test('a group after the first stands apart where there are no lines between rows', async () => {
  const groups = ['One', 'Two'].map((name) => row([cell(name, { heads: 'group' })]));
  const docx = await openPapers(paper('one', 'One', [table({ body: groups }, { variant: 'plain' })]));
  const cells = findAll(docx.xml('word/document.xml'), 'w:tc').map((xml) => printXml(xml));
  expect(cells.map((xml) => /w:top w:type=dxa w:w=(\d+)/.exec(xml)?.[1])).toEqual([undefined, '145']);
});

test('columns without lines between them are kept apart, but for the last', async () => {
  const body = [row([cell('Group', { heads: 'group', colspan: 2 })]), ['Name', 'Office']];
  const docx = await openPapers(paper('one', 'One', [table({ body }, { variant: 'plain' })]));
  const cells = findAll(docx.xml('word/document.xml'), 'w:tc').map((xml) => printXml(xml));
  expect(cells.map((xml) => /w:right w:type=dxa w:w=(\d+)/.exec(xml)?.[1])).toEqual([
    undefined,
    '180',
    undefined,
  ]);
});
