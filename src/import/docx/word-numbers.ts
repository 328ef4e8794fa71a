import { formatCounter } from '../../document/counter.ts';
import type { ListFormat } from '../../document/tree.ts';
import { attributeOf, childOf, childrenOf, type Element, isOn, valOf } from '../../ooxml/xml.ts';
import type { WordStyle } from './style-chain.ts';

/** The number that stands before a paragraph, as Word prints it. */
export type WordNumber = {
  /** As printed: `2.1`, `(a)`; empty for a bullet. */
  readonly label: string;
  /** The counters from the outermost to its own. */
  readonly values: readonly number[];
  /** From 0. */
  readonly level: number;
  readonly format: ListFormat;
  /** What is printed before and after the counter, where there is one alone. */
  readonly around?: { readonly before: string; readonly after: string };
  /** Lists with the same identity are counted together. */
  readonly list: string;
};

type Level = {
  readonly start: number;
  readonly format: string;
  readonly text: string;
  readonly style?: string;
  /** All counters in Arabic numerals. */
  readonly isLegal: boolean;
  /** Whether it begins afresh when a level outside it goes on. */
  readonly restarts: boolean;
};

const formats: Readonly<Record<string, ListFormat>> = {
  bullet: 'bullet',
  decimal: 'decimal',
  decimalZero: 'decimal',
  lowerLetter: 'lower-alpha',
  upperLetter: 'upper-alpha',
  lowerRoman: 'lower-roman',
  upperRoman: 'upper-roman',
};

/** More levels than Word has, and counters that are no counters, are damage. */
const mostLevels = 9;
const highestCounter = 9999;

/**
 * Counts the numbered paragraphs of a Word file as Word does, since it stores none of the numbers that it prints.
 * Paragraphs must be asked for in the order of the document.
 *
 * @see ECMA-376-1, 17.9
 */
export class WordNumbers {
  readonly #abstracts = new Map<string, readonly (Level | undefined)[]>();
  readonly #lists = new Map<
    string,
    { readonly abstract: string; readonly overrides: ReadonlyMap<number, number> }
  >();
  readonly #counters = new Map<string, (number | undefined)[]>();
  readonly #begun = new Set<string>();

  /** @param numbering root of numbering.xml; absent for a file without lists */
  constructor(numbering: Element | undefined) {
    const links = new Map<string, string>();
    for (const element of childrenOf(numbering, 'abstractNum')) {
      const id = attributeOf(element, 'abstractNumId') ?? '';
      const levels: (Level | undefined)[] = [];
      for (const level of childrenOf(element, 'lvl')) {
        const index = Number(attributeOf(level, 'ilvl'));
        if (index >= 0 && index < mostLevels) levels[index] = levelOf(level);
      }
      this.#abstracts.set(id, levels);
      const own = valOf(element, 'styleLink');
      if (own !== undefined) links.set(own, id);
    }
    for (const element of childrenOf(numbering, 'abstractNum')) {
      const linked = links.get(valOf(element, 'numStyleLink') ?? '');
      const levels = linked === undefined ? undefined : this.#abstracts.get(linked);
      if (levels) this.#abstracts.set(attributeOf(element, 'abstractNumId') ?? '', levels);
    }
    for (const element of childrenOf(numbering, 'num')) {
      const overrides = new Map<number, number>();
      for (const override of childrenOf(element, 'lvlOverride')) {
        const start = Number(valOf(override, 'startOverride') ?? Number.NaN);
        if (start >= 0) overrides.set(Number(attributeOf(override, 'ilvl')), Math.min(start, highestCounter));
      }
      const abstract = valOf(element, 'abstractNumId') ?? '';
      this.#lists.set(attributeOf(element, 'numId') ?? '', { abstract, overrides });
    }
  }

  /** Counts a paragraph; undefined for one without number. */
  next(properties: Element | undefined, style: WordStyle): WordNumber | undefined {
    const direct = childOf(properties, 'numPr');
    const numId = valOf(direct, 'numId') ?? style.numbering?.numId;
    const list = numId === undefined ? undefined : this.#lists.get(numId);
    const levels = list && this.#abstracts.get(list.abstract);
    if (numId === undefined || !list || !levels) return undefined;
    const byStyle = levels.findIndex((level) => level?.style === style.id);
    const written = Number(valOf(direct, 'ilvl') ?? style.numbering?.level ?? (byStyle >= 0 ? byStyle : 0));
    const level = Math.min(Math.max(0, written), mostLevels - 1);
    const own = levels[level];
    return own && this.#count(numId, list, levels, level, own);
  }

  #count(
    numId: string,
    { abstract, overrides }: { readonly abstract: string; readonly overrides: ReadonlyMap<number, number> },
    levels: readonly (Level | undefined)[],
    level: number,
    own: Level,
  ): WordNumber {
    const counters = this.#counters.get(abstract) ?? [];
    this.#counters.set(abstract, counters);
    if (!this.#begun.has(`${numId} ${level}`)) {
      this.#begun.add(`${numId} ${level}`);
      if (overrides.has(level)) counters[level] = undefined;
    }
    const start = overrides.get(level) ?? own.start;
    counters[level] = Math.min((counters[level] ?? start - 1) + 1, highestCounter);
    for (let inner = level + 1; inner < mostLevels; inner++) {
      if (levels[inner]?.restarts !== false) counters[inner] = undefined;
    }
    const values = Array.from(
      { length: level + 1 },
      (_, index) => counters[index] ?? levels[index]?.start ?? 1,
    );
    const format = formats[own.format] ?? 'decimal';
    const common = { values, level, format, list: abstract };
    if (own.format === 'bullet') return { ...common, label: '' };
    const shown = (index: number): string => {
      const shownFormat = own.isLegal ? 'decimal' : (formats[levels[index]?.format ?? ''] ?? 'decimal');
      return formatCounter(values[index] ?? 1, shownFormat);
    };
    const label = own.text.replace(/%([1-9])/g, (_, one: string) =>
      Number(one) <= level + 1 ? shown(Number(one) - 1) : '',
    );
    const alone = /^([^%]*)%([1-9])([^%]*)$/.exec(own.text);
    const around = alone &&
      Number(alone[2]) === level + 1 && { before: alone[1] ?? '', after: alone[3] ?? '' };
    return { ...common, label: label.trim(), ...(around && { around }) };
  }
}

function levelOf(element: Element): Level {
  const start = Number(valOf(element, 'start') ?? 1);
  const style = valOf(element, 'pStyle');
  const format = valOf(element, 'numFmt') ?? 'decimal';
  return {
    start: start >= 0 && start <= highestCounter ? start : 1,
    format,
    text: format === 'none' ? '' : (valOf(element, 'lvlText') ?? ''),
    ...(style !== undefined && { style }),
    isLegal: isOn(element, 'isLgl') ?? false,
    restarts: valOf(element, 'lvlRestart') !== '0',
  };
}
