/** Chunks that are the picture, its colours and its resolution. All others are somebody's words, or the clock. */
const kept = ['IHDR', 'PLTE', 'tRNS', 'IDAT', 'IEND', 'gAMA', 'cHRM', 'sRGB', 'iCCP', 'sBIT', 'pHYs'];
const signatureLength = 8;

/**
 * Takes out of a PNG all that is not the picture: texts, the camera's notes, the time of saving, and what follows
 * its end.
 *
 * @param bytes whose chunks have been read without fault
 * @returns the same bytes when there is nothing to take out
 * @see ISO/IEC 15948, 11.3
 */
export function cleanPng(bytes: Uint8Array): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const parts: Uint8Array[] = [bytes.subarray(0, signatureLength)];
  let name = '';
  for (let start = signatureLength; name !== 'IEND'; ) {
    const end = start + 12 + view.getUint32(start);
    name = String.fromCharCode(...bytes.subarray(start + 4, start + 8));
    if (kept.includes(name)) parts.push(bytes.subarray(start, end));
    start = end;
  }
  const length = parts.reduce((sum, part) => sum + part.length, 0);
  return length === bytes.length ? bytes : new Uint8Array(Buffer.concat(parts));
}
