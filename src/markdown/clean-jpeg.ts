const startOfScan = 0xda;
const endOfImage = 0xd9;

/**
 * Takes out of a JPEG all that is not the picture: the camera's notes with place, owner and serial number, thumbnails,
 * comments, what editors wrote, and what follows its end. Its pixels stay bit for bit as they are.
 *
 * @param bytes whose head has been read without fault
 * @returns the same bytes when there is nothing to take out
 * @see ITU-T T.81, B.1.1.3
 */
export function cleanJpeg(bytes: Uint8Array): Uint8Array {
  const kept: Uint8Array[] = [bytes.subarray(0, 2)];
  let from = 2;
  for (let at = 2; at + 4 <= bytes.length; ) {
    if (bytes[at] !== 0xff || bytes[at + 1] === 0xff) {
      at++;
      continue;
    }
    const marker = bytes[at + 1] ?? 0;
    if (marker === endOfImage) {
      kept.push(bytes.subarray(from, at + 2));
      from = bytes.length;
      break;
    }
    const end = at + 2 + (((bytes[at + 2] ?? 0) << 8) | (bytes[at + 3] ?? 0));
    const own = ownPart(marker, bytes.subarray(at, end));
    if (own !== undefined) {
      kept.push(bytes.subarray(from, at), own);
      from = end;
    }
    at = marker === startOfScan ? endOfScan(bytes, end) : end;
  }
  if (from < bytes.length) kept.push(endedAt(bytes.subarray(from)));
  const length = kept.reduce((sum, part) => sum + part.length, 0);
  return length === bytes.length ? bytes : new Uint8Array(Buffer.concat(kept));
}

/** What is left of a segment that is not the picture; undefined for one that is. */
function ownPart(marker: number, segment: Uint8Array): Uint8Array | undefined {
  if (marker === 0xfe) return segment.subarray(0, 0);
  if (marker < 0xe0 || marker > 0xef) return undefined;
  const name = Buffer.from(segment.subarray(4, 16)).toString('latin1');
  if (marker === 0xe0 && name.startsWith('JFIF\0') && segment.length >= 18) return withoutThumbnail(segment);
  const isColour =
    (marker === 0xe2 && name === 'ICC_PROFILE\0') || (marker === 0xee && name.startsWith('Adobe'));
  return isColour ? segment : segment.subarray(0, 0);
}

function withoutThumbnail(segment: Uint8Array): Uint8Array {
  const short = Uint8Array.from(segment.subarray(0, 18));
  short.set([0, 16], 2);
  short.set([0, 0], 16);
  return short;
}

/** Pixels go up to a marker that is neither a stuffed byte nor a restart. */
function endOfScan(bytes: Uint8Array, start: number): number {
  for (let at = bytes.indexOf(0xff, start); at >= 0; at = bytes.indexOf(0xff, at + 1)) {
    const next = bytes[at + 1];
    if (next !== undefined && next !== 0 && next !== 0xff && (next < 0xd0 || next > 0xd7)) return at;
  }
  return bytes.length;
}

/** What stands last is kept up to the end of the picture. */
function endedAt(bytes: Uint8Array): Uint8Array {
  for (let at = bytes.indexOf(0xff); at >= 0; at = bytes.indexOf(0xff, at + 1)) {
    if (bytes[at + 1] === endOfImage) return bytes.subarray(0, at + 2);
  }
  return bytes;
}
