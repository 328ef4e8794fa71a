import type { Image } from '../document/tree.ts';
import type { Position, Problem } from '../problems/problem.ts';
import { isJpeg, readJpeg } from './jpeg.ts';
import { isPng, readPng } from './png.ts';

/** What the head of an image file says, or why the image cannot be placed. */
export type ImageHead =
  | { readonly widthPx: number; readonly heightPx: number }
  | { readonly fault: string; readonly hint?: string };

/** Larger ones are mistakes, and take more memory than a pack. */
const longestSidePx = 20_000;
const mostPixels = 100_000_000;

/**
 * Looks whether the bytes are a whole PNG or JPEG that PDF and Word can place, and reads its size.
 * Pixels are unpacked only where the PDF writer will have to.
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
  if (Math.max(widthPx, heightPx) > longestSidePx || widthPx * heightPx > mostPixels) {
    return invalid(
      path,
      `is too large: ${widthPx} × ${heightPx} pixels`,
      at,
      'save it smaller; 2,000 pixels fill a page',
    );
  }
  return { path, format, widthPx, heightPx, bytes };
}

function invalid(path: string, fault: string, at: Position, hint?: string): Problem {
  const message = `the image \`${path}\` ${fault}`;
  return { code: 'image-invalid', severity: 'error', message, at, ...(hint !== undefined && { hint }) };
}
