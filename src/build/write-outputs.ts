import { existsSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { removeOthers, writeFiles } from '../disk/write-files.ts';
import type { Problem } from '../problems/problem.ts';
import type { Pack, PackOutput } from './build-pack.ts';
import { indexOutput, standingIndex } from './meetings-page.ts';

/** An output in its place. */
export type WrittenOutput = PackOutput & {
  /** Absent for the page of all meetings. */
  readonly meeting?: string;
  /** As given: the folder's path and the name. */
  readonly path: string;
  /** An officer has edited the file that stands in its place: it was left as it is. */
  readonly isKept?: true;
  /** Absent for what has none: pictures, calendar entries, the page of all meetings. */
  readonly pages?: number;
};

/** Formats that have pages. */
const paged: readonly string[] = ['pdf', 'docx', 'html', 'txt'];

/**
 * Writes the outputs of packs into a folder, and the page of all meetings whose pages stand there: all, or none.
 * Pictures that a web page no longer shows are removed. A Word document that was edited since it was built is left.
 *
 * @throws the system's error when the folder cannot be written to; what stood there before stays
 */
export async function writeOutputs(
  packs: readonly Pack[],
  folder: string,
  { withIndex = true }: { readonly withIndex?: boolean } = {},
): Promise<readonly WrittenOutput[]> {
  const outputs = packs.flatMap(({ meeting, pages, outputs }) =>
    outputs.map((output): WrittenOutput => {
      const path = join(folder, output.name);
      return { ...output, meeting, path, ...(paged.includes(output.format) && { pages }) };
    }),
  );
  const index = withIndex ? await indexOutput(outputs, folder) : undefined;
  if (index) outputs.push({ ...index, path: join(folder, index.name) });
  const told = await Promise.all(outputs.map(withKept));
  await writeFiles(
    folder,
    told.filter(({ isKept }) => !isKept),
  );
  for (const { format, name } of outputs) if (format === 'html') removeOldPictures(folder, name, outputs);
  return told;
}

/** Writes the page of all meetings whose pages stand in a folder, after several have written there. */
export async function writeIndex(folder: string): Promise<WrittenOutput | undefined> {
  const index = await standingIndex(folder);
  if (!index) return undefined;
  await writeFiles(folder, [index]);
  return { ...index, path: join(folder, index.name) };
}

async function withKept(output: WrittenOutput): Promise<WrittenOutput> {
  const { format, path } = output;
  if (format !== 'docx' || !existsSync(path) || !statSync(path).isFile()) return output;
  const { isAsWritten } = await import('../docx/fingerprint.ts');
  return isAsWritten(readFileSync(path)) ? output : { ...output, isKept: true };
}

/** Tells of a file that was left as an officer has edited it. */
export function keptProblems(outputs: readonly WrittenOutput[]): readonly Problem[] {
  return outputs.flatMap(({ isKept, path }): Problem[] => {
    if (!isKept) return [];
    const message = `${path} was edited since it was built, and is left as it is`;
    const hint = 'move it elsewhere, or give another folder with --out, to have a new one';
    return [{ code: 'file-edited', severity: 'warning', message, hint }];
  });
}

const pictureName = /^[0-9a-f]{16}\.(?:png|jpg)$/;

function removeOldPictures(folder: string, page: string, outputs: readonly PackOutput[]): void {
  const pictures = `${basename(page, '.html')}-pictures`;
  const shown = outputs.filter(({ name }) => dirname(name) === pictures).map(({ name }) => basename(name));
  removeOthers(join(folder, pictures), new Set(shown), (name) => pictureName.test(name));
}
