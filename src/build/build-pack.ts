import { hasErrors, InputProblems, type Problem } from '../problems/problem.ts';
import { type DocxWriter, openDocxWriter } from './docx-writer.ts';
import { type LaidOutPack, layOutPack, type PaperOptions } from './lay-out-pack.ts';
import { type Format, fileName, formatsOf } from './publications.ts';
import { Run, type StageTime } from './run.ts';

export type { Format, Publication } from './publications.ts';

export type BuildOptions = PaperOptions & {
  /** Absent: all that the paper has; `txt` is for notices only. */
  readonly formats?: readonly Format[];
};

export type PackOutput = {
  readonly format: Format;
  /** File name: `2014-11-21-police-and-crime-panel-agenda-pack.pdf`, `…-notice.txt`. */
  readonly name: string;
  readonly bytes: Uint8Array;
};

export type Pack = {
  readonly meeting: string;
  readonly pages: number;
  readonly outputs: readonly PackOutput[];
  readonly warnings: readonly Problem[];
  readonly timings: readonly StageTime[];
};

/**
 * Builds the agenda pack of a meeting, or a paper around it. Writes nothing; the same input gives the same bytes.
 *
 * @throws InputProblems once, with every problem of the meeting, when any of them is an error
 */
export async function buildPack(options: BuildOptions): Promise<Pack> {
  return withDocxWriter(options, (docxWriter) => buildPackWith(docxWriter, options));
}

/** Opens a Word writer for as long as work goes on, where one is wanted. */
export async function withDocxWriter<T>(
  options: Pick<BuildOptions, 'formats' | 'paper'>,
  work: (docxWriter: DocxWriter | undefined) => Promise<T>,
): Promise<T> {
  const docxWriter = wants('docx', options) ? openDocxWriter() : undefined;
  try {
    return await work(docxWriter);
  } finally {
    docxWriter?.close();
  }
}

/** Builds a pack with a Word writer that other packs use too. */
export async function buildPackWith(
  docxWriter: DocxWriter | undefined,
  options: BuildOptions,
): Promise<Pack> {
  const run = new Run(options.meeting, options.onStage);
  const pack = await layOutPack(options, run);
  const name = fileName(options.meeting, options.paper ?? 'pack', options.only);
  return writePack(pack, { ...options, name }, docxWriter, run);
}

/**
 * Writes what is laid out in the formats that are wanted.
 *
 * @param name of the files, without ending
 * @throws InputProblems when the run has met an error
 */
export async function writePack(
  pack: LaidOutPack | undefined,
  options: Pick<BuildOptions, 'meeting' | 'formats' | 'paper'> & { readonly name: string },
  docxWriter: DocxWriter | undefined,
  run: Run,
): Promise<Pack> {
  if (!pack || hasErrors(run.problems)) throw new InputProblems(run.problems);
  const { document, style, layout } = pack;
  const { name, meeting } = options;
  // The Word document goes to its thread first, which writes while this one makes the PDF.
  const docx = docxWriter && run.stage('docx', () => docxWriter.write(document, style, layout.pageNumbers));
  const pdf = wants('pdf', options) ? run.stage('pdf', () => writePdfOf(pack)) : undefined;
  const [pdfBytes, docxBytes] = await Promise.all([pdf, docx]);
  const text = wants('txt', options) ? await run.stage('txt', () => writeTextOf(pack)) : undefined;
  return {
    meeting,
    pages: layout.pages.length,
    outputs: [
      ...(pdfBytes ? [{ format: 'pdf' as const, name: `${name}.pdf`, bytes: pdfBytes }] : []),
      ...(docxBytes ? [{ format: 'docx' as const, name: `${name}.docx`, bytes: docxBytes }] : []),
      ...(text ? [{ format: 'txt' as const, name: `${name}.txt`, bytes: text }] : []),
    ],
    warnings: run.problems,
    timings: run.timings,
  };
}

function wants(format: Format, { formats, paper }: Pick<BuildOptions, 'formats' | 'paper'>): boolean {
  const possible = formatsOf(paper ?? 'pack');
  return possible.includes(format) && (formats === undefined || formats.includes(format));
}

/** Loads the PDF's libraries only where one is asked for. */
async function writePdfOf({ document, layout, fonts }: LaidOutPack): Promise<Uint8Array> {
  const { writePdf } = await import('../pdf/write-pdf.ts');
  return writePdf(document, layout, fonts);
}

async function writeTextOf({ document }: LaidOutPack): Promise<Uint8Array> {
  const { writeText } = await import('../text/write-text.ts');
  return new TextEncoder().encode(writeText(document));
}
