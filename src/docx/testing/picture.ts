import { crc32, deflateSync } from 'node:zlib';
import type { Image } from '../../document/tree.ts';

/** Makes a PNG of bars, 600 by 300 pixels. */
export function testPicture(): Image {
  const widthPx = 600;
  const heightPx = 300;
  const rows = Buffer.alloc((widthPx + 1) * heightPx, 0xff);
  for (let y = 0; y < heightPx; y++) {
    rows[y * (widthPx + 1)] = 0;
    for (let x = 0; x < widthPx; x++) {
      const bar = Math.floor(x / 60);
      if (x % 60 > 12 && heightPx - y < 40 + ((bar * 97) % 240)) rows[y * (widthPx + 1) + 1 + x] = 0x50;
    }
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(widthPx, 0);
  header.writeUInt32BE(heightPx, 4);
  header.set([8, 0, 0, 0, 0], 8);
  const bytes = Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
  return { path: 'bars.png', format: 'png', widthPx, heightPx, bytes };
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const framed = Buffer.alloc(body.length + 8);
  framed.writeUInt32BE(data.length, 0);
  body.copy(framed, 4);
  framed.writeUInt32BE(crc32(body), body.length + 4);
  return framed;
}
