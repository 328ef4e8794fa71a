import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { faces } from './fonts.ts';
import { openFonts } from './open-fonts.ts';

const folder = join(dirname(createRequire(import.meta.url).resolve('source-sans/package.json')), 'TTF');
const read = (name: string) => readFileSync(join(folder, `SourceSans3-${name}.ttf`));
const fonts = openFonts({
  regular: read('Regular'),
  bold: read('Bold'),
  italic: read('It'),
  boldItalic: read('BoldIt'),
});

describe('shape', () => {
  it('kerns as fontkit does, ligatures apart', () => {
    const words =
      'AVATAR To Wales, “Type” Llŷr’s Tŵr £8.25 11.00 P.A. Kaur; T.V. Yr-Wyddfa (1997–2013) Łódź'.split(' ');
    for (const face of faces) {
      for (const word of words) {
        const run = fonts.fontkit[face].layout(word);
        const expected = run.positions.reduce((sum, position) => sum + position.xAdvance, 0);
        expect(fonts.shape(face, word).width).toBeCloseTo(expected, 6);
      }
    }
  });

  it('kerns any letters as fontkit does', () => {
    const word = fc.stringMatching(/^[A-Za-z0-9.,’“”–ŵŷÂô-]{1,8}$/);
    fc.assert(
      fc.property(fc.constantFrom(...faces), word, (face, text) => {
        const run = fonts.fontkit[face].layout(text, { liga: false, clig: false, calt: false });
        const expected = run.positions.reduce((sum, position) => sum + position.xAdvance, 0);
        expect(fonts.shape(face, text).width).toBeCloseTo(expected, 6);
      }),
    );
  });

  it('places combining marks', () => {
    const shaped = fonts.shape('regular', 'w\u0302q\u0323');
    expect(shaped.glyphs.some((glyph) => glyph.offset)).toBe(true);
    expect(shaped.width).toBeLessThan(fonts.shape('regular', 'wwq').width);
  });

  it('gives the same object for the same word', () => {
    expect(fonts.shape('bold', 'Panel')).toBe(fonts.shape('bold', 'Panel'));
  });

  it('shapes nothing to nothing', () => {
    expect(fonts.shape('regular', '')).toEqual({ text: '', glyphs: [], width: 0 });
  });
});

describe('missing', () => {
  it('names each character once', () => {
    expect(fonts.missing('regular', 'ŵ ŷ ✓ ☐ ≤ → \u2011 漢字漢')).toEqual(['漢', '字']);
  });
});
