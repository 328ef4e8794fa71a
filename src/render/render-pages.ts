import { withDocument } from './pdfium.ts';
import { writePng } from './png.ts';

/** A page as a picture. */
export type RenderedPage = {
  readonly png: Uint8Array;
  readonly widthPx: number;
  readonly heightPx: number;
};

/** Pages larger than this many pixels are rendered smaller. */
const mostPixels = 12_000_000;

/**
 * Renders pages of a PDF file on white. The same file gives the same bytes.
 *
 * @param pages counted from 0
 * @param dpi of the pictures, which is lower where a page is very large
 * @returns a picture a page, in the order that was asked for
 * @throws Error for what PDFium cannot open
 */
export async function renderPages(
  pdf: Uint8Array,
  pages: readonly number[],
  dpi: number,
): Promise<readonly RenderedPage[]> {
  return withDocument(pdf, async (document) => {
    const rendered: RenderedPage[] = [];
    for (const index of pages) {
      const page = document.getPage(index);
      const { originalWidth, originalHeight } = page.getOriginalSize();
      const fit = Math.sqrt(mostPixels / (originalWidth * originalHeight * (dpi / 72) ** 2));
      const { data, width, height } = await page.render({
        scale: (dpi / 72) * Math.min(1, fit),
        render: 'bitmap',
      });
      rendered.push({ png: writePng(data, width, height), widthPx: width, heightPx: height });
    }
    return rendered;
  });
}
