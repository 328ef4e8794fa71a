import { allWithin, attributeOf, childOf, type Element } from '../../ooxml/xml.ts';

/** Names the font of a run's properties; undefined where they name none. */
export type FontOf = (runProperties: Element | undefined) => string | undefined;

/**
 * Makes a reader of fonts, which are named outright or by their part in the theme.
 *
 * @param theme root of the theme part
 */
export function fontReader(theme: Element | undefined): FontOf {
  const scheme = theme && allWithin(theme, 'fontScheme')[0];
  const latin = (part: string) => childOf(scheme, part, 'latin')?.getAttribute('typeface') ?? undefined;
  const byPart = { major: latin('majorFont'), minor: latin('minorFont') };
  return (runProperties) => {
    const fonts = childOf(runProperties, 'rFonts');
    const part = attributeOf(fonts, 'asciiTheme') ?? attributeOf(fonts, 'hAnsiTheme');
    const named = part && byPart[part.startsWith('major') ? 'major' : 'minor'];
    return named || (attributeOf(fonts, 'ascii') ?? attributeOf(fonts, 'hAnsi'));
  };
}
