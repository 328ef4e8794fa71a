import { describe, expect, test } from 'vitest';
import { addressLength, allowedHref, findBareLinks } from './links.ts';
import { problemsOf } from './testing/read.ts';

describe('allowedHref', () => {
  test.each([
    ['https://www.warwickshire.example/a_(b)?c=d&e#f', 'https://www.warwickshire.example/a_(b)?c=d&e#f'],
    ['HTTP://example.org', 'HTTP://example.org'],
    ['mailto:clerk@warwickshire.example', 'mailto:clerk@warwickshire.example'],
    ['tel:+441926000000', 'tel:+441926000000'],
    ['#findings', '#findings'],
    ['https://example.org/a b', 'https://example.org/a%20b'],
    ['https://example.org/ŵ', 'https://example.org/%C5%B5'],
    ['https://bücher.example/', 'https://xn--bcher-kva.example/'],
    ['https://example.org/"<x>', 'https://example.org/%22%3Cx%3E'],
  ])('%s may stand, as %s', (written, href) => {
    expect(allowedHref(written)).toBe(href);
  });

  test.each([
    'javascript:alert(1)',
    ' JavaScript:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    'file:///etc/passwd',
    'ftp://example.org',
    '//example.org',
    'report.md',
    'https://',
    'https:///path',
    'https://exa mple.org',
    'mailto:',
    '#',
    '#two words',
    '',
  ])('%j may not stand', (written) => {
    expect(allowedHref(written)).toBeUndefined();
  });
});

test.each([
  ['https://example.org/a. Then', 'https://example.org/a'],
  ['https://example.org/a_(b))', 'https://example.org/a_(b)'],
  ['https://example.org/?a=1;', 'https://example.org/?a=1'],
  ['https://example.org”', 'https://example.org'],
  ['https://example.org', 'https://example.org'],
])('of %s the address is %s', (text, address) => {
  expect(text.slice(0, addressLength(text))).toBe(address);
});

test.each([
  ['see www.example.org/a, or', ['www.example.org/a']],
  ['(www.example.org)', ['www.example.org']],
  ['mail jo.b+c@example.co.uk.', ['jo.b+c@example.co.uk']],
  ['not@ home, @me, a@b, www., www.x', []],
  ['two@example.org;three@example.org', ['two@example.org', 'three@example.org']],
])('in %j are the addresses %j', (text, found) => {
  expect(findBareLinks(text).map((link) => link.text)).toEqual(found);
});

describe('a link without words', () => {
  test.each(['See [](https://example.org).', '[ ](https://example.org)', '## [](#a)\n\ntext'])(
    '%j is told',
    (markdown) => {
      expect(problemsOf(markdown).map((problem) => problem.split(' ')[1])).toEqual(['link-vague']);
    },
  );

  test.each([
    '[![a map](map.png)](https://example.org)',
    '[`code`](https://example.org)',
    '<https://example.org>',
  ])('%j has some, or a picture that says its own', (markdown) => {
    expect(problemsOf(markdown)).toEqual([]);
  });
});
