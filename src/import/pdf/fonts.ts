import { type PDFDict, PDFStream } from '@cantoo/pdf-lib';
import { get, getItems, getName, type Value } from '../../inspect/objects.ts';

const programs = ['FontFile', 'FontFile2', 'FontFile3'];

/** The name of a font whose glyphs are not in the file; those of Type 3 fonts always are (ISO 32000-1, 9.9). */
export function isUnembedded(font: PDFDict): string | undefined {
  const subtype = getName(font, 'Subtype');
  if (subtype === 'Type3') return undefined;
  const holder: Value = subtype === 'Type0' ? getItems(font, 'DescendantFonts')[0] : font;
  const descriptor = get(holder, 'FontDescriptor');
  if (programs.some((key) => get(descriptor, key) instanceof PDFStream)) return undefined;
  return (getName(font, 'BaseFont') ?? 'unnamed').replace(/^[A-Z]{6}\+/, '');
}
