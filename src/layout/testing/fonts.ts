import { readFileSync } from 'node:fs';
import { type OpenFonts, openFonts } from '../../fonts/open-fonts.ts';
import type { HouseStyle } from '../../house-style/house-style.ts';
import { ownStyle } from '../../house-style/testing/own-styles.ts';

type Type = { readonly style: HouseStyle; readonly fonts: OpenFonts };

const opened = new Map<string, Type>();

/** A house style that the program comes with, and its fonts; opened once for a test file. */
export function typeOf(name: string): Type {
  const known = opened.get(name);
  if (known) return known;
  const style = ownStyle(name);
  const { regular, bold, italic, boldItalic } = style.fonts;
  const fonts = openFonts({
    regular: readFileSync(regular),
    bold: readFileSync(bold),
    italic: readFileSync(italic),
    boldItalic: readFileSync(boldItalic),
  });
  opened.set(name, { style, fonts });
  return { style, fonts };
}

export const warwickshireType = (): Type => typeOf('warwickshire');
