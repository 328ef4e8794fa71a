import type { FontkitFont } from './fontkit-font.ts';

/**
 * Reads the pair kerning of a font's GPOS table (OpenType 1.9, "Pair Adjustment Positioning").
 * fontkit applies every feature to every word, which costs a millisecond for each;
 * the text of a pack needs advances and pair kerning, which is a look-up.
 */
export class Kerning {
  readonly #tables: readonly PairTable[];
  readonly #cache = new Map<number, number>();

  constructor(font: FontkitFont) {
    this.#tables = pairTables(font);
  }

  /** Units by which the advance of `left` changes before `right`; 0 for most pairs. */
  between(left: number, right: number): number {
    const key = left * 65_536 + right;
    let value = this.#cache.get(key);
    if (value === undefined) {
      value = this.#lookUp(left, right);
      this.#cache.set(key, value);
    }
    return value;
  }

  #lookUp(left: number, right: number): number {
    for (const table of this.#tables) {
      const value = table(left, right);
      if (value !== undefined) return value;
    }
    return 0;
  }
}

/** The kern of a pair, or undefined when the table does not speak of it. */
type PairTable = (left: number, right: number) => number | undefined;

function pairTables(font: FontkitFont): PairTable[] {
  const gpos = font.GPOS;
  const script =
    gpos?.scriptList.find((entry) => entry.tag === 'latn') ??
    gpos?.scriptList.find((entry) => entry.tag === 'DFLT');
  if (!gpos || !script?.script.defaultLangSys) return [];
  const tables: PairTable[] = [];
  for (const featureIndex of script.script.defaultLangSys.featureIndexes) {
    const feature = gpos.featureList[featureIndex];
    if (feature?.tag !== 'kern') continue;
    for (const lookupIndex of feature.feature.lookupListIndexes) {
      const lookup = gpos.lookupList.get(lookupIndex);
      for (const raw of lookup.subTables) {
        const extended = lookup.lookupType === 9;
        if ((extended ? raw.lookupType : lookup.lookupType) !== 2) continue;
        const table = extended ? raw.extension : raw;
        tables.push(table.version === 1 ? singlePairs(table) : classPairs(table));
      }
    }
  }
  return tables;
}

// biome-ignore lint/suspicious/noExplicitAny: fontkit's parsed tables have no types
type RawTable = any;

function singlePairs(table: RawTable): PairTable {
  const coverage = readCoverage(table.coverage);
  const sets = new Map<number, Map<number, number>>();
  return (left, right) => {
    const index = coverage.get(left);
    if (index === undefined) return undefined;
    let pairs = sets.get(index);
    if (!pairs) {
      pairs = new Map();
      for (const pair of table.pairSets.get(index)) {
        pairs.set(pair.secondGlyph, pair.value1?.xAdvance ?? 0);
      }
      sets.set(index, pairs);
    }
    return pairs.get(right);
  };
}

function classPairs(table: RawTable): PairTable {
  const coverage = readCoverage(table.coverage);
  const leftClasses = readClasses(table.classDef1);
  const rightClasses = readClasses(table.classDef2);
  return (left, right) => {
    if (!coverage.has(left)) return undefined;
    const row = table.classRecords.get(leftClasses.get(left) ?? 0);
    return row.get(rightClasses.get(right) ?? 0).value1?.xAdvance ?? 0;
  };
}

function readCoverage(coverage: RawTable): Map<number, number> {
  const indexes = new Map<number, number>();
  if (coverage.version === 1) {
    coverage.glyphs.forEach((glyph: number, index: number) => {
      indexes.set(glyph, index);
    });
    return indexes;
  }
  for (const range of coverage.rangeRecords) {
    for (let glyph = range.start; glyph <= range.end; glyph++) {
      indexes.set(glyph, range.startCoverageIndex + glyph - range.start);
    }
  }
  return indexes;
}

function readClasses(definition: RawTable): Map<number, number> {
  const classes = new Map<number, number>();
  if (definition.version === 1) {
    definition.classValueArray.forEach((value: number, index: number) => {
      classes.set(definition.startGlyph + index, value);
    });
    return classes;
  }
  for (const range of definition.classRangeRecord) {
    for (let glyph = range.start; glyph <= range.end; glyph++) classes.set(glyph, range.class);
  }
  return classes;
}
