import type { Chart } from '../document/chart.ts';
import { at, type Drawing, wrap } from './drawing.ts';
import { lineLook, mark } from './fills.ts';
import { drawLegend } from './legend.ts';
import { makeScale, tickText } from './scale.ts';

const plotPt = 160;
/** Share of the width that names at the ends of lines may take. */
const endShare = 0.26;
/** Between names below the axis. */
const leastGapPt = 5;
/** Marks on more points than these would be a rope. */
const mostMarked = 30;

/** Draws a line a series, named at its end where the names have room. @returns the height */
export function drawLines(chart: Chart, drawing: Drawing): number {
  const { sizePt, widthPt, rule, ink, muted } = drawing.look;
  const scale = makeScale(
    chart.series.flatMap(({ values }) => values.flatMap((value) => (value ? [value.number] : []))),
    5,
  );
  const names = chart.series.map(({ name }) => name);
  const isNamed = names.length > 1;
  const endPt = Math.min(Math.max(...names.map((name) => drawing.widthOf(name, true))), widthPt * endShare);
  const ends = names.map((name) => wrap(name, endPt, drawing));
  const endsFit = ends.every(
    (lines) => lines.length <= 2 && lines.every((line) => drawing.widthOf(line) <= endPt),
  );
  const atEnds = isNamed && endsFit && names.length <= 6;
  const legendPt = isNamed && !atEnds ? drawLegend(names, true, drawing) : 0;
  const unitPt = chart.unit === '' ? 0 : sizePt * 1.5;
  if (chart.unit !== '') drawing.text(chart.unit, 0, legendPt + sizePt * 0.9, { colour: muted });
  const top = legendPt + unitPt + sizePt * 0.6;
  const leftPt = Math.max(...scale.ticks.map((tick) => drawing.widthOf(tickText(tick, scale.decimals)))) + 6;
  const rightPt = widthPt - (atEnds ? endPt + 10 : 0);
  const slotPt = (rightPt - leftPt) / chart.categories.length;
  const xOf = (index: number) => leftPt + slotPt * (index + 0.5);
  const yOf = (value: number) => top + ((scale.to - value) / (scale.to - scale.from)) * plotPt;
  for (const tick of scale.ticks) {
    const y = yOf(tick);
    drawing.line(leftPt, y, rightPt, y, tick === 0 ? ink : rule, tick === 0 ? 0.9 : 0.5);
    const options = { anchor: 'end', colour: muted } as const;
    drawing.text(tickText(tick, scale.decimals), leftPt - 5, y + sizePt * 0.33, options);
  }
  const lasts: { readonly series: number; readonly y: number }[] = [];
  chart.series.forEach(({ values }, series) => {
    let d = '';
    let isDown = false;
    values.forEach((value, index) => {
      if (value) d += `${isDown ? 'L' : 'M'}${at(xOf(index))} ${at(yOf(value.number))}`;
      isDown = value !== undefined;
    });
    if (d !== '') drawing.path(d, lineLook(series, drawing));
    values.forEach((value, index) => {
      const isAlone = !values[index - 1] && !values[index + 1];
      if (value && (values.length <= mostMarked || isAlone))
        mark(series, xOf(index), yOf(value.number), drawing);
    });
    const last = values.findLast((value) => value !== undefined);
    if (last) lasts.push({ series, y: yOf(last.number) });
  });
  if (atEnds) drawEnds(lasts, ends, rightPt, { top, bottom: top + plotPt }, drawing);
  return drawNames(chart, { leftPt, slotPt, bottomPt: top + plotPt }, drawing);
}

/** Names beside the ends of their lines, moved apart where they would meet. */
function drawEnds(
  lasts: readonly { readonly series: number; readonly y: number }[],
  ends: readonly (readonly string[])[],
  rightPt: number,
  room: { readonly top: number; readonly bottom: number },
  drawing: Drawing,
): void {
  const { sizePt, colours } = drawing.look;
  const placed = lasts
    .map(({ series, y }) => {
      const height = (ends[series]?.length ?? 1) * sizePt * 1.15 + 1;
      return { series, height, top: y - height / 2 };
    })
    .sort((a, b) => a.top - b.top || a.series - b.series);
  let free = room.top - sizePt * 0.6;
  for (const here of placed) {
    here.top = Math.max(here.top, free);
    free = here.top + here.height;
  }
  let limit = room.bottom + 2;
  for (const here of placed.toReversed()) {
    here.top = Math.min(here.top, limit - here.height);
    limit = here.top;
  }
  for (const { series, top, height } of placed) {
    const middle = top + height / 2;
    mark(series, rightPt + 3, middle, drawing);
    const lines = ends[series] ?? [];
    lines.forEach((line, index) => {
      const baseline = middle + sizePt * 0.33 + (index - (lines.length - 1) / 2) * sizePt * 1.15;
      drawing.text(line, rightPt + 9, baseline, { colour: colours[series % colours.length] as string });
    });
  }
}

/** Names below the axis: as many as have room, the first among them and every second, third … after it. */
function drawNames(
  { categories }: Chart,
  { leftPt, slotPt, bottomPt }: { leftPt: number; slotPt: number; bottomPt: number },
  drawing: Drawing,
): number {
  const { sizePt, widthPt, ink } = drawing.look;
  const xOf = (index: number) => leftPt + slotPt * (index + 0.5);
  let names: readonly Name[] = [];
  for (let every = 1; every <= categories.length; every++) {
    const room = Math.min(slotPt * every - leastGapPt, widthPt * 0.3);
    names = categories.flatMap((category, index) => {
      if (index % every !== 0) return [];
      const lines = wrap(category, room, drawing);
      const half = Math.max(...lines.map((line) => drawing.widthOf(line))) / 2;
      return [{ index, lines, half, x: Math.max(half, Math.min(xOf(index), widthPt - half)) }];
    });
    if (names.every((name, place) => name.lines.length <= 2 && isApart(name, names[place + 1]))) break;
  }
  for (const { index, lines, x } of names) {
    drawing.line(xOf(index), bottomPt, xOf(index), bottomPt + 3, ink, 0.6);
    lines.forEach((line, row) => {
      drawing.text(line, x, bottomPt + sizePt * (1.35 + row * 1.2), { anchor: 'middle' });
    });
  }
  return bottomPt + sizePt * (1.7 + (Math.max(1, ...names.map(({ lines }) => lines.length)) - 1) * 1.2);
}

type Name = {
  readonly index: number;
  readonly lines: readonly string[];
  readonly half: number;
  readonly x: number;
};

const isApart = (name: Name, next: Name | undefined): boolean =>
  !next || name.x + name.half + leastGapPt <= next.x - next.half;
