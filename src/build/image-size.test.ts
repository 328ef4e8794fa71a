import { describe, expect, it } from 'vitest';
import { imageSize } from './image-size.ts';

const png = Uint8Array.from([
  ...[0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a],
  ...[0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52, 0, 0, 1, 0, 0, 0, 0, 80, 8, 2, 0, 0, 0, 1, 2, 3, 4],
  ...[0, 0, 0, 0, 0x49, 0x45, 0x4e, 0x44, 0xae, 0x42, 0x60, 0x82],
]);

const jpeg = Uint8Array.from([
  ...[0xff, 0xd8, 0xff, 0xe0, 0, 4, 0, 0],
  ...[0xff, 0xff, 0xc2, 0, 11, 8, 0, 50, 0, 100, 1, 0, 0, 0],
  ...[0xff, 0xda, 0, 2, 0xff, 0xd9],
]);

describe('imageSize', () => {
  it('reads PNG and JPEG, progressive too', () => {
    expect(imageSize(png)).toEqual({ format: 'png', widthPx: 256, heightPx: 80 });
    expect(imageSize(jpeg)).toEqual({ format: 'jpeg', widthPx: 100, heightPx: 50 });
  });

  it('reads from the middle of a buffer', () => {
    const within = new Uint8Array(png.length + 3);
    within.set(png, 3);
    expect(imageSize(within.subarray(3))).toEqual({ format: 'png', widthPx: 256, heightPx: 80 });
  });

  it('refuses what is cut off, empty or something else', () => {
    for (let length = 0; length < png.length; length += 1)
      expect(imageSize(png.subarray(0, length))).toBeUndefined();
    for (let length = 0; length < 16; length += 1)
      expect(imageSize(jpeg.subarray(0, length))).toBeUndefined();
    expect(imageSize(new TextEncoder().encode('GIF89a'.padEnd(60)))).toBeUndefined();
    expect(imageSize(png.map((byte, index) => (index >= 16 && index < 20 ? 0 : byte)))).toBeUndefined();
  });
});
