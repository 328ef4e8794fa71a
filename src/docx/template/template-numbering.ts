import { attributeOf, childOf, childrenOf, type Element, valOf } from '../../ooxml/xml.ts';

/** The list definitions of a template. */
export class TemplateNumbering {
  readonly root: Element | undefined;
  readonly #abstracts: readonly Element[];
  readonly #nums: readonly Element[];

  /** @param root of `numbering.xml`; absent, there are none */
  constructor(root: Element | undefined) {
    this.root = root;
    this.#abstracts = childrenOf(root, 'abstractNum');
    this.#nums = childrenOf(root, 'num');
  }

  /** The instance (`w:num`) of a number; undefined where there is none. */
  num(numId: string): Element | undefined {
    return this.#nums.find((num) => attributeOf(num, 'numId') === numId);
  }

  /** Definitions that an instance needs: its own, and that of the list style that it stands for. */
  definitionsOf(num: Element): readonly Element[] {
    const own = this.#abstracts.find(
      (each) => attributeOf(each, 'abstractNumId') === valOf(num, 'abstractNumId'),
    );
    const styleLink = valOf(own, 'numStyleLink');
    const linked =
      styleLink === undefined
        ? undefined
        : this.#abstracts.find((each) => valOf(each, 'styleLink') === styleLink);
    return [own, linked].filter((each) => each !== undefined);
  }

  /**
   * The level that a style's paragraphs have.
   *
   * @param written level in the style, if any; else it is the one that names the style
   */
  levelOf(numId: string, styleId: string, written: string | undefined): Element | undefined {
    const num = this.num(numId);
    if (!num) return undefined;
    const levels = this.definitionsOf(num).flatMap((each) => childrenOf(each, 'lvl'));
    return (
      levels.find((level) => valOf(level, 'pStyle') === styleId) ??
      levels.find((level) => attributeOf(level, 'ilvl') === (written ?? '0'))
    );
  }
}

/** Whether a level's mark is a bullet. */
export function isBullet(level: Element | undefined): boolean {
  return valOf(level, 'numFmt') === 'bullet';
}

/** The indents of a level. */
export function indentsOf(level: Element | undefined): Element | undefined {
  return childOf(level, 'pPr', 'ind');
}
