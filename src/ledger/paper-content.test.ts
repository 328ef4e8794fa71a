import { expect, test } from 'vitest';
import { paper } from '../document/build.ts';
import { twoSourcePages } from '../document/testing/source-pages.ts';
import { testPicture } from '../docx/testing/picture.ts';
import { contentOf } from './paper-content.ts';

test('a PDF file is known by its bytes and its pages, however it is shown', () => {
  const [pages, shown] = [twoSourcePages(), twoSourcePages(testPicture())];
  const content = contentOf(paper('p', 'P', pages));
  expect(contentOf(paper('p', 'P', shown))).toBe(content);
  const others = pages.map((page) => ({ ...page, source: { ...page.source, digest: '1' } }));
  expect(contentOf(paper('p', 'P', others))).not.toBe(content);
  const fewer = pages.map((page) => ({ ...page, source: { ...page.source, pageNumbers: [2, 3] } }));
  expect(contentOf(paper('p', 'P', fewer))).not.toBe(content);
});
