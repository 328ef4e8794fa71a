import { createHash } from 'node:crypto';
import { createRequire } from 'node:module';
import type * as JpegJs from 'jpeg-js';

type Pixels = { readonly data: Uint8Array; readonly width: number; readonly height: number };

const quality = 92;
/** Photographs are asked for again whenever a pack is composed anew. */
const turned = new Map<string, Uint8Array>();
const mostKept = 16;

/**
 * Turns a JPEG upright as the camera's note asks, and writes its pixels anew: few readers of PDF and Word obey the
 * note. The same file gives the same bytes.
 *
 * @param orientation as Exif counts them, 2 to 8
 * @returns undefined when its pixels cannot be read
 */
export function turnJpeg(bytes: Uint8Array, orientation: number): Uint8Array | undefined {
  const key = `${orientation} ${createHash('sha256').update(bytes).digest('base64')}`;
  const known = turned.get(key);
  if (known) return known;
  const upright = turn(bytes, orientation);
  if (!upright) return undefined;
  if (turned.size >= mostKept) turned.delete(turned.keys().next().value as string);
  turned.set(key, upright);
  return upright;
}

function turn(bytes: Uint8Array, orientation: number): Uint8Array | undefined {
  // Loaded only for packs with such photographs.
  const { decode, encode } = createRequire(import.meta.url)('jpeg-js') as typeof JpegJs;
  try {
    const options = { useTArray: true, formatAsRGBA: true, maxMemoryUsageInMB: 1024 } as const;
    const upright = turnPixels(decode(bytes, options), orientation);
    return new Uint8Array(encode(upright, quality).data);
  } catch {
    return undefined;
  }
}

/**
 * Turns pixels of four bytes: from 5 on rows become columns, and the others are mirrored in one direction or both.
 *
 * @see CIPA DC-008 (Exif 2.32), 4.6.4, Orientation
 */
export function turnPixels({ data, width, height }: Pixels, orientation: number): Pixels {
  const isSwapped = orientation >= 5;
  const fromRight = [2, 3, 7, 8].includes(orientation);
  const fromBelow = [3, 4, 6, 7].includes(orientation);
  const [toWidth, toHeight] = isSwapped ? [height, width] : [width, height];
  const source = new Uint32Array(data.buffer, data.byteOffset, width * height);
  const target = new Uint32Array(width * height);
  for (let y = 0, to = 0; y < toHeight; y++) {
    for (let x = 0; x < toWidth; x++) {
      const [across, down] = isSwapped ? [y, x] : [x, y];
      const column = fromRight ? width - 1 - across : across;
      const row = fromBelow ? height - 1 - down : down;
      target[to++] = source[row * width + column] as number;
    }
  }
  return { data: new Uint8Array(target.buffer), width: toWidth, height: toHeight };
}
