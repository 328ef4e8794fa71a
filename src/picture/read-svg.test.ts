import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { writePng } from '../render/png.ts';
import { readSvg } from './read-svg.ts';

const png = Buffer.from(writePng(Uint8Array.of(255, 0, 0, 255), 1, 1)).toString('base64');
const at = { file: 'report.md', line: 3, column: 1 };
const head =
  'xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 100 50"';

const read = (text: string) => readSvg('map.svg', Buffer.from(text), at);

function clean(content: string): string {
  const image = read(`<svg ${head}>${content}</svg>`);
  if ('code' in image) throw new Error(image.message);
  return /<svg[^>]*>(.*)<\/svg>$/s.exec(image.vector?.svg ?? '')?.[1] ?? '';
}

function fault(text: string): string {
  const image = read(text);
  return 'code' in image ? image.message.replace('the image `map.svg` ', '') : 'none';
}

describe('what runs or comes from elsewhere is left out', () => {
  test.each([
    ['<script>alert(1)</script><path d="M0 0"/>', '<path d="M0 0"/>'],
    ['<rect width="1" onclick="alert(1)" onload="x()"/>', '<rect width="1"/>'],
    ['<foreignObject><p>x</p></foreignObject>', ''],
    ['<a xlink:href="http://evil.example"><path d="M0 0"/></a>', '<g><path d="M0 0"/></g>'],
    ['<use href="http://evil.example/a.svg#b"/>', '<use/>'],
    ['<use xlink:href="#b"/>', '<use href="#b"/>'],
    ['<image href="http://evil.example/a.png"/>', '<image/>'],
    ['<image href="data:image/svg+xml;base64,AAAA"/>', '<image/>'],
    ['<image href="data:image/png;base64,AAAA"/>', '<image/>'],
    [`<image href="data:image/png;base64,${png}"/>`, `<image href="data:image/png;base64,${png}"/>`],
    ['<rect fill="url(http://evil.example/#a)"/>', '<rect/>'],
    ['<rect fill="url(#a)"/>', '<rect fill="url(#a)"/>'],
    ['<rect style="fill:red;background:url(x);cursor:url(//e)"/>', '<rect style="fill:red"/>'],
    ['<rect style="fill:u\\72l(//evil)"/>', '<rect/>'],
    ['<style>@import url(//evil);.a{fill:red;src:url(//e)}</style>', '<style>.a{fill:red}</style>'],
    ['<style>@font-face{font-family:x;src:url(//e)}.b{fill:blue}</style>', '<style>.b{fill:blue}</style>'],
    ['<animate attributeName="x"/><set/><filter/>', ''],
    ['<metadata>who drew it</metadata><title>Map</title>', '<title>Map</title>'],
  ])('%s', (content, expected) => {
    expect(clean(content)).toBe(expected);
  });

  test('whatever an attribute says, no address of another file is left', () => {
    const value = fc.oneof(
      fc.string(),
      fc.constantFrom('url(//e)', 'javascript:x', 'http://e', '@import "e"'),
    );
    const names = fc.constantFrom('fill', 'style', 'href', 'xlink:href', 'onload', 'mask', 'src', 'class');
    fc.assert(
      fc.property(names, value, (name, text) => {
        const escaped = text.replace(/[&<>"]/g, '');
        const image = read(`<svg ${head}><rect ${name}="${escaped}"/></svg>`);
        const svg = 'code' in image ? '' : image.vector?.svg;
        expect(svg).not.toMatch(/url\((?!#)|javascript|href="http/);
      }),
    );
  });
});

test.each([
  [`<!DOCTYPE svg [<!ENTITY a "b">]><svg ${head}/>`, 'defines entities, which can hide anything'],
  [`<svg ${head}><path></svg>`, 'is not a well-formed SVG file'],
  ['<html xmlns="http://www.w3.org/1999/xhtml"/>', 'is not a well-formed SVG file'],
  ['', 'is not a well-formed SVG file'],
  ['<svg xmlns="http://www.w3.org/2000/svg"/>', 'does not say how large it is'],
  [`<svg ${head}>${'<g>'.repeat(100)}${'</g>'.repeat(100)}</svg>`, 'is nested too deeply'],
  [`<svg ${head}><g id="a"><use href="#a"/></g></svg>`, 'has parts that are made of themselves'],
  [`<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://w3.org/svg11.dtd"><svg ${head}/>`, 'none'],
])('%s', (text, expected) => {
  expect(fault(text)).toBe(expected);
});

test('few uses that show millions of shapes are refused, at once', () => {
  const levels = Array.from({ length: 30 }, (_, level) => {
    const uses = `<use href="#l${level + 1}"/>`.repeat(10);
    return `<g id="l${level}">${uses}</g>`;
  });
  const before = performance.now();
  expect(fault(`<svg ${head}>${levels.join('')}<g id="l30"/></svg>`)).toBe('draws more than 50000 shapes');
  expect(performance.now() - before).toBeLessThan(500);
});

test.each([
  ['width="120mm" height="60mm"', 453.543, 226.772],
  ['width="72pt"', 96, 48],
  ['width="100%" height="100%"', 100, 50],
  ['width="10in" height="0"', 960, 480],
])('%s is a size in pixels of 1/96 inch', (size, widthPx, heightPx) => {
  expect(read(`<svg ${head} ${size}/>`)).toMatchObject({ widthPx, heightPx, dpi: 96 });
});
