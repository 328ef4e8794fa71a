import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Chart, chartKinds } from '../document/chart.ts';
import { defaultStyle } from '../house-style/default-style.ts';
import { type ChartLook, drawChart } from './draw-chart.ts';
import { readChart } from './read-chart.ts';

const look: ChartLook = {
  widthPt: 360,
  sizePt: 8.5,
  ink: '#1a1a1a',
  muted: '#4a4a4a',
  rule: '#c9cdd1',
  colours: defaultStyle.chartColours,
  fontFamily: 'Arial',
  measure: (text, isBold, sizePt) => text.length * sizePt * (isBold ? 0.53 : 0.5),
};

function chartOf(kind: Chart['kind'], rows: readonly (readonly string[])[]): Chart | undefined {
  const head = { kind, title: 'A', description: 'B', horizontal: false, unit: '' };
  const written = rows.map((cells, line) => ({ cells, line }));
  return readChart(
    head,
    written,
    () => ({ file: 'a.csv', line: 1, column: 1 }),
    () => {},
  );
}

type Word = { readonly text: string; readonly x: number; readonly y: number; readonly width: number };

function wordsOf(svg: string): readonly Word[] {
  const texts = svg.matchAll(/<text x="(.*?)" y="(.*?)" textLength="(.*?)"[^>]*>(.*?)<\/text>/g);
  return [...texts].map(([, x, y, width, text = '']) => ({
    text,
    x: Number(x),
    y: Number(y),
    width: Number(width),
  }));
}

const overlap = (a: Word, b: Word): boolean =>
  Math.abs(a.y - b.y) < 6.5 && a.x < b.x + b.width - 0.1 && b.x < a.x + a.width - 0.1;

const name = fc.stringMatching(/^[A-Z][a-z]{2,10}( [a-z]{2,9}){0,5}$/);
const cell = fc.oneof(fc.integer({ min: -3000, max: 3000 }).map(String), fc.constant(''));

describe.each(chartKinds)('%s', (kind) => {
  const count = kind === 'pie' ? 1 : 6;
  const chart = fc
    .record({
      series: fc.uniqueArray(name, { minLength: 1, maxLength: count }),
      categories: fc.uniqueArray(name, { minLength: 1, maxLength: kind === 'pie' ? 10 : 40 }),
    })
    .chain(({ series, categories }) =>
      fc
        .array(fc.array(cell, { minLength: series.length, maxLength: series.length }), {
          minLength: categories.length,
          maxLength: categories.length,
        })
        .map((cells) => [
          ['', ...series],
          ...categories.map((category, row) => [
            category,
            ...(cells[row] ?? []).map((x) => (kind === 'pie' ? x.replace('-', '') : x)),
          ]),
        ]),
    )
    .map((rows) => chartOf(kind, rows))
    .filter((read) => read !== undefined);

  test('all of its words stand within it, none upon another, and no number is missing', () => {
    fc.assert(
      fc.property(chart, (drawn) => {
        const { svg, heightPt } = drawChart(drawn, look);
        expect(svg).not.toMatch(/NaN|undefined|Infinity/);
        const words = wordsOf(svg);
        for (const { x, y, width, text } of words) {
          expect(x, text).toBeGreaterThanOrEqual(-0.1);
          expect(x + width, text).toBeLessThanOrEqual(look.widthPt + 0.1);
          expect(y, text).toBeGreaterThan(5);
          expect(y, text).toBeLessThan(heightPt);
        }
        words.forEach((word, index) => {
          const met = words.slice(index + 1).find((other) => overlap(word, other));
          expect(met && `${word.text} | ${met.text}`).toBeUndefined();
        });
      }),
      { numRuns: 60 },
    );
  });

  test('is the same each time', () => {
    fc.assert(
      fc.property(chart, (drawn) => {
        expect(drawChart(drawn, look)).toEqual(drawChart(drawn, look));
      }),
      { numRuns: 10 },
    );
  });
});

test('each of six series has a look of its own without colour', () => {
  const rows = [
    ['', 'A', 'B', 'C', 'D', 'E', 'F'],
    ...['x', 'y'].map((row) => [row, '1', '2', '3', '4', '5', '6']),
  ];
  const colourless = (svg: string): string => svg.replace(/#[0-9a-f]{6}/g, '#');
  const bars = chartOf('stacked-bar', rows);
  const lines = chartOf('line', rows);
  if (!bars || !lines) throw new Error('no chart');
  const patterns = [
    ...colourless(drawChart(bars, look).svg).matchAll(/<pattern id="[^"]*"(.*?)<\/pattern>/g),
  ];
  expect(new Set(patterns.map(([, pattern]) => pattern)).size).toBe(5);
  const strokes = [...colourless(drawChart(lines, look).svg).matchAll(/stroke-linejoin="round"(.*?)\/>/g)];
  expect(new Set(strokes.map(([, stroke]) => stroke)).size).toBe(6);
});
