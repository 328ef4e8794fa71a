import type { Face, ShapedText } from '../fonts/fonts.ts';
import { faces } from '../fonts/fonts.ts';
import type { OpenFonts } from '../fonts/open-fonts.ts';
import { decimal, type PdfkitDocument, type PdfkitFont } from './pdfkit-document.ts';

/** Kerning below this, in thousandths of the size, is not written. */
const leastKern = 0.5;
const replacementCharacter = 0xfffd;

/** Embeds faces as subsets and writes shaped words as text operators; each distinct word is encoded once. */
export class EmbeddedType {
  readonly #document: PdfkitDocument;
  readonly #fonts: OpenFonts;
  readonly #faces = new Map<Face, PdfkitFont>();
  readonly #encoded = new Map<Face, Map<ShapedText, string>>(faces.map((face) => [face, new Map()]));

  constructor(document: PdfkitDocument, fonts: OpenFonts) {
    this.#document = document;
    this.#fonts = fonts;
  }

  /** Resource name of a face on the current page. */
  use(face: Face): string {
    const font = this.#font(face);
    this.#document.page.fonts[font.id] ??= font.ref();
    return font.id;
  }

  /** Operands and operators that show words one after another. */
  show(face: Face, words: readonly ShapedText[], sizePt: number): string {
    let shown = '[';
    const encoded = this.#encoded.get(face) as Map<ShapedText, string>;
    for (const word of words) {
      let hex = encoded.get(word);
      if (hex === undefined) {
        const placed = word.glyphs.some((glyph) => glyph.offset);
        hex = placed ? '' : this.#encode(face, word);
        encoded.set(word, hex);
      }
      shown += hex === '' ? this.#encodePlaced(face, word, sizePt) : hex;
    }
    return `${shown}]TJ`;
  }

  #font(face: Face): PdfkitFont {
    let font = this.#faces.get(face);
    if (!font) {
      this.#document.font(this.#fonts.fontkit[face], face);
      font = this.#document._font;
      // pdfkit maps the glyph of missing characters to U+0000, which no file may (ISO 19005-2, 6.2.11.7.2).
      font.unicode[0] = [replacementCharacter];
      this.#faces.set(face, font);
    }
    return font;
  }

  #encode(face: Face, word: ShapedText): string {
    let hex = '<';
    for (const glyph of word.glyphs) {
      hex += this.#code(face, glyph);
      const kern = glyph.natural - glyph.advance;
      if (Math.abs(kern) > leastKern) hex += `>${decimal(kern)}<`;
    }
    return `${hex}>`.replace('<>', '');
  }

  /** Words with marks that stand above or below their base: the text rise follows each glyph. */
  #encodePlaced(face: Face, word: ShapedText, sizePt: number): string {
    let shown = '';
    for (const glyph of word.glyphs) {
      const x = glyph.offset?.x ?? 0;
      const y = ((glyph.offset?.y ?? 0) * sizePt) / 1000;
      const back = glyph.natural - glyph.advance + x;
      const code = `${decimal(-x)} <${this.#code(face, glyph)}> ${decimal(back)} `;
      shown += y === 0 ? code : `]TJ ${decimal(y)} Ts [${code}]TJ 0 Ts [`;
    }
    return shown;
  }

  #code(face: Face, glyph: ShapedText['glyphs'][number]): string {
    const font = this.#font(face);
    const id = font.subset.includeGlyph(glyph.id);
    font.widths[id] ??= glyph.natural;
    font.unicode[id] ??= glyph.codePoints;
    return id.toString(16).padStart(4, '0');
  }
}
