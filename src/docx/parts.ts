import { zipSync } from 'fflate';

/** A package's files by their paths, as text or bytes. */
export type Parts = Map<string, string | Uint8Array>;

const encoder = new TextEncoder();
const compressed = /\.(png|jpe?g)$/;
/** Deflating a small part costs more time than it saves room; a pack has one or two headers for each paper. */
const smallBytes = 1024;

/**
 * Zips parts so that the same parts give the same bytes: sorted by path, without times or attributes.
 * Deflate is fflate's, which is the same on every machine; Node's own is not.
 */
export function zipParts(parts: Parts): Uint8Array {
  const files: Record<string, [Uint8Array, { level: 0 | 6 }]> = {};
  for (const path of [...parts.keys()].sort()) {
    const data = parts.get(path) ?? '';
    const bytes = typeof data === 'string' ? encoder.encode(data) : data;
    const stored = bytes.length < smallBytes || compressed.test(path);
    files[path] = [bytes, { level: stored ? 0 : 6 }];
  }
  // Zip times are local: this one is written as 1980-01-01 00:00 in every time zone.
  return zipSync(files, { mtime: new Date(1980, 0, 1) });
}
