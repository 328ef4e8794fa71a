import fc from 'fast-check';
import { expect, test } from 'vitest';
import { letteredPage, printPage, readPage } from './printed-page.ts';

test.each([
  [45, 'decimal', '45'],
  [letteredPage(45, 1), 'decimal', '45A'],
  [letteredPage(45, 26), 'decimal', '45Z'],
  [letteredPage(45, 27), 'decimal', '45AA'],
  [letteredPage(9, 2), 'lower-roman', 'ixB'],
] as const)('%d in %s is %s', (page, format, printed) => expect(printPage(page, format)).toBe(printed));

test('lettered pages lie between their neighbours, and are read back', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 99_999 }), fc.integer({ min: 1, max: 700 }), (whole, letter) => {
      const page = letteredPage(whole, letter);
      expect(page).toBeGreaterThan(whole);
      expect(page).toBeLessThan(whole + 1);
      expect(letteredPage(whole, letter + 1)).toBeGreaterThan(page);
      expect(readPage(printPage(page, 'decimal'))).toBe(page);
    }),
  );
  for (const text of ['', 'A', '45a', '45AB', '4 5', '-1']) expect(readPage(text)).toBeUndefined();
});
