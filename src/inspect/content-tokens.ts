/**
 * An operand of a content stream: a number, a name with its solidus, a string as bytes, an array, a dictionary,
 * true, false or null.
 */
export type Operand =
  | number
  | string
  | boolean
  | null
  | Uint8Array
  | readonly Operand[]
  | ReadonlyMap<string, Operand>;

const [white, delimiter] = [1, 2];
const kinds = new Uint8Array(256);
for (const code of [0, 9, 10, 12, 13, 32]) kinds[code] = white;
for (const code of Buffer.from('()<>[]{}/%')) kinds[code] = delimiter;

/** Arrays and dictionaries deeper than this are not read: content streams have no use for them. */
const deepest = 32;

/**
 * Reads a content stream operator by operator (ISO 32000-1, 7.8.2). What is damaged is skipped byte by byte, so
 * that it always ends.
 */
export class ContentTokens {
  readonly #bytes: Uint8Array;
  #at = 0;
  /** What stood before the operator that was read last. */
  operands: Operand[] = [];

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  /** Reads on to the next operator; undefined at the end. For an inline image the operator is `BI`. */
  next(): string | undefined {
    this.operands = [];
    for (;;) {
      this.#skipWhite();
      if (this.#at >= this.#bytes.length) return undefined;
      const word = this.#operandOrWord(0);
      if (typeof word !== 'object' || word === null || !('operator' in word)) {
        this.operands.push(word);
        continue;
      }
      if (word.operator === 'BI') this.#inlineImage();
      if (word.operator !== '') return word.operator;
    }
  }

  #operandOrWord(depth: number): Operand | { readonly operator: string } {
    const bytes = this.#bytes;
    const byte = bytes[this.#at] as number;
    if ((byte >= 48 && byte <= 57) || byte === 45 || byte === 46 || byte === 43) return this.#number();
    if (byte === 47) return this.#name();
    if (byte === 40) return this.#literalString();
    if (byte === 60) return bytes[this.#at + 1] === 60 ? this.#dictionary(depth) : this.#hexString();
    if (byte === 91) return this.#array(depth);
    if (kinds[byte] === delimiter) {
      this.#at++;
      return { operator: '' };
    }
    const start = this.#at;
    while (this.#at < bytes.length && kinds[bytes[this.#at] as number] === 0) this.#at++;
    const word = latin(bytes, start, this.#at);
    if (word === 'true' || word === 'false') return word === 'true';
    return word === 'null' ? null : { operator: word };
  }

  #skipWhite(): void {
    const bytes = this.#bytes;
    while (this.#at < bytes.length) {
      const byte = bytes[this.#at] as number;
      if (byte === 37) while (this.#at < bytes.length && !isLineEnd(bytes[this.#at] as number)) this.#at++;
      else if (kinds[byte] === white) this.#at++;
      else return;
    }
  }

  #number(): number {
    const bytes = this.#bytes;
    const start = this.#at;
    let value = 0;
    let scale = 0;
    for (this.#at++; this.#at < bytes.length; this.#at++) {
      const byte = bytes[this.#at] as number;
      if (!((byte >= 48 && byte <= 57) || byte === 46 || byte === 45)) break;
    }
    let negative = false;
    for (let index = start; index < this.#at; index++) {
      const byte = bytes[index] as number;
      if (byte === 45) negative = true;
      else if (byte === 46) scale = 1;
      else if (byte !== 43) {
        value = value * 10 + byte - 48;
        scale *= 10;
      }
    }
    if (scale > 1) value /= scale;
    return negative ? -value : value;
  }

  #name(): string {
    const bytes = this.#bytes;
    const start = this.#at++;
    while (this.#at < bytes.length && kinds[bytes[this.#at] as number] === 0) this.#at++;
    const name = latin(bytes, start, this.#at);
    return name.includes('#')
      ? name.replace(/#([0-9A-Fa-f]{2})/g, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)))
      : name;
  }

  #hexString(): Uint8Array {
    const bytes = this.#bytes;
    this.#at++;
    const digits: number[] = [];
    for (; this.#at < bytes.length; this.#at++) {
      const byte = bytes[this.#at] as number;
      if (byte === 62) break;
      const digit = byte <= 57 ? byte - 48 : (byte | 32) - 87;
      if (digit >= 0 && digit < 16) digits.push(digit);
    }
    this.#at++;
    if (digits.length % 2 === 1) digits.push(0);
    const string = new Uint8Array(digits.length >> 1);
    for (let index = 0; index < string.length; index++) {
      string[index] = ((digits[index * 2] as number) << 4) | (digits[index * 2 + 1] as number);
    }
    return string;
  }

  #literalString(): Uint8Array {
    const bytes = this.#bytes;
    const string: number[] = [];
    let depth = 1;
    for (this.#at++; this.#at < bytes.length; this.#at++) {
      const byte = bytes[this.#at] as number;
      if (byte === 92) {
        this.#escape(string);
        continue;
      }
      if (byte === 40) depth++;
      else if (byte === 41 && --depth === 0) break;
      string.push(byte);
    }
    this.#at++;
    return Uint8Array.from(string);
  }

  /** An escape of a literal string (ISO 32000-1, Table 3); stands on its last byte afterwards. */
  #escape(string: number[]): void {
    const bytes = this.#bytes;
    const next = bytes[++this.#at];
    if (next === undefined) return;
    if (next >= 48 && next <= 55) {
      let code = next - 48;
      for (let count = 1; count < 3; count++) {
        const digit = bytes[this.#at + 1];
        if (digit === undefined || digit < 48 || digit > 55) break;
        code = code * 8 + digit - 48;
        this.#at++;
      }
      string.push(code & 255);
    } else if (next === 13) {
      if (bytes[this.#at + 1] === 10) this.#at++;
    } else if (next !== 10) {
      string.push(escapes[String.fromCharCode(next)] ?? next);
    }
  }

  #array(depth: number): Operand[] {
    this.#at++;
    return this.#until(93, depth);
  }

  #dictionary(depth: number): Map<string, Operand> {
    this.#at += 2;
    const items = this.#until(62, depth);
    if (this.#bytes[this.#at] === 62) this.#at++;
    return pairs(items);
  }

  #until(end: number, depth: number): Operand[] {
    const items: Operand[] = [];
    for (;;) {
      this.#skipWhite();
      if (this.#at >= this.#bytes.length || depth > deepest) return items;
      if (this.#bytes[this.#at] === end) {
        this.#at++;
        return items;
      }
      const item = this.#operandOrWord(depth + 1);
      if (typeof item !== 'object' || item === null || !('operator' in item)) items.push(item);
    }
  }

  /** The dictionary of an inline image becomes the operand; its data ends with EI on its own (8.9.7). */
  #inlineImage(): void {
    const bytes = this.#bytes;
    const items: Operand[] = [];
    for (;;) {
      this.#skipWhite();
      if (this.#at >= bytes.length) break;
      const item = this.#operandOrWord(0);
      if (typeof item !== 'object' || item === null || !('operator' in item)) items.push(item);
      else if (item.operator === 'ID') break;
    }
    this.operands = [pairs(items)];
    for (this.#at++; this.#at < bytes.length; this.#at++) {
      const isEnd =
        bytes[this.#at] === 69 &&
        bytes[this.#at + 1] === 73 &&
        kinds[bytes[this.#at - 1] as number] === white &&
        (this.#at + 2 >= bytes.length || kinds[bytes[this.#at + 2] as number] === white);
      if (isEnd) break;
    }
    this.#at += 2;
  }
}

const escapes: Readonly<Record<string, number>> = { n: 10, r: 13, t: 9, b: 8, f: 12 };

const isLineEnd = (byte: number): boolean => byte === 10 || byte === 13;

function latin(bytes: Uint8Array, start: number, end: number): string {
  let text = '';
  for (let index = start; index < end; index++) text += String.fromCharCode(bytes[index] as number);
  return text;
}

function pairs(items: readonly Operand[]): Map<string, Operand> {
  const map = new Map<string, Operand>();
  for (let index = 0; index + 1 < items.length; index += 2) {
    const key = items[index];
    if (typeof key === 'string') map.set(key.slice(1), items[index + 1] as Operand);
  }
  return map;
}
