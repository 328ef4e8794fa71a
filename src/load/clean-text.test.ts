import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cleanText } from './clean-text.ts';

test.each([
  ['everyday text, £5 – “quoted”', 'everyday text, £5 – “quoted”'],
  ['one\r\ntwo\rthree', 'one\ntwo\nthree'],
  ['no\u00a0break and narrow\u202fone', 'no\u00a0break and narrow\u202fone'],
  ['thin\u2009and\u3000wide\u2028line', 'thin and wide line'],
  ['\ufeffcon\u00adtrols\u0000\u0007\u200b\u202e', 'controls'],
  ['half\ud800 and \udc00half, whole 😀', 'half and half, whole 😀'],
  ['non\ufffecharacters\uffff\ufdd0\u{1fffe}', 'noncharacters'],
  ['Cymraeg ŵ, \u05d0\u05d1, \u4e2d', 'Cymraeg ŵ, \u05d0\u05d1, \u4e2d'],
])('%j is cleaned to %j', (text, clean) => {
  expect(cleanText(text)).toBe(clean);
});

test('what was cleaned is clean, and has as many lines', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const clean = cleanText(text);
      expect(cleanText(clean)).toBe(clean);
      expect(clean.split('\n')).toHaveLength(text.split(/\r\n?|\n/).length);
    }),
  );
});
