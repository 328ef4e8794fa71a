import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseXml } from '../docx/testing/xml-tree.ts';
import { escapeXml, withoutForbidden } from './xml-text.ts';

test('any string comes back from content and from an attribute, less what XML forbids', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (value) => {
      const kept = withoutForbidden(value);
      const root = parseXml(`<a b="${escapeXml(value)}">${escapeXml(value)}</a>`);
      expect(root.children.join('')).toBe(kept);
      expect(root.attributes.b).toBe(kept);
    }),
  );
});

test('halves of pairs, control characters and non-characters go; pairs, tabs and line ends stay', () => {
  expect(withoutForbidden('a\ud800b\udc00c\u0000d\u001be\ufffef\uffffg')).toBe('abcdefg');
  expect(withoutForbidden('\ud83d\ude00\t\r\n')).toBe('\ud83d\ude00\t\r\n');
});
