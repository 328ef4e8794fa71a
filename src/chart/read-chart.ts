import type { Chart, ChartSeries, ChartValue } from '../document/chart.ts';
import type { Position } from '../problems/problem.ts';
import { lyingPitch } from './bars.ts';
import type { ChartHead, Tell } from './read-head.ts';
import { readNumber } from './read-number.ts';

/** Rows of a CSV text, with the line, from 0, on which each begins. */
export type DataRow = { readonly cells: readonly string[]; readonly line: number };

/** Names and patterns that a reader can tell apart. */
const mostSeries = 6;
/** Height of bars that lie one below another on a page. */
const mostHeightPt = 500;
const longestName = 60;
const mostPoints = 400;
const mostSlices = 12;

/**
 * Reads the numbers of a chart: the first row names the series, the first column the categories.
 *
 * @param placeOf gives the position of a row by its line
 * @returns undefined when nothing can be drawn of them; why is told
 */
export function readChart(
  head: ChartHead,
  rows: readonly DataRow[],
  placeOf: (line: number) => Position,
  tell: Tell,
): Chart | undefined {
  const [names, ...body] = rows;
  const hint =
    'the first row names the columns, the first column what the numbers are of: `Month,Complaints`';
  if (!names || names.cells.length < 2 || body.length === 0) {
    tell(
      'chart-invalid',
      'a chart needs a row of names and at least one row with a number',
      placeOf(0),
      hint,
    );
    return undefined;
  }
  let isSound = true;
  const tellOf = (message: string, line: number, what: string): void => {
    isSound = false;
    tell('chart-invalid', message, placeOf(line), what);
  };
  const series = names.cells.slice(1).map((name, index): ChartSeries => {
    const values = body.map(({ cells, line }): ChartValue | undefined => {
      const written = cells[index + 1] ?? '';
      const number = readNumber(written);
      if (number === 'gap') return undefined;
      if (number !== undefined) return { number, written };
      tellOf(
        `“${written}” is no number`,
        line,
        'write a number such as 1,234.5, £1.2, 12% or –3, or leave the cell empty',
      );
      return undefined;
    });
    return { name, values };
  });
  for (const { cells, line } of body) {
    if ((cells[0] ?? '') === '') tellOf('a row of the chart has no name', line, hint);
    if (cells.length > names.cells.length && cells.slice(names.cells.length).some((cell) => cell !== '')) {
      tellOf('a row has more cells than the first', line, 'put numbers with commas in quotes: "1,234"');
    }
  }
  const { kind, horizontal, unit } = head;
  const chart = { kind, horizontal, unit, series, categories: body.map(({ cells }) => cells[0] ?? '') };
  const fault = isSound ? faultOf(chart) : undefined;
  if (fault) tellOf(fault.message, names.line, fault.hint);
  return isSound ? chart : undefined;
}

function faultOf(chart: Chart): { readonly message: string; readonly hint: string } | undefined {
  const { kind, series, categories } = chart;
  const numbers = series.flatMap(({ values }) => values.flatMap((value) => (value ? [value.number] : [])));
  if (numbers.length === 0) return { message: 'the chart has no number', hint: 'give it at least one' };
  if (numbers.some((number) => Math.abs(number) > 1e15)) {
    return {
      message: 'a number of the chart is too large',
      hint: 'state it in millions or billions, with a `unit`',
    };
  }
  if (series.length > mostSeries) {
    const message = `a chart of ${series.length} series cannot be told apart`;
    return { message, hint: `show up to ${mostSeries}, or show them as a table` };
  }
  const long = series.find(({ name }) => name.length > longestName);
  if (long) {
    const message = `the name “${long.name.slice(0, 20)}…” of a column is too long for a chart`;
    return { message, hint: `give it a name of up to ${longestName} letters` };
  }
  if (kind === 'pie') return faultOfPie(chart, numbers);
  const isTooLong =
    kind === 'line' ? categories.length > mostPoints : categories.length * lyingPitch(chart) > mostHeightPt;
  if (!isTooLong) return undefined;
  const message = `${categories.length} rows do not fit into one chart`;
  return { message, hint: 'divide it into two charts, take rows together, or show them as a table' };
}

function faultOfPie({ series, categories }: Chart, numbers: readonly number[]) {
  const hint = 'take `type: bar`';
  if (series.length > 1)
    return { message: 'a pie shows one column of numbers', hint: 'take `type: stacked-bar`' };
  if (numbers.some((number) => number < 0))
    return { message: 'a pie cannot show numbers below nought', hint };
  if (numbers.every((number) => number === 0)) return { message: 'a pie of noughts shows nothing', hint };
  if (categories.length > mostSlices) {
    return { message: `a pie of ${categories.length} slices cannot be read`, hint };
  }
  return undefined;
}
