import { ContentTokens, type Operand } from './content-tokens.ts';

type Range = { readonly low: number; readonly high: number; readonly to: Operand };
type CodeSpace = { readonly length: number; readonly low: number; readonly high: number };

/** A CMap as it is embedded: from codes to Unicode, or to the numbers of characters in a font. */
export type CMap = {
  /** Lengths and limits of codes (ISO 32000-1, 9.7.6.2). */
  readonly codeSpaces: readonly CodeSpace[];
  /** Text of a code; undefined where the map has none. */
  unicodeOf(code: number): string | undefined;
  /** Character identifier of a code; undefined where the map has none. */
  cidOf(code: number): number | undefined;
  readonly writingMode: number;
  /** Another CMap that this one goes on from. */
  readonly uses: string | undefined;
};

/** Reads a CMap (ISO 32000-1, 9.7.5.4 and 9.10.3). Ranges stay ranges, however wide a file makes them. */
export function readCMap(bytes: Uint8Array): CMap {
  const tokens = new ContentTokens(bytes);
  const codeSpaces: CodeSpace[] = [];
  const unicode: Range[] = [];
  const cids: Range[] = [];
  let writingMode = 0;
  let uses: string | undefined;
  for (let operator = tokens.next(); operator !== undefined; operator = tokens.next()) {
    const { operands } = tokens;
    if (operator === 'endcodespacerange') {
      for (const [low, high] of groups(operands, 2)) {
        if (!(low instanceof Uint8Array) || !(high instanceof Uint8Array)) continue;
        codeSpaces.push({ length: low.length, low: numberOf(low), high: numberOf(high) });
      }
    } else if (operator === 'endbfchar' || operator === 'endcidchar') {
      const ranges = operator === 'endbfchar' ? unicode : cids;
      for (const [code, to] of groups(operands, 2)) {
        if (code instanceof Uint8Array && to !== undefined)
          ranges.push({ low: numberOf(code), high: numberOf(code), to });
      }
    } else if (operator === 'endbfrange' || operator === 'endcidrange') {
      const ranges = operator === 'endbfrange' ? unicode : cids;
      for (const [low, high, to] of groups(operands, 3)) {
        if (low instanceof Uint8Array && high instanceof Uint8Array && to !== undefined)
          ranges.push({ low: numberOf(low), high: numberOf(high), to });
      }
    } else if (operator === 'def' && operands.at(-2) === '/WMode') {
      writingMode = Number(operands.at(-1));
    } else if (operator === 'usecmap') {
      uses = String(operands.at(-1)).slice(1);
    }
  }
  for (const ranges of [unicode, cids]) ranges.sort((a, b) => a.low - b.low);
  return {
    codeSpaces,
    writingMode,
    uses,
    unicodeOf(code) {
      const range = find(unicode, code);
      return range && unicodeIn(range, code);
    },
    cidOf(code) {
      const range = find(cids, code);
      return typeof range?.to === 'number' ? range.to + code - range.low : undefined;
    },
  };
}

/** The range of a code among ranges in order: that which begins last before it. */
function find(ranges: readonly Range[], code: number): Range | undefined {
  let [from, to] = [0, ranges.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((ranges[middle] as Range).low <= code) from = middle + 1;
    else to = middle;
  }
  const range = ranges[from - 1];
  return range && code <= range.high ? range : undefined;
}

function unicodeIn({ low, to }: Range, code: number): string | undefined {
  if (Array.isArray(to)) {
    const item: unknown = to[code - low];
    return item instanceof Uint8Array ? utf16(item, 0) : undefined;
  }
  return to instanceof Uint8Array ? utf16(to, code - low) : undefined;
}

/** One code stands for a ligature at most, not for pages of text. */
const longestText = 1024;

/** Big-endian UTF-16, with something added to its last unit. */
function utf16(bytes: Uint8Array, added: number): string {
  const units: number[] = [];
  if (bytes.length === 1) units.push(bytes[0] as number);
  for (let index = 0; index + 1 < Math.min(bytes.length, longestText); index += 2) {
    units.push(((bytes[index] as number) << 8) | (bytes[index + 1] as number));
  }
  if (units.length > 0) units.push((units.pop() as number) + added);
  return String.fromCharCode(...units);
}

/** The number that a code's bytes make. */
export function numberOf(bytes: Uint8Array): number {
  let number = 0;
  for (const byte of bytes) number = number * 256 + byte;
  return number;
}

function groups(operands: readonly Operand[], size: number): Operand[][] {
  // Before the entries stands their count, which many writers leave out or get wrong.
  const start = operands.length % size;
  const found: Operand[][] = [];
  for (let index = start; index < operands.length; index += size) {
    found.push(operands.slice(index, index + size));
  }
  return found;
}
