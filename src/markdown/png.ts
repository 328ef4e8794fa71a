import { crc32, inflateSync } from 'node:zlib';
import { statedDpi } from './density.ts';
import type { ImageHead } from './image.ts';
import { isTooLarge } from './image-limits.ts';

const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
/** Bit depths that each colour type may have: grey, RGB, palette, grey and RGB with alpha. */
const depths: Readonly<Record<number, readonly number[]>> = {
  0: [1, 2, 4, 8, 16],
  2: [8, 16],
  3: [1, 2, 4, 8],
  4: [8, 16],
  6: [8, 16],
};
const damaged: ImageHead = { fault: 'is damaged', hint: 'open it in an image editor, and save it again' };
const asPlainPng = 'save it again as PNG with 24 bits, not interlaced';

export function isPng(bytes: Uint8Array): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}

/**
 * Reads the size and resolution of a PNG, and goes through all of its chunks: their order, lengths and check sums.
 * Refuses what pdfkit places wrongly: moving images, and fewer than 8 bits a pixel where pixels must be unpacked.
 *
 * @see ISO/IEC 15948, 5.3 and 11.2
 */
export function readPng(bytes: Uint8Array): ImageHead {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const seen = new Set<string>();
  const pixels: Uint8Array[] = [];
  let name = '';
  let dpi: number | undefined;
  for (let start = signature.length; name !== 'IEND'; ) {
    if (start + 12 > bytes.length)
      return { fault: 'is cut off before its end', hint: 'copy the file once more' };
    const length = view.getUint32(start);
    const end = start + 8 + length;
    if (end + 4 > bytes.length)
      return { fault: 'is cut off before its end', hint: 'copy the file once more' };
    name = String.fromCharCode(...bytes.subarray(start + 4, start + 8));
    if (crc32(bytes.subarray(start + 4, end)) !== view.getUint32(end)) return damaged;
    if (seen.size === 0 && (name !== 'IHDR' || length !== 13)) return damaged;
    seen.add(name);
    if (name === 'pHYs' && length === 9 && bytes[start + 16] === 1) {
      dpi = view.getUint32(start + 8) * metresInInch;
    }
    if (name === 'IDAT') pixels.push(bytes.subarray(start + 8, end));
    start = end + 4;
  }
  const [depth = 0, colour = 0, compression, filter, interlaced] = bytes.subarray(24, 29);
  const isSound =
    depths[colour]?.includes(depth) && compression === 0 && filter === 0 && (interlaced ?? 2) < 2;
  if (!isSound || !seen.has('IDAT') || (colour === 3 && !seen.has('PLTE'))) return damaged;
  if (seen.has('acTL'))
    return { fault: 'moves, which paper cannot', hint: 'save one of its pictures as PNG' };
  if (depth < 8 && (interlaced === 1 || (colour === 3 && seen.has('tRNS')))) {
    return { fault: 'is packed in a way that cannot be placed', hint: asPlainPng };
  }
  const [widthPx, heightPx] = [view.getUint32(16), view.getUint32(20)];
  if (isTooLarge(widthPx, heightPx)) return { widthPx, heightPx };
  const mustUnpack = colour >= 4 || interlaced === 1 || seen.has('tRNS');
  if (mustUnpack && !canUnpack(pixels, heightPx * (widthPx * bytesInLargestPixel + 1))) return damaged;
  return { widthPx, heightPx, ...statedDpi(dpi) };
}

const metresInInch = 0.0254;
const bytesInLargestPixel = 8;

/** Pixels that pdfkit unpacks must be sound, and no more than there is room for. */
function canUnpack(pixels: readonly Uint8Array[], mostBytes: number): boolean {
  try {
    return inflateSync(Buffer.concat(pixels), { maxOutputLength: Math.max(1, mostBytes) }).length > 0;
  } catch {
    return false;
  }
}
