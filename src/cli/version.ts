import { createRequire } from 'node:module';

/** Reads the program's version from its package.json, which stands two folders up from here. */
export function readVersion(): string {
  const manifest = createRequire(import.meta.url)('../../package.json') as { version: string };
  return manifest.version;
}
