import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readNumber } from './read-number.ts';

test.each<[string, number | 'gap' | undefined]>([
  ['1,234.5', 1234.5],
  ['£1.2', 1.2],
  ['12%', 12],
  ['–3', -3],
  ['−3.5 %', -3.5],
  ['(3)', -3],
  ['(£1,200)', -1200],
  ['-£4', -4],
  ['£-4', -4],
  ['+7', 7],
  ['.5', 0.5],
  ['0', 0],
  ['-0', 0],
  ['1 234', 1234],
  ['', 'gap'],
  ['–', 'gap'],
  ['n/a', 'gap'],
  ['twelve', undefined],
  ['12.3.4', undefined],
  ['1,23', undefined],
  ['1e3', undefined],
  ['(-3)', undefined],
  ['12 m', undefined],
  ['%', undefined],
  ['(', undefined],
  ['£', undefined],
])('%j', (written, expected) => {
  expect(readNumber(written)).toBe(expected);
});

test('any number that is written with commas and two decimals is read as itself', () => {
  fc.assert(
    fc.property(fc.integer({ min: -1e9, max: 1e9 }), (hundredths) => {
      const number = hundredths / 100;
      const written = number.toLocaleString('en-GB', { minimumFractionDigits: 2 });
      expect(readNumber(written)).toBe(number);
    }),
  );
});

test('never throws, and never gives what is no number', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(readNumber(text)).not.toBeNaN();
    }),
  );
});
