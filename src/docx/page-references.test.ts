import { describe, expect, test } from 'vitest';
import { document, inlines, pages, paper, paragraph } from '../document/build.ts';
import type { PageNumbers } from '../document/page-numbers.ts';
import { warwickshireStyle } from '../house-style/testing/own-styles.ts';
import { openDocx } from './testing/open-docx.ts';
import { writeDocx } from './write-docx.ts';

const numbers: PageNumbers = { count: 30, pageOf: () => 17, lastPageOf: () => 19 };

/** The words of a paragraph that refers to pages; tabs are bars, line breaks slashes. */
async function lineOf(words: string): Promise<string> {
  const line = paragraph([...inlines(words), pages(['report'])]);
  const one = document([paper('report', 'A report', [line])]);
  const docx = openDocx(await writeDocx(one, warwickshireStyle(), numbers));
  return (/<w:p>.*?<\/w:p>/.exec(docx.text('word/document.xml'))?.[0] ?? '')
    .replace(/<w:tab\/>/g, '|')
    .replace(/<w:br\/>/g, '/')
    .replace(/<[^>]*>/g, '');
}

describe('page numbers at the end of a line', () => {
  test('stand beside the words where there is room', async () => {
    expect(await lineOf('Minutes')).toBe('Minutes|Pages\u00a017–19');
  });

  test('stand below them where there is none, so that their dash ends no line', async () => {
    const long = 'A report of the Planning and Performance Working Group on the year';
    expect(await lineOf(long)).toBe(`${long}/|Pages\u00a017–19`);
  });

  test('stand beside the last line of words that take several', async () => {
    const longer =
      'A report of the Planning and Performance Working Group on what it has done in the year, and why';
    expect(await lineOf(longer)).toBe(`${longer}|Pages\u00a017–19`);
  });
});
