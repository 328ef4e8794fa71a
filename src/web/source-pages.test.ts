import { expect, test } from 'vitest';
import { twoSourcePages } from '../document/testing/source-pages.ts';
import { testPicture } from '../docx/testing/picture.ts';
import { bodyOf } from './testing/write.ts';

test('shows pages of a PDF file as pictures, with the words on them', () => {
  const html = bodyOf(twoSourcePages(testPicture()));
  expect(html.match(/<figure /g)).toHaveLength(2);
  expect(html).toContain('alt="The plan, page 2 of 2"');
  expect(html).toContain('<summary>Words on page 5</summary><p>Site &amp; roads<br>\nScale 1:500</p>');
});

test('says once where pages without pictures are, and leads there', () => {
  expect(bodyOf(twoSourcePages())).toBe(
    '<p id="plan-page-1"><a href="pack.pdf#page=3">The plan. See page 5 of the PDF.</a></p>',
  );
});
