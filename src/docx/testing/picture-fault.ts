import { posix } from 'node:path';
import { crc32, inflateSync } from 'node:zlib';

/**
 * Finds what keeps a picture from being shown.
 *
 * @param path whose ending says what it should be
 * @returns undefined for a whole picture, and for formats that are not looked into
 */
export function pictureFault(path: string, bytes: Uint8Array): string | undefined {
  const ending = posix.extname(path).toLowerCase();
  const data = Buffer.from(bytes);
  if (ending === '.png') return pngFault(data);
  return ending === '.jpg' || ending === '.jpeg' ? jpegFault(data) : undefined;
}

const pngStart = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** Every chunk is whole and has the sum that it says, and the pixels can be inflated. */
function pngFault(data: Buffer): string | undefined {
  if (!data.subarray(0, 8).equals(pngStart)) return 'is no PNG';
  const pixels: Buffer[] = [];
  for (let at = 8; ; ) {
    if (at + 12 > data.length) return 'ends before its end';
    const length = data.readUInt32BE(at);
    const end = at + 8 + length;
    if (end + 4 > data.length) return 'ends before its end';
    if (crc32(data.subarray(at + 4, end)) !== data.readUInt32BE(end)) return 'has a damaged chunk';
    const type = data.toString('latin1', at + 4, at + 8);
    if (type === 'IDAT') pixels.push(data.subarray(at + 8, end));
    at = end + 4;
    if (type === 'IEND') break;
  }
  try {
    inflateSync(Buffer.concat(pixels));
    return undefined;
  } catch {
    return 'has pixels that cannot be read';
  }
}

/** It begins and ends as such, and its segments lead to a frame and a scan. */
function jpegFault(data: Buffer): string | undefined {
  if (data.length < 4 || data.readUInt16BE(0) !== 0xffd8) return 'is no JPEG';
  let hasFrame = false;
  for (let at = 2; at + 4 <= data.length; ) {
    const marker = data.readUInt16BE(at);
    if (marker < 0xffc0) return 'has a damaged segment';
    if (marker === 0xffda) {
      const end = data.lastIndexOf(Buffer.from([0xff, 0xd9]));
      return hasFrame && end > at ? undefined : 'ends before its end';
    }
    hasFrame ||= marker <= 0xffcf && ![0xffc4, 0xffc8, 0xffcc].includes(marker);
    at += 2 + data.readUInt16BE(at + 2);
  }
  return 'ends before its end';
}
