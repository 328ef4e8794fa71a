import { basename, dirname, join } from 'node:path';
import { removeOthers, writeFiles } from '../disk/write-files.ts';
import type { Pack, PackOutput } from './build-pack.ts';
import { indexOutput } from './meetings-page.ts';

/** An output in its place. */
export type WrittenOutput = PackOutput & {
  /** Absent for the page of all meetings. */
  readonly meeting?: string;
  /** As given: the folder's path and the name. */
  readonly path: string;
  /** Absent for what has none: pictures, calendar entries, the page of all meetings. */
  readonly pages?: number;
};

/** Formats that have pages. */
const paged: readonly string[] = ['pdf', 'docx', 'html', 'txt'];

/**
 * Writes the outputs of packs into a folder, and the page of all meetings whose pages stand there: all, or none.
 * Pictures that a web page no longer shows are removed.
 *
 * @throws the system's error when the folder cannot be written to; what stood there before stays
 */
export async function writeOutputs(
  packs: readonly Pack[],
  folder: string,
): Promise<readonly WrittenOutput[]> {
  const outputs = packs.flatMap(({ meeting, pages, outputs }) =>
    outputs.map((output): WrittenOutput => {
      const path = join(folder, output.name);
      return { ...output, meeting, path, ...(paged.includes(output.format) && { pages }) };
    }),
  );
  const index = await indexOutput(outputs, folder);
  if (index) outputs.push({ ...index, path: join(folder, index.name) });
  await writeFiles(folder, outputs);
  for (const { format, name } of outputs) if (format === 'html') removeOldPictures(folder, name, outputs);
  return outputs;
}

const pictureName = /^[0-9a-f]{16}\.(?:png|jpg)$/;

function removeOldPictures(folder: string, page: string, outputs: readonly PackOutput[]): void {
  const pictures = `${basename(page, '.html')}-pictures`;
  const shown = outputs.filter(({ name }) => dirname(name) === pictures).map(({ name }) => basename(name));
  removeOthers(join(folder, pictures), new Set(shown), (name) => pictureName.test(name));
}
