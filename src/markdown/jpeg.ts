import { statedDpi } from './density.ts';
import { readExif } from './exif.ts';
import type { ImageHead } from './image.ts';

const cutOff: ImageHead = { fault: 'is cut off before its end', hint: 'copy the file once more' };
const damaged: ImageHead = { fault: 'is damaged', hint: 'open it in an image editor, and save it again' };
/** Baseline, extended and progressive; PDF and Word know no lossless or arithmetic ones. */
const knownFrames = [0xc0, 0xc1, 0xc2];
/** DHT, JPG and DAC share the range of frames. */
const noFrames = [0xc4, 0xc8, 0xcc];

export function isJpeg(bytes: Uint8Array): boolean {
  return bytes[0] === 0xff && bytes[1] === 0xd8 && bytes[2] === 0xff;
}

/**
 * Reads from the segments before its pixels the size of a JPEG, its resolution, and how it was held when it was
 * taken, and looks whether its end is there. Refuses CMYK, which an archivable PDF in RGB may not hold.
 *
 * @returns the size as stored, before the picture is turned
 * @see ITU-T T.81, B.2.2
 */
export function readJpeg(bytes: Uint8Array): ImageHead {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let orientation = 1;
  let ofFile: number | undefined;
  let ofCamera: number | undefined;
  for (let at = 2; ; ) {
    while (bytes[at] === 0xff && bytes[at + 1] === 0xff) at++;
    if (at + 4 > bytes.length) return cutOff;
    if (bytes[at] !== 0xff) return damaged;
    const marker = bytes[at + 1] ?? 0;
    const length = view.getUint16(at + 2);
    if (length < 2 || marker === 0xda || marker === 0xd9) return damaged;
    if (at + 2 + length > bytes.length) return cutOff;
    const segment = new DataView(bytes.buffer, bytes.byteOffset + at + 4, length - 2);
    if (marker === 0xe0) ofFile ??= densityOf(segment);
    const exif = marker === 0xe1 ? readExif(segment) : undefined;
    if (exif) {
      if (orientation === 1) orientation = exif.orientation;
      ofCamera ??= exif.dpi;
    }
    if (marker >= 0xc0 && marker <= 0xcf && !noFrames.includes(marker)) {
      const head = readFrame(marker, segment, bytes);
      if ('fault' in head) return head;
      const dpi = { ...statedDpi(ofCamera), ...statedDpi(ofFile) };
      return { ...head, ...dpi, ...(orientation > 1 && { orientation }) };
    }
    at += 2 + length;
  }
}

/** @see ITU-T T.871 (JFIF), 10.1 */
function densityOf(segment: DataView): number | undefined {
  if (segment.byteLength < 12 || segment.getUint32(0) !== 0x4a464946) return undefined;
  const unit = segment.getUint8(7);
  const density = segment.getUint16(8);
  return unit === 1 ? density : unit === 2 ? density * 2.54 : undefined;
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
