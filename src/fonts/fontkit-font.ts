/** The part of fontkit's font that we use; fontkit ships no types. */
export type FontkitFont = {
  readonly unitsPerEm: number;
  readonly ascent: number;
  readonly descent: number;
  readonly capHeight: number;
  readonly xHeight: number;
  readonly postscriptName: string;
  readonly familyName: string | null;
  /** Where the font's tables stand in its file. */
  readonly directory: {
    readonly tables: Readonly<Record<string, { readonly offset: number; readonly length: number }>>;
  };
  hasGlyphForCodePoint(codePoint: number): boolean;
  glyphForCodePoint(codePoint: number): FontkitGlyph;
  layout(
    text: string,
    features?: Readonly<Record<string, boolean>>,
  ): {
    readonly glyphs: readonly FontkitGlyph[];
    readonly positions: readonly { xAdvance: number; xOffset: number; yOffset: number }[];
  };
};

export type FontkitGlyph = {
  readonly id: number;
  readonly advanceWidth: number;
  readonly codePoints: readonly number[];
};
