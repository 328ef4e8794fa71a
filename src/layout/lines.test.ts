import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { breakPlaces, cohesion, cohesionBetween } from './break-places.ts';
import { type Box, breakLines } from './lines.ts';

const box = (widthPt: number, more: Partial<Box> = {}): Box => ({
  widthPt,
  spacePt: 1,
  cohesion: 0,
  forced: false,
  ...more,
});

describe('breakLines', () => {
  it('gives one line for nothing', () => {
    expect(breakLines([], 100)).toEqual([0]);
  });

  it('evens the rag instead of filling greedily', () => {
    expect(breakLines([box(3), box(2), box(2), box(5)], 6)).toEqual([1, 3, 4]);
  });

  it('ends a line where it must', () => {
    expect(breakLines([box(1), box(1, { forced: true }), box(1)], 100)).toEqual([2, 3]);
  });

  it('keeps words together that belong together', () => {
    const apart = [box(10), box(10), box(10), box(10)];
    expect(breakLines(apart, 33)).toEqual([3, 4]);
    const together = [box(10), box(10), box(10, { cohesion: cohesion.strong }), box(10)];
    expect(breakLines(together, 33)).toEqual([2, 4]);
  });

  it('sets a box that is too wide on a line of its own', () => {
    expect(breakLines([box(2), box(50), box(2)], 10)).toEqual([1, 2, 3]);
  });

  it('loses no box, and overflows only with a single one', () => {
    const boxes = fc.array(
      fc.record({
        widthPt: fc.double({ min: 0, max: 120, noNaN: true }),
        spacePt: fc.constant(3),
        cohesion: fc.constantFrom(0, 0.15, 4),
        forced: fc.boolean(),
      }),
    );
    fc.assert(
      fc.property(boxes, fc.double({ min: 1, max: 200, noNaN: true }), (items, measure) => {
        const ends = breakLines(items, measure);
        expect(ends.at(-1)).toBe(items.length);
        let start = 0;
        for (const end of ends) {
          const line = items.slice(start, end);
          const width = line.reduce(
            (sum, item, index) => sum + item.widthPt + (index < line.length - 1 ? 3 : 0),
            0,
          );
          if (line.length > 1) expect(width).toBeLessThanOrEqual(measure + 0.02);
          expect(line.slice(0, -1).some((item) => item.forced)).toBe(false);
          start = end;
        }
      }),
    );
  });
});

describe('breakPlaces', () => {
  const broken = (text: string) => {
    const places = breakPlaces(text);
    return [0, ...places].map((start, index) => text.slice(start, places[index] ?? text.length));
  };

  it('breaks after spaces and hyphens, not inside names and numbers', () => {
    expect(broken('The well-being of 1,526 people (11.00 a.m.)')).toEqual([
      'The ',
      'well-',
      'being ',
      'of ',
      '1,526 ',
      'people ',
      '(11.00 ',
      'a.m.)',
    ]);
  });

  it('does not break at a no-break space', () => {
    expect(broken('Item\u00a09 is')).toEqual(['Item\u00a09 ', 'is']);
  });

  it('breaks a web address after its slashes', () => {
    expect(broken('https://www.gov.uk/a/b').length).toBeGreaterThan(1);
  });
});

describe('cohesionBetween', () => {
  it.each([
    ['21', 'November'],
    ['£8.25', 'million'],
    ['11.00', 'a.m.'],
    ['Appendix', 'A'],
    ['Item', '9'],
    ['(page', '5):'],
    ['paragraph', '2'],
    ['Mr', 'Malloy'],
    ['meeting', '–'],
    ['21', 'Tachwedd'],
    ['12fed', 'Mawrth'],
    ['10.30', 'y.b.'],
    ['Atodiad', 'A'],
    ['(tudalen', '5):'],
    ['Cynghorydd', 'Evans'],
    ['Votes:', '3'],
    ['Pleidleisiau:', '3'],
  ])('keeps %s with %s', (left, right) => {
    expect(cohesionBetween(left, right)).toBe(cohesion.strong);
  });

  it('lets ordinary words part', () => {
    expect(cohesionBetween('the', 'Panel')).toBe(cohesion.none);
  });
});
