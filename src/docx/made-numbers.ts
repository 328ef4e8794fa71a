import { formatCounter } from '../document/counter.ts';
import type { NumberLabel } from '../document/tree.ts';
import type { HouseStyle, NumberingScheme } from '../house-style/house-style.ts';
import { countersIn, type Level, levelOf, wordLabel } from './number-formats.ts';
import type { NumberList, NumberLists } from './number-lists.ts';
import { twips } from './units.ts';

/** What a numbered paragraph refers to. */
export type NumberReference = { readonly numId: number; readonly level: number };

/** Widths that a number stands in: the hanging column, and the indent of the text after it. */
export type NumberColumn = { readonly leftTwips: number; readonly hangingTwips: number };

/** How Word stands in a running list: what it counts on from. */
type Run = {
  readonly list: NumberList;
  readonly numId: number;
  readonly instance: string;
  /** Values at which the levels start in this run. */
  readonly starts: readonly number[];
  /** Values of the outermost levels that stand written out in the text of the levels within. */
  readonly fixed: readonly number[];
  /** Counter of each level; undefined where none has been counted, or it has been set back. */
  readonly counters: (number | undefined)[];
  /** Levels whose next number is not the same in all applications. */
  readonly uncertain: boolean[];
};

/**
 * Numbers the headings and paragraphs of bodies by Word's own counting.
 * Each number is what Word counts by itself, so that an inserted paragraph moves those after it;
 * where Word's count would differ from the label, a new instance starts at the right values.
 */
export class MadeNumbers {
  readonly #lists: NumberLists;
  readonly #house: HouseStyle;
  readonly #runs = new Map<string, Run>();
  readonly #levels = new Map<string, readonly Level[]>();

  constructor(lists: NumberLists, house: HouseStyle) {
    this.#lists = lists;
    this.#house = house;
  }

  refer(label: NumberLabel, column: NumberColumn): NumberReference {
    const levels = this.#levelsOf(label.scheme);
    const level = label.level - 1;
    if (wordLabel(levels, level, label.values) !== label.label) return this.#referLiterally(label, column);
    const running = this.#runs.get(label.scheme);
    const run = running && goesOn(running, label) ? running : this.#start(label, levels);
    count(run, level);
    return { numId: run.numId, level };
  }

  #start(label: NumberLabel, levels: readonly Level[]): Run {
    const level = label.level - 1;
    const outer = countersIn(levels[level]?.text ?? '').filter((counter) => counter < level);
    // Applications differ in what they print for an outer level that has not been counted yet.
    const fixed = label.values.slice(0, Math.max(-1, ...outer) + 1);
    const list = this.#lists.define(`made ${label.scheme} ${fixed.join('.')}`, () =>
      levels.map((each, index) => (index < level ? each : withFixed(each, levels, fixed))),
    );
    const starts = levels.map((_, index) => label.values[index] ?? 1);
    const run: Run = {
      list,
      numId: this.#lists.start(list, starts),
      instance: label.instance,
      starts,
      fixed,
      counters: [],
      uncertain: [],
    };
    this.#runs.set(label.scheme, run);
    return run;
  }

  #referLiterally(label: NumberLabel, column: NumberColumn): NumberReference {
    const text = label.label;
    const list = this.#lists.define(`literal|${text}|${column.leftTwips}|${column.hangingTwips}`, () => [
      { format: 'decimal', text, ...column },
    ]);
    return { numId: this.#lists.start(list, [1]), level: 0 };
  }

  #levelsOf(schemeName: string): readonly Level[] {
    const known = this.#levels.get(schemeName);
    if (known) return known;
    const width = twips(this.#house.numberColumnPt);
    const scheme: NumberingScheme | undefined = this.#house.numbering[schemeName];
    const levels = (scheme?.levels ?? []).slice(0, 9).map((pattern, level) => ({
      ...levelOf(pattern, level),
      leftTwips: (scheme?.columns[level] ?? 0) * width,
      hangingTwips: width,
    }));
    this.#levels.set(schemeName, levels);
    return levels;
  }
}

/** Whether Word, counting on, prints the label. */
function goesOn(run: Run, label: NumberLabel): boolean {
  const level = label.level - 1;
  if (run.instance !== label.instance || run.list.running !== run.numId) return false;
  if (run.uncertain[level] || level < run.fixed.length) return false;
  const counted = run.counters[level];
  const next = counted === undefined ? run.starts[level] : counted + 1;
  if (next !== label.values[level]) return false;
  const shown = run.list.shownAt(level);
  return (
    shown.every((counter) => counter >= level || run.counters[counter] === label.values[counter]) &&
    run.fixed.every((value, index) => value === label.values[index])
  );
}

function count(run: Run, level: number): void {
  run.counters[level] = (run.counters[level] ?? (run.starts[level] ?? 1) - 1) + 1;
  run.uncertain[level] = false;
  for (let outer = 0; outer < level; outer++) {
    if (run.counters[outer] === undefined) run.uncertain[outer] = true;
  }
  for (let inner = level + 1; inner < run.starts.length; inner++) {
    run.counters[inner] = undefined;
    // Set back, a level starts at its override again, or at 1.
    run.uncertain[inner] = run.starts[inner] !== 1;
  }
}

function withFixed(level: Level, levels: readonly Level[], fixed: readonly number[]): Level {
  const text = level.text.replace(/%([1-9])/g, (whole, counter: string) => {
    const index = Number(counter) - 1;
    const value = fixed[index];
    return value === undefined ? whole : formatCounter(value, levels[index]?.format ?? 'decimal');
  });
  return { ...level, text };
}
