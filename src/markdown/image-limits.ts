/** Larger pictures are mistakes, and take more memory than a pack. */
const longestSidePx = 20_000;
const mostPixels = 100_000_000;

/** Tells whether a picture is larger than any page needs. */
export function isTooLarge(widthPx: number, heightPx: number): boolean {
  return Math.max(widthPx, heightPx) > longestSidePx || widthPx * heightPx > mostPixels;
}
