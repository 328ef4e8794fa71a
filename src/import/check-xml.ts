import { damaged } from './zip-directory.ts';

const deepest = 256;
const less = 0x3c;
const greater = 0x3e;
const slash = 0x2f;
const exclamation = 0x21;
const question = 0x3f;
const quotes = [0x22, 0x27];

/**
 * Refuses XML that no program of Office writes: document types and entities, which readers expand, and elements
 * deeper than 256, which readers descend into. Looks at the tags only; a reader still has to parse the part.
 *
 * @throws RefusedFile
 */
export function checkXml(part: Uint8Array, path: string): void {
  const isUtf16 = (part[0] === 0xff && part[1] === 0xfe) || (part[0] === 0xfe && part[1] === 0xff);
  // An encoding without a mark at its beginning would hide every tag from the scan.
  if (!isUtf16 && part.length > 1 && (part[0] === 0 || part[1] === 0)) throw damaged(`${path} is not text`);
  const bytes = isUtf16 ? new Uint8Array(Buffer.from(decodeUtf16(part))) : part;
  let depth = 0;
  let at = bytes.indexOf(less);
  while (at !== -1) {
    const next = bytes[at + 1];
    if (next === exclamation) {
      const ends = endOfDeclaration(bytes, at);
      if (ends === undefined) throw damaged(`${path} declares what no part of an Office file declares`);
      at = bytes.indexOf(less, ends);
      continue;
    }
    if (next === question) {
      at = bytes.indexOf(less, at + 2);
      continue;
    }
    const end = endOfTag(bytes, at + 1);
    if (next === slash) depth--;
    else if (bytes[end - 1] !== slash) depth++;
    if (depth > deepest) throw damaged(`${path} is nested deeper than any document`);
    at = bytes.indexOf(less, end);
  }
}

/** Comments and CDATA are passed over; every other declaration gives nothing. */
function endOfDeclaration(bytes: Uint8Array, at: number): number | undefined {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const begins = (words: string) => buffer.toString('latin1', at, at + words.length) === words;
  const after = (words: string) => {
    const found = buffer.indexOf(words, at + 4, 'latin1');
    return found === -1 ? bytes.length : found + words.length;
  };
  if (begins('<!--')) return after('-->');
  if (begins('<![CDATA[')) return after(']]>');
  return undefined;
}

function endOfTag(bytes: Uint8Array, from: number): number {
  let quote = 0;
  for (let at = from; at < bytes.length; at++) {
    const byte = bytes[at] as number;
    if (quote !== 0) {
      if (byte === quote) quote = 0;
    } else if (quotes.includes(byte)) quote = byte;
    else if (byte === greater) return at;
  }
  return bytes.length;
}

function decodeUtf16(part: Uint8Array): string {
  return new TextDecoder(part[0] === 0xff ? 'utf-16le' : 'utf-16be').decode(part);
}
