import { inflateSync } from 'node:zlib';
import { UnreadablePdf } from './unreadable-pdf.ts';

/** So much may objects unpack to; the largest pack that is known needs a twentieth of it. */
const mostBytes = 512 * 1024 * 1024;

/** Between the type of an object stream and its data: the rest of its dictionary. */
const longestDictionary = 4096;

/**
 * Unpacks the object streams of a file (ISO 32000-1, 7.5.7) to see how large they are, before the parser does,
 * which knows no limit: a file of some kilobytes may unpack to more than a machine has memory.
 *
 * @throws UnreadablePdf
 */
export function checkPackedObjects(bytes: Uint8Array): void {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let total = 0;
  for (let at = file.indexOf('/ObjStm'); at >= 0; at = file.indexOf('/ObjStm', at + 1)) {
    const keyword = file.subarray(at, at + longestDictionary).indexOf('stream');
    if (keyword < 0) continue;
    let start = at + keyword + 'stream'.length;
    if (file[start] === 13) start++;
    if (file[start] === 10) start++;
    try {
      total += inflateSync(file.subarray(start), { maxOutputLength: mostBytes }).length;
    } catch (error) {
      // What is not packed this way, or damaged, is the parser's to tell.
      if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') total = Number.POSITIVE_INFINITY;
    }
    if (total > mostBytes) throw new UnreadablePdf('its objects unpack to more than half a gigabyte');
  }
}
