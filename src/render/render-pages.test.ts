import { expect, test } from 'vitest';
import { readImageFile } from '../markdown/image.ts';
import { writePng } from './png.ts';
import { renderPages } from './render-pages.ts';

const content = '1 0 0 rg 0 0 50 100 re f';
const onePage = Buffer.from(
  `%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj 3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 100 100]/Contents 4 0 R>>endobj 4 0 obj<</Length ${content.length}>>stream\n${content}\nendstream endobj\ntrailer<</Root 1 0 R>>`,
);
const nowhere = { file: 'a.png', line: 1, column: 1 };

test('renders a page at the size that is asked for, the same each time', async () => {
  const [page] = await renderPages(onePage, [0], 144);
  expect([page?.widthPx, page?.heightPx]).toEqual([200, 200]);
  expect(readImageFile('a.png', page?.png as Uint8Array, nowhere)).toMatchObject({
    widthPx: 200,
    heightPx: 200,
  });
  expect((await renderPages(onePage, [0], 144))[0]?.png).toEqual(page?.png);
});

test('throws for what is no PDF', async () => {
  await expect(renderPages(Buffer.from('no'), [0], 72)).rejects.toThrow();
});

test('keeps colours, and writes pictures without colour in grey', () => {
  const red = writePng(Uint8Array.of(255, 0, 0, 255), 1, 1);
  const grey = writePng(Uint8Array.of(7, 7, 7, 255), 1, 1);
  expect([red[25], grey[25]]).toEqual([2, 0]);
  for (const png of [red, grey]) expect(readImageFile('a.png', png, nowhere)).toMatchObject({ widthPx: 1 });
});
