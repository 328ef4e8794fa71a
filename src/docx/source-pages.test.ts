import { expect, test } from 'vitest';
import { document, paper } from '../document/build.ts';
import type { PageNumbers } from '../document/page-numbers.ts';
import { twoSourcePages } from '../document/testing/source-pages.ts';
import type { Block } from '../document/tree.ts';
import { warwickshireStyle } from '../house-style/testing/own-styles.ts';
import { openDocx } from './testing/open-docx.ts';
import { testPicture } from './testing/picture.ts';
import { writeDocx } from './write-docx.ts';

const numbers: PageNumbers = {
  count: 30,
  pageOf: (id) => (id === 'plan-page-2' ? 18 : 17),
  lastPageOf: () => undefined,
};

async function bodyOf(blocks: readonly Block[]): Promise<string> {
  const bytes = await writeDocx(document([paper('plan', 'Plan', blocks)]), warwickshireStyle(), numbers);
  return openDocx(bytes).text('word/document.xml');
}

test('shows pages of a PDF file as pictures with words for them', async () => {
  const body = await bodyOf(twoSourcePages(testPicture()));
  expect(body.match(/descr="The plan, page [12] of 2"/g)).toHaveLength(2);
});

test('says once where pages without pictures are', async () => {
  const words = (await bodyOf(twoSourcePages())).replace(/<[^>]*>/g, '');
  expect(words.trim()).toBe('The plan. See pages 17–18 of the PDF.');
});
