import { crc32 } from 'node:zlib';
import { decode, encode } from 'jpeg-js';
import { describe, expect, test } from 'vitest';
import type { Image } from '../document/tree.ts';
import { writePng } from '../render/png.ts';
import { readImageFile } from './image.ts';
import { turnPixels } from './turn-jpeg.ts';

const at = { file: 'report.md', line: 3, column: 1 };
const canary = 'GPS 52.2823 N 1.5849 W';

function read(bytes: Uint8Array): Image {
  const image = readImageFile('a.jpg', bytes, at);
  if ('code' in image) throw new Error(image.message);
  return image;
}

/** 16 × 8 pixels: the left half red, the right half blue. */
function photo(): Buffer {
  const data = Buffer.alloc(16 * 8 * 4, 255);
  for (let pixel = 0; pixel < 16 * 8; pixel++) {
    data.set(pixel % 16 < 8 ? [255, 0, 0, 255] : [0, 0, 255, 255], pixel * 4);
  }
  return encode({ data, width: 16, height: 8 }, 95).data;
}

function segment(marker: number, content: string | Buffer): Buffer {
  const body = Buffer.from(content as string, 'latin1');
  const head = Buffer.from([0xff, marker, 0, 0]);
  head.writeUInt16BE(body.length + 2, 2);
  return Buffer.concat([head, body]);
}

function exif(orientation: number, dpi = 72): Buffer {
  const tiff = Buffer.alloc(8 + 2 + 3 * 12 + 4 + 8);
  tiff.write('MM', 0);
  tiff.writeUInt16BE(42, 2);
  tiff.writeUInt32BE(8, 4);
  tiff.writeUInt16BE(3, 8);
  const entry = (index: number, tag: number, type: number, value: number) => {
    const start = 10 + index * 12;
    tiff.writeUInt16BE(tag, start);
    tiff.writeUInt16BE(type, start + 2);
    tiff.writeUInt32BE(1, start + 4);
    if (type === 3) tiff.writeUInt16BE(value, start + 8);
    else tiff.writeUInt32BE(value, start + 8);
  };
  entry(0, 0x0112, 3, orientation);
  entry(1, 0x011a, 5, 50);
  entry(2, 0x0128, 3, 2);
  tiff.writeUInt32BE(dpi * 10, 50);
  tiff.writeUInt32BE(10, 54);
  return segment(0xe1, Buffer.concat([Buffer.from('Exif\0\0'), tiff, Buffer.from(canary)]));
}

const withSegments = (bytes: Buffer, ...segments: readonly Buffer[]): Buffer =>
  Buffer.concat([bytes.subarray(0, 2), ...segments, bytes.subarray(2)]);

describe('notes of a JPEG', () => {
  test('place, owner, comments and what follows the end are not published; pixels and colours are', () => {
    const plain = photo();
    const colours = segment(0xe2, 'ICC_PROFILE\0\x01\x01profile');
    const noted = Buffer.concat([
      withSegments(plain, exif(1), segment(0xe1, `http://ns.adobe.com/xap/1.0/\0${canary}`)),
      Buffer.from(canary),
    ]);
    const bytes = withSegments(noted, segment(0xfe, canary), segment(0xed, canary), colours);
    const image = read(bytes);
    expect(Buffer.from(image.bytes).includes('GPS')).toBe(false);
    expect(Buffer.from(image.bytes).includes('ICC_PROFILE')).toBe(true);
    expect(decode(image.bytes).data).toEqual(decode(plain).data);
  });

  test('bytes without notes stay as they are', () => {
    const plain = read(photo()).bytes;
    expect(read(plain).bytes).toBe(plain);
  });
});

describe('orientation', () => {
  test.each([
    [1, 16, 'red', 'blue'],
    [2, 16, 'blue', 'red'],
    [3, 16, 'blue', 'red'],
    [4, 16, 'red', 'blue'],
    [5, 8, 'red', 'blue'],
    [6, 8, 'red', 'blue'],
    [7, 8, 'blue', 'red'],
    [8, 8, 'blue', 'red'],
  ])('%i is shown upright, and says nothing of it any more', (orientation, width, first, last) => {
    const image = read(withSegments(photo(), exif(orientation)));
    const { data, ...size } = decode(image.bytes);
    expect([image.widthPx, size.width]).toEqual([width, width]);
    const colourAt = (pixel: number) => ((data[pixel * 4] as number) > 128 ? 'red' : 'blue');
    expect([colourAt(0), colourAt(16 * 8 - 1)]).toEqual([first, last]);
    expect(Buffer.from(image.bytes).includes('Exif')).toBe(false);
  });

  test.each([
    [2, 'badcfe'],
    [3, 'fedcba'],
    [4, 'efcdab'],
    [5, 'acebdf'],
    [6, 'ecafdb'],
    [7, 'fdbeca'],
    [8, 'bdface'],
  ])('%i moves every pixel to its place', (orientation, expected) => {
    const data = new Uint8Array(new Uint32Array([...'abcdef'].map((letter) => letter.charCodeAt(0))).buffer);
    const turned = turnPixels({ data, width: 2, height: 3 }, orientation);
    expect(String.fromCharCode(...new Uint32Array(turned.data.buffer))).toBe(expected);
  });
});

describe('resolution', () => {
  test.each([
    [300, 300],
    [96, undefined],
    [72, undefined],
    [4800, undefined],
    [0, undefined],
  ])('of a camera, %i', (dpi, expected) => {
    expect(read(withSegments(photo(), exif(1, dpi))).dpi).toBe(expected);
  });

  test('of a PNG is pixels to the metre', () => {
    const data = Buffer.from([0, 0, 0x2e, 0x23, 0, 0, 0x2e, 0x23, 1]);
    expect(read(withChunk('pHYs', data)).dpi).toBe(300);
  });
});

function withChunk(name: string, data: Buffer): Buffer {
  const png = Buffer.from(writePng(Uint8Array.of(255, 0, 0, 255), 1, 1));
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const ends = Buffer.alloc(8);
  ends.writeUInt32BE(data.length, 0);
  ends.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([png.subarray(0, 33), ends.subarray(0, 4), body, ends.subarray(4), png.subarray(33)]);
}

test.each(['tEXt', 'iTXt', 'zTXt', 'eXIf', 'tIME'])('%s of a PNG is not published', (name) => {
  const image = read(Buffer.concat([withChunk(name, Buffer.from(canary)), Buffer.from(canary)]));
  expect(Buffer.from(image.bytes).includes('GPS')).toBe(false);
  expect(read(image.bytes).bytes).toBe(image.bytes);
});

test('a picture of 60,000 by 60,000 pixels is refused from its head', () => {
  const png = Buffer.from(writePng(Uint8Array.of(255, 0, 0, 255), 1, 1));
  png.writeUInt32BE(60_000, 16);
  png.writeUInt32BE(60_000, 20);
  png.writeUInt32BE(crc32(png.subarray(12, 29)), 29);
  const before = performance.now();
  expect(readImageFile('a.png', png, at)).toMatchObject({ code: 'image-invalid' });
  expect(performance.now() - before).toBeLessThan(200);
});
