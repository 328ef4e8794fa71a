import { crc32, inflateRawSync } from 'node:zlib';
import { checkXml } from './check-xml.ts';
import { RefusedFile } from './refused-file.ts';
import { damaged, readDirectory, saveAgain, type ZipEntry } from './zip-directory.ts';

/** A zip that may be opened. Paths are as in the zip, without a slash at the beginning; folders are left out. */
export type OpenZip = {
  readonly paths: readonly string[];
  has(path: string): boolean;
  /**
   * Unpacks a part, checked against its size and checksum; parts of XML also by `checkXml`.
   *
   * @throws RefusedFile for a part that is not there, or not what the zip declares
   */
  bytes(path: string): Uint8Array;
  /** A part as text, of UTF-8 or UTF-16. */
  text(path: string): string;
};

const mebibyte = 1024 * 1024;
const totalLimitBytes = 200 * mebibyte;
const xmlLimitBytes = 64 * mebibyte;
const ratioLimit = 200;
const stored = 0;
const deflated = 8;

/**
 * Opens an Office file (a zip) without unpacking it, and refuses one that could do harm: that would unpack to
 * far more than a document holds, that names places outside itself, or that two programs could read differently.
 *
 * @throws RefusedFile
 */
export function openZip(bytes: Uint8Array): OpenZip {
  checkKind(bytes);
  const entries = new Map<string, ZipEntry>();
  for (const entry of readDirectory(bytes)) {
    checkName(entry.name);
    // Windows and Office hold names that differ in case for the same.
    const key = entry.name.toLowerCase();
    if (entries.has(key)) throw damaged('a part is in it twice');
    entries.set(key, entry);
  }
  checkSizes([...entries.values()]);
  const bytesOf = (path: string): Uint8Array => {
    const entry = entries.get(path.toLowerCase());
    if (!entry) throw damaged(`it has no ${path}`);
    const part = unpack(bytes, entry);
    if (isXml(path)) checkXml(part, path);
    return part;
  };
  return {
    paths: [...entries.values()].map(({ name }) => name).filter((name) => !name.endsWith('/')),
    has: (path) => entries.has(path.toLowerCase()),
    bytes: bytesOf,
    text: (path) => decode(bytesOf(path), path),
  };
}

/** First bytes of a compound file: Office before 2007, and any version that locks a file with a password. */
const compoundFile = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const zipFile = [0x50, 0x4b, 0x03, 0x04];

function checkKind(bytes: Uint8Array): void {
  const begins = (signature: readonly number[]) => signature.every((byte, index) => bytes[index] === byte);
  if (bytes.length === 0) throw new RefusedFile('is empty', saveAgain);
  if (begins(compoundFile)) {
    // The stream that holds the document is named in UTF-16.
    const isLocked = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).includes(
      'EncryptedPackage',
      0,
      'utf16le',
    );
    if (isLocked)
      throw new RefusedFile(
        'is protected with a password',
        'open it, choose File, Info, Encrypt with Password, clear the password, and save it',
      );
    throw new RefusedFile(
      'is in the format of Office before 2007',
      'open it, choose File, Save As, and save it as .docx or .xlsx',
    );
  }
  if (!begins(zipFile)) throw new RefusedFile('is not a file of Word or Excel', 'save it as .docx or .xlsx');
}

function checkName(name: string): void {
  const isWild =
    name === '' ||
    /^[/\\]|^[A-Za-z]:|\\|\p{Cc}|\ufffd/u.test(name) ||
    name
      .replace(/\/$/, '')
      .split('/')
      .some((step) => step === '' || step === '.' || step === '..');
  if (isWild) throw new RefusedFile('names places outside itself', saveAgain);
}

function checkSizes(entries: readonly ZipEntry[]): void {
  const hint = 'copy what is to be published into a new file';
  const total = entries.reduce((sum, { size }) => sum + size, 0);
  const isSwollen = entries.some(({ size, packedSize }) => size > mebibyte && size > packedSize * ratioLimit);
  const hasHugeXml = entries.some(({ name, size }) => isXml(name) && size > xmlLimitBytes);
  if (total > totalLimitBytes || isSwollen || hasHugeXml)
    throw new RefusedFile('unpacks to far more than a document holds', hint);
}

function unpack(bytes: Uint8Array, { begins, packedSize, size, method, checksum }: ZipEntry): Uint8Array {
  const packed = bytes.subarray(begins, begins + packedSize);
  const part = method === stored ? packed : method === deflated ? inflate(packed, size) : undefined;
  if (!part) throw damaged('a part is packed in a way that Office does not use');
  if (part.length !== size) throw damaged('a part is not as large as it says');
  if (crc32(part) !== checksum) throw damaged('a part is not what was saved');
  return part;
}

function inflate(packed: Uint8Array, size: number): Uint8Array {
  try {
    // Stops at one byte more than is declared, whatever the part would unpack to.
    const part = inflateRawSync(packed, { maxOutputLength: size + 1 });
    return new Uint8Array(part.buffer, part.byteOffset, part.length);
  } catch {
    throw damaged('a part cannot be unpacked');
  }
}

function isXml(path: string): boolean {
  return /\.(xml|rels|vml)$/i.test(path);
}

function decode(bytes: Uint8Array, path: string): string {
  const isLittle = bytes[0] === 0xff && bytes[1] === 0xfe;
  const isBig = bytes[0] === 0xfe && bytes[1] === 0xff;
  try {
    return new TextDecoder(isLittle ? 'utf-16le' : isBig ? 'utf-16be' : 'utf-8', { fatal: true }).decode(
      bytes,
    );
  } catch {
    throw damaged(`${path} is not text`);
  }
}
