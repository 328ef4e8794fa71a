import { expect, test } from 'vitest';
import { document, figure, paper } from '../document/build.ts';
import type { Document, Image } from '../document/tree.ts';
import { warwickshireStyle } from '../house-style/testing/own-styles.ts';
import { warwickshireType } from '../layout/testing/fonts.ts';
import { drawPictures } from './draw-pictures.ts';
import { readSvg } from './read-svg.ts';

const at = { file: 'report.md', line: 3, column: 1 };

function withDrawing(content: string): Document {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 96 48">${content}</svg>`;
  const image = readSvg('map.svg', Buffer.from(svg), at) as Image;
  return document([paper('a', 'A', [figure(image, 'A map', { at })])]);
}

const draw = (content: string) =>
  drawPictures(withDrawing(content), warwickshireStyle(), warwickshireType().fonts);

test('a drawing gets its lines for the PDF and its pixels for Word, at the same size', async () => {
  const { document: drawn, problems } = await draw('<rect width="50" height="20"/><text y="40">Ward</text>');
  expect(problems).toEqual([]);
  const [block] = drawn.papers[0]?.blocks ?? [];
  const image = block?.type === 'figure' ? block.image : undefined;
  expect(image?.vector?.drawing?.forms[0]).toMatchObject({ widthPt: 72, heightPt: 36 });
  expect(image?.vector?.drawing?.breaches).toEqual([]);
  expect(((image?.widthPx ?? 0) * 72) / (image?.dpi ?? 1)).toBeCloseTo(72);
  expect(image?.widthPx).toBeGreaterThan(1400);
});

test('a character that no font has is told', async () => {
  const { problems } = await draw('<text y="40">\u4e2d</text>');
  expect(problems).toMatchObject([{ code: 'glyph-missing', at }]);
});

test.each([
  '<rect width="x" height="1e999"/>',
  '<path d="M0 0 L nonsense Q"/>',
  '<g transform="scale(0)"><circle r="5"/></g>',
  '<linearGradient id="a" gradientTransform="scale(0)"/><rect width="9" height="9" fill="url(#a)"/>',
  '<pattern id="p"/><rect width="9" height="9" fill="url(#p)"/>',
  '<text font-size="-4" textLength="0">A</text>',
  '<g transform="matrix(1e40 0 0 1e40 0 0)"><rect width="1e40" height="3"/></g>',
])('%s is drawn, or told', async (content) => {
  const { document: drawn, problems } = await draw(content);
  expect((drawn.papers[0]?.blocks.length ?? 0) + problems.length).toBe(1);
});
