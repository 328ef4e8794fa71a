/**
 * Type as layout sees it: widths and glyphs, without files or PDF.
 * All measures are in thousandths of the type size.
 */
export type Fonts = {
  /**
   * Shapes one word. The same text and face give the same object, so that a pack
   * pays for each distinct word once, in layout and in the PDF together.
   */
  shape(face: Face, text: string): ShapedText;
  /** Characters of `text` that the face has no glyph for, each once. */
  missing(face: Face, text: string): readonly string[];
  readonly metrics: Readonly<Record<Face, FaceMetrics>>;
};

export type Face = 'regular' | 'bold' | 'italic' | 'boldItalic';

export const faces: readonly Face[] = ['regular', 'bold', 'italic', 'boldItalic'];

export type ShapedText = {
  readonly text: string;
  readonly glyphs: readonly ShapedGlyph[];
  /** Sum of the advances. */
  readonly width: number;
};

export type ShapedGlyph = {
  readonly id: number;
  /** To the next glyph, kerning included. */
  readonly advance: number;
  /** The glyph's own advance, as the font tells it. */
  readonly natural: number;
  /** What the glyph stands for, for the text that readers extract. */
  readonly codePoints: readonly number[];
  /** Placement of a mark against its base; absent for nearly all glyphs. */
  readonly offset?: { readonly x: number; readonly y: number };
};

export type FaceMetrics = {
  /** Highest and lowest reach of the face; the descent is negative. */
  readonly ascent: number;
  readonly descent: number;
  readonly capHeight: number;
  readonly xHeight: number;
};
