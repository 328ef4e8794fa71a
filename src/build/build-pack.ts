import { hasErrors, InputProblems, type Problem } from '../problems/problem.ts';
import { type DocxWriter, openDocxWriter } from './docx-writer.ts';
import { type LaidOutPack, layOutPack, type PaperOptions } from './lay-out-pack.ts';
import { type Format, fileName, formatsWritten, type Publication } from './publications.ts';
import { Run, type StageTime } from './run.ts';
import type { OfferedFiles } from './web-page.ts';

export type { Format, Publication } from './publications.ts';

export type BuildOptions = PaperOptions & {
  /** Absent: all that the paper has; `txt` is for notices only, and `html` brings PDF and Word document too. */
  readonly formats?: readonly Format[];
  /** Whether the Word document is written on another core; absent: it is. */
  readonly usesThread?: boolean;
};

/** What a file holds: a format, or what belongs to a web page. */
export type OutputKind = Format | 'picture' | 'ics';

export type PackOutput = {
  readonly format: OutputKind;
  /** File name: `2014-11-21-police-and-crime-panel-agenda-pack.pdf`, `…-notice.txt`; of a picture with its folder. */
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
  options: Pick<BuildOptions, 'formats' | 'paper' | 'usesThread'>,
  work: (docxWriter: DocxWriter | undefined) => Promise<T>,
): Promise<T> {
  const docxWriter = wants('docx', options) ? openDocxWriter(options.usesThread) : undefined;
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
  const { meeting, paper = 'pack', only, edition = 'public' } = options;
  const name = fileName(meeting, paper, { item: only, edition });
  const isOfMeeting = paper === 'pack' && only === undefined && edition === 'public';
  return writePack(pack, { ...options, name, isOfMeeting }, docxWriter, run);
}

type WriteOptions = Pick<BuildOptions, 'meeting' | 'formats' | 'paper'> & {
  /** Of the files, without ending. */
  readonly name: string;
  /** Whether the web page is the meeting's own: the one of its whole pack. */
  readonly isOfMeeting?: boolean;
  /** Address of the page of all meetings, from that page; absent: beside it. */
  readonly home?: string;
};

/**
 * Writes what is laid out in the formats that are wanted.
 *
 * @throws InputProblems when the run has met an error
 */
export async function writePack(
  pack: LaidOutPack | undefined,
  options: WriteOptions,
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
  const outputs: PackOutput[] = [];
  if (pdfBytes) outputs.push({ format: 'pdf', name: `${name}.pdf`, bytes: pdfBytes });
  if (docxBytes) outputs.push({ format: 'docx', name: `${name}.docx`, bytes: docxBytes });
  if (wants('html', options)) {
    const { isOfMeeting = false, home } = options;
    const offered: OfferedFiles = { name, pdfBytes, docxBytes, isOfMeeting, ...(home && { home }) };
    outputs.push(...(await run.stage('html', () => writePageOf(pack, offered))));
  }
  if (wants('txt', options)) {
    outputs.push({
      format: 'txt',
      name: `${name}.txt`,
      bytes: await run.stage('txt', () => writeTextOf(pack)),
    });
  }
  return {
    meeting,
    pages: layout.pages.length,
    outputs,
    warnings: run.problems,
    timings: run.timings,
  };
}

function wants(
  format: Format,
  { formats, paper = 'pack' }: { formats?: readonly Format[]; paper?: Publication },
): boolean {
  return formatsWritten(paper, formats).includes(format);
}

/** Loads the PDF's libraries only where one is asked for. */
async function writePdfOf({ document, layout, fonts }: LaidOutPack): Promise<Uint8Array> {
  const { writePdf } = await import('../pdf/write-pdf.ts');
  return writePdf(document, layout, fonts);
}

async function writePageOf(pack: LaidOutPack, offered: OfferedFiles): Promise<readonly PackOutput[]> {
  const { webPage } = await import('./web-page.ts');
  return webPage(pack, offered);
}

async function writeTextOf({ document }: LaidOutPack): Promise<Uint8Array> {
  const { writeText } = await import('../text/write-text.ts');
  return new TextEncoder().encode(writeText(document));
}
