import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { safeUri } from './href.ts';

const uri = /^[A-Za-z][A-Za-z0-9+.-]*:(?:[A-Za-z0-9\-._~:/?@!$&'()*+,;=#]|%[0-9A-Fa-f]{2})*$/;

describe('addresses', () => {
  test.each([
    ['https://www.example.org/a?b=c&d=e#f', 'https://www.example.org/a?b=c&d=e#f'],
    ['mailto:democratic.services@warwickshire.example', 'mailto:democratic.services@warwickshire.example'],
    ['tel:01926-000000', 'tel:01926-000000'],
    ['https://example.org/a b|c', 'https://example.org/a%20b%7Cc'],
    ['https://example.org/100%', 'https://example.org/100%25'],
    ['https://example.org/caffè', 'https://example.org/caff%C3%A8'],
    ['https://exämple.org/', 'https://xn--exmple-cua.org/'],
    ['https://example.org/a#b#c', 'https://example.org/a#b%23c'],
    ['https://example.org/[x]{y}^`', 'https://example.org/%5Bx%5D%7By%7D%5E%60'],
  ])('%s is written as %s', (href, written) => expect(safeUri(href)).toBe(written));

  test.each(['https://', 'https://a b/', 'not an address', ''])('%j is none', (href) =>
    expect(safeUri(href)).toBeUndefined(),
  );

  test('whatever is written is a URI', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('https://example.org/', 'mailto:', 'tel:'),
        fc.string({ unit: 'binary' }),
        (start, rest) => {
          const written = safeUri(start + rest);
          if (written !== undefined) expect(written).toMatch(uri);
        },
      ),
    );
  });
});
