import type { PdfBreach } from '../../document/pdf-source.ts';
import { type ContentFault, inspectContent } from '../../inspect/inspect-content.ts';

/** What `drawPages` tells better, with all pages and fonts. */
const toldAlready = new Set(['font-embedded']);

/**
 * Finds what in a drawing no file may have that claims to conform, with the same rules that the pack is checked by.
 *
 * @param file that the drawing makes
 * @param pageNumbers of the pages in the file that they are from
 */
export async function checkDrawing(
  file: Uint8Array,
  pageNumbers: readonly number[],
): Promise<readonly PdfBreach[]> {
  const found = new Map<string, number[]>();
  const faults = await faultsOf(file);
  if (!faults) return [{ kind: 'content', name: 'more than can be checked', pages: [...pageNumbers] }];
  for (const { rule, message, page } of faults) {
    if (toldAlready.has(rule)) continue;
    const numbers = found.get(message) ?? [];
    found.set(message, [...numbers, pageNumbers[page - 1] ?? page]);
  }
  return [...found].map(([name, pages]) => ({ kind: 'content', name, pages }));
}

async function faultsOf(file: Uint8Array): Promise<readonly ContentFault[] | undefined> {
  try {
    return await inspectContent(file);
  } catch {
    return undefined;
  }
}
