import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { markedTexts, type StructNode } from './pdf-words.ts';

/**
 * Tells the labels that stand before headings, paragraphs and list items of a tagged PDF, in reading order:
 * made numbers and bullets. Numbers of notes and of contents lists are left out.
 */
export async function pdfLabels(pdf: PDFDocumentProxy): Promise<string[]> {
  const labels: string[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const texts = await markedTexts(page);
    const read = (node: StructNode): void => {
      if (node.role === 'Lbl') {
        const words = node.children.map((child) => ('role' in child ? '' : (texts.get(child.id) ?? '')));
        labels.push(words.join('').trim());
      } else if (node.role !== 'TOC' && node.role !== 'Note') {
        for (const child of node.children) if ('role' in child) read(child);
      }
    };
    const tree = (await page.getStructTree()) as unknown as StructNode | null;
    if (tree) read(tree);
    page.cleanup();
  }
  return labels.filter((label) => label !== '');
}
