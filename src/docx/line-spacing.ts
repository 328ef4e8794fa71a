/** Height of a line that Word sets at "single" spacing, in ems; fonts that are not named are taken as 1.17. */
const singleEm: Readonly<Record<string, number>> = {
  arial: 1.15,
  'liberation sans': 1.15,
  arimo: 1.15,
  helvetica: 1.15,
  'times new roman': 1.15,
  calibri: 1.22,
  carlito: 1.22,
  cambria: 1.17,
  georgia: 1.136,
  verdana: 1.215,
  tahoma: 1.207,
  'gill sans mt': 1.16,
  'segoe ui': 1.33,
  aptos: 1.29,
  'source sans 3': 1.257,
};

/**
 * Gives the line spacing that sets lines of a font a leading apart, as a multiple of single spacing.
 * A multiple, not an exact height: it grows with the type when an officer changes the size,
 * and cuts off no picture and no tall character.
 *
 * @returns 240ths of a line, the unit of `w:line` under the rule `auto`
 */
export function lineSpacing(sizePt: number, leadingPt: number, font: string): number {
  const single = sizePt * singleSpacingEm(font);
  return Math.max(200, Math.round((leadingPt / single) * 240));
}

/** Gives the height of a line of a font at single spacing, in ems. */
export function singleSpacingEm(font: string): number {
  return singleEm[font.toLowerCase()] ?? 1.17;
}
