export type ImageSize = {
  readonly format: 'png' | 'jpeg';
  readonly widthPx: number;
  readonly heightPx: number;
};

const pngSignature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const pngEnd = [0x49, 0x45, 0x4e, 0x44, 0xae, 0x42, 0x60, 0x82];

/**
 * Reads format and size from the beginning of an image file, and looks whether its end is there.
 *
 * @returns undefined for anything but a whole PNG or JPEG
 * @see PNG, ISO/IEC 15948, 11.2.2; JPEG, ITU-T T.81, B.2.2
 */
export function imageSize(bytes: Uint8Array): ImageSize | undefined {
  const size = startsWith(bytes, pngSignature, 0) ? pngSize(bytes) : jpegSize(bytes);
  return size && size.widthPx > 0 && size.heightPx > 0 ? size : undefined;
}

function pngSize(bytes: Uint8Array): ImageSize | undefined {
  if (bytes.length < 45 || !hasPngEnd(bytes) || String.fromCharCode(...bytes.subarray(12, 16)) !== 'IHDR')
    return undefined;
  const view = viewOf(bytes);
  return { format: 'png', widthPx: view.getUint32(16), heightPx: view.getUint32(20) };
}

/** Some programs write more after the end; a file that was cut off has no end at all. */
function hasPngEnd(bytes: Uint8Array): boolean {
  for (let at = bytes.length - pngEnd.length; at >= 0; at -= 1)
    if (startsWith(bytes, pngEnd, at)) return true;
  return false;
}

/** Goes from marker to marker until that of a frame (SOF), which has the size. */
function jpegSize(bytes: Uint8Array): ImageSize | undefined {
  if (!startsWith(bytes, [0xff, 0xd8, 0xff], 0)) return undefined;
  const view = viewOf(bytes);
  let at = 2;
  while (at + 9 < bytes.length && bytes[at] === 0xff) {
    const marker = bytes[at + 1] ?? 0;
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (isFrame) return { format: 'jpeg', widthPx: view.getUint16(at + 7), heightPx: view.getUint16(at + 5) };
    if (marker === 0xda) return undefined;
    at += 2 + view.getUint16(at + 2);
  }
  return undefined;
}

function startsWith(bytes: Uint8Array, wanted: readonly number[], offset: number): boolean {
  return wanted.every((byte, index) => bytes[offset + index] === byte);
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
