import { crc32, deflateSync } from 'node:zlib';

const signature = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);

/**
 * Writes pixels as a PNG without transparency, in grey where no pixel has a colour. The same pixels give the same bytes.
 *
 * @param rgba four bytes a pixel, row by row; the fourth is passed over
 * @see ISO/IEC 15948
 */
export function writePng(rgba: Uint8Array, widthPx: number, heightPx: number): Uint8Array {
  const channels = isGrey(rgba) ? 1 : 3;
  const rowLength = 1 + widthPx * channels;
  // Rows are left unfiltered: flat areas, which pages are made of, pack best so.
  const rows = new Uint8Array(rowLength * heightPx);
  for (let y = 0; y < heightPx; y++) {
    let to = y * rowLength + 1;
    let from = y * widthPx * 4;
    for (let x = 0; x < widthPx; x++, from += 4) {
      for (let channel = 0; channel < channels; channel++) rows[to++] = rgba[from + channel] as number;
    }
  }
  const head = new Uint8Array(13);
  const view = new DataView(head.buffer);
  view.setUint32(0, widthPx);
  view.setUint32(4, heightPx);
  head.set([8, channels === 1 ? 0 : 2], 8);
  return Buffer.concat([
    signature,
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(rows, { level: 6 })),
    chunk('IEND', new Uint8Array(0)),
  ]);
}

function isGrey(rgba: Uint8Array): boolean {
  for (let at = 0; at < rgba.length; at += 4) {
    if (rgba[at] !== rgba[at + 1] || rgba[at] !== rgba[at + 2]) return false;
  }
  return true;
}

function chunk(name: string, data: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(data.length + 12);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, data.length);
  bytes.set(Buffer.from(name, 'latin1'), 4);
  bytes.set(data, 8);
  view.setUint32(data.length + 8, crc32(bytes.subarray(4, data.length + 8)));
  return bytes;
}
