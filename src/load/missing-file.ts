import { posix } from 'node:path';
import type { Disk } from '../disk/disk.ts';
import { folderOf, nameOf } from '../disk/paths.ts';
import type { Position, Problem } from '../problems/problem.ts';
import { suggest } from '../problems/suggest.ts';

/**
 * Adds to a problem with a missing file which one was probably meant: one of nearly the same name,
 * or of the same name beside the file that names it.
 *
 * @param path below the data folder
 * @param folder of the file that names it
 */
export function withMissingFileHint(problem: Problem, path: string, folder: string, disk: Disk): Problem {
  if (problem.code !== 'file-missing' || problem.hint !== undefined) return problem;
  const beside = posix.join(folder, nameOf(path));
  const meant = beside !== path && disk.exists(beside) ? beside : nearIn(folderOf(path), nameOf(path), disk);
  const hint =
    meant === undefined
      ? 'a path is relative to the file that it is written in'
      : `did you mean \`${posix.relative(folder, meant)}\`?`;
  return { ...problem, hint };
}

function nearIn(folder: string, name: string, disk: Disk): string | undefined {
  const files = (disk.list(folder).value ?? []).filter(({ kind }) => kind === 'file');
  const meant = suggest(
    name,
    files.map((file) => file.name),
  );
  return meant === undefined ? undefined : posix.join(folder, meant);
}

/**
 * Tells that a body has no file of a kind.
 *
 * @param what the file holds
 * @param fields what stands in such a file: the words of the hint
 * @param at where it is asked for; absent: at the beginning of the file that is not there
 */
export function noFile(
  path: string,
  { what, fields }: { readonly what: string; readonly fields: string },
  disk: Disk,
  at: Position | undefined,
): Problem {
  const asked = at ? `, or do without the ${what}` : '';
  return {
    code: 'file-missing',
    severity: 'error',
    message: `there is no ${what}: \`${path}\` is not there`,
    at: at ?? { file: disk.printed(path), line: 1, column: 1 },
    hint: `write ${disk.printed(path)} with ${fields}${asked}`,
  };
}
