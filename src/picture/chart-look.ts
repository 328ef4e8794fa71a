import type { ChartLook } from '../chart/draw-chart.ts';
import type { OpenFonts } from '../fonts/open-fonts.ts';
import type { HouseStyle } from '../house-style/house-style.ts';

/** Type of charts is no smaller, whatever the house style's smallest. */
const leastSizePt = 8;
const usualSizePt = 8.5;

/** Gives the look that a house style has charts in: as wide as the text of an upright page, in its type and colours. */
export function chartLook(style: HouseStyle, fonts: OpenFonts): ChartLook {
  const { page, colours, chartColours, minimumSizePt, wordFont } = style;
  return {
    widthPt: page.widthPt - page.marginLeftPt - page.marginRightPt,
    sizePt: Math.max(leastSizePt, minimumSizePt, usualSizePt),
    ink: colours.ink ?? '#1a1a1a',
    muted: colours.muted ?? '#4a4a4a',
    rule: '#c9cdd1',
    colours: chartColours,
    fontFamily: `${wordFont}, Arial, sans-serif`,
    measure: (text, isBold, sizePt) => {
      const face = isBold ? 'bold' : 'regular';
      const words = text.split(/(?<= )/);
      return words.reduce((sum, word) => sum + (fonts.shape(face, word).width * sizePt) / 1000, 0);
    },
  };
}
