import type { PdfBreach, PdfDrawing } from '../../document/pdf-source.ts';
import { type InspectedContent, inspectContent } from '../../inspect/inspect-content.ts';

/** What `drawPages` tells better, with all pages and fonts. */
const toldAlready = new Set(['font-embedded']);

/** What in a drawing keeps a pack from conforming, and whether its marks are those that it says. */
export type CheckedDrawing = { readonly breaches: readonly PdfBreach[]; readonly hasItsMarks: boolean };

/**
 * Checks a drawing with the same rules that the pack is checked by.
 *
 * @param file that the drawing makes
 * @param pageNumbers of the pages in the file that they are from
 */
export async function checkDrawing(
  drawing: PdfDrawing,
  file: Uint8Array,
  pageNumbers: readonly number[],
): Promise<CheckedDrawing> {
  const inspected = await inspect(file);
  if (!inspected) {
    const breach = { kind: 'content', name: 'more than can be checked', pages: [...pageNumbers] } as const;
    return { breaches: [breach], hasItsMarks: true };
  }
  const found = new Map<string, number[]>();
  for (const { rule, message, page } of inspected.faults) {
    if (toldAlready.has(rule)) continue;
    const numbers = found.get(message) ?? [];
    found.set(message, [...numbers, pageNumbers[page - 1] ?? page]);
  }
  let marks = 0;
  for (const { marks: own = 0 } of [...drawing.forms, ...drawing.objects]) marks += own;
  return {
    breaches: [...found].map(([name, pages]) => ({ kind: 'content', name, pages })),
    hasItsMarks: inspected.marks === marks && (marks === 0 || !inspected.hasUnmarked),
  };
}

async function inspect(file: Uint8Array): Promise<InspectedContent | undefined> {
  try {
    return await inspectContent(file);
  } catch {
    return undefined;
  }
}
