import type { Image } from '../document/tree.ts';
import type { Position, Problem } from '../problems/problem.ts';
import { cleanJpeg } from './clean-jpeg.ts';
import { cleanPng } from './clean-png.ts';
import { isTooLarge } from './image-limits.ts';
import { isJpeg, readJpeg } from './jpeg.ts';
import { isPng, readPng } from './png.ts';
import { turnJpeg } from './turn-jpeg.ts';

/** What the head of an image file says, or why the image cannot be placed. */
export type ImageHead =
  | {
      readonly widthPx: number;
      readonly heightPx: number;
      /** Where the file states them, and somebody meant them. */
      readonly dpi?: number;
      /** How a camera was held, as Exif counts it; absent for upright. */
      readonly orientation?: number;
    }
  | { readonly fault: string; readonly hint?: string };

/**
 * Looks whether the bytes are a whole PNG or JPEG that PDF and Word can place, and reads its size.
 * Pixels are unpacked only where the PDF writer will have to, or where a photograph must be turned upright. What the
 * image gets for its bytes is the picture alone, without the notes of camera and editor.
 *
 * @param path below the data folder; it becomes the image's
 * @param at where the image is asked for, for the problem
 * @returns the image, or an `image-invalid` problem
 */
export function readImageFile(path: string, bytes: Uint8Array, at: Position): Image | Problem {
  const format = isPng(bytes) ? 'png' : isJpeg(bytes) ? 'jpeg' : undefined;
  if (format === undefined) return invalid(path, 'is neither PNG nor JPEG', at, 'save it as one of these');
  const head = format === 'png' ? readPng(bytes) : readJpeg(bytes);
  if ('fault' in head) return invalid(path, head.fault, at, head.hint);
  const { widthPx, heightPx } = head;
  if (widthPx < 1 || heightPx < 1) return invalid(path, 'has no pixels', at);
  if (isTooLarge(widthPx, heightPx)) {
    return invalid(
      path,
      `is too large: ${widthPx} × ${heightPx} pixels`,
      at,
      'save it smaller; 2,000 pixels fill a page',
    );
  }
  const dpi = head.dpi === undefined ? {} : { dpi: head.dpi };
  if (head.orientation !== undefined) {
    const upright = turnJpeg(bytes, head.orientation);
    if (!upright) return invalid(path, 'is damaged', at, 'open it in an image editor, and save it again');
    const [width, height] = head.orientation >= 5 ? [heightPx, widthPx] : [widthPx, heightPx];
    return { path, format, widthPx: width, heightPx: height, ...dpi, bytes: upright };
  }
  const clean = format === 'png' ? cleanPng(bytes) : cleanJpeg(bytes);
  return { path, format, widthPx, heightPx, ...dpi, bytes: clean };
}

function invalid(path: string, fault: string, at: Position, hint?: string): Problem {
  const message = `the image \`${path}\` ${fault}`;
  return { code: 'image-invalid', severity: 'error', message, at, ...(hint !== undefined && { hint }) };
}
