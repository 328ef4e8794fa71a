import type { Chart, ChartValue } from '../document/chart.ts';
import { type Drawing, wrap } from './drawing.ts';
import { fillOf } from './fills.ts';
import { drawLegend } from './legend.ts';
import { makeScale, type Scale, tickText } from './scale.ts';

/** Above so many, numbers at the bars would be a crowd; the table below has them. */
const mostLabels = 12;
const plotPt = 150;
const gridPt = 0.5;
const zeroPt = 0.9;

/** Height that a category of lying bars needs. */
export function lyingPitch(chart: Pick<Chart, 'kind' | 'series' | 'categories'>): number {
  const bars = chart.kind === 'stacked-bar' ? 1 : chart.series.length;
  const roomy = bars === 1 ? 20 : bars * 11 + 8;
  const close = bars === 1 ? 11.5 : bars * 8 + 4;
  return Math.max(close, Math.min(roomy, 440 / Math.max(1, chart.categories.length)));
}

/** Draws bars, standing where the names of their categories have room below them. @returns the height */
export function drawBars(chart: Chart, drawing: Drawing): number {
  const names = chart.series.map(({ name }) => name);
  const top = names.length > 1 ? drawLegend(names, false, drawing) : 0;
  const slots = standingSlots(chart, drawing);
  return chart.horizontal || !slots
    ? drawLying(chart, top, drawing)
    : drawStanding(chart, slots, top, drawing);
}

type Slots = {
  readonly leftPt: number;
  readonly slotPt: number;
  readonly labels: readonly (readonly string[])[];
};

function scaleOf(chart: Chart, wanted: number): Scale {
  if (chart.kind !== 'stacked-bar') {
    return makeScale(
      chart.series.flatMap(({ values }) => values.map((value) => value?.number ?? 0)),
      wanted,
    );
  }
  const sums = chart.categories.flatMap((_, index) => {
    const numbers = chart.series.map(({ values }) => values[index]?.number ?? 0);
    const sum = (sign: number) =>
      numbers.filter((number) => number * sign > 0).reduce((total, number) => total + number, 0);
    return [sum(1), sum(-1)];
  });
  return makeScale(sums, wanted);
}

/** Room for names below standing bars; undefined where they have none. */
function standingSlots(chart: Chart, drawing: Drawing): Slots | undefined {
  const { ticks, decimals } = scaleOf(chart, 5);
  const leftPt = Math.max(...ticks.map((tick) => drawing.widthOf(tickText(tick, decimals)))) + 6;
  const slotPt = (drawing.look.widthPt - leftPt) / chart.categories.length;
  const labels = chart.categories.map((category) => wrap(category, slotPt - 4, drawing));
  const fits = labels.every(
    (lines) => lines.length <= 3 && lines.every((line) => drawing.widthOf(line) <= slotPt - 3),
  );
  const bars = chart.kind === 'stacked-bar' ? 1 : chart.series.length;
  return fits && slotPt / bars > 4 && numbersFit(chart, slotPt, drawing)
    ? { leftPt, slotPt, labels }
    : undefined;
}

const hasNumbers = (chart: Chart): boolean =>
  chart.kind === 'bar' && chart.series.length * chart.categories.length <= mostLabels;

function numbersFit(chart: Chart, slotPt: number, drawing: Drawing): boolean {
  if (!hasNumbers(chart)) return true;
  const room = (slotPt * (chart.series.length === 1 ? 0.98 : 0.78)) / chart.series.length;
  return chart.series.every(({ values }) =>
    values.every((value) => !value || drawing.widthOf(numberText(value)) <= room),
  );
}

function drawStanding(
  chart: Chart,
  { leftPt, slotPt, labels }: Slots,
  legendPt: number,
  drawing: Drawing,
): number {
  const { sizePt, widthPt, rule, ink, muted } = drawing.look;
  const scale = scaleOf(chart, 5);
  const unitPt = chart.unit === '' ? 0 : sizePt * 1.5;
  const top = legendPt + unitPt + sizePt;
  if (chart.unit !== '') drawing.text(chart.unit, 0, legendPt + sizePt * 0.9, { colour: muted });
  const yOf = (value: number) => top + ((scale.to - value) / (scale.to - scale.from)) * plotPt;
  for (const tick of scale.ticks) {
    const y = yOf(tick);
    if (tick !== 0) drawing.line(leftPt, y, widthPt, y, rule, gridPt);
    const options = { anchor: 'end', colour: muted } as const;
    drawing.text(tickText(tick, scale.decimals), leftPt - 5, y + sizePt * 0.33, options);
  }
  const share = chart.series.length === 1 || chart.kind === 'stacked-bar' ? 0.62 : 0.8;
  const most = 46 * (chart.kind === 'stacked-bar' ? 1 : chart.series.length);
  const groupPt = Math.min(slotPt * share, most);
  eachBar(chart, ({ series, category, from, to, value, bar, bars }) => {
    const barPt = groupPt / bars;
    const x = leftPt + slotPt * (category + 0.5) - groupPt / 2 + barPt * bar;
    const [high, low] = [yOf(Math.max(from, to)), yOf(Math.min(from, to))];
    const gap = bars > 1 ? 0.75 : 0;
    drawing.rectangle(x + gap, high, barPt - gap * 2, low - high, fillOf(series, drawing));
    if (!hasNumbers(chart)) return;
    const baseline = value.number < 0 ? low + sizePt * 0.95 : high - sizePt * 0.3;
    drawing.text(numberText(value), x + barPt / 2, baseline, { anchor: 'middle', halo: true });
  });
  drawing.line(leftPt, yOf(0), widthPt, yOf(0), ink, zeroPt);
  const below = top + plotPt + (scale.from < 0 && hasNumbers(chart) ? sizePt * 0.5 : 0) + sizePt * 1.35;
  labels.forEach((lines, category) => {
    lines.forEach((line, index) => {
      drawing.text(line, leftPt + slotPt * (category + 0.5), below + index * sizePt * 1.2, {
        anchor: 'middle',
      });
    });
  });
  return below + (Math.max(...labels.map((lines) => lines.length)) - 1) * sizePt * 1.2 + sizePt * 0.4;
}

function drawLying(chart: Chart, legendPt: number, drawing: Drawing): number {
  const { sizePt, widthPt, rule, ink, muted } = drawing.look;
  const pitch = lyingPitch(chart);
  const widest = Math.max(...chart.categories.map((category) => drawing.widthOf(category)));
  const leftPt = Math.min(widest, widthPt * 0.4) + 7;
  const labels = chart.categories.map((category) => wrap(category, leftPt - 7, drawing));
  const heights = labels.map((lines) => Math.max(pitch, lines.length * sizePt * 1.15 + 3));
  const scale = scaleOf(chart, 4);
  const numbers = hasNumbers(chart);
  const widthOfNumber = Math.max(
    ...chart.series.flatMap(({ values }) =>
      values.map((value) => (value ? drawing.widthOf(numberText(value)) : 0)),
    ),
  );
  const lastTick = drawing.widthOf(tickText(scale.to, scale.decimals)) / 2;
  const rightPt = widthPt - Math.max(lastTick, numbers ? widthOfNumber + 5 : 0);
  const startPt = leftPt + (numbers && scale.from < 0 ? widthOfNumber + 3 : 0);
  const top = legendPt + 2;
  const bottom = top + heights.reduce((sum, height) => sum + height, 0);
  const xOf = (value: number) =>
    startPt + ((value - scale.from) / (scale.to - scale.from)) * (rightPt - startPt);
  for (const tick of scale.ticks) {
    const x = xOf(tick);
    if (tick !== 0) drawing.line(x, top, x, bottom, rule, gridPt);
    const options = { anchor: 'middle', colour: muted } as const;
    drawing.text(tickText(tick, scale.decimals), x, bottom + sizePt * 1.2, options);
  }
  const tops = heights.map(
    (_, index) => top + heights.slice(0, index).reduce((sum, height) => sum + height, 0),
  );
  eachBar(chart, ({ series, category, from, to, value, bar, bars }) => {
    const height = heights[category] as number;
    const groupPt = Math.min(height, pitch) * (bars === 1 ? 0.66 : 0.84);
    const barPt = groupPt / bars;
    const y = (tops[category] as number) + (height - groupPt) / 2 + barPt * bar;
    const [left, right] = [xOf(Math.min(from, to)), xOf(Math.max(from, to))];
    const gap = bars > 1 ? 0.5 : 0;
    drawing.rectangle(left, y + gap, right - left, barPt - gap * 2, fillOf(series, drawing));
    if (!numbers) return;
    const baseline = y + barPt / 2 + sizePt * 0.33;
    if (value.number < 0) drawing.text(numberText(value), left - 3, baseline, { anchor: 'end', halo: true });
    else drawing.text(numberText(value), right + 3, baseline, { halo: true });
  });
  drawing.line(xOf(0), top, xOf(0), bottom, ink, zeroPt);
  labels.forEach((lines, category) => {
    const middle = (tops[category] as number) + (heights[category] as number) / 2;
    lines.forEach((line, index) => {
      const baseline = middle + sizePt * 0.33 + (index - (lines.length - 1) / 2) * sizePt * 1.15;
      drawing.text(line, leftPt - 6, baseline, { anchor: 'end' });
    });
  });
  const unitPt = chart.unit === '' ? 0 : sizePt * 1.35;
  if (unitPt > 0) drawing.text(chart.unit, rightPt, bottom + sizePt * 2.5, { anchor: 'end', colour: muted });
  return bottom + sizePt * 1.6 + unitPt;
}

type Bar = {
  readonly series: number;
  readonly category: number;
  readonly from: number;
  readonly to: number;
  readonly value: ChartValue;
  /** Which bar of its category it is, and of how many. */
  readonly bar: number;
  readonly bars: number;
};

function eachBar(chart: Chart, draw: (bar: Bar) => void): void {
  const isStacked = chart.kind === 'stacked-bar';
  const bars = isStacked ? 1 : chart.series.length;
  chart.categories.forEach((_, category) => {
    const ends = { above: 0, below: 0 };
    chart.series.forEach(({ values }, series) => {
      const value = values[category];
      if (!value) return;
      const side = value.number < 0 ? 'below' : 'above';
      const from = isStacked ? ends[side] : 0;
      const to = from + value.number;
      ends[side] = to;
      draw({ series, category, from, to, value, bar: isStacked ? 0 : series, bars });
    });
  });
}

/** As it was written, with a real minus. */
const numberText = ({ written }: ChartValue): string => written.replace(/^[-–]/, '−');
