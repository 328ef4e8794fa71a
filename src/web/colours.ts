import { contrastRatio } from '../house-style/contrast.ts';

/** The ground of the page where the reader wishes it light, and dark. */
export const lightGround = '#ffffff';
export const darkGround = '#15181b';

/** What type has at least. @see https://www.w3.org/TR/WCAG22/#contrast-minimum */
const leastContrast = 4.5;
/** Type that stands out on paper does so on a dark page, but does not glare. */
const mostContrast = 12;
const ruleContrast = 2.4;

/**
 * Makes a colour of type lighter until it is read well on the dark grounds of a page; its hue stays.
 *
 * @param grounds `#rrggbb`, all that type may stand on
 */
export function typeOnDark(colour: string, grounds: readonly string[] = []): string {
  const aimed = Math.max(leastContrast, Math.min(contrastRatio(colour, lightGround), mostContrast));
  const isRead = (light: string): boolean =>
    contrastRatio(light, darkGround) >= aimed &&
    grounds.every((ground) => contrastRatio(light, ground) >= leastContrast);
  return lightenUntil(colour, isRead);
}

/** Makes a colour of rules one that is seen on a dark page and does not shine. */
export function ruleOnDark(colour: string): string {
  const { hue, saturation } = hslOf(colour);
  return lightenUntil(
    hexOf({ hue, saturation: saturation / 2, lightness: 0.2 }),
    (light) => contrastRatio(light, darkGround) >= ruleContrast,
  );
}

/** Makes a tint of paper one of a dark page: as much lighter than its ground as it was darker. */
export function tintOnDark(colour: string): string {
  const { hue, saturation, lightness } = hslOf(colour);
  const lighter = Math.min(0.13 + (1 - lightness), 0.25);
  return hexOf({ hue, saturation: Math.min(saturation, 0.3), lightness: lighter });
}

type Hsl = { readonly hue: number; readonly saturation: number; readonly lightness: number };

const step = 0.01;

function lightenUntil(colour: string, isEnough: (colour: string) => boolean): string {
  const { hue, saturation, lightness } = hslOf(colour);
  for (let light = lightness; light < 1; light += step) {
    const lighter = hexOf({ hue, saturation, lightness: light });
    if (isEnough(lighter)) return lighter;
  }
  return lightGround;
}

/** Hue from 0 to 6, the rest from 0 to 1. @see https://www.w3.org/TR/css-color-4/#rgb-to-hsl */
function hslOf(colour: string): Hsl {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map(
    (at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255,
  );
  const most = Math.max(red, green, blue);
  const least = Math.min(red, green, blue);
  const lightness = (most + least) / 2;
  const range = most - least;
  if (range === 0) return { hue: 0, saturation: 0, lightness };
  const saturation = range / (1 - Math.abs(2 * lightness - 1));
  const hue =
    most === red
      ? ((green - blue) / range + 6) % 6
      : most === green
        ? (blue - red) / range + 2
        : (red - green) / range + 4;
  return { hue, saturation, lightness };
}

/** @see https://www.w3.org/TR/css-color-4/#hsl-to-rgb */
function hexOf({ hue, saturation, lightness }: Hsl): string {
  const reach = saturation * Math.min(lightness, 1 - lightness);
  const channel = (offset: number): string => {
    const place = (offset + hue * 2) % 12;
    const value = lightness - reach * Math.max(-1, Math.min(place - 3, 9 - place, 1));
    return Math.round(value * 255)
      .toString(16)
      .padStart(2, '0');
  };
  return `#${channel(0)}${channel(8)}${channel(4)}`;
}
