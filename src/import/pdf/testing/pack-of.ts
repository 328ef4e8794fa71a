import { inflateSync } from 'node:zlib';
import * as build from '../../../document/build.ts';
import type { Block } from '../../../document/tree.ts';
import { layOut } from '../../../layout/lay-out.ts';
import type { ImagePiece, Page } from '../../../layout/page.ts';
import { warwickshireType } from '../../../layout/testing/fonts.ts';
import { writePdf } from '../../../pdf/write-pdf.ts';
import { renderPages } from '../../../render/render-pages.ts';
import { type PdfOptions, readPdf } from '../read-pdf.ts';

export const nowhere = { file: 'meeting.yaml', line: 3, column: 5 };
const { style, fonts } = warwickshireType();

/** Reads a file as an author's that shows a plan. */
export const read = (bytes: Uint8Array, options: Partial<PdfOptions> = {}) =>
  readPdf(bytes, { path: 'papers/plan.pdf', at: nowhere, description: 'A plan', ...options });

/** A pack of one paper: a title, and the pages of a file. */
export async function packOf(blocks: readonly Block[]) {
  const paper = build.paper('plan', 'The plan', [build.heading(1, 'The plan'), ...blocks]);
  const { document, layout } = layOut(build.document([paper]), style, fonts);
  return { bytes: await writePdf(document, layout, fonts), pages: layout.pages };
}

export function placedOn(page: Page): ImagePiece {
  return page.pieces.find((piece) => piece.type === 'image') as ImagePiece;
}

type Pixels = { readonly widthPx: number; at(x: number, y: number): readonly number[] };

async function pixelsOf(bytes: Uint8Array, index: number, dpi: number): Promise<Pixels> {
  const [page] = await renderPages(bytes, [index], dpi);
  if (!page) throw new Error('no page');
  const png = Buffer.from(page.png);
  const channels = png[25] === 0 ? 1 : 3;
  const start = png.indexOf('IDAT');
  const rows = inflateSync(png.subarray(start + 4, start + 4 + png.readUInt32BE(start - 4)));
  return {
    widthPx: page.widthPx,
    at(x, y) {
      const from = y * (1 + page.widthPx * channels) + 1 + x * channels;
      return channels === 1 ? Array(3).fill(rows[from]) : [...rows.subarray(from, from + 3)];
    },
  };
}

/** How many of 900 places on a page of the pack have another colour than the same places of the source. */
export async function differences(
  source: Uint8Array,
  sourceIndex: number,
  pack: Awaited<ReturnType<typeof packOf>>,
  packIndex: number,
): Promise<number> {
  const dpi = 144;
  const [before, after] = [
    await pixelsOf(source, sourceIndex, dpi),
    await pixelsOf(pack.bytes, packIndex, dpi),
  ];
  const { xPt, yPt, widthPt, heightPt, owner } = placedOn(pack.pages[packIndex] as Page);
  const node = owner.node as { widthPt: number; heightPt: number };
  let count = 0;
  for (let row = 0; row < 30; row++) {
    for (let column = 0; column < 30; column++) {
      const [x, y] = [(column + 0.5) / 30, (row + 0.5) / 30];
      const px = (pt: number): number => Math.floor((pt * dpi) / 72);
      const one = before.at(px(node.widthPt * x), px(node.heightPt * y));
      const other = after.at(px(xPt + widthPt * x), px(yPt + heightPt * y));
      if (one.some((value, channel) => Math.abs(value - (other[channel] as number)) > 40)) count++;
    }
  }
  return count;
}
