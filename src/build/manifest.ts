import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { IssuedFile, IssuedVersion } from '../ledger/ledger.ts';
import { hashOf } from '../ledger/paper-content.ts';
import type { Edition } from '../load/meeting.ts';

/** Name of the manifest in a version's folder. */
export const manifestName = 'manifest.json';

/** What a published version is made of, and what it was made with: whoever has these can make it again. */
export type Manifest = {
  readonly meeting: string;
  readonly version: number;
  readonly edition: Edition;
  /** ISO 8601. */
  readonly at: string;
  readonly orderpaper: string;
  /** SHA-256 of the JSON Schemas, and of the templates and tokens of the house style. */
  readonly schemas: string;
  readonly templates: string;
  /** The commit of the data folder, where it is in git and nothing in it was changed since. */
  readonly commit?: string;
  readonly files: readonly IssuedFile[];
};

/** What a manifest says besides the version's own files. */
export type MadeWith = {
  readonly meeting: string;
  readonly edition: Edition;
  readonly orderpaper: string;
  readonly dataFolder: string;
  /** The house style's folders. */
  readonly styleFolders: readonly string[];
};

/** Makes the manifest of a version. The same version, made with the same, has the same manifest. */
export function manifestOf({ version, at, files }: IssuedVersion, made: MadeWith): Manifest {
  const { meeting, edition, orderpaper, dataFolder, styleFolders } = made;
  const commit = commitOf(dataFolder);
  return {
    meeting,
    version,
    edition,
    at,
    orderpaper,
    schemas: hashOfFolders([fileURLToPath(new URL('../../schemas', import.meta.url))]),
    templates: hashOfFolders(styleFolders),
    ...(commit !== undefined && { commit }),
    files,
  };
}

/** Writes a manifest as text for people and programs. */
export const writeManifest = (manifest: Manifest): Uint8Array =>
  new TextEncoder().encode(`${JSON.stringify(manifest, undefined, 2)}\n`);

/** Reads a manifest; undefined for what is none. */
export function readManifest(text: string): Manifest | undefined {
  try {
    const manifest = JSON.parse(text) as Partial<Manifest>;
    const isFile = ({ name, bytes, sha256 }: Partial<IssuedFile>): boolean =>
      typeof name === 'string' && typeof bytes === 'number' && typeof sha256 === 'string';
    const isWhole =
      typeof manifest.meeting === 'string' &&
      typeof manifest.version === 'number' &&
      (manifest.edition === 'public' || manifest.edition === 'members') &&
      typeof manifest.at === 'string' &&
      Array.isArray(manifest.files) &&
      manifest.files.every(isFile);
    return isWhole ? (manifest as Manifest) : undefined;
  } catch {
    return undefined;
  }
}

/** One hash of all files of some folders, with their paths. */
function hashOfFolders(folders: readonly string[]): string {
  const lines = folders.flatMap((folder, index) =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => `${index}/${relative(folder, path).replaceAll(sep, '/')} ${hashOf(readFileSync(path))}`),
  );
  return hashOf(lines.sort().join('\n'));
}

function commitOf(folder: string): string | undefined {
  const git = (...args: string[]): string =>
    execFileSync('git', ['-C', folder, ...args], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }).trim();
  try {
    // The ledger is what publishing changes itself.
    const changed = git('status', '--porcelain', '--', '.', ':(exclude,glob)**/ledger*.yaml');
    return changed === '' ? git('rev-parse', 'HEAD') : undefined;
  } catch {
    return undefined;
  }
}
