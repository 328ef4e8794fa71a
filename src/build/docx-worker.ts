import { parentPort } from 'node:worker_threads';
import type { DocxAnswer, DocxJob } from './docx-writer.ts';

/** The thread's side of `openDocxWriter`: loads the writer at once, then writes what it is sent, in order. */
const writer = import('../docx/write-docx.ts');
let before: Promise<unknown> = Promise.resolve(import('docx'));

parentPort?.on('message', (job: DocxJob) => {
  before = before.then(() => answer(job));
});

async function answer({ document, style, numbers }: DocxJob): Promise<void> {
  try {
    const { writeDocx } = await writer;
    const bytes = await writeDocx(document, style, {
      count: numbers.count,
      pageOf: (id) => numbers.pages.get(id),
      lastPageOf: (id) => numbers.lastPages.get(id),
    });
    parentPort?.postMessage({ bytes } satisfies DocxAnswer);
  } catch (error) {
    parentPort?.postMessage({ error } satisfies DocxAnswer);
  }
}
