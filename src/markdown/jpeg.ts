import type { ImageHead } from './image.ts';

const cutOff: ImageHead = { fault: 'is cut off before its end', hint: 'copy the file once more' };
const damaged: ImageHead = { fault: 'is damaged', hint: 'open it in an image editor, and save it again' };
/** Baseline, extended and progressive; PDF and Word know no lossless or arithmetic ones. */
const knownFrames = [0xc0, 0xc1, 0xc2];
/** DHT, JPG and DAC share the range of frames. */
const noFrames = [0xc4, 0xc8, 0xcc];
const orientationTag = 0x0112;

export function isJpeg(bytes: Uint8Array): boolean {
  return bytes[0] === 0xff && bytes[1] === 0xd8 && bytes[2] === 0xff;
}

/**
 * Reads the size of a JPEG from its frame header, and looks whether its end is there.
 * Refuses CMYK, which an archivable PDF in RGB may not hold, and pictures stored on their side, since
 * PDF readers show them so.
 *
 * @see ITU-T T.81, B.2.2
 */
export function readJpeg(bytes: Uint8Array): ImageHead {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let isTurned = false;
  for (let at = 2; ; ) {
    while (bytes[at] === 0xff && bytes[at + 1] === 0xff) at++;
    if (at + 4 > bytes.length) return cutOff;
    if (bytes[at] !== 0xff) return damaged;
    const marker = bytes[at + 1] ?? 0;
    const length = view.getUint16(at + 2);
    if (length < 2 || marker === 0xda || marker === 0xd9) return damaged;
    if (at + 2 + length > bytes.length) return cutOff;
    const segment = new DataView(bytes.buffer, bytes.byteOffset + at + 4, length - 2);
    if (marker === 0xe1) isTurned ||= isStoredTurned(segment);
    if (marker >= 0xc0 && marker <= 0xcf && !noFrames.includes(marker)) {
      if (isTurned)
        return { fault: 'is stored on its side', hint: 'open it in an image editor, and save it upright' };
      return readFrame(marker, segment, bytes);
    }
    at += 2 + length;
  }
}

function readFrame(marker: number, frame: DataView, bytes: Uint8Array): ImageHead {
  if (frame.byteLength < 6) return damaged;
  const channels = frame.getUint8(5);
  const isPlain =
    knownFrames.includes(marker) && frame.getUint8(0) === 8 && (channels === 1 || channels === 3);
  if (!isPlain)
    return { fault: 'is a JPEG of a kind that cannot be placed', hint: 'save it again as JPEG in RGB' };
  if (!hasEnd(bytes)) return cutOff;
  return { widthPx: frame.getUint16(3), heightPx: frame.getUint16(1) };
}

/** Cameras and editors may write more after the end, so it is sought from the back. */
function hasEnd(bytes: Uint8Array): boolean {
  for (let at = bytes.lastIndexOf(0xd9); at > 0; at = bytes.lastIndexOf(0xd9, at - 1)) {
    if (bytes[at - 1] === 0xff) return true;
  }
  return false;
}

/** Reads the orientation that a camera wrote: 1 is upright. */
function isStoredTurned(segment: DataView): boolean {
  const tiff = 6;
  if (segment.byteLength < tiff + 8 || segment.getUint32(0) !== 0x45786966) return false;
  const isLittle = segment.getUint16(tiff) === 0x4949;
  const directory = tiff + segment.getUint32(tiff + 4, isLittle);
  if (directory + 2 > segment.byteLength) return false;
  const count = segment.getUint16(directory, isLittle);
  for (
    let entry = directory + 2;
    entry + 12 <= Math.min(segment.byteLength, directory + 2 + count * 12);
    entry += 12
  ) {
    if (segment.getUint16(entry, isLittle) === orientationTag)
      return segment.getUint16(entry + 8, isLittle) > 1;
  }
  return false;
}
