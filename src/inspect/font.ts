import type { PDFDict } from '@cantoo/pdf-lib';
import { type CMap, numberOf as codeOf, readCMap } from './cmap.ts';
import { decodeStream } from './decode-stream.ts';
import { readEncoding, type SimpleEncoding } from './font-encoding.ts';
import { readCompositeWidths, readSimpleWidths, type Widths } from './font-widths.ts';
import { dictOf, get, getDict, getItems, getName, getNumber, nameOf } from './objects.ts';
import { openTrueType, type TrueTypeProgram } from './true-type.ts';

/** Where a code is shown, by the first page of each kind; 0 where it is not. */
export type CodeUse = {
  page: number;
  /** Shown, not only laid invisibly over a picture. */
  visible: number;
  /** Without an ActualText around it. */
  bare: number;
};

/** A font with everything that is needed to know what its codes show and say. */
export type Font = {
  readonly dict: PDFDict;
  readonly name: string;
  readonly subtype: string;
  /** The dictionary with the descriptor: of a composite font its only descendant. */
  readonly own: PDFDict;
  readonly descriptor: PDFDict | undefined;
  readonly isComposite: boolean;
  readonly isSymbolic: boolean;
  readonly isEmbedded: boolean;
  readonly encoding: SimpleEncoding;
  /** The embedded CMap of a composite font's encoding. */
  readonly cmap: CMap | undefined;
  readonly toUnicode: CMap | undefined;
  readonly widths: Widths;
  /** Whether the program is one that is read here: TrueType. */
  readonly hasTrueType: boolean;
  readonly program: TrueTypeProgram | undefined;
  readonly uses: Map<number, CodeUse>;
};

/** Opens a font dictionary (ISO 32000-1, 9.5 to 9.8). */
export function openFont(dict: PDFDict): Font {
  const subtype = getName(dict, 'Subtype') ?? '';
  const isComposite = subtype === 'Type0';
  const own = (isComposite ? dictOf(getItems(dict, 'DescendantFonts')[0]) : undefined) ?? dict;
  const descriptor = getDict(own, 'FontDescriptor');
  const file = get(descriptor, 'FontFile2');
  const openType = getName(get(descriptor, 'FontFile3'), 'Subtype') === 'OpenType';
  const program = decodeStream(file ?? (openType ? get(descriptor, 'FontFile3') : undefined));
  const toUnicode = decodeStream(get(dict, 'ToUnicode'));
  const cmap = isComposite ? decodeStream(get(dict, 'Encoding')) : undefined;
  return {
    dict,
    subtype,
    own,
    descriptor,
    isComposite,
    name: getName(dict, 'BaseFont') ?? getName(dict, 'Name') ?? 'without a name',
    isSymbolic: ((getNumber(descriptor, 'Flags') ?? 0) & 4) !== 0,
    isEmbedded: ['FontFile', 'FontFile2', 'FontFile3'].some((key) => get(descriptor, key) !== undefined),
    encoding: readEncoding(isComposite ? undefined : get(dict, 'Encoding')),
    cmap: cmap && readCMap(cmap),
    toUnicode: toUnicode && readCMap(toUnicode),
    widths: isComposite ? readCompositeWidths(own) : readSimpleWidths(dict, descriptor),
    hasTrueType: file !== undefined,
    program: program && openTrueType(program),
    uses: new Map(),
  };
}

/** Cuts a shown string into its codes (ISO 32000-1, 9.4.3 and 9.7.6.2). */
export function eachCode(font: Font, bytes: Uint8Array, visit: (code: number) => void): void {
  if (!font.isComposite) {
    for (const byte of bytes) visit(byte);
    return;
  }
  const spaces = font.cmap?.codeSpaces ?? [];
  if (spaces.length === 0) {
    for (let index = 0; index + 1 < bytes.length; index += 2) {
      visit(((bytes[index] as number) << 8) | (bytes[index + 1] as number));
    }
    return;
  }
  const shortest = Math.min(...spaces.map(({ length }) => Math.max(1, length)));
  for (let index = 0; index < bytes.length; ) {
    const found = spaces.find(({ length, low, high }) => {
      const code = codeOf(bytes.subarray(index, index + length));
      return length > 0 && code >= low && code <= high;
    });
    const length = found?.length ?? shortest;
    visit(codeOf(bytes.subarray(index, index + length)));
    index += length;
  }
}

/** Character identifier of a code in a composite font; undefined where only a reader's own CMap knows. */
export function cidOf(font: Font, code: number): number | undefined {
  const name = nameOf(get(font.dict, 'Encoding'));
  if (name === 'Identity-H' || name === 'Identity-V') return code;
  return font.cmap
    ? (font.cmap.cidOf(code) ?? (font.cmap.uses?.startsWith('Identity') ? code : 0))
    : undefined;
}

const maps = new WeakMap<PDFDict, Uint8Array>();

/** Glyph that a code shows in an embedded TrueType program; undefined where that cannot be told. */
export function glyphOf(font: Font, code: number): number | undefined {
  const { program } = font;
  if (!program) return undefined;
  if (font.isComposite) {
    const cid = cidOf(font, code);
    const map = get(font.own, 'CIDToGIDMap');
    if (cid === undefined || map === undefined || nameOf(map) === 'Identity') return cid;
    const bytes = maps.get(font.own) ?? decodeStream(map) ?? new Uint8Array();
    maps.set(font.own, bytes);
    return ((bytes[cid * 2] ?? 0) << 8) | (bytes[cid * 2 + 1] ?? 0);
  }
  const { encodings } = program;
  if (!font.isSymbolic) {
    const unicode = font.encoding.unicodeOf(code);
    const glyph = unicode !== undefined && program.glyphOf('3,1', unicode.codePointAt(0) ?? 0);
    return glyph || undefined;
  }
  if (encodings.includes('3,0')) {
    return [0, 0xf000, 0xf100, 0xf200].map((base) => program.glyphOf('3,0', base + code)).find(Boolean) ?? 0;
  }
  return encodings.includes('1,0') ? program.glyphOf('1,0', code) : undefined;
}
