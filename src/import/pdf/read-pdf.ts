import type { PdfSource } from '../../document/pdf-source.ts';
import type { Block, SourcePage } from '../../document/tree.ts';
import type { Position, Problem } from '../../problems/problem.ts';
import { drawPages } from './draw-pages.ts';
import { exportAgain, openPdf } from './open-pdf.ts';
import { readPageRange } from './page-range.ts';
import { readPageTree } from './page-tree.ts';
import { Refusal } from './refusal.ts';

export type PdfOptions = {
  /** Path below the data folder. */
  readonly path: string;
  /** Where the file is named; every problem stands there. */
  readonly at: Position;
  /** Which pages, as in `1-3, 5, 8-`; absent: all. */
  readonly pages?: string;
  /** What the pages show, for files whose own tags do not tell. */
  readonly description?: string;
  /** BCP 47, where the file's language is not that of the paper. */
  readonly lang?: string;
  /** Whether Word document and web page get pictures of the pages. */
  readonly pictures?: boolean;
};

/**
 * Reads a PDF file that an author has sent to a block a page. The blocks hold all that writers need, and may go
 * from one thread to another. Never throws for what the file is.
 *
 * @returns no blocks for a file that cannot be taken in, with a `pdf-invalid` problem that says why
 */
export async function readPdf(
  bytes: Uint8Array,
  options: PdfOptions,
): Promise<{ readonly blocks: readonly Block[]; readonly problems: readonly Problem[] }> {
  try {
    return await read(bytes, options);
  } catch (error) {
    const { message, hint } =
      error instanceof Refusal ? error : { message: 'it is damaged and cannot be read', hint: exportAgain };
    const told = `${options.path} cannot be taken into the pack: ${message}`;
    return {
      blocks: [],
      problems: [{ code: 'pdf-invalid', severity: 'error', message: told, at: options.at, hint }],
    };
  }
}

async function read(
  bytes: Uint8Array,
  options: PdfOptions,
): Promise<{ blocks: readonly Block[]; problems: readonly Problem[] }> {
  const opened = await openPdf(bytes);
  const all = readPageTree(opened.catalog);
  const pageNumbers = readPageRange(options.pages, all.length);
  const chosen = pageNumbers.map((number) => all[number - 1] as (typeof all)[number]);
  const { drawing } = drawPages(opened, bytes, chosen);
  const source: PdfSource = {
    ...drawing,
    path: options.path,
    pageNumbers,
    links: chosen.map(() => []),
    outline: [],
  };
  const blocks = drawing.forms.map(
    ({ widthPt, heightPt }, index): SourcePage => ({
      type: 'source-page',
      source,
      index,
      widthPt,
      heightPt,
      alt: options.description ?? '',
      text: '',
      at: options.at,
    }),
  );
  return { blocks, problems: [] };
}
