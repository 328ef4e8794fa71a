import type { PdfBreach, PdfDrawing, PdfObject } from '../../document/pdf-source.ts';
import { type ContentFault, inspectContent } from '../../inspect/inspect-content.ts';

/** Objects before those of the drawing: catalog and page tree. */
const before = 2;
/** What `drawPages` tells better, with all pages and fonts. */
const toldAlready = new Set(['font-embedded']);

/**
 * Finds what in a drawing no file may have that claims to conform, with the same rules that the pack is checked by:
 * the pages are written as a small file of their own, and that is inspected.
 *
 * @param pageNumbers of the pages in the file that they are from
 */
export async function checkDrawing(
  drawing: PdfDrawing,
  pageNumbers: readonly number[],
): Promise<readonly PdfBreach[]> {
  const found = new Map<string, number[]>();
  const faults = await faultsOf(drawing);
  if (!faults) return [{ kind: 'content', name: 'more than can be checked', pages: [...pageNumbers] }];
  for (const { rule, message, page } of faults) {
    if (toldAlready.has(rule)) continue;
    const numbers = found.get(message) ?? [];
    found.set(message, [...numbers, pageNumbers[page - 1] ?? page]);
  }
  return [...found].map(([name, pages]) => ({ kind: 'content', name, pages }));
}

async function faultsOf(drawing: PdfDrawing): Promise<readonly ContentFault[] | undefined> {
  try {
    return await inspectContent(fileOf(drawing));
  } catch {
    return undefined;
  }
}

function fileOf({ objects, forms }: PdfDrawing): Uint8Array {
  const chunks: Uint8Array[] = [];
  const write = (text: string): void => void chunks.push(Buffer.from(text, 'latin1'));
  const add = (number: number, { parts, stream }: PdfObject): void => {
    const text = parts.map((part) => (typeof part === 'string' ? part : `${part + before + 1} 0 R`)).join('');
    write(`${number} 0 obj\n`);
    if (stream) {
      write(`<<${text}/Length ${stream.length}>>\nstream\n`);
      chunks.push(stream);
      write('\nendstream\nendobj\n');
    } else {
      write(`${text}\nendobj\n`);
    }
  };
  const firstForm = before + objects.length + 1;
  const firstPage = firstForm + forms.length;
  const content = firstPage + forms.length;
  const kids = forms.map((_, index) => `${firstPage + index} 0 R`).join(' ');
  write('%PDF-1.7\n');
  add(1, { parts: ['<</Type/Catalog/Pages 2 0 R>>'] });
  add(2, { parts: [`<</Type/Pages/Count ${forms.length}/Kids[${kids}]/MediaBox[0 0 600 900]>>`] });
  for (const [index, object] of objects.entries()) add(before + 1 + index, object);
  for (const [index, form] of forms.entries()) add(firstForm + index, form);
  for (const index of forms.keys()) {
    const resources = `/Resources<</XObject<</F ${firstForm + index} 0 R>>>>`;
    add(firstPage + index, { parts: [`<</Type/Page/Parent 2 0 R/Contents ${content} 0 R${resources}>>`] });
  }
  add(content, { parts: [], stream: Buffer.from('/F Do') });
  write(`trailer\n<</Root 1 0 R/Size ${content + 1}>>\n%%EOF\n`);
  return Buffer.concat(chunks);
}
