import {
  closeSync,
  constants,
  fstatSync,
  openSync,
  readdirSync,
  readSync,
  realpathSync,
  statSync,
} from 'node:fs';
import { isAbsolute, join, relative, resolve, sep, win32 } from 'node:path';
import type { Position, Problem, ProblemCode } from '../problems/problem.ts';
import { decodeText } from './text.ts';

/** What was read, or why not. */
export type Reading<T> =
  | { readonly value: T; readonly problem?: undefined }
  | { readonly value?: undefined; readonly problem: Problem };

export type Entry = { readonly name: string; readonly kind: 'file' | 'folder' };

/**
 * The data folder. Paths are below it, with slashes; `''` is the folder itself.
 * Nothing outside is read, through links neither, and nothing that could hang (pipes, devices).
 * `at` is where the path was written; without it a problem stands at the beginning of the file.
 */
export type Disk = {
  /** Absolute path of the data folder. */
  readonly folder: string;
  /** Reads a text of at most 8 MiB, without byte order mark, lines ending in `\n`. */
  readText(path: string, at?: Position): Reading<string>;
  /** Reads a file of at most 32 MiB. */
  readBytes(path: string, at?: Position): Reading<Uint8Array>;
  /** Lists files and folders by name, in the order of their UTF-16 code units. */
  list(path: string, at?: Position): Reading<readonly Entry[]>;
  /** Tells whether a file or folder is there and may be read. */
  exists(path: string): boolean;
  /** Gives the path as problems print it: relative to the working folder, with slashes. */
  printed(path: string): string;
  /** Turns a path of the system into one below the data folder; undefined if it lies outside. */
  below(systemPath: string): string | undefined;
};

export const textLimitBytes = 8 * 1024 * 1024;
export const imageLimitBytes = 32 * 1024 * 1024;

/** Opens a data folder. A folder that does not exist shows as `file-missing` when it is read. */
export function openDisk(dataFolder: string): Disk {
  const folder = resolve(dataFolder);
  let realFolder: string | undefined;
  const printed = (path: string) => {
    const shown = relative(process.cwd(), isAbsolute(path) ? path : join(folder, path));
    return shown === '' ? '.' : shown.replaceAll(sep, '/');
  };
  const fail: Fail = (code, message, path, at, hint) => {
    const place = at ?? { file: printed(path), line: 1, column: 1 };
    return {
      problem: { code, severity: 'error', message, at: place, ...(hint === undefined ? {} : { hint }) },
    };
  };

  const outside = (path: string, at?: Position) => {
    const hint =
      'a path is relative to the file that it is written in; what it names must stand in the data folder';
    return fail('path-outside-data', `\`${path}\` leaves the data folder`, path, at, hint);
  };
  const missing = (path: string, at?: Position) => {
    const hint = path.includes('\\') ? 'write `/` between folders, not `\\`' : undefined;
    return fail('file-missing', `\`${path}\` is not there or cannot be read`, path, at, hint);
  };

  /** Gives the real path of something that is there, links followed. */
  const locate = (path: string, at: Position | undefined): Reading<string> => {
    const whole = join(folder, path);
    if (isAbsolute(path) || win32.isAbsolute(path) || !isBelow(whole, folder)) return outside(path, at);
    try {
      realFolder ??= realpathSync.native(folder);
      const real = realpathSync.native(whole);
      return isBelow(real, realFolder) ? { value: real } : outside(path, at);
    } catch {
      return missing(path, at);
    }
  };

  const read = (path: string, at: Position | undefined, limitBytes: number): Reading<Uint8Array> => {
    const place = locate(path, at);
    if (place.problem) return place;
    const bytes = readRegular(place.value, limitBytes);
    if (typeof bytes !== 'string') return { value: bytes };
    if (bytes !== 'too large') return fail('file-missing', `\`${path}\` ${bytes}`, path, at);
    const message = `\`${path}\` is larger than ${limitBytes / 1024 / 1024} MiB`;
    return fail('file-too-large', message, path, at, 'make the file smaller, or divide it');
  };

  return {
    folder,
    printed,
    readText(path, at) {
      const bytes = read(path, at, textLimitBytes);
      if (bytes.problem) return bytes;
      const decoded = decodeText(bytes.value, () => printed(path));
      return 'problem' in decoded ? { problem: decoded.problem } : { value: decoded.text };
    },
    readBytes: (path, at) => read(path, at, imageLimitBytes),
    list(path, at) {
      const place = locate(path, at);
      if (place.problem) return place;
      try {
        return { value: entriesOf(place.value) };
      } catch {
        return fail('file-missing', `\`${path}\` is not a folder that can be read`, path, at);
      }
    },
    exists: (path) => locate(path, undefined).problem === undefined,
    below(systemPath) {
      const whole = resolve(systemPath);
      return isBelow(whole, folder) ? relative(folder, whole).replaceAll(sep, '/') : undefined;
    },
  };
}

type Fail = (
  code: ProblemCode,
  message: string,
  path: string,
  at?: Position,
  hint?: string,
) => { problem: Problem };

function isBelow(path: string, folder: string): boolean {
  return path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep);
}

/** Reads an ordinary file, or says what keeps it from being read. Never waits for a pipe or a device. */
function readRegular(real: string, limitBytes: number): Uint8Array | string {
  let descriptor: number | undefined;
  try {
    const status = statSync(real);
    if (status.isDirectory()) return 'is a folder, not a file';
    if (!status.isFile()) return 'is not an ordinary file';
    // The flags hold should a pipe or a link take the file's place now: neither waited for nor followed.
    descriptor = openSync(
      real,
      constants.O_RDONLY | (constants.O_NONBLOCK ?? 0) | (constants.O_NOFOLLOW ?? 0),
    );
    const { size } = fstatSync(descriptor);
    if (size > limitBytes) return 'too large';
    const bytes = new Uint8Array(size);
    let filled = 0;
    for (let count = -1; count !== 0 && filled < size; filled += count) {
      count = readSync(descriptor, bytes, filled, size - filled, null);
    }
    return filled === size ? bytes : bytes.subarray(0, filled);
  } catch {
    return 'is not there or cannot be read';
  } finally {
    if (descriptor !== undefined) closeSync(descriptor);
  }
}

function entriesOf(real: string): Entry[] {
  const entries: Entry[] = [];
  for (const entry of readdirSync(real, { withFileTypes: true })) {
    const status = entry.isSymbolicLink()
      ? statSync(join(real, entry.name), { throwIfNoEntry: false })
      : entry;
    if (status?.isFile()) entries.push({ name: entry.name, kind: 'file' });
    else if (status?.isDirectory()) entries.push({ name: entry.name, kind: 'folder' });
  }
  return entries.sort((a, b) => (a.name < b.name ? -1 : 1));
}
