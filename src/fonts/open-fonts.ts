import { create } from 'fontkit';
import type { FontkitFont } from './fontkit-font.ts';
import {
  type Face,
  type FaceMetrics,
  type Fonts,
  faces,
  type ShapedGlyph,
  type ShapedText,
} from './fonts.ts';
import { Kerning } from './kerning.ts';

/** Fonts that a writer can also embed: it needs the parsed font itself. */
export type OpenFonts = Fonts & { readonly fontkit: Readonly<Record<Face, FontkitFont>> };

/**
 * Opens the four faces of a house style.
 *
 * @param bytes of TTF or OTF files; throws an Error that names the face when one is not a font
 */
export function openFonts(bytes: Readonly<Record<Face, Uint8Array>>): OpenFonts {
  const opened = {} as Record<Face, Shaper>;
  for (const face of faces) opened[face] = openFace(face, bytes[face]);
  const each = <T>(read: (shaper: Shaper) => T) =>
    Object.fromEntries(faces.map((face) => [face, read(opened[face])])) as Record<Face, T>;
  return {
    fontkit: each((shaper) => shaper.font),
    metrics: each((shaper) => shaper.metrics),
    shape: (face, text) => opened[face].shape(text),
    missing: (face, text) => opened[face].missing(text),
  };
}

function openFace(face: Face, bytes: Uint8Array): Shaper {
  try {
    const font = create(bytes) as FontkitFont;
    const gpos = font.directory.tables.GPOS;
    const view = gpos && new DataView(bytes.buffer, bytes.byteOffset + gpos.offset, gpos.length);
    return new Shaper(font, new Kerning(view));
  } catch (cause) {
    throw new Error(`the ${face} face is not a font that can be read`, { cause });
  }
}

/**
 * Characters that no file may hold, whatever a font has for them: what nobody but their maker can read (private use),
 * and what is no character at all (ISO 19005-2, 6.2.11.7.2 and 6.2.11.7.3).
 */
const unreadable = /[\p{Co}\p{Cs}\p{Noncharacter_Code_Point}\0\ufeff]/u;

/**
 * Scripts whose letters stand one after another, each by its own glyph: Latin, Greek and
 * Cyrillic without combining marks, digits, punctuation, symbols. All else goes to fontkit.
 */
const simpleText =
  /^[\u0020-\u02ff\u0370-\u0482\u048a-\u052f\u1e00-\u1fff\u2010-\u2027\u2030-\u205f\u20a0-\u20bf\u2100-\u2bff]*$/;

class Shaper {
  readonly font: FontkitFont;
  readonly metrics: FaceMetrics;
  readonly #scale: number;
  readonly #kerning: Kerning;
  readonly #shaped = new Map<string, ShapedText>();
  readonly #glyphs = new Map<number, { id: number; width: number; codePoints: readonly number[] }>();
  readonly #known = new Map<number, boolean>();

  constructor(font: FontkitFont, kerning: Kerning) {
    this.font = font;
    this.#scale = 1000 / font.unitsPerEm;
    this.#kerning = kerning;
    this.metrics = {
      ascent: font.ascent * this.#scale,
      descent: font.descent * this.#scale,
      capHeight: (font.capHeight || font.ascent) * this.#scale,
      xHeight: (font.xHeight || font.ascent / 2) * this.#scale,
    };
  }

  shape(text: string): ShapedText {
    let shaped = this.#shaped.get(text);
    if (!shaped) {
      shaped = simpleText.test(text) ? this.#shapeSimple(text) : this.#shapeByFontkit(text);
      this.#shaped.set(text, shaped);
    }
    return shaped;
  }

  missing(text: string): readonly string[] {
    const found = new Set<string>();
    for (const character of text) {
      const codePoint = character.codePointAt(0) as number;
      let known = this.#known.get(codePoint);
      if (known === undefined) {
        known = !unreadable.test(character) && this.font.hasGlyphForCodePoint(codePoint);
        this.#known.set(codePoint, known);
      }
      if (!known) found.add(character);
    }
    return [...found];
  }

  #shapeSimple(text: string): ShapedText {
    const glyphs: ShapedGlyph[] = [];
    let width = 0;
    let previous: { id: number; width: number; codePoints: readonly number[] } | undefined;
    const place = (glyph: NonNullable<typeof previous>, kern: number) => {
      const natural = glyph.width * this.#scale;
      const advance = natural + kern * this.#scale;
      width += advance;
      glyphs.push({ id: glyph.id, advance, natural, codePoints: glyph.codePoints });
    };
    for (const character of text) {
      const glyph = this.#glyph(character.codePointAt(0) as number);
      if (previous) place(previous, this.#kerning.between(previous.id, glyph.id));
      previous = glyph;
    }
    if (previous) place(previous, 0);
    return { text, glyphs, width };
  }

  #glyph(codePoint: number) {
    let glyph = this.#glyphs.get(codePoint);
    if (!glyph) {
      const found = this.font.glyphForCodePoint(codePoint);
      glyph = { id: found.id, width: found.advanceWidth, codePoints: [codePoint] };
      this.#glyphs.set(codePoint, glyph);
    }
    return glyph;
  }

  #shapeByFontkit(text: string): ShapedText {
    const run = this.font.layout(text);
    let width = 0;
    const glyphs = run.glyphs.map((glyph, index): ShapedGlyph => {
      const position = run.positions[index] as { xAdvance: number; xOffset: number; yOffset: number };
      const advance = position.xAdvance * this.#scale;
      width += advance;
      const placed = position.xOffset !== 0 || position.yOffset !== 0;
      return {
        id: glyph.id,
        advance,
        natural: glyph.advanceWidth * this.#scale,
        codePoints: glyph.codePoints,
        ...(placed && { offset: { x: position.xOffset * this.#scale, y: position.yOffset * this.#scale } }),
      };
    });
    return { text, glyphs, width };
  }
}
