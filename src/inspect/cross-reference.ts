import { inflateSync } from 'node:zlib';
import { undoPngPrediction } from './decode-stream.ts';

/** A file is updated by adding to it; so many updates are followed back. */
const mostUpdates = 64;

/** Where the cross-references of a file say that its objects stand. */
export type CrossReference = {
  /** What is wrong with them first; undefined when nothing is. */
  readonly fault: string | undefined;
  /** Offsets of objects that are there, and of the cross-references themselves, from the first to the last. */
  readonly offsets: readonly number[];
};

/**
 * Reads the cross-reference tables or streams of a file, and checks that they lead to objects (ISO 32000-1, 7.5.4
 * and 7.5.8). It reads the bytes, since the parser finds objects without the tables.
 */
export function readCrossReference(bytes: Uint8Array): CrossReference {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const offsets = new Set<number>();
  const fault = follow(file, offsets);
  return { fault, offsets: [...offsets].sort((a, b) => a - b) };
}

function follow(file: Buffer, found: Set<number>): string | undefined {
  const end = file.subarray(-1024).toString('latin1');
  const last = [...end.matchAll(/startxref\s+(\d+)\s+%%EOF/g)].at(-1)?.[1];
  let offset: number | undefined = Number(last);
  if (last === undefined) return 'the end of the file does not say where it stands';
  for (let update = 0; offset !== undefined && update < mostUpdates; update++) {
    const word = file.subarray(offset, offset + 32).toString('latin1');
    if (!word.startsWith('xref') && !/^\d+ \d+ obj/.test(word)) return 'it is not where the file says';
    found.add(offset);
    const read: Read = word.startsWith('xref') ? readTable(file, offset) : readStream(file, offset);
    if (typeof read === 'string') return read;
    for (const [number, at] of read.offsets) {
      if (!isObjectAt(file, number, at)) return `object ${number} is not where it says`;
      found.add(at);
    }
    offset = read.previous;
  }
  return undefined;
}

type Read =
  | string
  | { readonly offsets: readonly (readonly [number, number])[]; readonly previous: number | undefined };

function isObjectAt(file: Buffer, number: number, at: number): boolean {
  const found = file.subarray(at, at + 24).toString('latin1');
  return new RegExp(`^${number} \\d+ obj`).test(found);
}

function readTable(file: Buffer, start: number): Read {
  const end = file.indexOf('trailer', start);
  if (end < 0) return 'it has no trailer';
  const text = file.subarray(start, end).toString('latin1');
  const offsets: [number, number][] = [];
  const sections = /(\d+) (\d+)[ \r\n]+((?:\d{10} \d{5} [nf](?: \r| \n|\r\n))*)/g;
  for (const [, first, count, entries = ''] of text.matchAll(sections)) {
    if (entries.length !== Number(count) * 20) return 'it has not as many entries as it says';
    for (let index = 0; index < Number(count); index++) {
      const entry = entries.slice(index * 20, index * 20 + 20);
      if (entry[17] === 'n') offsets.push([Number(first) + index, Number(entry.slice(0, 10))]);
    }
  }
  const trailer = file.subarray(end, file.indexOf('startxref', end)).toString('latin1');
  return { offsets, previous: previousIn(trailer) };
}

function readStream(file: Buffer, start: number): Read {
  const begin = file.indexOf('stream', start);
  const dictionary = file.subarray(start, Math.max(start, begin)).toString('latin1');
  const widths = numbersOf(dictionary, 'W');
  const [size = 0] = /\/Size\s+(\d+)/.exec(dictionary)?.slice(1).map(Number) ?? [];
  const [length = 0] = /\/Length\s+(\d+)/.exec(dictionary)?.slice(1).map(Number) ?? [];
  const from = begin + 'stream'.length + (file[begin + 6] === 13 ? 2 : 1);
  if (widths.length !== 3 || !dictionary.includes('/XRef')) return 'it cannot be read';
  let rows: Uint8Array = file.subarray(from, from + length);
  try {
    if (dictionary.includes('/FlateDecode')) rows = inflateSync(rows, { maxOutputLength: 1 << 28 });
  } catch {
    return 'it cannot be unpacked';
  }
  const [one = 0, two = 0, three = 0] = widths;
  const width = one + two + three;
  if (/\/Predictor\s+1[0-5]/.test(dictionary)) rows = undoPngPrediction(rows, width, 1);
  const index = numbersOf(dictionary, 'Index');
  const sections = index.length > 0 ? index : [0, size];
  const offsets: [number, number][] = [];
  let row = 0;
  for (let section = 0; section + 1 < sections.length; section += 2) {
    for (let count = 0; count < (sections[section + 1] as number); count++, row++) {
      const at = row * width;
      if (at + width > rows.length) return 'it has not as many entries as it says';
      const kind = one === 0 ? 1 : bigEndian(rows, at, one);
      if (kind === 1) offsets.push([(sections[section] as number) + count, bigEndian(rows, at + one, two)]);
    }
  }
  return { offsets, previous: previousIn(dictionary) };
}

function bigEndian(bytes: Uint8Array, at: number, length: number): number {
  let value = 0;
  for (let index = at; index < at + length; index++) value = value * 256 + (bytes[index] as number);
  return value;
}

function numbersOf(dictionary: string, key: string): number[] {
  const [, list = ''] = new RegExp(`/${key}\\s*\\[([^\\]]*)\\]`).exec(dictionary) ?? [];
  return list.split(/\s+/).filter(Boolean).map(Number);
}

function previousIn(trailer: string): number | undefined {
  const [, previous] = /\/Prev\s+(\d+)/.exec(trailer) ?? [];
  return previous === undefined ? undefined : Number(previous);
}
