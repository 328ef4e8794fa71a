import { Worker } from 'node:worker_threads';
import type { PageNumbers } from '../document/page-numbers.ts';
import type { PdfSource } from '../document/pdf-source.ts';
import type { Document } from '../document/tree.ts';
import { mapBlocks, mapSame, walkBlocks } from '../document/walk.ts';
import type { HouseStyle } from '../house-style/house-style.ts';

/** Writes Word documents on another core, so that it costs a pack no time beside its PDF. */
export type DocxWriter = {
  write(document: Document, style: HouseStyle, numbers: PageNumbers): Promise<Uint8Array>;
  /** Ends the thread; what it was writing is given up. */
  close(): void;
};

/** What the thread is sent: a function cannot be, so numbers are. */
export type DocxJob = {
  readonly document: Document;
  readonly style: HouseStyle;
  readonly numbers: NumberTable;
};

export type NumberTable = {
  readonly count: number;
  readonly pages: ReadonlyMap<string, number>;
  readonly lastPages: ReadonlyMap<string, number>;
};

/** What the thread sends back. */
export type DocxAnswer = { readonly bytes: Uint8Array } | { readonly error: unknown };

/**
 * Starts a thread that loads the writer while the pack is still being read. Jobs are done in order.
 * Where the program runs from its sources, which a thread cannot load, everything is done in this one.
 *
 * @param inThread false where all cores are at work anyway
 */
export function openDocxWriter(inThread = true): DocxWriter {
  if (!inThread || import.meta.url.endsWith('.ts')) return { write: writeHere, close() {} };
  const worker = new Worker(new URL('./docx-worker.js', import.meta.url), {
    resourceLimits: { maxYoungGenerationSizeMb: 16 },
  });
  worker.unref();
  const waiting: ((answer: DocxAnswer) => void)[] = [];
  const answerAll = (error: unknown): void => {
    for (const answer of waiting.splice(0)) answer({ error });
  };
  worker.on('message', (answer: DocxAnswer) => waiting.shift()?.(answer));
  worker.on('error', answerAll);
  worker.on('exit', () => answerAll(new Error('the thread that writes Word documents has ended')));
  return {
    async write(document, style, numbers) {
      worker.ref();
      const job: DocxJob = { document: withoutForms(document), style, numbers: tableOf(document, numbers) };
      const answer = await new Promise<DocxAnswer>((resolve) => {
        waiting.push(resolve);
        worker.postMessage(job);
      });
      if (waiting.length === 0) worker.unref();
      if ('error' in answer) throw answer.error;
      return answer.bytes;
    },
    close() {
      void worker.terminate();
    },
  };
}

async function writeHere(document: Document, style: HouseStyle, numbers: PageNumbers): Promise<Uint8Array> {
  const { writeDocx } = await import('../docx/write-docx.ts');
  return writeDocx(document, style, numbers);
}

/** Pages of PDF files are megabytes that no Word document holds. */
function withoutForms(document: Document): Document {
  const light = new Map<PdfSource, PdfSource>();
  const papers = mapSame(document.papers, (paper) => {
    const blocks = mapBlocks(paper.blocks, (block) => {
      if (block.type !== 'source-page') return block;
      const { structure: _, ...source } = block.source;
      const known = light.get(block.source) ?? { ...source, objects: [], forms: [], links: [], outline: [] };
      light.set(block.source, known);
      return { ...block, source: known };
    });
    return blocks === paper.blocks ? paper : { ...paper, blocks };
  });
  return papers === document.papers ? document : { ...document, papers };
}

/** Page numbers of everything that can be referred to. */
function tableOf(document: Document, numbers: PageNumbers): NumberTable {
  const pages = new Map<string, number>();
  const lastPages = new Map<string, number>();
  const add = (id: string): void => {
    const [page, lastPage] = [numbers.pageOf(id), numbers.lastPageOf(id)];
    if (page !== undefined) pages.set(id, page);
    if (lastPage !== undefined) lastPages.set(id, lastPage);
  };
  for (const paper of document.papers) {
    add(paper.id);
    walkBlocks(paper.blocks, (block) => {
      if (block.id !== undefined) add(block.id);
    });
  }
  return { count: numbers.count, pages, lastPages };
}
