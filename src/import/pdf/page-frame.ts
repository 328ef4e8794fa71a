import { getNumber, numberOf } from '../../inspect/objects.ts';
import { type Rectangle, rectangleOf } from '../../inspect/page-tree.ts';
import { exportAgain } from './open-pdf.ts';
import type { SourcePageObject } from './page-tree.ts';
import { Refusal } from './refusal.ts';

/** `a b c d e f` of ISO 32000-1, 8.3.4. */
export type Matrix = readonly [number, number, number, number, number, number];

/** How a page is shown. */
export type PageFrame = {
  /** What of the page is seen, in the page's own coordinates. */
  readonly box: Rectangle;
  /** From the page's own coordinates to points from the lower left corner of what is seen. */
  readonly matrix: Matrix;
  readonly widthPt: number;
  readonly heightPt: number;
  /** Whether a part of the page is cut away. */
  readonly isCropped: boolean;
};

const letter = { left: 0, bottom: 0, right: 612, top: 792 };
/** Five metres, and a third of an inch: pages beyond are none (ISO 32000-1, annex C). */
const [leastPt, mostPt] = [24, 14_400];

/**
 * Says how a reader shows a page: cropped, turned, in its unit (ISO 32000-1, 14.11.2 and Table 30).
 *
 * @throws Refusal for a size that no page has
 */
export function frameOf(page: SourcePageObject): PageFrame {
  const media = rectangleOf(page.mediaBox) ?? letter;
  const crop = rectangleOf(page.cropBox);
  const box = (crop && intersection(media, crop)) ?? media;
  const turns = (((Math.round((numberOf(page.rotate) ?? 0) / 90) % 4) + 4) % 4) as 0 | 1 | 2 | 3;
  const given = getNumber(page.dict, 'UserUnit') ?? 1;
  const unit = given > 0 ? given : 1;
  const [width, height] = [(box.right - box.left) * unit, (box.top - box.bottom) * unit];
  const [widthPt, heightPt] = turns % 2 === 0 ? [width, height] : [height, width];
  if (!(Math.min(widthPt, heightPt) >= leastPt && Math.max(widthPt, heightPt) <= mostPt)) {
    const mm = (pt: number): number => Math.round((pt / 72) * 25.4);
    throw new Refusal(`its page ${page.number} is ${mm(widthPt)} mm by ${mm(heightPt)} mm`, exportAgain);
  }
  const isCropped =
    box !== media &&
    (Object.keys(box) as (keyof Rectangle)[]).some((side) => Math.abs(box[side] - media[side]) > 1);
  return { box, matrix: matrixOf(box, turns, unit), widthPt, heightPt, isCropped };
}

function matrixOf(box: Rectangle, turns: 0 | 1 | 2 | 3, unit: number): Matrix {
  const { left, bottom, right, top } = box;
  switch (turns) {
    case 0:
      return [unit, 0, 0, unit, -left * unit, -bottom * unit];
    case 1:
      return [0, -unit, unit, 0, -bottom * unit, right * unit];
    case 2:
      return [-unit, 0, 0, -unit, right * unit, top * unit];
    case 3:
      return [0, unit, -unit, 0, top * unit, -left * unit];
  }
}

function intersection(a: Rectangle, b: Rectangle): Rectangle | undefined {
  const left = Math.max(a.left, b.left);
  const bottom = Math.max(a.bottom, b.bottom);
  const right = Math.min(a.right, b.right);
  const top = Math.min(a.top, b.top);
  return left < right && bottom < top ? { left, bottom, right, top } : undefined;
}

/** The rectangle around another one that is put through a matrix. */
export function transform({ left, bottom, right, top }: Rectangle, matrix: Matrix): Rectangle {
  const corners = [
    [left, bottom],
    [left, top],
    [right, bottom],
    [right, top],
  ].map(([x, y]) => transformPoint(x as number, y as number, matrix));
  const [xs, ys] = [corners.map(([x]) => x), corners.map(([, y]) => y)];
  return { left: Math.min(...xs), bottom: Math.min(...ys), right: Math.max(...xs), top: Math.max(...ys) };
}

export function transformPoint(x: number, y: number, [a, b, c, d, e, f]: Matrix): readonly [number, number] {
  return [a * x + c * y + e, b * x + d * y + f];
}
