import { RefusedFile } from './refused-file.ts';

/** One file of a zip, as its central directory declares it; sizes in bytes. */
export type ZipEntry = {
  readonly name: string;
  readonly method: number;
  readonly checksum: number;
  readonly packedSize: number;
  readonly size: number;
  /** Where its packed bytes begin. */
  readonly begins: number;
};

const endSignature = 0x06054b50;
const entrySignature = 0x02014b50;
const localSignature = 0x04034b50;
const endLength = 22;
const entryLength = 46;
const localLength = 30;
const longestComment = 0xffff;
const entryLimit = 5000;

export const saveAgain = 'open it in the program that made it, and save it again';

export function damaged(what: string): RefusedFile {
  return new RefusedFile(`is damaged: ${what}`, saveAgain);
}

/**
 * Reads the central directory of a zip (APPNOTE 6.3.10, 4.3.12 and 4.3.16), without unpacking anything.
 * Everything that two readers could understand differently is refused: bytes before the first entry or after
 * the directory, entries that overlap or stand there twice, names that the local header gives otherwise.
 *
 * @throws RefusedFile
 */
export function readDirectory(bytes: Uint8Array): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const end = findEnd(view);
  const count = view.getUint16(end + 10, true);
  const length = view.getUint32(end + 12, true);
  const start = view.getUint32(end + 16, true);
  if (count > entryLimit)
    throw new RefusedFile('holds more parts than a document has', 'copy what is needed into a new file');
  const isWhole = view.getUint16(end + 4, true) === 0 && view.getUint16(end + 8, true) === count;
  if (!isWhole || start + length !== end) throw damaged('its list of parts is not where it should be');

  const entries: ZipEntry[] = [];
  const spans: (readonly [number, number])[] = [];
  let offset = start;
  for (let index = 0; index < count; index++) {
    if (offset + entryLength > end || view.getUint32(offset, true) !== entrySignature)
      throw damaged('its list of parts breaks off');
    const nameLength = view.getUint16(offset + 28, true);
    const extraLength = view.getUint16(offset + 30, true);
    const next = offset + entryLength + nameLength + extraLength + view.getUint16(offset + 32, true);
    if (next > end) throw damaged('its list of parts breaks off');
    const { entry, span } = readEntry(view, bytes, offset, nameLength, extraLength, start);
    entries.push(entry);
    spans.push(span);
    offset = next;
  }
  if (offset !== end) throw damaged('its list of parts is longer than it says');
  checkSpans(spans);
  return entries;
}

function findEnd(view: DataView): number {
  const first = Math.max(0, view.byteLength - endLength - longestComment);
  for (let offset = view.byteLength - endLength; offset >= first; offset--) {
    if (view.getUint32(offset, true) !== endSignature) continue;
    if (offset + endLength + view.getUint16(offset + 20, true) === view.byteLength) return offset;
  }
  throw damaged('it breaks off before its end');
}

function readEntry(
  view: DataView,
  bytes: Uint8Array,
  offset: number,
  nameLength: number,
  extraLength: number,
  directory: number,
): { entry: ZipEntry; span: readonly [number, number] } {
  const nameBytes = bytes.subarray(offset + entryLength, offset + entryLength + nameLength);
  const name = new TextDecoder().decode(nameBytes);
  // Bit 0 is encryption, 6 strong encryption, 13 a masked directory.
  if ((view.getUint16(offset + 8, true) & 0x2041) !== 0)
    throw new RefusedFile('is protected with a password', 'save it without a password');
  const long = longSizes(view, offset, offset + entryLength + nameLength, extraLength);
  const [size, packedSize, local] = long;
  if (local + localLength > directory || view.getUint32(local, true) !== localSignature)
    throw damaged('a part is not where it should be');
  const localNameLength = view.getUint16(local + 26, true);
  const begins = local + localLength + localNameLength + view.getUint16(local + 28, true);
  const ends = begins + packedSize;
  if (ends > directory) throw damaged('a part runs beyond its end');
  const localName = bytes.subarray(local + localLength, local + localLength + localNameLength);
  if (Buffer.compare(localName, nameBytes) !== 0) throw damaged('a part has two names');
  const method = view.getUint16(offset + 10, true);
  if (view.getUint16(local + 8, true) !== method) throw damaged('a part is packed in two ways');
  const checksum = view.getUint32(offset + 16, true);
  return { entry: { name, method, checksum, packedSize, size, begins }, span: [local, ends] };
}

/** Unpacked size, packed size and offset of an entry; a zip64 field gives those that are written as all ones. */
function longSizes(
  view: DataView,
  offset: number,
  extra: number,
  extraLength: number,
): readonly [size: number, packedSize: number, local: number] {
  const short = [24, 20, 42].map((at) => view.getUint32(offset + at, true));
  if (!short.includes(0xffffffff)) return short as [number, number, number];
  const end = extra + extraLength;
  let at = extra;
  while (at + 4 <= end && view.getUint16(at, true) !== 1) at += 4 + view.getUint16(at + 2, true);
  at += 4;
  const read = short.map((value) => {
    if (value !== 0xffffffff) return value;
    if (at + 8 > end) throw damaged('a part does not say how large it is');
    const long = Number(view.getBigUint64(at, true));
    at += 8;
    return long;
  });
  return read as [number, number, number];
}

function checkSpans(spans: readonly (readonly [number, number])[]): void {
  const sorted = [...spans].sort(([a], [b]) => a - b);
  if (sorted.length > 0 && sorted[0]?.[0] !== 0) throw damaged('something stands before its first part');
  sorted.forEach(([, ends], index) => {
    const next = sorted[index + 1];
    if (next && next[0] < ends) throw damaged('its parts lie over each other');
  });
}
