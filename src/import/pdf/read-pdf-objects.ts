import type { PdfDrawing } from '../../document/pdf-source.ts';
import { checkDrawing } from './check-drawing.ts';
import { drawPages } from './draw-pages.ts';
import { drawnFile } from './drawn-file.ts';
import { openPdf } from './open-pdf.ts';
import { readPageTree } from './page-tree.ts';

/**
 * Reads all pages of a PDF file as forms to be drawn, such as the one page that a vector picture is.
 * Marks of content are taken away; breaches tell what keeps the pack from conforming.
 *
 * @throws Refusal with `message` and `hint` for an officer, for what cannot be read
 */
export async function readPdfObjects(bytes: Uint8Array): Promise<PdfDrawing> {
  const opened = await openPdf(bytes);
  const pages = readPageTree(opened.catalog);
  const { drawing } = drawPages(opened, bytes, pages);
  const numbers = pages.map(({ number }) => number);
  const { breaches } = await checkDrawing(drawing, drawnFile(drawing), numbers);
  return { ...drawing, breaches: [...drawing.breaches, ...breaches] };
}
