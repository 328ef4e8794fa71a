import { inflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { SourcePage } from '../../document/tree.ts';
import { differences, packOf, placedOn, read } from './testing/pack-of.ts';
import { colouredPage, rawPdf, rawStream } from './testing/raw-pdf.ts';

/** Places at the edges of what is coloured may differ by the width of a pixel. */
const atEdges = 12;

async function compare(bytes: Uint8Array) {
  const { blocks, problems } = await read(bytes);
  expect(problems).toEqual([]);
  const pack = await packOf(blocks);
  return {
    blocks: blocks as SourcePage[],
    pack,
    different: await differences(bytes, 0, pack, pack.pages.length - 1),
  };
}

describe('a page looks as a viewer shows it', () => {
  it.each([0, 90, 180, 270, -90, 450])('turned by %i degrees', async (rotate) => {
    const { blocks, different } = await compare(colouredPage(`/Rotate ${rotate}`));
    expect(different).toBeLessThanOrEqual(atEdges);
    const size = [blocks[0]?.widthPt, blocks[0]?.heightPt];
    expect(size).toEqual(rotate % 180 === 0 ? [200, 300] : [300, 200]);
  });

  it('cropped, and turned as well', async () => {
    const { blocks, different } = await compare(colouredPage('/CropBox[5 5 160 260]/Rotate 90'));
    expect([blocks[0]?.widthPt, blocks[0]?.heightPt]).toEqual([255, 155]);
    expect(different).toBeLessThanOrEqual(atEdges);
  });

  it('in a unit of its own', async () => {
    const { blocks } = await compare(colouredPage('/UserUnit 2'));
    expect([blocks[0]?.widthPt, blocks[0]?.heightPt]).toEqual([400, 600]);
  });

  it('with its annotations, but not those that are hidden', async () => {
    const box = (colour: string) =>
      rawStream(`${colour} rg 0 0 10 10 re f`, '/Type/XObject/Subtype/Form/BBox[0 0 10 10]');
    const bytes = colouredPage('/Annots[5 0 R 7 0 R]', [
      '<</Type/Annot/Subtype/Stamp/F 4/Rect[60 60 120 90]/AP<</N 6 0 R>>>>',
      box('1 0 1'),
      '<</Type/Annot/Subtype/Stamp/F 2/Rect[60 160 120 190]/AP<</N 6 0 R>>>>',
    ]);
    expect((await compare(bytes)).different).toBeLessThanOrEqual(atEdges);
  });

  it('with annotations and form fields in the state that they are in', async () => {
    const box = (colour: string) =>
      rawStream(
        `${colour} rg 0 0 10 10 re f`,
        '/Type/XObject/Subtype/Form/BBox[0 0 10 10]/Matrix[0 1 -1 0 10 0]',
      );
    const states = '/F 4/AS/Yes/AP<</N<</Yes 6 0 R/Off 7 0 R>>>>';
    const field = `<</Subtype/Widget/FT/Btn/Rect[5 5 6 6]${states}/A<</S/JavaScript/JS(x)>>>>`;
    const bytes = colouredPage(`/Annots[5 0 R ${field}]`, [
      `<</Subtype/Stamp/Rect[100 150 140 190]${states}>>`,
      box('1 0 1'),
      box('0 1 1'),
    ]);
    const { blocks, different } = await compare(bytes);
    expect(different).toBeLessThanOrEqual(atEdges);
    const [form] = blocks[0]?.source.forms ?? [];
    expect(inflateSync(form?.stream ?? new Uint8Array()).toString()).toContain('/Annot1 Do');
    expect(JSON.stringify(blocks[0]?.source)).not.toContain('JavaScript');
  });

  it('without what is hidden when the file is opened', async () => {
    const bytes = rawPdf([
      '<</Type/Catalog/Pages 2 0 R/OCProperties<</OCGs[5 0 R 6 0 R]/D<</OFF[5 0 R]>>>>>>',
      '<</Type/Pages/Kids[3 0 R]/Count 1>>',
      '<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 300]/Contents 4 0 R/Resources<</Properties<</A 5 0 R/B 6 0 R>>>>>>',
      rawStream('/OC /A BDC 1 0 0 rg 0 0 200 100 re f EMC /OC /B BDC 0 0 1 rg 0 200 200 50 re f EMC'),
      '<</Type/OCG/Name(Hidden)>>',
      '<</Type/OCG/Name(Shown)>>',
    ]);
    const { blocks, different } = await compare(bytes);
    expect(different).toBeLessThanOrEqual(atEdges);
    expect(JSON.stringify(blocks[0]?.source.objects)).not.toContain('OCG');
  });
});

describe('a page stands on a page of the pack', () => {
  it('turned where it is wide, never larger than it is', async () => {
    const { blocks } = await read(colouredPage('/Rotate 90'));
    const { pages } = await packOf(blocks);
    const placed = pages.map((page) => [page.orientation, page.pieces.some(({ type }) => type === 'image')]);
    expect(placed).toEqual([['landscape', true]]);
    expect(placedOn(pages[0] as (typeof pages)[number]).widthPt).toBe(300);
  });

  it('smaller where it is large, as a whole', async () => {
    const { blocks } = await read(colouredPage('/MediaBox[0 0 842 1191]'));
    const { pages } = await packOf(blocks);
    const { widthPt, heightPt, xPt, yPt } = placedOn(pages.at(-1) as (typeof pages)[number]);
    expect(widthPt / heightPt).toBeCloseTo(842 / 1191);
    expect([xPt > 0, xPt + widthPt < 595.3, yPt + heightPt < 842]).toEqual([true, true, true]);
  });

  it('under the heading, where there is room for both', async () => {
    const { blocks } = await read(colouredPage(''));
    expect((await packOf(blocks)).pages).toHaveLength(1);
  });
});
