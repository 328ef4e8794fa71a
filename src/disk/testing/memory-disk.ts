import { win32 } from 'node:path';
import type { Position, Problem } from '../../problems/problem.ts';
import type { Disk, Entry } from '../disk.ts';
import { joinPath } from '../paths.ts';
import { decodeText } from '../text.ts';

/** Makes a disk of files in memory, by path below the data folder; problems print `data/` before it. */
export function memoryDisk(files: Readonly<Record<string, string | Uint8Array>>): Disk {
  const printed = (path: string) => (path === '' ? 'data' : `data/${path}`);
  const problem = (code: Problem['code'], path: string, at?: Position) => ({
    problem: {
      code,
      severity: 'error',
      message: `\`${path}\` is not there or cannot be read`,
      at: at ?? { file: printed(path), line: 1, column: 1 },
    } as const,
  });
  const read = (path: string, at?: Position) => {
    const inside = joinPath('', path);
    if (inside.startsWith('..') || win32.isAbsolute(inside)) return problem('path-outside-data', path, at);
    const content = Object.hasOwn(files, inside) ? files[inside] : undefined;
    if (content === undefined) return problem('file-missing', path, at);
    return { value: typeof content === 'string' ? new TextEncoder().encode(content) : content };
  };
  const entries = (path: string): Entry[] => {
    const prefix = path === '' ? '' : `${path}/`;
    const kinds = new Map<string, Entry['kind']>();
    for (const file of Object.keys(files)) {
      if (!file.startsWith(prefix)) continue;
      const [name = '', ...rest] = file.slice(prefix.length).split('/');
      kinds.set(name, rest.length > 0 ? 'folder' : 'file');
    }
    return [...kinds].map(([name, kind]) => ({ name, kind })).sort((a, b) => (a.name < b.name ? -1 : 1));
  };
  return {
    folder: '/data',
    printed,
    readBytes: read,
    readText(path, at) {
      const bytes = read(path, at);
      if ('problem' in bytes) return bytes;
      const decoded = decodeText(bytes.value, () => printed(path));
      return 'problem' in decoded ? { problem: decoded.problem } : { value: decoded.text };
    },
    list(path, at) {
      const found = entries(path);
      return found.length === 0 ? problem('file-missing', path, at) : { value: found };
    },
    exists: (path) => Object.hasOwn(files, path) || entries(path).length > 0,
    below: (systemPath) => (systemPath.startsWith('/data/') ? systemPath.slice('/data/'.length) : undefined),
  };
}
