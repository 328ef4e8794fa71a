import { dirname } from 'node:path';
import type { StyleReader } from '../../house-style/style-reader.ts';
import { contextFields } from '../context-fields.ts';

/** The folder that `templateReader` pretends to be. */
export const folder = '/styles/test';

const whole: Readonly<Record<string, string>> = Object.fromEntries(
  Object.keys(contextFields).map((kind) => [`${kind}.hbs`, '<article></article>']),
);

/** Reads templates from a record of file names; those that are not given are empty papers. */
export function templateReader(files: Readonly<Record<string, string | undefined>>): StyleReader {
  const all = new Map(
    Object.entries({ ...whole, ...files }).map(([name, text]) => [`${folder}/${name}`, text]),
  );
  return {
    readText: (path) => all.get(path),
    readBytes: () => undefined,
    exists: (path) => all.get(path) !== undefined,
    styleFolder: () => undefined,
    templateFiles: () => [],
    list: (path) =>
      [...all.keys()].filter((file) => dirname(file) === path).map((file) => file.slice(path.length + 1)),
    printed: (path) => path.slice(folder.length + 1),
  };
}
