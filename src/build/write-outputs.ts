import { join } from 'node:path';
import { writeFiles } from '../disk/write-files.ts';
import type { Pack, PackOutput } from './build-pack.ts';

/** An output in its place. */
export type WrittenOutput = PackOutput & {
  readonly meeting: string;
  /** As given: the folder's path and the name. */
  readonly path: string;
  readonly pages: number;
};

/**
 * Writes the outputs of packs into a folder: all of them, or none.
 *
 * @throws the system's error when the folder cannot be written to; what stood there before stays
 */
export async function writeOutputs(
  packs: readonly Pack[],
  folder: string,
): Promise<readonly WrittenOutput[]> {
  const outputs = packs.flatMap(({ meeting, pages, outputs }) =>
    outputs.map((output) => ({ ...output, meeting, pages, path: join(folder, output.name) })),
  );
  await writeFiles(folder, outputs);
  return outputs;
}
