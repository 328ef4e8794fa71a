/**
 * Pair kerning of a font, read from its GPOS table (OpenType 1.9.1, "GPOS — Glyph Positioning Table").
 * fontkit applies every feature to every word, which costs a millisecond for each;
 * the text of a pack needs advances and pair kerning, which is a look-up.
 */
export class Kerning {
  readonly #tables: readonly PairTable[];
  readonly #cache = new Map<number, number>();

  /** @param gpos bytes of the table; undefined for a font without one, which kerns nothing */
  constructor(gpos: DataView | undefined) {
    this.#tables = gpos ? pairTables(gpos) : [];
  }

  /** Font units by which the advance of `left` changes before `right`; 0 for most pairs. */
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

const pairAdjustment = 2;
const extension = 9;

function pairTables(gpos: DataView): PairTable[] {
  const tables: PairTable[] = [];
  for (const lookup of kernLookups(gpos)) {
    const type = gpos.getUint16(lookup);
    for (let index = 0; index < gpos.getUint16(lookup + 4); index++) {
      let at = lookup + gpos.getUint16(lookup + 6 + 2 * index);
      let subtype = type;
      if (type === extension) {
        subtype = gpos.getUint16(at + 2);
        at += gpos.getUint32(at + 4);
      }
      if (subtype === pairAdjustment) tables.push(pairTable(gpos, at));
    }
  }
  return tables;
}

/** Offsets of the lookups of the `kern` feature, for Latin or else for any script. */
function kernLookups(gpos: DataView): number[] {
  const script = findTagged(gpos, gpos.getUint16(4), 'latn') ?? findTagged(gpos, gpos.getUint16(4), 'DFLT');
  if (script === undefined || gpos.getUint16(script) === 0) return [];
  const language = script + gpos.getUint16(script);
  const features = gpos.getUint16(6);
  const lookups = gpos.getUint16(8);
  const found: number[] = [];
  for (let index = 0; index < gpos.getUint16(language + 4); index++) {
    const record = features + 2 + 6 * gpos.getUint16(language + 6 + 2 * index);
    if (tagAt(gpos, record) !== 'kern') continue;
    const feature = features + gpos.getUint16(record + 4);
    for (let entry = 0; entry < gpos.getUint16(feature + 2); entry++) {
      const number = gpos.getUint16(feature + 4 + 2 * entry);
      found.push(lookups + gpos.getUint16(lookups + 2 + 2 * number));
    }
  }
  return found;
}

function findTagged(gpos: DataView, list: number, tag: string): number | undefined {
  for (let index = 0; index < gpos.getUint16(list); index++) {
    const record = list + 2 + 6 * index;
    if (tagAt(gpos, record) === tag) return list + gpos.getUint16(record + 4);
  }
  return undefined;
}

function tagAt(gpos: DataView, at: number): string {
  return String.fromCharCode(...[0, 1, 2, 3].map((index) => gpos.getUint8(at + index)));
}

function pairTable(gpos: DataView, at: number): PairTable {
  const coverage = readCoverage(gpos, at + gpos.getUint16(at + 2));
  const first = readValueFormat(gpos.getUint16(at + 4));
  const valuesSize = first.size + readValueFormat(gpos.getUint16(at + 6)).size;
  const advanceAt = (record: number) =>
    first.advance === undefined ? 0 : gpos.getInt16(record + first.advance);
  if (gpos.getUint16(at) === 1) {
    return (left, right) => {
      const index = coverage.get(left);
      if (index === undefined) return undefined;
      const set = at + gpos.getUint16(at + 10 + 2 * index);
      const record = findPair(gpos, set, right, 2 + valuesSize);
      return record === undefined ? undefined : advanceAt(record + 2);
    };
  }
  const leftClasses = readClasses(gpos, at + gpos.getUint16(at + 8));
  const rightClasses = readClasses(gpos, at + gpos.getUint16(at + 10));
  const rightCount = gpos.getUint16(at + 14);
  return (left, right) => {
    if (!coverage.has(left)) return undefined;
    const place = (leftClasses.get(left) ?? 0) * rightCount + (rightClasses.get(right) ?? 0);
    return advanceAt(at + 16 + place * valuesSize);
  };
}

/** Pairs stand in the order of their second glyph. */
function findPair(gpos: DataView, set: number, right: number, size: number): number | undefined {
  let low = 0;
  let high = gpos.getUint16(set) - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const record = set + 2 + middle * size;
    const glyph = gpos.getUint16(record);
    if (glyph === right) return record;
    if (glyph < right) low = middle + 1;
    else high = middle - 1;
  }
  return undefined;
}

/** Size of a value record in bytes, and where in it the advance stands. */
function readValueFormat(format: number): { readonly size: number; readonly advance: number | undefined } {
  const bitsBelow = (bit: number) =>
    [1, 2, 4, 8, 16, 32, 64, 128].filter((b) => b < bit && format & b).length;
  return { size: 2 * bitsBelow(256), advance: format & 4 ? 2 * bitsBelow(4) : undefined };
}

function readCoverage(gpos: DataView, at: number): Map<number, number> {
  const indexes = new Map<number, number>();
  const count = gpos.getUint16(at + 2);
  for (let index = 0; index < count; index++) {
    if (gpos.getUint16(at) === 1) {
      indexes.set(gpos.getUint16(at + 4 + 2 * index), index);
      continue;
    }
    const range = at + 4 + 6 * index;
    const start = gpos.getUint16(range);
    for (let glyph = start; glyph <= gpos.getUint16(range + 2); glyph++) {
      indexes.set(glyph, gpos.getUint16(range + 4) + glyph - start);
    }
  }
  return indexes;
}

function readClasses(gpos: DataView, at: number): Map<number, number> {
  const classes = new Map<number, number>();
  if (gpos.getUint16(at) === 1) {
    const start = gpos.getUint16(at + 2);
    for (let index = 0; index < gpos.getUint16(at + 4); index++) {
      classes.set(start + index, gpos.getUint16(at + 6 + 2 * index));
    }
    return classes;
  }
  for (let index = 0; index < gpos.getUint16(at + 2); index++) {
    const range = at + 4 + 6 * index;
    const end = gpos.getUint16(range + 2);
    for (let glyph = gpos.getUint16(range); glyph <= end; glyph++)
      classes.set(glyph, gpos.getUint16(range + 4));
  }
  return classes;
}
