import { PDFArray, type PDFDict } from '@cantoo/pdf-lib';
import { dictOf, get, getItems, getName, itemsOf, nameOf, type Value } from '../../inspect/objects.ts';

/** Conditions of conditions deeper than this are taken to be met. */
const deepest = 16;

/** Which layers of a file are shown when it is opened (optional content, ISO 32000-1, 8.11). */
export class Layers {
  readonly #hidden: ReadonlySet<PDFDict>;

  constructor(catalog: PDFDict) {
    const properties = get(catalog, 'OCProperties');
    const shown = get(properties, 'D');
    const dicts = (values: readonly Value[]) => values.map(dictOf).filter((dict) => dict !== undefined);
    const hidden = new Set<PDFDict>(
      getName(shown, 'BaseState') === 'OFF' ? dicts(getItems(properties, 'OCGs')) : [],
    );
    for (const group of dicts(getItems(shown, 'ON'))) hidden.delete(group);
    for (const group of dicts(getItems(shown, 'OFF'))) hidden.add(group);
    this.#hidden = hidden;
  }

  /** @param membership a layer, or a dictionary that tells of several; anything else is shown */
  isHidden(membership: Value, depth = 0): boolean {
    const dict = dictOf(membership);
    if (!dict || this.#hidden.size === 0 || depth > deepest) return false;
    if (getName(dict, 'Type') !== 'OCMD') return this.#hidden.has(dict);
    const condition = get(dict, 'VE');
    if (condition instanceof PDFArray) return !this.#isMet(condition, 0);
    const groups = get(dict, 'OCGs');
    const hidden = (groups instanceof PDFArray ? itemsOf(groups) : [groups])
      .filter((group) => group !== undefined)
      .map((group) => this.isHidden(group, depth + 1));
    if (hidden.length === 0) return false;
    switch (getName(dict, 'P')) {
      case 'AllOn':
        return hidden.some((each) => each);
      case 'AnyOff':
        return !hidden.some((each) => each);
      case 'AllOff':
        return !hidden.every((each) => each);
      default:
        return hidden.every((each) => each);
    }
  }

  #isMet(condition: Value, depth: number): boolean {
    if (depth > deepest) return true;
    if (!(condition instanceof PDFArray)) return !this.isHidden(condition, depth + 1);
    const [operator, ...operands] = itemsOf(condition);
    const met = operands.map((operand) => this.#isMet(operand, depth + 1));
    if (nameOf(operator) === 'Not') return met[0] !== true;
    return nameOf(operator) === 'Or' ? met.some((each) => each) : met.every((each) => each);
  }
}
