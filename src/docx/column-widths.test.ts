import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inlines, table } from '../document/build.ts';
import { divideWidth } from './column-widths.ts';
import { measureTable } from './table-measure.ts';

const options = { paddingsEm: new Array<number>(20).fill(1), fill: true, shares: [] };

describe('columns', () => {
  test('shares overrule the content', () => {
    const { needs } = measureTable(table({ body: [['a', 'a longer text']] }));
    expect(divideWidth(needs, 40, { ...options, shares: [3, 1] })).toEqual([30, 10]);
    expect(divideWidth(needs, 40, { ...options, shares: [3, undefined] })).toEqual([20, 20]);
  });

  test('a narrow table is as wide as its content, unless it is to fill the width', () => {
    const { needs } = measureTable(table({ body: [['one', 'two']] }));
    const widths = divideWidth(needs, 60, { ...options, fill: false });
    expect(widths[0]).toBeLessThan(4);
    expect(divideWidth(needs, 60, options).reduce((sum, width) => sum + width)).toBeCloseTo(60);
  });

  test('the width goes where the text is, and figures stay on one line', () => {
    const long = 'What was asked of the Panel, and what it answered. '.repeat(8);
    const { needs } = measureTable(
      table({ head: [['No.', 'Question', 'Total']], body: [['1', long, '12,345,678']] }),
    );
    const [first = 0, second = 0, third = 0] = divideWidth(needs, 40, options);
    expect(second).toBeGreaterThan(first + third);
    expect(third).toBeGreaterThanOrEqual((needs[2]?.leastEm ?? 0) + 1 - 1e-9);
  });

  test('widths sum to what is there, and no word is cut while there is room', () => {
    const need = fc
      .record({
        least: fc.double({ min: 1, max: 12, noNaN: true }),
        more: fc.double({ min: 0, max: 60, noNaN: true }),
        weight: fc.double({ min: 1, max: 99, noNaN: true }),
      })
      .map(({ least, more, weight }) => ({ leastEm: least, fullEm: least + more, weight }));
    fc.assert(
      fc.property(
        fc.array(need, { minLength: 1, maxLength: 20 }),
        fc.double({ min: 20, max: 90, noNaN: true }),
        (needs, available) => {
          const widths = divideWidth(needs, available, options);
          expect(widths.reduce((sum, width) => sum + width)).toBeCloseTo(available, 0);
          const least = needs.map((each) => each.leastEm + 1);
          if (least.reduce((sum, em) => sum + em) > available) return;
          for (const [index, width] of widths.entries()) {
            expect(width).toBeGreaterThanOrEqual((least[index] ?? 0) - 0.01);
          }
        },
      ),
    );
  });

  test('a caption is no need', () => {
    const { needs } = measureTable(
      table({ body: [['a']] }, { caption: inlines('A very long caption, longer than all') }),
    );
    expect(needs[0]?.fullEm).toBeLessThan(2);
  });
});
