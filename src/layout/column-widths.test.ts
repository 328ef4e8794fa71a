import { expect, test } from 'vitest';
import { divideWidth } from './column-widths.ts';

const needs = [
  { leastPt: 60, fullPt: 400, weight: 400 },
  { leastPt: 50, fullPt: 95, weight: 95 },
  { leastPt: 50, fullPt: 105, weight: 105 },
];

test('names and days stay on one line while longer texts have room', () => {
  expect(divideWidth(needs, 380, 10, { fill: true }).map(Math.round)).toEqual([180, 95, 105]);
});

test('names and days give way where longer texts would be cramped', () => {
  const [text = 0, name = 0, day = 0] = divideWidth(needs, 300, 10, { fill: true });
  expect(name).toBeLessThan(95);
  expect(day).toBeLessThan(105);
  expect(text + name + day).toBeCloseTo(300);
});
