import { type UnzipFileInfo, unzipSync } from 'fflate';
import { RefusedFile } from './refused-file.ts';

/** A file of Word or Excel, taken apart. Paths are without a slash at the beginning. */
export type OpenedZip = {
  readonly paths: readonly string[];
  /** Unpacks a part; undefined where there is none. */
  bytes(path: string): Uint8Array | undefined;
  /** Decodes a part as text; undefined where there is none. */
  text(path: string): string | undefined;
};

const megabyte = 1024 * 1024;
const limits = {
  entries: 5000,
  unpackedBytes: 200 * megabyte,
  xmlBytes: 48 * megabyte,
  /** Deflate cannot do better than about 1000; pages of text come to 10 or 20, empty cells to 100. */
  ratio: 250,
  /** Smaller parts may be packed as well as they like. */
  smallBytes: megabyte,
  /** Elements within one another; Word needs some thirty. */
  depth: 256,
};

const saveAgain = 'open it in the program that made it, and save it once more under another name';

/**
 * Opens a zip without unpacking it; each part is unpacked when it is asked for, and looked at before anyone parses it.
 *
 * @throws RefusedFile for what is no zip, is locked or damaged, or would unpack to more than a paper holds
 */
export function openZip(bytes: Uint8Array): OpenedZip {
  checkKind(bytes);
  const entries = new Map<string, UnzipFileInfo>();
  unzip(bytes, (entry) => {
    if (entries.has(entry.name)) throw new RefusedFile('is damaged: a part is in it twice', saveAgain);
    entries.set(entry.name, entry);
    return false;
  });
  checkEntries([...entries.values()]);
  const bytesOf = (path: string): Uint8Array | undefined => {
    const part = entries.has(path) ? unzip(bytes, ({ name }) => name === path)[path] : undefined;
    if (part && /\.(?:xml|rels|vml)$/i.test(path)) checkXml(part);
    return part;
  };
  return {
    paths: [...entries.keys()].filter((path) => !path.endsWith('/')),
    bytes: bytesOf,
    text(path) {
      const part = bytesOf(path);
      return part && decode(part);
    },
  };
}

/** First bytes of a compound file: Office before 2007, and any version that locks a file with a password. */
const compoundFile = [0xd0, 0xcf, 0x11, 0xe0];
const firstEntry = [0x50, 0x4b, 0x03, 0x04];

function checkKind(bytes: Uint8Array): void {
  if (bytes.length === 0) throw new RefusedFile('is empty', 'ask its author for it once more');
  if (compoundFile.every((byte, index) => bytes[index] === byte)) {
    // The stream that holds a locked document is named in UTF-16.
    const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
    if (view.includes('EncryptedPackage', 0, 'utf16le'))
      throw new RefusedFile(
        'is protected with a password',
        'open it with the password, choose File, Info, Protect, Encrypt with Password, clear the password, and save',
      );
    throw new RefusedFile('is in the format of Office before 2007', 'open it, and save it as .docx or .xlsx');
  }
  if (!firstEntry.every((byte, index) => bytes[index] === byte))
    throw new RefusedFile('is not what its name says: it is no file of Word or Excel', saveAgain);
}

function checkEntries(entries: readonly UnzipFileInfo[]): void {
  const strange = entries.find(({ name }) => /^[/\\]|^[a-z]:|\\|(?:^|\/)\.\.(?:\/|$)|\0/i.test(name));
  if (strange) throw new RefusedFile(`holds a part with the strange name “${strange.name}”`, saveAgain);
  const total = entries.reduce((sum, { originalSize }) => sum + originalSize, 0);
  const isSwollen = entries.some(
    ({ size, originalSize, name }) =>
      (originalSize > limits.smallBytes && originalSize > size * limits.ratio) ||
      (/\.(?:xml|rels|vml)$/i.test(name) && originalSize > limits.xmlBytes),
  );
  if (entries.length <= limits.entries && total <= limits.unpackedBytes && !isSwollen) return;
  throw new RefusedFile(
    'unpacks to far more than a paper holds',
    'a report of a hundred pages is a few megabytes: ask its author what is in it, or divide it',
  );
}

function unzip(bytes: Uint8Array, filter: (entry: UnzipFileInfo) => boolean): Record<string, Uint8Array> {
  try {
    // Sizes are those that the zip declares: fflate unpacks into that much room and no more.
    return unzipSync(bytes, { filter });
  } catch (error) {
    if (error instanceof RefusedFile) throw error;
    throw new RefusedFile('is damaged: it cannot be unpacked', saveAgain);
  }
}

const [opening, closing, slash, exclamation, question] = [0x3c, 0x3e, 0x2f, 0x21, 0x3f];

/**
 * Looks at XML before it is parsed: a document type may hold entities that swell, and elements that stand within one
 * another without end overflow the stack of whoever parses them.
 */
function checkXml(xml: Uint8Array): void {
  const isUtf16 = (xml[0] === 0xff && xml[1] === 0xfe) || (xml[0] === 0xfe && xml[1] === 0xff);
  const bytes = isUtf16 ? Buffer.from(decode(xml), 'utf8') : xml;
  let depth = 0;
  for (let at = bytes.indexOf(opening); at >= 0; at = bytes.indexOf(opening, at + 1)) {
    const next = bytes[at + 1];
    if (next === exclamation) {
      if (bytes[at + 2] === 0x44)
        throw new RefusedFile('holds a document type, which no Office file needs', saveAgain);
      continue;
    }
    if (next === question) continue;
    if (next === slash) {
      depth--;
      continue;
    }
    const end = bytes.indexOf(closing, at);
    if (end >= 0 && bytes[end - 1] !== slash) depth++;
    if (depth > limits.depth)
      throw new RefusedFile('is damaged: its elements stand within one another beyond reason', saveAgain);
  }
}

function decode(bytes: Uint8Array): string {
  const isUtf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  const encoding = isUtf16 ? (bytes[0] === 0xff ? 'utf-16le' : 'utf-16be') : 'utf-8';
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw new RefusedFile('is damaged: a part of it is not text', saveAgain);
  }
}
