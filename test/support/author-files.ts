import { createRequire } from 'node:module';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import type * as xlsx from '@e965/xlsx';
import PDFDocument from 'pdfkit';
import { root } from './run-cli.ts';

/** A workbook of one sheet. */
export function workbook(rows: readonly (readonly string[])[]): Uint8Array {
  const { utils, write } = createRequire(import.meta.url)('@e965/xlsx') as typeof xlsx;
  const book = utils.book_new();
  utils.book_append_sheet(book, utils.aoa_to_sheet(rows.map((row) => [...row])), 'Sheet');
  return new Uint8Array(write(book, { type: 'buffer', bookType: 'xlsx' }) as Buffer);
}

/** An untagged PDF file of one page with a line of words. */
export async function textPdf(words: string): Promise<Uint8Array> {
  const document = new PDFDocument({ size: 'A4', info: { CreationDate: new Date(0) } });
  document.font(join(root, 'node_modules/source-sans/TTF/SourceSans3-Regular.ttf')).fontSize(24).text(words);
  document.end();
  return buffer(document);
}
