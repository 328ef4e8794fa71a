import { withDocument } from './pdfium.ts';

/**
 * Reads the words of pages of a PDF file, a line each as they stand on the page.
 *
 * @param pages counted from 0
 * @returns a text a page, empty for one without words
 * @throws Error for what PDFium cannot open
 */
export async function pageTexts(pdf: Uint8Array, pages: readonly number[]): Promise<readonly string[]> {
  return withDocument(pdf, (document) => pages.map((index) => clean(document.getPage(index).getText())));
}

/** PDFium marks a word that is parted at a line's end, mostly with U+0002 or U+FFFE. */
const partedWords = ['\u0002', '\ufffe', '\uffff'].flatMap((sign) => [`${sign}\n`, sign]);

function clean(text: string): string {
  let whole = text.replace(/\r\n?/g, '\n');
  for (const sign of partedWords) whole = whole.replaceAll(sign, '');
  return whole
    .replace(/[^\S\n]+/g, ' ')
    .replace(/\p{Cc}/gu, (control) => (control === '\n' ? control : ''))
    .replace(/ ?\n[ \n]*/g, '\n')
    .trim()
    .toWellFormed();
}
