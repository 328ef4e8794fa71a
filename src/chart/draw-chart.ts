import type { Chart } from '../document/chart.ts';
import { drawBars } from './bars.ts';
import { type ChartLook, Drawing } from './drawing.ts';
import { drawLines } from './lines.ts';
import { drawPie } from './pie.ts';

export type { ChartLook } from './drawing.ts';

/** Draws a chart as an SVG of the look's width. The same chart and type give the same text. */
export function drawChart(
  chart: Chart,
  look: ChartLook,
): { readonly svg: string; readonly heightPt: number } {
  const drawing = new Drawing(look);
  const draw = { bar: drawBars, 'stacked-bar': drawBars, line: drawLines, pie: drawPie }[chart.kind];
  const heightPt = Math.ceil(draw(chart, drawing));
  return { svg: drawing.svg(heightPt), heightPt };
}
