import { expect, test } from 'vitest';
import { firstDifference, firstMismatch } from './support/same-words.ts';

test('a newline stands for a space or for nothing, a space for itself', () => {
  expect(firstDifference('well-known words', 'well-\nknown\nwords')).toBeUndefined();
  expect(firstDifference('one\ntwo', 'onetwo')).toBeUndefined();
  expect(firstDifference('one two', 'onetwo')).toBe('expected “one▸ two”, found “one▸two”');
  expect(firstDifference('one', 'one two')).toBe('expected “one▸”, found “one▸ two”');
});

test('what stands on two pages is put together, rows cell by cell', () => {
  expect(firstMismatch(['one two', 'three'], ['one', 'two', 'three'])).toBeUndefined();
  expect(
    firstMismatch(
      [['a b', 'c d']],
      [
        ['a', 'c'],
        ['b', 'd'],
      ],
    ),
  ).toBeUndefined();
  expect(
    firstMismatch(
      [['a b', 'c d']],
      [
        ['a', 'c'],
        ['d', 'b'],
      ],
    ),
  ).toMatch(/^1 of 1/);
  expect(firstMismatch(['one'], ['one', 'two'])).toBe('found besides: “two”');
  expect(firstMismatch(['one', 'two'], ['one'])).toMatch(/^2 of 2/);
});
