/**
 * The profile of sRGB as an ICC display profile of version 4 (ISO 15076-1): primaries and tone curve of
 * IEC 61966-2-1, adapted to the white of D50. Half a kilobyte, where the usual files have three.
 */
export function srgbProfile(): Uint8Array {
  const curve = tag('para', [uint16(3), uint16(0), ...toneCurve.map(fixed)]);
  const tags: readonly (readonly [name: string, content: Uint8Array])[] = [
    ['desc', text('sRGB')],
    ['cprt', text('No copyright, use freely')],
    ['wtpt', tag('XYZ ', d50.map(fixed))],
    ['chad', tag('sf32', adaptation.map(fixed))],
    ['rXYZ', tag('XYZ ', red.map(fixed))],
    ['gXYZ', tag('XYZ ', green.map(fixed))],
    ['bXYZ', tag('XYZ ', blue.map(fixed))],
    ['rTRC', curve],
    ['gTRC', curve],
    ['bTRC', curve],
  ];
  const directory: Uint8Array[] = [uint32(tags.length)];
  const contents = new Map<Uint8Array, number>();
  let offset = headerLength + 4 + tags.length * 12;
  for (const [name, content] of tags) {
    const known = contents.get(content);
    directory.push(ascii(name), uint32(known ?? offset), uint32(content.length));
    if (known !== undefined) continue;
    contents.set(content, offset);
    offset += content.length;
  }
  return Buffer.concat([header(offset), ...directory, ...contents.keys()]);
}

const headerLength = 128;
const d50 = [0.9642, 1, 0.8249];
/** From the white of D65 to that of D50, by the method of Bradford. */
const adaptation = [
  1.0479298, 0.0229468, -0.0501922, 0.0296278, 0.9904344, -0.0170738, -0.0092431, 0.0150552, 0.7518743,
];
const red = [0.436066, 0.2224885, 0.013916];
const green = [0.3851471, 0.7168732, 0.0970764];
const blue = [0.1430664, 0.0606079, 0.7140961];
/** Exponent, slope and offset of the curve, and slope of its dark end up to the last. */
const toneCurve = [2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045];

/** Version 4.2, a display, from RGB to XYZ, perceptual (ISO 15076-1, 7.2). */
function header(length: number): Uint8Array {
  const bytes = Buffer.alloc(headerLength);
  bytes.writeUInt32BE(length, 0);
  bytes.writeUInt32BE(0x04200000, 8);
  bytes.write('mntrRGB XYZ ', 12, 'latin1');
  bytes.writeUInt16BE(2000, 24);
  bytes.writeUInt16BE(1, 26);
  bytes.writeUInt16BE(1, 28);
  bytes.write('acsp', 36, 'latin1');
  d50.forEach((value, index) => {
    bytes.set(fixed(value), 68 + index * 4);
  });
  return bytes;
}

/** One text in English (ISO 15076-1, 10.13). */
function text(words: string): Uint8Array {
  const utf16 = Buffer.from(words, 'utf16le').swap16();
  const record = [ascii('enUS'), uint32(utf16.length), uint32(28)];
  return tag('mluc', [uint32(1), uint32(12), ...record, utf16]);
}

/** Content of a tag, filled up to a multiple of four. */
function tag(type: string, parts: readonly Uint8Array[]): Uint8Array {
  const content = Buffer.concat([ascii(type), uint32(0), ...parts]);
  return Buffer.concat([content, new Uint8Array(-content.length & 3)]);
}

const ascii = (letters: string): Uint8Array => Buffer.from(letters, 'latin1');

function uint16(value: number): Uint8Array {
  const bytes = Buffer.alloc(2);
  bytes.writeUInt16BE(value);
  return bytes;
}

function uint32(value: number): Uint8Array {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value);
  return bytes;
}

/** A number with 16 bits before the point and 16 behind it (ISO 15076-1, 4.6). */
function fixed(value: number): Uint8Array {
  const bytes = Buffer.alloc(4);
  bytes.writeInt32BE(Math.round(value * 65_536));
  return bytes;
}
