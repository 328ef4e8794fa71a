import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import type { HouseStyle } from '../house-style.ts';
import { loadHouseStyle } from '../load-house-style.ts';
import type { StyleReader } from '../style-reader.ts';

const root = resolve(import.meta.dirname, '../../..');

/** Reads from the real disk; paths are printed from the project's root. */
export const diskReader: Omit<StyleReader, 'readText'> & { readText(path: string): string | undefined } = {
  readText: (path) => (existsSync(path) ? readFileSync(path, 'utf8') : undefined),
  readBytes: (path) => (existsSync(path) ? readFileSync(path) : undefined),
  exists: existsSync,
  styleFolder: (name) => [resolve(root, 'templates', name)].find((folder) => existsSync(folder)),
  templateFiles: (name) => [resolve(root, 'templates', name)].filter(existsSync),
  list: (path) => (existsSync(path) ? readdirSync(path).sort() : []),
  printed: (path) => relative(root, path),
};

export const warwickshireFolder = resolve(root, 'templates/warwickshire');
export const standardFolder = resolve(root, 'templates/standard');

/** Names of the house styles that the program comes with. */
export const ownStyles = readdirSync(resolve(root, 'templates')).filter((name) =>
  existsSync(resolve(root, 'templates', name, 'style.yaml')),
);

/** Gives a house style that the program comes with. */
export function ownStyle(name: string): HouseStyle {
  const { style, problems } = loadHouseStyle(resolve(root, 'templates', name), diskReader);
  if (!style) throw new Error(problems.map((problem) => problem.message).join('\n'));
  return style;
}

export const warwickshireStyle = (): HouseStyle => ownStyle('warwickshire');
