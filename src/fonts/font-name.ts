import { create } from 'fontkit';

/** What a font says of itself. */
export type FontName = {
  /** Family that its faces share: `Source Sans 3`, for Source Sans 3 Semibold Italic too. */
  readonly family: string;
  /** 400 is regular, 700 bold. */
  readonly weight: number;
  readonly italic: boolean;
  /** 5 is normal, less is condensed. */
  readonly width: number;
};

/** The part of fontkit's font that tells its name. */
type NamedFont = {
  readonly familyName: string | null;
  readonly italicAngle: number;
  readonly 'OS/2': {
    readonly usWeightClass: number;
    readonly usWidthClass: number;
    readonly fsSelection: { readonly italic: boolean; readonly oblique?: boolean };
  } | null;
  getName(key: string): string | null;
};

/**
 * Reads the name of a TTF or OTF font: its typographic family where it has one, else its family.
 *
 * @returns undefined when the bytes are not a font, or are several
 * @see OpenType 1.9, `name` table, name IDs 1 and 16; `OS/2` table, usWeightClass
 */
export function fontName(bytes: Uint8Array): FontName | undefined {
  try {
    const font = create(bytes) as NamedFont;
    const family = font.getName('preferredFamily') ?? font.familyName;
    const os2 = font['OS/2'];
    if (!family || !os2) return undefined;
    const { italic, oblique } = os2.fsSelection;
    return {
      family,
      weight: os2.usWeightClass,
      italic: italic || oblique === true || font.italicAngle !== 0,
      width: os2.usWidthClass,
    };
  } catch {
    return undefined;
  }
}
