import { parentPort } from 'node:worker_threads';
import { type ImportJob, importFile } from '../import/import-file.ts';

/** The thread's side of `openImporter`: takes in what it is sent, in order. */
parentPort?.on('message', async (job: ImportJob) => {
  parentPort?.postMessage(await importFile(job));
});
