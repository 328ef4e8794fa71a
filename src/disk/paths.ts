import { posix, win32 } from 'node:path';

/**
 * Joins a path that an author wrote to the folder of the file that it stands in.
 * Both are below the data folder, with slashes. An absolute path is given back as it is, and `..` may lead
 * out of the data folder: the disk refuses both, with the place where they were written.
 *
 * @param folder below the data folder, `''` for the data folder itself
 */
export function joinPath(folder: string, path: string): string {
  if (posix.isAbsolute(path) || win32.isAbsolute(path)) return path;
  const joined = posix.join(folder, path);
  return joined === '.' ? '' : joined;
}

/** Gives the folder of a path below the data folder; `''` for the data folder itself. */
export function folderOf(path: string): string {
  const folder = posix.dirname(path);
  return folder === '.' ? '' : folder;
}

/** Gives the last part of a path, without `ending` if it ends so. */
export function nameOf(path: string, ending = ''): string {
  return posix.basename(path, ending);
}
