import {
  PDFArray,
  PDFBool,
  type PDFContext,
  PDFDict,
  PDFHexString,
  PDFName,
  PDFNumber,
  type PDFObject,
  PDFRef,
  PDFStream,
  PDFString,
} from '@cantoo/pdf-lib';

/** Anything that may stand where an object is looked for; of a damaged file that is often nothing. */
export type Value = PDFObject | undefined;

const names = new Map<string, PDFName>();

/** The name object of a key; names are compared by identity. */
export function nameObject(key: string): PDFName {
  let name = names.get(key);
  if (!name) {
    name = PDFName.of(key);
    names.set(key, name);
  }
  return name;
}

/** References to references are followed so far and no further: they may lead in a circle. */
const longestChain = 8;

/** Follows a reference to its object; a reference that leads nowhere is nothing (ISO 32000-1, 7.3.10). */
export function resolve(context: PDFContext, value: Value): Value {
  let found = value;
  for (let step = 0; found instanceof PDFRef; step++) {
    if (step === longestChain) return undefined;
    found = context.lookup(found);
  }
  return found;
}

/** The dictionary that a value is, or that a stream has. */
export function dictOf(value: Value): PDFDict | undefined {
  if (value instanceof PDFDict) return value;
  return value instanceof PDFStream ? value.dict : undefined;
}

/** The entry of a dictionary or stream, with references followed; nothing where there is none. */
export function get(holder: Value, key: string): Value {
  const dict = dictOf(holder);
  return dict && resolve(dict.context, dict.get(nameObject(key)));
}

/** The entry of a dictionary as it stands in the file: perhaps a reference. */
export function getRaw(holder: Value, key: string): Value {
  return dictOf(holder)?.get(nameObject(key));
}

export function has(holder: Value, key: string): boolean {
  return getRaw(holder, key) !== undefined;
}

export const getDict = (holder: Value, key: string): PDFDict | undefined => dictOf(get(holder, key));
export const getName = (holder: Value, key: string): string | undefined => nameOf(get(holder, key));
export const getNumber = (holder: Value, key: string): number | undefined => numberOf(get(holder, key));
export const getText = (holder: Value, key: string): string | undefined => textOf(get(holder, key));
export const getItems = (holder: Value, key: string): readonly Value[] => itemsOf(get(holder, key));

/** Keys of a dictionary without their solidus. */
export function keysOf(holder: Value): string[] {
  return (dictOf(holder)?.keys() ?? []).map((key) => nameOf(key) as string);
}

/** Items of an array with references followed; none for anything else. */
export function itemsOf(value: Value): readonly Value[] {
  if (!(value instanceof PDFArray)) return [];
  return Array.from({ length: value.size() }, (_, index) => value.lookup(index));
}

/** A value as a list: an array's items, or the value alone (ISO 32000-1 allows both in many entries). */
export function listOf(value: Value): readonly Value[] {
  if (value === undefined) return [];
  return value instanceof PDFArray ? itemsOf(value) : [value];
}

export function nameOf(value: Value): string | undefined {
  if (!(value instanceof PDFName)) return undefined;
  const encoded = value.asString();
  return encoded.includes('#') ? value.decodeText() : encoded.slice(1);
}

export function numberOf(value: Value): number | undefined {
  return value instanceof PDFNumber ? value.asNumber() : undefined;
}

export function isTrue(value: Value): boolean {
  return value instanceof PDFBool && value.asBoolean();
}

export function isString(value: Value): value is PDFString | PDFHexString {
  return value instanceof PDFString || value instanceof PDFHexString;
}

/** Text of a text string (ISO 32000-1, 7.9.2.2); nothing for what is none or is damaged. */
export function textOf(value: Value): string | undefined {
  if (!isString(value)) return undefined;
  try {
    return value.decodeText();
  } catch {
    return undefined;
  }
}

/** Bytes of a string; none for what is none or is damaged. */
export function bytesOf(value: Value): Uint8Array {
  if (!isString(value)) return new Uint8Array();
  try {
    return value.asBytes();
  } catch {
    return new Uint8Array();
  }
}
