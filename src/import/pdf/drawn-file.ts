import type { PdfDrawing, PdfObject } from '../../document/pdf-source.ts';

/** Objects before those of the drawing: catalog and page tree. */
const before = 2;

/**
 * Writes a drawing as a small file of its own: what is read, shown and checked of an author's PDF is what the pack
 * will have of it.
 */
export function drawnFile({ objects, forms }: PdfDrawing): Uint8Array {
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
  add(2, { parts: [`<</Type/Pages/Count ${forms.length}/Kids[${kids}]>>`] });
  for (const [index, object] of objects.entries()) add(before + 1 + index, object);
  for (const [index, form] of forms.entries()) add(firstForm + index, form);
  for (const [index, { widthPt, heightPt }] of forms.entries()) {
    const box = `/MediaBox[0 0 ${widthPt} ${heightPt}]`;
    const resources = `/Resources<</XObject<</F ${firstForm + index} 0 R>>>>`;
    add(firstPage + index, {
      parts: [`<</Type/Page/Parent 2 0 R/Contents ${content} 0 R${box}${resources}>>`],
    });
  }
  add(content, { parts: [], stream: Buffer.from('/F Do') });
  write(`trailer\n<</Root 1 0 R/Size ${content + 1}>>\n%%EOF\n`);
  return Buffer.concat(chunks);
}
