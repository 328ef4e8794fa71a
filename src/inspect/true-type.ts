/** What is checked of an embedded TrueType program (ISO/IEC 14496-22). */
export type TrueTypeProgram = {
  readonly glyphCount: number;
  /** Width of a glyph in thousandths of the size. */
  widthOf(glyph: number): number | undefined;
  /** Encodings of the cmap table as `platform,encoding`. */
  readonly encodings: readonly string[];
  /** Glyph of a code in one of the encodings; 0 where it has none. */
  glyphOf(encoding: string, code: number): number;
};

/**
 * Opens a TrueType or OpenType program by the tables that say how many glyphs there are, how wide, and for which
 * codes. Fonts in PDF files often lack the tables that other readers ask for.
 *
 * @returns undefined when the program is damaged
 */
export function openTrueType(bytes: Uint8Array): TrueTypeProgram | undefined {
  try {
    return open(new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

type Table = { readonly offset: number; readonly length: number };

function open(data: DataView): TrueTypeProgram | undefined {
  const tables = new Map<string, Table>();
  for (let index = 0; index < data.getUint16(4); index++) {
    const at = 12 + index * 16;
    const tag = String.fromCharCode(...[0, 1, 2, 3].map((byte) => data.getUint8(at + byte)));
    tables.set(tag, { offset: data.getUint32(at + 8), length: data.getUint32(at + 12) });
  }
  const [head, hhea, hmtx, maxp] = ['head', 'hhea', 'hmtx', 'maxp'].map((tag) => tables.get(tag)?.offset);
  if (head === undefined || hhea === undefined || hmtx === undefined || maxp === undefined) return undefined;
  const unitsPerEm = data.getUint16(head + 18);
  const glyphCount = data.getUint16(maxp + 4);
  const metrics = data.getUint16(hhea + 34);
  if (unitsPerEm === 0 || metrics === 0) return undefined;
  const encodings = readEncodings(data, tables.get('cmap'));
  return {
    glyphCount,
    encodings: [...encodings.keys()],
    widthOf(glyph) {
      if (glyph >= glyphCount) return undefined;
      const at = hmtx + Math.min(glyph, metrics - 1) * 4;
      return at + 2 > data.byteLength ? undefined : (data.getUint16(at) * 1000) / unitsPerEm;
    },
    glyphOf(encoding, code) {
      const at = encodings.get(encoding);
      if (at === undefined) return 0;
      try {
        return glyphIn(data, at, code);
      } catch {
        return 0;
      }
    },
  };
}

function readEncodings(data: DataView, cmap: Table | undefined): Map<string, number> {
  const encodings = new Map<string, number>();
  if (!cmap) return encodings;
  for (let index = 0; index < data.getUint16(cmap.offset + 2); index++) {
    const at = cmap.offset + 4 + index * 8;
    encodings.set(`${data.getUint16(at)},${data.getUint16(at + 2)}`, cmap.offset + data.getUint32(at + 4));
  }
  return encodings;
}

/** Formats 0, 4, 6 and 12 of a cmap subtable: others are not met in practice. */
function glyphIn(data: DataView, at: number, code: number): number {
  const format = data.getUint16(at);
  if (format === 0) return code < 256 ? data.getUint8(at + 6 + code) : 0;
  if (format === 6) {
    const first = data.getUint16(at + 6);
    return code >= first && code < first + data.getUint16(at + 8)
      ? data.getUint16(at + 10 + (code - first) * 2)
      : 0;
  }
  if (format === 12) {
    for (let index = 0; index < data.getUint32(at + 12); index++) {
      const group = at + 16 + index * 12;
      const start = data.getUint32(group);
      if (code >= start && code <= data.getUint32(group + 4)) return data.getUint32(group + 8) + code - start;
    }
    return 0;
  }
  return format === 4 ? glyphInSegments(data, at, code) : 0;
}

function glyphInSegments(data: DataView, at: number, code: number): number {
  const doubled = data.getUint16(at + 6);
  const [ends, starts] = [at + 14, at + 16 + doubled];
  for (let step = 0; step < doubled; step += 2) {
    if (code > data.getUint16(ends + step)) continue;
    const start = data.getUint16(starts + step);
    if (code < start) return 0;
    const delta = data.getUint16(starts + doubled + step);
    const place = starts + 2 * doubled + step;
    const offset = data.getUint16(place);
    if (offset === 0) return (code + delta) & 0xffff;
    const glyph = data.getUint16(place + offset + (code - start) * 2);
    return glyph === 0 ? 0 : (glyph + delta) & 0xffff;
  }
  return 0;
}
