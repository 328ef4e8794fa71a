import PDFDocument from 'pdfkit';
import svgToPdfkit from 'svg-to-pdfkit';
import { type Face, faces } from '../fonts/fonts.ts';
import type { OpenFonts } from '../fonts/open-fonts.ts';

const replacementCharacter = 0xfffd;
/** A file needs a date; a picture has none. */
const noDate = new Date(0);

type InnerDocument = PDFKit.PDFDocument & { readonly _font: { unicode: number[][] } };

/**
 * Draws an SVG as a PDF file of one page, with its words in the house style's type. The same picture gives the same
 * bytes.
 *
 * @param svg as `readSvg` leaves it
 */
export async function drawSvg(
  svg: string,
  widthPt: number,
  heightPt: number,
  fonts: OpenFonts,
): Promise<Uint8Array> {
  const document = new PDFDocument({
    size: [widthPt, heightPt],
    margin: 0,
    font: null as unknown as string,
    info: { CreationDate: noDate, ModDate: noDate },
  }) as InnerDocument;
  for (const face of faces) {
    document.font(fonts.fontkit[face] as unknown as string, face);
    // pdfkit maps the glyph of missing characters to U+0000, which no file may (ISO 19005-2, 6.2.11.7.2).
    document._font.unicode[0] = [replacementCharacter];
  }
  const chunks: Uint8Array[] = [];
  document.on('data', (chunk: Uint8Array) => chunks.push(chunk));
  const ended = new Promise<void>((resolve, reject) => {
    document.on('end', resolve);
    document.on('error', reject);
  });
  svgToPdfkit(document, svg, 0, 0, {
    width: widthPt,
    height: heightPt,
    fontCallback: (_, isBold, isItalic) => faceOf(isBold, isItalic),
    warningCallback: () => {},
  });
  document.end();
  await ended;
  return new Uint8Array(Buffer.concat(chunks));
}

const faceOf = (isBold: boolean, isItalic: boolean): Face =>
  isBold ? (isItalic ? 'boldItalic' : 'bold') : isItalic ? 'italic' : 'regular';
