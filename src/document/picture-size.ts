import type { Figure, Image } from './tree.ts';

/** Pictures whose files say nothing of it are set as if they had this many pixels to the inch. */
export const usualDpi = 150;
/** Share of the page's height that a picture takes at most, so that its caption fits under it. */
const highest = 0.82;

/** Gives the width of a picture as its file means it, in points. */
export function naturalWidthPt({ widthPx, dpi = usualDpi }: Pick<Image, 'widthPx' | 'dpi'>): number {
  return (widthPx * 72) / dpi;
}

/** Gives the size of a figure on a page: as asked for, no wider than the column and no higher than the page. */
export function pictureSize(
  { image, width }: Pick<Figure, 'image' | 'width'>,
  columnPt: number,
  pageHeightPt: number,
): { readonly widthPt: number; readonly heightPt: number } {
  const askedPt = width === undefined ? naturalWidthPt(image) : columnPt * width;
  const askedHeightPt = (askedPt * image.heightPx) / image.widthPx;
  const shrink = Math.min(1, columnPt / askedPt, (pageHeightPt * highest) / askedHeightPt);
  return { widthPt: askedPt * shrink, heightPt: askedHeightPt * shrink };
}
