import fc from 'fast-check';
import { expect, test } from 'vitest';
import { typeset } from './typography.ts';

function set(text: string): string {
  return typeset(text, { open: false });
}

test.each([
  ['The "Panel" agreed.', 'The “Panel” agreed.'],
  ["The 'Panel' agreed.", 'The ‘Panel’ agreed.'],
  [`"It said 'no' twice", she said`, '“It said ‘no’ twice”, she said'],
  [`'It said "no" twice'`, '‘It said “no” twice’'],
  ["Members' and Commissioner's", 'Members’ and Commissioner’s'],
  ["the '90s, '14 and 'tis", 'the ’90s, ’14 and ’tis'],
  ["the '2014 budget'", 'the ‘2014 budget’'],
  ['("quoted") ["so"] –"too"', '(“quoted”) [“so”] –“too”'],
  ['a 6" pipe and a "6" pipe"', 'a 6" pipe and a “6” pipe”'],
  ['left " alone', 'left " alone'],
  ['Item 3 - Report', 'Item 3 – Report'],
  ['2014-15, x-ray, -5', '2014-15, x-ray, -5'],
  ['one -- two--three', 'one – two–three'],
  ['one --- two', 'one — two'],
  ['----- and --', '----- and –'],
])('%s is set as %s', (text, expected) => {
  expect(set(text)).toBe(expected);
});

test('the neighbours of a text decide its ends', () => {
  expect(typeset('"', { open: false }, '', 'B')).toBe('“');
  expect(typeset('" said', { open: true }, 'd')).toBe('” said');
  expect(typeset('- to', { open: false }, ' ')).toBe('– to');
  expect(typeset('s -', { open: false }, '', ' ')).toBe('s –');
  expect(typeset("'s", { open: false }, 'r')).toBe('’s');
});

test('letters and figures stay as they are', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('"', "'", '-', ' ', 'a', '1') }), (text) => {
      const words = (some: string) => some.replace(/[^a1 ]/g, '');
      expect(words(set(text))).toBe(words(text));
    }),
  );
});
