import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, compareDates } from './calendar.ts';
import { municipalYearOf, spanOfMunicipalYear } from './municipal-year.ts';

test.each([
  [2014, 4, 30, 2013],
  [2014, 5, 1, 2014],
  [2014, 12, 31, 2014],
  [2015, 1, 1, 2014],
  [2015, 4, 30, 2014],
])('%i-%i-%i is in the municipal year that begins in %i', (year, month, day, expected) => {
  expect(municipalYearOf({ year, month, day })).toBe(expected);
});

test('a span holds its day, and follows the one before it without a gap', () => {
  const day = fc.record({
    year: fc.integer({ min: 1900, max: 2200 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 28 }),
  });
  fc.assert(
    fc.property(day, (date) => {
      const { from, until } = spanOfMunicipalYear(date);
      expect(compareDates(from, date)).toBeLessThanOrEqual(0);
      expect(compareDates(until, date)).toBeGreaterThanOrEqual(0);
      expect(spanOfMunicipalYear(until)).toEqual({ from, until });
      expect(spanOfMunicipalYear(addDays(from, -1)).until).toEqual(addDays(from, -1));
      expect(spanOfMunicipalYear(addDays(until, 1)).from).toEqual(addDays(until, 1));
    }),
  );
});
