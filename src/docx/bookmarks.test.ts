import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Bookmarks } from './bookmarks.ts';

test('names are readable where they can be', () => {
  const bookmarks = new Bookmarks(['domestic-abuse', 'Domestic_Abuse', 'a'.repeat(60), 'ŵyl']);
  expect(bookmarks.name('domestic-abuse')).toBe('_op_domestic_abuse');
  expect(bookmarks.name('Domestic_Abuse')).toMatch(/^_op_Domestic_Abuse_[0-9a-f]{8}$/);
  expect(bookmarks.name('a'.repeat(60))).toHaveLength(39);
  expect(bookmarks.name('elsewhere')).toBeUndefined();
  expect(bookmarks.around(undefined)).toEqual(['', '']);
});

test('any ids get names that Word takes, each its own', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.string({ unit: 'grapheme', maxLength: 60 })), (ids) => {
      const bookmarks = new Bookmarks(ids);
      const names = ids.map((id) => bookmarks.name(id) ?? '');
      for (const name of names) expect(name).toMatch(/^_[A-Za-z0-9_]{1,39}$/);
      expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(ids.length);
    }),
  );
});
