import { zipSync } from 'fflate';
import { insertBefore } from '../document/xml-text.ts';

/** A package's files by their paths, as text or bytes. */
export type Parts = Map<string, string | Uint8Array>;

/** Path of the part that says what the others are. */
export const contentTypes = '[Content_Types].xml';

const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** The text of a part that is there. */
export function partText(parts: Parts, path: string): string {
  const part = parts.get(path);
  if (part === undefined) throw new Error(`docx made no ${path}`);
  return typeof part === 'string' ? part : decoder.decode(part);
}

/** Changes the text of a part that is there. */
export function replacePart(parts: Parts, path: string, change: (xml: string) => string): void {
  parts.set(path, change(partText(parts, path)));
}

/**
 * Says what parts are that have been added.
 *
 * @param element a `Default` or an `Override`; defaults stand first
 */
export function addContentType(parts: Parts, element: string): void {
  replacePart(parts, contentTypes, (xml) =>
    element.startsWith('<Default')
      ? xml.replace(/<Types [^>]*>/, (start) => start + element)
      : insertBefore(xml, '</Types>', element),
  );
}

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
