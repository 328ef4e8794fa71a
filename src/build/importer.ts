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
  let thread: ReadingThread | undefined;
  let before: Promise<unknown> = Promise.resolve();
  const read = async (job: ImportJob): Promise<Imported> => {
    thread ??= new ReadingThread();
    const answer = await thread.read(job);
    if (typeof answer !== 'string') return answer;
    thread.end();
    thread = undefined;
    return refused(job.file, answer, 'open it, and save it once more, or ask its author for a smaller one');
  };
  return {
    read(job) {
      const answer = before.then(() => read(job));
      before = answer;
      return answer;
    },
    close() {
      thread?.end();
    },
  };
}

/** A thread that reads a file at a time. */
class ReadingThread {
  readonly #worker = new Worker(new URL('./import-worker.js', import.meta.url), {
    resourceLimits: {
      maxOldGenerationSizeMb: limits.megabytes,
      maxYoungGenerationSizeMb: 32,
      stackSizeMb: 8,
    },
  });
  #settle: (answer: Imported | string) => void = () => {};

  constructor() {
    this.#worker.on('message', (answer: Imported) => this.#settle(answer));
    this.#worker.on('error', () => this.#settle('takes too much memory to read'));
    this.#worker.on('exit', () => this.#settle('could not be read'));
  }

  /** @returns what the file has become, or why it was given up; then the thread is of no more use */
  async read(job: ImportJob): Promise<Imported | string> {
    this.#worker.ref();
    let timer: NodeJS.Timeout | undefined;
    const answer = await new Promise<Imported | string>((resolve) => {
      this.#settle = resolve;
      timer = setTimeout(
        () => resolve(`took more than ${limits.seconds} seconds to read`),
        limits.seconds * 1000,
      );
      this.#worker.postMessage(job);
    });
    clearTimeout(timer);
    this.#worker.unref();
    return answer;
  }

  end(): void {
    void this.#worker.terminate();
  }
}
