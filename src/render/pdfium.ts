import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { PDFiumDocument, PDFiumLibrary } from '@hyzyla/pdfium';

let library: Promise<PDFiumLibrary> | undefined;

/**
 * Opens a PDF file for as long as `use` needs it.
 *
 * @throws Error for what PDFium cannot open
 */
export async function withDocument<Result>(
  pdf: Uint8Array,
  use: (document: PDFiumDocument) => Result | Promise<Result>,
): Promise<Result> {
  library ??= openLibrary();
  try {
    const document = await (await library).loadDocument(pdf);
    const result = await use(document);
    document.destroy();
    return result;
  } catch (error) {
    // A file that has used up its memory leaves the library broken for all that come after.
    library = undefined;
    throw error;
  }
}

async function openLibrary(): Promise<PDFiumLibrary> {
  const { PDFiumLibrary } = await import('@hyzyla/pdfium');
  const path = createRequire(import.meta.url).resolve('@hyzyla/pdfium/pdfium.wasm');
  const wasm = readFileSync(path);
  return PDFiumLibrary.init({
    wasmBinary: wasm.buffer.slice(wasm.byteOffset, wasm.byteOffset + wasm.length),
  });
}
