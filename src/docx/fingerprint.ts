import { createHash } from 'node:crypto';
import { unzipSync } from 'fflate';
import type { Parts } from './parts.ts';

const core = 'docProps/core.xml';
const isWords = (path: string): boolean => /^word\/[^/]+\.xml$/.test(path);

/** SHA-256 of the parts that an officer can change in Word, by which a file knows itself. */
export function fingerprintOf(parts: Parts | ReadonlyMap<string, string | Uint8Array>): string {
  const hash = createHash('sha256');
  for (const path of [...parts.keys()].filter(isWords).sort())
    hash.update(`${path}\n`).update(parts.get(path) ?? '');
  return hash.digest('hex');
}

/**
 * Whether a Word file is as it was written here: its own `dc:identifier` has the fingerprint of its parts. Whatever
 * Word or another program has saved since is not, nor is a file that was never ours.
 */
export function isAsWritten(bytes: Uint8Array): boolean {
  try {
    const unzipped = unzipSync(bytes, { filter: ({ name }) => name === core || isWords(name) });
    const [, told] =
      /<dc:identifier>sha256:([0-9a-f]{64})<\/dc:identifier>/.exec(
        new TextDecoder().decode(unzipped[core]),
      ) ?? [];
    return told !== undefined && told === fingerprintOf(new Map(Object.entries(unzipped)));
  } catch {
    return false;
  }
}
