/** The part of fontkit's font that we use; fontkit ships no types. */
export type FontkitFont = {
  readonly unitsPerEm: number;
  readonly ascent: number;
  readonly descent: number;
  readonly capHeight: number;
  readonly xHeight: number;
  readonly postscriptName: string;
  readonly GPOS?: {
    readonly scriptList: readonly {
      readonly tag: string;
      readonly script: { readonly defaultLangSys: { readonly featureIndexes: readonly number[] } | null };
    }[];
    readonly featureList: readonly {
      readonly tag: string;
      readonly feature: { readonly lookupListIndexes: readonly number[] };
    }[];
    // biome-ignore lint/suspicious/noExplicitAny: parsed lazily, without types
    readonly lookupList: { get(index: number): any };
  };
  hasGlyphForCodePoint(codePoint: number): boolean;
  glyphForCodePoint(codePoint: number): FontkitGlyph;
  layout(text: string): {
    readonly glyphs: readonly FontkitGlyph[];
    readonly positions: readonly { xAdvance: number; xOffset: number; yOffset: number }[];
  };
};

export type FontkitGlyph = {
  readonly id: number;
  readonly advanceWidth: number;
  readonly codePoints: readonly number[];
};
