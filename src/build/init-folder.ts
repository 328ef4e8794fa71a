import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { writeFiles } from '../disk/write-files.ts';
import { InputProblems } from '../problems/problem.ts';
import { ownTemplates } from './house-styles.ts';

const skeleton = join(ownTemplates, 'init');
/** Folder of the first meeting in the skeleton, and what it is called where it is written. */
const firstMeeting = ['meetings/first-meeting/', 'meetings/2031-01-15-example-panel/'] as const;

/**
 * Writes a folder in which a council can begin: a body, a first meeting with a report, a house style, settings for
 * editors, and a workflow that checks, drafts and publishes. A file that is there already is never written over.
 *
 * @param version of the program, which the folder depends on
 * @returns paths of the files, in order
 * @throws InputProblems when any of the files is there already; nothing is written then
 */
export async function initFolder(folder: string, version: string): Promise<readonly string[]> {
  const files = readdirSync(skeleton, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({ path: placeOf(relative(skeleton, path).replaceAll(sep, '/')), source: path }))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
  const standing = files.filter(({ path }) => existsSync(join(folder, path)));
  if (standing.length > 0) {
    throw new InputProblems(
      standing.map(({ path }) => ({
        code: 'duplicate-id',
        severity: 'error',
        message: 'the file is there already',
        at: { file: join(folder, path).replaceAll(sep, '/'), line: 1, column: 1 },
        hint: 'name another folder, or move it away first',
      })),
    );
  }
  for (const { path, source } of files) {
    const text = readFileSync(source, 'utf8').replace('{{version}}', version);
    const cut = path.lastIndexOf('/');
    const bytes = new TextEncoder().encode(text);
    await writeFiles(join(folder, path.slice(0, Math.max(0, cut))), [{ name: path.slice(cut + 1), bytes }]);
  }
  return files.map(({ path }) => join(folder, path));
}

/** A package holds no files that begin with a dot as they are, so they have another name there. */
function placeOf(path: string): string {
  return path.replace(/^dot-/, '.').replace(...firstMeeting);
}
