import { expect, it } from 'vitest';
import * as build from '../../document/build.ts';
import { layOut } from '../../layout/lay-out.ts';
import { warwickshireType } from '../../layout/testing/fonts.ts';
import { writePdf } from '../../pdf/write-pdf.ts';
import { packOf, read } from './testing/pack-of.ts';

const count = 300;
/** Far more than the 2 s that it takes on two cores which do nothing else: other tests run beside it. */
const mostSeconds = 30;

/** A tagged file of many pages, full of words. */
async function longFile(): Promise<Uint8Array> {
  const { style, fonts } = warwickshireType();
  const words =
    'The panel considered the report of the commissioner, and asked for figures by district. '.repeat(6);
  const pages = Array.from({ length: count }, (_, page) => [
    build.heading(2, `Part ${page + 1}`),
    ...Array.from({ length: 6 }, () => build.paragraph(words)),
    build.pageBreak(),
  ]).flat();
  const paper = build.paper('long', 'Long', [build.heading(1, 'Long'), ...pages]);
  const { document, layout } = layOut(build.document([paper]), style, fonts);
  return writePdf(document, layout, fonts);
}

it(`takes ${count} pages into a pack in a few seconds`, { timeout: 120_000 }, async () => {
  const file = await longFile();
  for (const kind of ['tagged', 'untagged'] as const) {
    // Without its name in the catalog, the structure is not there.
    const bytes = kind === 'tagged' ? file : await withoutTags(file);
    const start = performance.now();
    const { blocks, problems } = await read(bytes);
    const readAt = performance.now();
    const { pages } = await packOf(blocks);
    const end = performance.now();
    const [whole, reading] = [end - start, readAt - start].map((ms) => `${(ms / 1000).toFixed(2)} s`);
    process.stdout.write(`${pages.length} ${kind} pages: ${whole}, of which reading ${reading}\n`);
    expect(problems).toEqual([]);
    expect(blocks.length).toBeGreaterThanOrEqual(count);
    expect((end - start) / 1000).toBeLessThan(mostSeconds);
  }
});

async function withoutTags(file: Uint8Array): Promise<Uint8Array> {
  const { PDFDocument, PDFName } = await import('@cantoo/pdf-lib');
  const document = await PDFDocument.load(file, { updateMetadata: false });
  document.catalog.delete(PDFName.of('StructTreeRoot'));
  return document.save();
}
