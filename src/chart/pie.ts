import type { Chart, ChartValue } from '../document/chart.ts';
import { at, type Drawing, wrap } from './drawing.ts';
import { fillOf } from './fills.ts';

const radiusPt = 70;

type Slice = {
  readonly index: number;
  readonly value: ChartValue;
  /** In turns from the top, clockwise. */
  readonly from: number;
  readonly to: number;
};

type Label = {
  readonly slice: Slice;
  readonly lines: readonly string[];
  readonly heightPt: number;
  y: number;
};

/** Draws a pie from the top clockwise, with what each slice is beside it. @returns the height */
export function drawPie(chart: Chart, drawing: Drawing): number {
  const { sizePt, widthPt } = drawing.look;
  const slices = slicesOf(chart);
  const room = widthPt / 2 - radiusPt - 24;
  const linePt = sizePt * 1.2;
  const labels = slices.map((slice): Label => {
    const words = labelOf(chart, slice);
    const lines = [...wrap(words.name, room, drawing), words.number];
    return { slice, lines, heightPt: lines.length * linePt + 3, y: 0 };
  });
  const sides = [true, false].map((isRight) => labels.filter(({ slice }) => middle(slice) < 0.5 === isRight));
  const tallest = Math.max(...sides.map((side) => side.reduce((sum, { heightPt }) => sum + heightPt, 0)));
  const heightPt = Math.max(radiusPt * 2 + sizePt * 3, tallest + sizePt);
  const [x, y] = [widthPt / 2, heightPt / 2];
  for (const slice of slices) drawing.path(sliceShape(slice, x, y), fillOf(slice.index, drawing));
  if (slices.length > 1) {
    for (const { from } of slices) {
      const [edgeX, edgeY] = pointAt(from, radiusPt + 0.6, x, y);
      drawing.line(x, y, edgeX, edgeY, '#ffffff', 1.5);
    }
  }
  for (const [index, side] of sides.entries()) drawSide(side, index === 0, { x, y, heightPt }, drawing);
  return heightPt;
}

function slicesOf({ series, categories }: Chart): readonly Slice[] {
  const values = series[0]?.values ?? [];
  const total = values.reduce((sum, value) => sum + (value?.number ?? 0), 0);
  let turned = 0;
  return categories.flatMap((_, index) => {
    const value = values[index];
    if (!value || value.number <= 0) return [];
    const from = turned;
    turned += value.number / total;
    return [{ index, value, from, to: turned }];
  });
}

/** Where a slice is named; one that is all of the pie, at the right. */
const middle = ({ from, to }: Slice): number => (to - from > 0.9999 ? 0.25 : (from + to) / 2);

function labelOf({ categories, unit }: Chart, { index, value, from, to }: Slice) {
  const share = `${Math.round((to - from) * 100)}%`;
  const isShare = value.written.includes('%') || unit === '%';
  const number = isShare
    ? value.written + (value.written.includes('%') ? '' : '%')
    : `${value.written} (${share})`;
  return { name: categories[index] ?? '', number };
}

function pointAt(turn: number, radius: number, x: number, y: number): readonly [number, number] {
  const angle = turn * 2 * Math.PI;
  return [x + Math.sin(angle) * radius, y - Math.cos(angle) * radius];
}

function sliceShape(slice: Slice, x: number, y: number): string {
  const { from, to } = slice;
  if (to - from > 0.9999) {
    return `M${at(x)} ${at(y - radiusPt)}A${radiusPt} ${radiusPt} 0 1 1 ${at(x)} ${at(y + radiusPt)}A${radiusPt} ${radiusPt} 0 1 1 ${at(x)} ${at(y - radiusPt)}Z`;
  }
  const [x1, y1] = pointAt(from, radiusPt, x, y);
  const [x2, y2] = pointAt(to, radiusPt, x, y);
  const isLarge = to - from > 0.5 ? 1 : 0;
  return `M${at(x)} ${at(y)}L${at(x1)} ${at(y1)}A${radiusPt} ${radiusPt} 0 ${isLarge} 1 ${at(x2)} ${at(y2)}Z`;
}

/** Labels of one side, from the top down, moved apart where they would meet, each with a line to its slice. */
function drawSide(
  side: readonly Label[],
  isRight: boolean,
  { x, y, heightPt }: { readonly x: number; readonly y: number; readonly heightPt: number },
  drawing: Drawing,
): void {
  const { sizePt, muted } = drawing.look;
  const ordered = isRight ? side : side.toReversed();
  let free = 0;
  for (const label of ordered) {
    const wanted = pointAt(middle(label.slice), radiusPt + 10, x, y)[1] - label.heightPt / 2;
    label.y = Math.max(free, wanted);
    free = label.y + label.heightPt;
  }
  let limit = heightPt;
  for (const label of ordered.toReversed()) {
    label.y = Math.max(0, Math.min(label.y, limit - label.heightPt));
    limit = label.y;
  }
  const sign = isRight ? 1 : -1;
  for (const { slice, lines, heightPt: labelPt, y: top } of ordered) {
    const textX = x + sign * (radiusPt + 20);
    const centre = top + labelPt / 2;
    const [edgeX, edgeY] = pointAt(middle(slice), radiusPt + 1.5, x, y);
    const [bendX] = [x + sign * Math.max(Math.abs(edgeX - x) + 4, radiusPt + 12)];
    drawing.path(
      `M${at(edgeX)} ${at(edgeY)}L${at(bendX)} ${at(centre)}H${at(textX - sign * 2)}`,
      `fill="none" stroke="${muted}" stroke-width="0.5"`,
    );
    lines.forEach((line, index) => {
      const baseline = top + 1.5 + sizePt * (0.95 + index * 1.2);
      drawing.text(line, textX, baseline, {
        anchor: isRight ? 'start' : 'end',
        bold: index === lines.length - 1,
      });
    });
  }
}
