import { countersIn, type Level } from './number-formats.ts';

/** A list definition (`w:abstractNum`). Word keeps one set of counters for each. */
export class NumberList {
  /** From 0, in order of first use. */
  readonly index: number;
  readonly levels: readonly Level[];
  /** The instance (`w:num`) whose counters are running. */
  running = 0;

  readonly #shown: (readonly number[])[] = [];

  constructor(index: number, levels: readonly Level[]) {
    this.index = index;
    this.levels = levels;
  }

  /** Levels whose counters stand in the text of a level; all from 0. */
  shownAt(level: number): readonly number[] {
    this.#shown[level] ??= countersIn(this.levels[level]?.text ?? '');
    return this.#shown[level];
  }
}

/** Collects list definitions and their instances; equal definitions are one. */
export class NumberLists {
  readonly #lists = new Map<string, NumberList>();
  readonly #instances: string[] = [];

  define(key: string, makeLevels: () => readonly Level[]): NumberList {
    let list = this.#lists.get(key);
    if (!list) {
      list = new NumberList(this.#lists.size, makeLevels());
      this.#lists.set(key, list);
    }
    return list;
  }

  /**
   * Starts an instance of a list, which counts afresh.
   *
   * @param starts first value of each level, from the outermost; none for bullets, which do not count
   * @returns its number, for `w:numId`
   */
  start(list: NumberList, starts: readonly number[]): number {
    const id = this.#instances.length + 1;
    const overrides = starts.map(
      (value, level) =>
        `<w:lvlOverride w:ilvl="${level}"><w:startOverride w:val="${value}"/></w:lvlOverride>`,
    );
    this.#instances.push(
      `<w:num w:numId="${id}"><w:abstractNumId w:val="${list.index}"/>${overrides.join('')}</w:num>`,
    );
    list.running = id;
    return id;
  }

  definitions(): readonly NumberList[] {
    return [...this.#lists.values()];
  }

  /** The `w:num` elements. */
  instances(): string {
    return this.#instances.join('');
  }
}
