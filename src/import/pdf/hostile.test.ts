import { deflateSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { read } from './testing/pack-of.ts';
import { colouredPage, rawPdf, rawStream } from './testing/raw-pdf.ts';

const catalog = '<</Type/Catalog/Pages 2 0 R>>';
const packed = (content: string, entries = ''): string =>
  rawStream(deflateSync(content, { level: 9 }).toString('latin1'), `/Filter/FlateDecode${entries}`);

const pageOf = (content: string, more: readonly string[] = []) =>
  rawPdf([
    catalog,
    '<</Type/Pages/Kids[3 0 R]/Count 1/MediaBox[0 0 99 99]>>',
    '<</Type/Page/Contents 4 0 R/Parent 2 0 R/Resources<</XObject<</A 5 0 R/B 6 0 R>>>>>>',
    content,
    ...more,
  ]);

const form = (entries: string) =>
  rawStream('/A Do /B Do', `/Type/XObject/Subtype/Form/BBox[0 0 9 9]${entries}`);

it.each([
  [
    'a page tree that doubles at each level',
    rawPdf([
      catalog,
      ...Array.from({ length: 50 }, (_, level) => `<</Type/Pages/Kids[${level + 3} 0 R ${level + 3} 0 R]>>`),
      '<</Type/Pages/Kids[]>>',
    ]),
  ],
  ['a million marks in each other', pageOf(packed('/Span BMC 0 0 1 1 re f '.repeat(300_000)))],
  ['a path that never ends', pageOf(packed('0 0 m '.repeat(500_000)))],
  ['arrays in arrays', pageOf(packed('['.repeat(1_000_000)))],
  [
    'forms in a circle',
    pageOf(rawStream('/A Do'), [
      form('/Resources<</XObject<</A 5 0 R/B 6 0 R>>>>'),
      form('/Resources<</XObject<</A 6 0 R/B 5 0 R>>>>'),
    ]),
  ],
  [
    'a stream of zeros on a thousand pages',
    rawPdf([
      catalog,
      `<</Type/Pages/MediaBox[0 0 99 99]/Kids[${'3 0 R '.repeat(1000)}]>>`,
      '<</Type/Page/Contents 4 0 R/Parent 2 0 R>>',
      packed('\0'.repeat(30_000_000)),
    ]),
  ],
  [
    'layers in a circle',
    rawPdf([
      '<</Type/Catalog/Pages 2 0 R/OCProperties<</OCGs[5 0 R]/D<</OFF[5 0 R]>>>>>>',
      '<</Type/Pages/Kids[3 0 R]/Count 1/MediaBox[0 0 99 99]>>',
      '<</Type/Page/Parent 2 0 R/Contents 4 0 R/Resources<</Properties<</A 6 0 R>>>>>>',
      rawStream('/OC /A BDC EMC'),
      '<</Type/OCG/Name(a)>>',
      '<</Type/OCMD/OCGs[6 0 R 6 0 R 6 0 R]/VE[/And 6 0 R 6 0 R]>>',
    ]),
  ],
  ['dictionaries in each other', colouredPage(`/Resources<</Font${'<</A'.repeat(20_000)}`)],
])('%s neither hangs nor throws', { timeout: 20_000 }, async (_, bytes) => {
  const start = performance.now();
  const { blocks, problems } = await read(bytes);
  expect(blocks.length + problems.length).toBeGreaterThan(0);
  expect(performance.now() - start).toBeLessThan(15_000);
});
