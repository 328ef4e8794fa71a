import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { HouseStyle } from '../house-style.ts';
import { loadHouseStyle } from '../load-house-style.ts';
import type { StyleReader } from '../style-reader.ts';

const sourceSans = join(dirname(createRequire(import.meta.url).resolve('source-sans/package.json')), 'TTF');

/** Bytes of a font of the package source-sans: `SourceSans3-Regular.ttf`. */
export function sourceSansFont(name: string): Uint8Array {
  return readFileSync(join(sourceSans, name));
}

/** Lets a folder hold the fonts of the package source-sans. */
export function sourceSansAt(folder: string): Pick<StyleReader, 'list' | 'readBytes'> {
  return {
    list: (path) => (path === folder ? readdirSync(sourceSans).sort() : []),
    readBytes: (path) =>
      dirname(path) === folder ? sourceSansFont(path.slice(folder.length + 1)) : undefined,
  };
}

/** Reads house styles from a record of files below `/styles`: `own/style.yaml`. Problems name files so too. */
export function stylesReader(files: Readonly<Record<string, string | Uint8Array>>): StyleReader {
  const at = (path: string) => files[path.slice('/styles/'.length)];
  return {
    readText: (path) => {
      const file = at(path);
      return typeof file === 'string' ? file : undefined;
    },
    readBytes: (path) => {
      const file = at(path);
      return typeof file === 'string' ? new TextEncoder().encode(file) : file;
    },
    exists: (path) => at(path) !== undefined,
    styleFolder: (name) => (files[`${name}/style.yaml`] === undefined ? undefined : `/styles/${name}`),
    templateFiles: () => [],
    list: (path) =>
      Object.keys(files)
        .filter((name) => dirname(`/styles/${name}`) === path)
        .map((name) => name.slice(dirname(name).length + 1))
        .sort(),
    printed: (path) => path.slice('/styles/'.length),
  };
}

/** Loads the style `own` of such files, and prints its problems: `own/style.yaml:1:9 style-token …`. */
export function loadOwn(files: Readonly<Record<string, string | Uint8Array>>): {
  style?: HouseStyle;
  problems: readonly string[];
} {
  const { style, problems } = loadHouseStyle('/styles/own', stylesReader(files));
  const printed = problems.map(
    ({ code, message, at }) => `${at ? `${at.file}:${at.line}:${at.column} ` : ''}${code} ${message}`,
  );
  return { ...(style && { style }), problems: printed };
}
