import { contrastRatio } from './contrast.ts';
import { defaultStyle } from './default-style.ts';
import type { TokenComplaint } from './inherit.ts';
import type { StyleTokens } from './style-tokens.ts';

/** Type in any size needs this contrast: what is large on paper is small on a phone. @see https://www.w3.org/TR/WCAG22/#contrast-minimum */
const leastContrast = 4.5;

/** What is asked of tokens wherever they stand; a value that fails is complained of once. */
export type TokenChecks = {
  readonly complain: TokenComplaint;
  /** Gives a colour by its name or value, black for one that is not there. */
  colourAt(path: readonly string[], value: string): string;
  /** The same for a colour of type, which must be readable on white. */
  typeColourAt(path: readonly string[], value: string): string;
  /** The same for a colour behind type of the colour `type`; `said` tells whether the house style says it. */
  tintAt(path: readonly string[], value: string, type: string, said: boolean): string;
  /** Checks a size of type against the minimum; `said` tells whether the house style says it. */
  size(path: readonly string[], sizePt: number, said: boolean): void;
  /**
   * Checks a size of type against the minimum, and its leading against it.
   *
   * @param path of the group that both tokens stand in
   * @param said what the house style itself says of them; one that says neither is not looked at, since the
   *   style that it takes them from is
   */
  type(path: readonly string[], type: TypeTokens, said: Partial<TypeTokens> | undefined): void;
};

type TypeTokens = { readonly size: number; readonly leading: number };

/** Checks the tokens of one house style. */
export function openChecks(
  tokens: Pick<Partial<StyleTokens>, 'colours' | 'minimumSize'>,
  complainOf: TokenComplaint,
): TokenChecks & { readonly colours: Readonly<Record<string, string>>; readonly minimumSizePt: number } {
  const colours: Record<string, string> = Object.assign(
    Object.create(null),
    defaultStyle.colours,
    tokens.colours,
  );
  const minimumSizePt = tokens.minimumSize ?? defaultStyle.minimumSize;
  const told = new Set<string>();
  const complain: TokenComplaint = (path, message, hint) => {
    const key = JSON.stringify([path, message]);
    if (!told.has(key)) complainOf(path, message, hint);
    told.add(key);
  };
  const colourAt = (path: readonly string[], value: string): string => {
    if (value.startsWith('#')) return value;
    const named = colours[value];
    if (named !== undefined) return named;
    complain(path, `there is no colour "${value}"`, `Named colours: ${Object.keys(colours).join(', ')}.`);
    return '#000000';
  };
  const placeOf = (path: readonly string[], value: string) =>
    value.startsWith('#') ? path : ['colours', value];
  const checkSize = (path: readonly string[], sizePt: number, said: boolean): void => {
    if (sizePt >= minimumSizePt) return;
    const name = path.join('.');
    const message = `${name} is below the minimum size of ${minimumSizePt}pt`;
    if (said) complain(path, message, 'Set it larger.');
    else complain(['minimumSize'], `${message}: it is ${sizePt}pt`, `Set ${name} too.`);
  };
  return {
    colours,
    minimumSizePt,
    complain,
    size: checkSize,
    colourAt,
    typeColourAt(path, value) {
      const colour = colourAt(path, value);
      const ratio = contrastRatio(colour, '#ffffff');
      if (ratio < leastContrast) {
        const place = placeOf(path, value);
        const message = `${place.join('.')} is too light for type: its contrast with white is ${ratio.toFixed(1)} to 1`;
        complain(place, message, `Choose a darker colour: ${leastContrast} to 1 at least.`);
      }
      return colour;
    },
    tintAt(path, value, type, said) {
      const colour = colourAt(path, value);
      const ratio = contrastRatio(colour, type);
      const isTypeDark = contrastRatio(type, '#ffffff') >= leastContrast;
      if (isTypeDark && ratio < leastContrast) {
        const place = said ? path : placeOf(path, value);
        const message = `${path.join('.')} is too dark for the type on it: its contrast is ${ratio.toFixed(1)} to 1`;
        complain(place, message, `Choose a lighter colour: ${leastContrast} to 1 at least.`);
      }
      return colour;
    },
    type(path, { size, leading }, said) {
      const name = path.join('.');
      const isSaid = said?.size !== undefined;
      checkSize([...path, 'size'], size, isSaid);
      if (leading < size && (isSaid || said?.leading !== undefined)) {
        const message = `${name} has a leading of ${leading}pt for type of ${size}pt: lines would overlap`;
        complain(
          [...path, isSaid ? 'size' : 'leading'],
          message,
          `Set ${name}.leading to ${size}pt or more.`,
        );
      }
    },
  };
}
