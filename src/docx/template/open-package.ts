import { type UnzipFileInfo, unzipSync } from 'fflate';
import type { Element } from '../../ooxml/xml.ts';
import { parsePart } from './parse-part.ts';
import { RefusedTemplate } from './refused-template.ts';

/** A file of Word, taken apart. Paths are without a slash at the beginning. */
export type TemplatePackage = {
  readonly paths: readonly string[];
  bytes(path: string): Uint8Array;
  xml(path: string): Element;
};

/** Largest file that is opened. */
export const templateLimitBytes = 16 * 1024 * 1024;
const unpackedLimitBytes = 96 * 1024 * 1024;
const xmlLimitBytes = 12 * 1024 * 1024;
const partLimit = 2000;
/** Deflate cannot do better than about 1000; pages of text come to 10 or 20. */
const ratioLimit = 150;
const smallBytes = 1024 * 1024;

const saveAsTemplate = 'In Word, choose File, Save As, Word Template (*.dotx).';

/**
 * Opens a zip without unpacking it; each part is unpacked when it is asked for.
 *
 * @throws RefusedTemplate for what is no zip, is locked, or would unpack to more than a template holds
 */
export function openPackage(bytes: Uint8Array): TemplatePackage {
  checkKind(bytes);
  const entries = new Map<string, UnzipFileInfo>();
  const keep = (entry: UnzipFileInfo): false => {
    if (entries.has(entry.name))
      throw new RefusedTemplate('is damaged: a part is in it twice', saveAsTemplate);
    entries.set(entry.name, entry);
    return false;
  };
  unzip(bytes, keep);
  checkSizes([...entries.values()]);
  const bytesOf = (path: string): Uint8Array => {
    const found = entries.has(path) ? unzip(bytes, ({ name }) => name === path)[path] : undefined;
    if (!found) throw new RefusedTemplate(`is damaged: it has no ${path}`, saveAsTemplate);
    return found;
  };
  return {
    paths: [...entries.keys()].filter((path) => !path.endsWith('/')),
    bytes: bytesOf,
    xml: (path) => parsePart(decode(bytesOf(path), path), path),
  };
}

/** First bytes of a compound file: Word before 2007, and any version that locks a file with a password. */
const compoundFile = [0xd0, 0xcf, 0x11, 0xe0];

function checkKind(bytes: Uint8Array): void {
  if (bytes.length > templateLimitBytes) {
    const limit = templateLimitBytes / 1024 / 1024;
    const hint = 'Take large pictures out of it, or save them smaller (Picture Format, Compress Pictures).';
    throw new RefusedTemplate(`is larger than ${limit} MiB`, hint);
  }
  if (bytes.length === 0) throw new RefusedTemplate('is empty, or cannot be read', saveAsTemplate);
  if (compoundFile.every((byte, index) => bytes[index] === byte)) {
    // The stream that holds the document is named in UTF-16.
    const locked = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).includes(
      'EncryptedPackage',
      0,
      'utf16le',
    );
    if (!locked) throw new RefusedTemplate('is in the format of Word before 2007', saveAsTemplate);
    const hint =
      'In Word, choose File, Info, Protect Document, Encrypt with Password, and clear the password.';
    throw new RefusedTemplate('is protected with a password', hint);
  }
  const zip = bytes[0] === 0x50 && bytes[1] === 0x4b;
  if (!zip) throw new RefusedTemplate('is not a Word file', saveAsTemplate);
}

function checkSizes(entries: readonly UnzipFileInfo[]): void {
  const total = entries.reduce((sum, { originalSize }) => sum + originalSize, 0);
  const swollen = entries.some(
    ({ size, originalSize }) => originalSize > smallBytes && originalSize > size * ratioLimit,
  );
  const xml = entries.some(
    ({ name, originalSize }) => /\.(xml|rels)$/i.test(name) && originalSize > xmlLimitBytes,
  );
  if (entries.length <= partLimit && total <= unpackedLimitBytes && !swollen && !xml) return;
  const hint = 'A template of a few pages is a few hundred kilobytes: make a new one from a blank document.';
  throw new RefusedTemplate('unpacks to far more than a template holds', hint);
}

function unzip(bytes: Uint8Array, filter: (entry: UnzipFileInfo) => boolean): Record<string, Uint8Array> {
  try {
    // Sizes are those that the zip declares: fflate unpacks into that much room and no more.
    return unzipSync(bytes, { filter });
  } catch (error) {
    if (error instanceof RefusedTemplate) throw error;
    throw new RefusedTemplate('is damaged: it cannot be unpacked', saveAsTemplate);
  }
}

function decode(bytes: Uint8Array, path: string): string {
  const utf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  const encoding = utf16 ? (bytes[0] === 0xff ? 'utf-16le' : 'utf-16be') : 'utf-8';
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw new RefusedTemplate(`is damaged: ${path} is not text`, saveAsTemplate);
  }
}
