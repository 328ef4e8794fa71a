/** What a token is; operands of other kinds (numbers, names) are told apart by their first byte. */
const [regular, whiteSpace, delimiter] = [0, 1, 2];

const kinds = new Uint8Array(256);
for (const code of [0, 9, 10, 12, 13, 32]) kinds[code] = whiteSpace;
for (const code of Buffer.from('()<>[]{}/%')) kinds[code] = delimiter;

const [lineFeed, carriageReturn, backslash] = [0x0a, 0x0d, 0x5c];
const [parenthesis, endParenthesis, less, greater] = [0x28, 0x29, 0x3c, 0x3e];
const [bracket, endBracket, solidus, percent] = [0x5b, 0x5d, 0x2f, 0x25];

/** An operation of a longer row of operands is taken for damaged. */
const mostOperands = 4096;

/**
 * Reads a content stream operation by operation, each as where it stands in the bytes (ISO 32000-1, 7.8.2).
 * Damaged content never throws and always ends.
 */
export class ContentLexer {
  readonly bytes: Uint8Array;
  /** Where the operands of the operation begin, and where its operator ends. */
  start = 0;
  end = 0;
  operator = '';
  /** First and last byte of each operand, in pairs; arrays and dictionaries are one operand. */
  readonly operands: number[] = [];

  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
  }

  /** Goes on to the next operation; false at the end. Operands without an operator are passed over. */
  next(): boolean {
    const { bytes, operands } = this;
    operands.length = 0;
    this.start = -1;
    for (let at = this.end; ; ) {
      at = this.#skip(at);
      if (at >= bytes.length) {
        this.end = bytes.length;
        return false;
      }
      if (this.start < 0) this.start = at;
      const code = bytes[at] as number;
      if (kinds[code] === regular && !isNumberStart(code)) {
        const from = at;
        at = this.#regularEnd(at);
        const word = latin(bytes, from, at);
        if (word === 'true' || word === 'false' || word === 'null') {
          this.#add(from, at);
          continue;
        }
        this.operator = word;
        this.end = word === 'BI' ? this.#inlineImageEnd(at) : at;
        return true;
      }
      const from = at;
      at = this.#operandEnd(at);
      this.#add(from, at);
    }
  }

  /** An operand as it is written; empty where there is none. A negative index counts from the last. */
  operand(index: number): string {
    const place = (index < 0 ? this.operands.length / 2 + index : index) * 2;
    const [from, to] = [this.operands[place], this.operands[place + 1]];
    return from === undefined || to === undefined ? '' : latin(this.bytes, from, to);
  }

  #add(from: number, to: number): void {
    if (this.operands.length < mostOperands) this.operands.push(from, to);
  }

  #skip(from: number): number {
    const { bytes } = this;
    let at = from;
    for (; at < bytes.length; at++) {
      const code = bytes[at] as number;
      if (kinds[code] === whiteSpace) continue;
      if (code !== percent) break;
      while (at < bytes.length && bytes[at] !== lineFeed && bytes[at] !== carriageReturn) at++;
    }
    return at;
  }

  #regularEnd(from: number): number {
    const { bytes } = this;
    let at = from;
    while (at < bytes.length && kinds[bytes[at] as number] === regular) at++;
    return at;
  }

  #operandEnd(at: number): number {
    const { bytes } = this;
    const code = bytes[at] as number;
    if (code === solidus) return this.#regularEnd(at + 1);
    if (code === parenthesis) return this.#stringEnd(at);
    if (code === less) return bytes[at + 1] === less ? this.#nestEnd(at) : this.#hexEnd(at);
    if (code === bracket) return this.#nestEnd(at);
    if (kinds[code] === delimiter) return at + 1;
    return Math.max(at + 1, this.#regularEnd(at));
  }

  #stringEnd(from: number): number {
    const { bytes } = this;
    let depth = 0;
    for (let at = from; at < bytes.length; at++) {
      const code = bytes[at];
      if (code === backslash) at++;
      else if (code === parenthesis) depth++;
      else if (code === endParenthesis && --depth === 0) return at + 1;
    }
    return bytes.length;
  }

  #hexEnd(from: number): number {
    const found = this.bytes.indexOf(greater, from);
    return found < 0 ? this.bytes.length : found + 1;
  }

  /** The end of an array or a dictionary, with all that is in it. */
  #nestEnd(from: number): number {
    const { bytes } = this;
    let depth = 0;
    for (let at = from; at < bytes.length; ) {
      at = this.#skip(at);
      const code = bytes[at];
      if (code === undefined) break;
      const isDouble = bytes[at + 1] === code;
      if (code === bracket || (code === less && isDouble)) {
        depth++;
        at += code === less ? 2 : 1;
      } else if (code === endBracket || code === greater) {
        at += code === greater && isDouble ? 2 : 1;
        if (--depth <= 0) return at;
      } else if (kinds[code] === regular) {
        at = this.#regularEnd(at);
      } else {
        at = this.#operandEnd(at);
      }
    }
    return bytes.length;
  }

  /** After `EI` that stands alone, with nothing but text behind it: the data may hold those letters too. */
  #inlineImageEnd(from: number): number {
    const { bytes } = this;
    for (let at = bytes.indexOf(0x45, from); at >= 0; at = bytes.indexOf(0x45, at + 1)) {
      const stands = kinds[bytes[at - 1] as number] === whiteSpace && bytes[at + 1] === 0x49;
      const after = at + 2;
      if (!stands || (after < bytes.length && kinds[bytes[after] as number] !== whiteSpace)) continue;
      const ahead = bytes.subarray(after, after + 24);
      if (ahead.every((code) => (code >= 32 && code < 127) || kinds[code] === whiteSpace)) return after;
    }
    return bytes.length;
  }
}

function isNumberStart(code: number): boolean {
  return (code >= 0x30 && code <= 0x39) || code === 0x2b || code === 0x2d || code === 0x2e;
}

function latin(bytes: Uint8Array, from: number, to: number): string {
  if (to - from < 24) {
    let text = '';
    for (let at = from; at < to; at++) text += String.fromCharCode(bytes[at] as number);
    return text;
  }
  return Buffer.from(bytes.buffer, bytes.byteOffset + from, to - from).toString('latin1');
}
