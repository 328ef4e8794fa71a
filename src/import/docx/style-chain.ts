import { attributeOf, childOf, childrenOf, type Element, isOn, valOf } from '../../ooxml/xml.ts';

/** What a style of a Word file says of its text, what it is based on included. */
export type WordStyle = {
  readonly id: string;
  /** In lower case: `heading 1`, `list paragraph`, `caption`. */
  readonly name: string;
  readonly isBold: boolean;
  readonly isItalic: boolean;
  readonly isHidden: boolean;
  /** From 0; undefined for text. */
  readonly outlineLevel?: number;
  /** Reference to a list, where paragraphs of the style are numbered. */
  readonly numbering?: { readonly numId: string; readonly level?: number };
};

const plain: WordStyle = { id: '', name: '', isBold: false, isItalic: false, isHidden: false };

/** Chains of styles are a handful; longer ones are damaged, or go in a circle. */
const longestChain = 30;

/** The styles of a Word file, by their ids. */
export class StyleChain {
  readonly #elements = new Map<string, Element>();
  readonly #known = new Map<string, WordStyle>();
  readonly #default: string | undefined;

  /** @param sheet root of styles.xml; absent for a file without styles */
  constructor(sheet: Element | undefined) {
    for (const element of childrenOf(sheet, 'style')) {
      const id = attributeOf(element, 'styleId');
      if (id !== undefined) this.#elements.set(id, element);
    }
    const isDefault = (element: Element): boolean =>
      attributeOf(element, 'type') === 'paragraph' && attributeOf(element, 'default') === '1';
    const normal = childrenOf(sheet, 'style').find(isDefault);
    this.#default = attributeOf(normal, 'styleId');
  }

  /** Style of a paragraph by its properties, `w:pPr`. */
  ofParagraph(properties: Element | undefined): WordStyle {
    return this.of(valOf(properties, 'pStyle') ?? this.#default);
  }

  /** Style of a run by its properties, `w:rPr`. */
  ofRun(properties: Element | undefined): WordStyle {
    return this.of(valOf(properties, 'rStyle'));
  }

  of(id: string | undefined): WordStyle {
    if (id === undefined) return plain;
    let style = this.#known.get(id);
    if (!style) {
      style = this.#resolve(id);
      this.#known.set(id, style);
    }
    return style;
  }

  #resolve(id: string): WordStyle {
    const chain: Element[] = [];
    for (let next: string | undefined = id; next !== undefined && chain.length < longestChain; ) {
      const element = this.#elements.get(next);
      if (!element || chain.includes(element)) break;
      chain.push(element);
      next = valOf(element, 'basedOn');
    }
    const first = <T>(read: (element: Element) => T | undefined): T | undefined => {
      for (const element of chain) {
        const value = read(element);
        if (value !== undefined) return value;
      }
      return undefined;
    };
    const run = (name: string) => first((element) => isOn(childOf(element, 'rPr'), name)) ?? false;
    const outline = Number(first((element) => valOf(element, 'pPr', 'outlineLvl')) ?? Number.NaN);
    const numId = first((element) => valOf(element, 'pPr', 'numPr', 'numId'));
    const level = first((element) => valOf(element, 'pPr', 'numPr', 'ilvl'));
    return {
      id,
      name: (valOf(chain[0], 'name') ?? '').toLowerCase(),
      isBold: run('b'),
      isItalic: run('i'),
      isHidden: run('vanish'),
      ...(outline >= 0 && outline <= 8 && { outlineLevel: outline }),
      ...(numId !== undefined && {
        numbering: { numId, ...(level !== undefined && { level: Number(level) }) },
      }),
    };
  }
}
