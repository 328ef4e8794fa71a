/** Twentieths of a point, the unit of most measures in WordprocessingML; Word refuses fractions. */
export function twips(pt: number): number {
  return Math.round(pt * 20);
}

/** Half points, the unit of type sizes. */
export function halfPoints(pt: number): number {
  return Math.round(pt * 2);
}

/** Eighths of a point, the unit of rules; Word draws none thinner than a quarter of a point. */
export function eighths(pt: number): number {
  return Math.min(96, Math.max(2, Math.round(pt * 8)));
}

/** English metric units, 12,700 to the point, the unit of drawings. */
export function emu(pt: number): number {
  return Math.round(pt * 12_700);
}

/** `#1a2b3c` as Word writes it: `1A2B3C`. */
export function hexColour(colour: string): string {
  return colour.replace('#', '').toUpperCase();
}
