import { darkGround, lightGround, ruleOnDark, tintOnDark, typeOnDark } from './colours.ts';

/**
 * The colours that a page uses, as custom properties with a value for light pages and one for dark ones.
 * A colour is named by what it is for and its value on paper: `--type-12395b`.
 */
export class Palette {
  readonly #type = new Set<string>();
  readonly #rules = new Set<string>();
  readonly #tints = new Set<string>();

  type(colour: string): string {
    return use('type', this.#type, colour);
  }

  rule(colour: string): string {
    return use('rule', this.#rules, colour);
  }

  tint(colour: string): string {
    return use('tint', this.#tints, colour);
  }

  /** Declarations of all colours that have been used, on light pages. */
  get light(): string {
    return this.#declare(
      lightGround,
      (colour) => colour,
      (colour) => colour,
      (colour) => colour,
    );
  }

  /** The same on dark pages. */
  get dark(): string {
    const grounds = [...this.#tints].map(tintOnDark);
    return this.#declare(darkGround, (colour) => typeOnDark(colour, grounds), ruleOnDark, tintOnDark);
  }

  #declare(ground: string, ...[type, rule, tint]: readonly [Shade, Shade, Shade]): string {
    const declarations = [
      `--ground:${ground}`,
      ...[...this.#type].map((colour) => `${nameOf('type', colour)}:${type(colour)}`),
      ...[...this.#rules].map((colour) => `${nameOf('rule', colour)}:${rule(colour)}`),
      ...[...this.#tints].map((colour) => `${nameOf('tint', colour)}:${tint(colour)}`),
    ];
    return declarations.join(';');
  }
}

type Shade = (colour: string) => string;

const nameOf = (kind: string, colour: string): string => `--${kind}-${colour.slice(1).toLowerCase()}`;

function use(kind: string, known: Set<string>, colour: string): string {
  known.add(colour.toLowerCase());
  return `var(${nameOf(kind, colour)})`;
}
