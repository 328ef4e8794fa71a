import fc from 'fast-check';
import { expect, test } from 'vitest';
import { makeScale, tickText } from './scale.ts';

test.each([
  [[21, 9], '0 5 10 15 20 25'],
  [[3, -2], '−2 −1 0 1 2 3'],
  [[0.3, 0.1], '0.0 0.1 0.2 0.3'],
  [[0, 0], '0 1'],
  [[12_500], '0 2,500 5,000 7,500 10,000 12,500'],
  [[-8, -3], '−8 −6 −4 −2 0'],
  [[1], '0.0 0.2 0.4 0.6 0.8 1.0'],
])('%j', (values, expected) => {
  const { ticks, decimals } = makeScale(values, 5);
  expect(ticks.map((tick) => tickText(tick, decimals)).join(' ')).toBe(expected);
});

test('holds every value and nought, with few ticks at equal distances', () => {
  const value = fc
    .double({ min: -1e12, max: 1e12, noNaN: true })
    .filter((x) => x === 0 || Math.abs(x) > 1e-6);
  fc.assert(
    fc.property(fc.array(value, { minLength: 1, maxLength: 20 }), (values) => {
      const { from, to, ticks } = makeScale(values, 5);
      const slack = (to - from) * 1e-6;
      expect(Math.min(0, ...values)).toBeGreaterThanOrEqual(from - slack);
      expect(Math.max(0, ...values)).toBeLessThanOrEqual(to + slack);
      expect(ticks.length).toBeGreaterThan(1);
      expect(ticks.length).toBeLessThan(12);
      expect(ticks).toContain(0);
    }),
  );
});
