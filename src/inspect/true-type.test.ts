import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { openFonts } from '../fonts/open-fonts.ts';
import { ownStyle } from '../house-style/testing/own-styles.ts';
import { openTrueType } from './true-type.ts';

const bytes = readFileSync(ownStyle('warwickshire').fonts.regular);

it('finds the glyphs of characters and their widths as fontkit does', () => {
  const program = openTrueType(bytes);
  const { regular } = openFonts({ regular: bytes, bold: bytes, italic: bytes, boldItalic: bytes }).fontkit;
  for (const character of 'AbcŵŷÉ£–☐') {
    const code = character.codePointAt(0) as number;
    const glyph = regular.glyphForCodePoint(code);
    expect(program?.glyphOf('3,1', code)).toBe(glyph.id);
    expect(program?.widthOf(glyph.id)).toBeCloseTo((glyph.advanceWidth * 1000) / regular.unitsPerEm);
  }
  expect(program?.glyphOf('3,1', 0xffff)).toBe(0);
});

it('gives nothing for a font that is cut off or none', () => {
  expect(openTrueType(bytes.subarray(0, 40))).toBeUndefined();
  expect(openTrueType(Buffer.from('no font at all, but long enough to have tables'))).toBeUndefined();
});
