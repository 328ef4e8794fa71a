import { readFileSync } from 'node:fs';
import { type OpenFonts, openFonts } from '../../fonts/open-fonts.ts';
import type { HouseStyle } from '../../house-style/house-style.ts';
import { warwickshireStyle } from '../../house-style/testing/warwickshire.ts';

let opened: { style: HouseStyle; fonts: OpenFonts } | undefined;

/** The house style that the program comes with, and its fonts; opened once for a test file. */
export function warwickshireType(): { style: HouseStyle; fonts: OpenFonts } {
  if (!opened) {
    const style = warwickshireStyle();
    const { regular, bold, italic, boldItalic } = style.fonts;
    const fonts = openFonts({
      regular: readFileSync(regular),
      bold: readFileSync(bold),
      italic: readFileSync(italic),
      boldItalic: readFileSync(boldItalic),
    });
    opened = { style, fonts };
  }
  return opened;
}
