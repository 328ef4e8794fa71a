import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { expect, it } from 'vitest';
import { inspectPdf } from '../../inspect/inspect-pdf.ts';
import { packOf, read } from './testing/pack-of.ts';
import { rawPdf } from './testing/raw-pdf.ts';

const link = (rect: string, rest: string) => `<</Type/Annot/Subtype/Link/Rect[${rect}]${rest}>>`;

/** Three pages; the first has links of all kinds, the bookmarks lead to each page. */
const file = rawPdf([
  '<</Type/Catalog/Pages 2 0 R/Outlines 6 0 R/Names<</Dests<</Names[(end)[5 0 R/FitH 100]]>>>>>>',
  '<</Type/Pages/Kids[3 0 R 4 0 R 5 0 R]/Count 3/MediaBox[0 0 200 300]>>',
  `<</Type/Page/Parent 2 0 R/Annots[${[
    link('10 10 60 20', '/A<</S/URI/URI(https://www.gov.uk/)>>'),
    link('10 30 60 40', '/A<</S/URI/URI(mailto:clerk@council.example)>>/Contents(Write to the clerk)'),
    link('10 50 60 60', '/Dest[4 0 R/XYZ 0 250 0]'),
    link('10 70 60 80', '/A<</S/GoTo/D(end)>>'),
    link('10 90 60 99', '/A<</S/JavaScript/JS(app.alert\\(1\\))>>'),
    link('10 90 60 99', '/A<</S/Launch/F(virus.exe)>>'),
    link('10 90 60 99', '/A<</S/GoToR/F(other.pdf)/D[0/Fit]>>'),
    link('10 90 60 99', '/A<</S/URI/URI(javascript:alert)>>'),
  ].join('')}]>>`,
  '<</Type/Page/Parent 2 0 R>>',
  '<</Type/Page/Parent 2 0 R>>',
  '<</First 7 0 R/Last 7 0 R/Count 1>>',
  '<</Title(Part 1)/Parent 6 0 R/First 8 0 R/Last 9 0 R/Dest[3 0 R/Fit]>>',
  '<</Title(Chapter 1)/Parent 7 0 R/Next 9 0 R/Dest[4 0 R/Fit]>>',
  '<</Title(Chapter 2)/Parent 7 0 R/Prev 8 0 R/Next 8 0 R/A<</S/GoTo/D(end)>>>>',
]);

const open = async (bytes: Uint8Array) => getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;

it('keeps links to the web, for mail, and to pages that are taken in, and no others', async () => {
  const { blocks } = await read(file);
  const { bytes, pages } = await packOf(blocks);
  const pdf = await open(bytes);
  const annotations = await (await pdf.getPage(1)).getAnnotations();
  expect(annotations.map(({ url, dest }) => url ?? (dest ? 'inside' : 'nowhere'))).toEqual([
    'https://www.gov.uk/',
    'mailto:clerk@council.example',
    'inside',
    'inside',
  ]);
  expect(annotations.map(({ contentsObj }) => contentsObj.str)).toEqual([
    'https://www.gov.uk/',
    'Write to the clerk',
    'Chapter 1',
    'Chapter 2',
  ]);
  expect(await pdf.getPageIndex(annotations[2].dest[0])).toBe(1);
  const placed = pages[0]?.pieces.find(({ type }) => type === 'image');
  if (placed?.type !== 'image') throw new Error('no page');
  expect(annotations[0].rect[0]).toBeCloseTo(placed.xPt + (10 * placed.widthPt) / 200, 1);
  const text = Buffer.from(bytes).toString('latin1');
  expect(text).not.toMatch(/JavaScript|Launch|GoToR|virus/);
  expect((await inspectPdf(bytes)).findings).toEqual([]);
});

it('leaves out links and bookmarks to pages that are not taken in', async () => {
  const { blocks } = await read(file, { pages: '1, 3' });
  const pdf = await open((await packOf(blocks)).bytes);
  expect(await (await pdf.getPage(1)).getAnnotations()).toHaveLength(3);
  const [paper] = await pdf.getOutline();
  expect(paper?.items.map(({ title }) => title)).toEqual(['Part 1']);
  expect(paper?.items[0]?.items.map((item: { title: string }) => item.title)).toEqual(['Chapter 2']);
});

it('writes the same bytes for the same file, which has gone through another thread', async () => {
  const [one, other] = await Promise.all([read(file), read(file)]);
  const packs = await Promise.all([packOf(one.blocks), packOf(structuredClone(other.blocks))]);
  expect(Buffer.from(packs[0].bytes).equals(packs[1].bytes)).toBe(true);
});
