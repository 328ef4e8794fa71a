import { Worker } from 'node:worker_threads';
import { type Imported, type ImportJob, importFile, refused } from '../import/import-file.ts';

/** Takes in authors' files, each where it can be given up. */
export type Importer = {
  read(job: ImportJob): Promise<Imported>;
  close(): void;
};

/** Room and time that one file may take. Files of a thousand pages take a tenth of it. */
const limits = { megabytes: 400, seconds: 60 };

/**
 * Opens an importer whose files are read in a thread of their own, one after another. A file that takes too much time
 * or memory is refused, its thread ended and another begun for the next.
 * Where the program runs from its sources, which a thread cannot load, everything is done in this one.
 */
export function openImporter(inThread = true): Importer {
  if (!inThread || import.meta.url.endsWith('.ts')) return { read: importFile, close() {} };
  let thread: Worker | undefined;
  let before: Promise<unknown> = Promise.resolve();
  const end = (): void => {
    void thread?.terminate();
    thread = undefined;
  };
  const read = (job: ImportJob): Promise<Imported> =>
    new Promise((resolve) => {
      thread ??= new Worker(new URL('./import-worker.js', import.meta.url), {
        resourceLimits: {
          maxOldGenerationSizeMb: limits.megabytes,
          maxYoungGenerationSizeMb: 32,
          stackSizeMb: 8,
        },
      });
      const worker = thread;
      worker.ref();
      const done = (answer: Imported, isLost = false): void => {
        clearTimeout(timer);
        worker.removeAllListeners();
        worker.on('error', () => {});
        worker.unref();
        if (isLost) end();
        resolve(answer);
      };
      const give = (what: string): void =>
        done(refused(job.file, what, 'open it, save it once more, or send it as PDF'), true);
      const timer = setTimeout(
        () => give(`took more than ${limits.seconds} seconds to read`),
        limits.seconds * 1000,
      );
      worker.on('message', (answer: Imported) => done(answer));
      worker.on('error', () => give('takes too much memory to read'));
      worker.on('exit', () => give('could not be read'));
      worker.postMessage(job);
    });
  return {
    read(job) {
      const answer = before.then(() => read(job));
      before = answer;
      return answer;
    },
    close: end,
  };
}
