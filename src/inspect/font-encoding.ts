import { getItems, getName, nameOf, numberOf, type Value } from './objects.ts';

/** What the codes of a simple font are called (ISO 32000-1, 9.6.6). */
export type SimpleEncoding = {
  /** Name of the encoding that the differences are made from. */
  readonly base: string | undefined;
  /** Names of the glyphs of codes that differ from it. */
  readonly differences: ReadonlyMap<number, string>;
  /** Text of a code where its name tells it. */
  unicodeOf(code: number): string | undefined;
};

const decoders: Readonly<Record<string, { decode(bytes: Uint8Array): string }>> = {
  WinAnsiEncoding: new TextDecoder('windows-1252'),
  MacRomanEncoding: new TextDecoder('macintosh'),
};

/** Reads the encoding of a simple font: a name, or a dictionary of differences. */
export function readEncoding(value: Value): SimpleEncoding {
  const base = nameOf(value) ?? getName(value, 'BaseEncoding');
  const differences = new Map<number, string>();
  let code = 0;
  for (const item of getItems(value, 'Differences')) {
    const name = nameOf(item);
    if (name !== undefined) differences.set(code++, name);
    else code = numberOf(item) ?? code;
  }
  const decoder = decoders[base ?? ''];
  return {
    base,
    differences,
    unicodeOf(each) {
      const name = differences.get(each);
      if (name !== undefined) return unicodeOfName(name);
      return decoder?.decode(Uint8Array.of(each));
    },
  };
}

/**
 * Text of a glyph's name: of letters, and of those that are written as numbers. Longer names are looked up by
 * readers in Adobe's list, which is not kept here.
 */
function unicodeOfName(name: string): string | undefined {
  if (/^[A-Za-z]$/.test(name)) return name;
  const [, hex] = /^(?:uni|u)([0-9A-F]{4,6})$/.exec(name) ?? [];
  const code = Number.parseInt(hex ?? '', 16);
  return code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
}
