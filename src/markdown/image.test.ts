import { crc32, deflateSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { readImageFile } from './image.ts';

const at = { file: 'report.md', line: 3, column: 1 };

function fault(bytes: Uint8Array): string {
  const image = readImageFile('a.png', bytes, at);
  return 'code' in image ? image.message : 'none';
}

type Header = { width?: number; height?: number; depth?: number; colour?: number; interlaced?: number };

function png(
  { width = 2, height = 1, depth = 8, colour = 2, interlaced = 0 }: Header,
  more: readonly Buffer[] = [],
) {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([depth, colour, 0, 0, interlaced], 8);
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  const data = chunk('IDAT', deflateSync(Buffer.alloc(7)));
  return Buffer.concat([signature, chunk('IHDR', header), ...more, data, chunk('IEND', Buffer.alloc(0))]);
}

function chunk(name: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const ends = Buffer.alloc(8);
  ends.writeUInt32BE(data.length, 0);
  ends.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([ends.subarray(0, 4), body, ends.subarray(4)]);
}

describe('PNG', () => {
  test('its size is read', () => {
    const bytes = png({ width: 640, height: 480 });
    expect(readImageFile('a.png', bytes, at)).toEqual({
      path: 'a.png',
      format: 'png',
      widthPx: 640,
      heightPx: 480,
      bytes,
    });
  });

  test('a file that was cut off or changed anywhere is told, and nothing throws', () => {
    const bytes = png({});
    for (let length = 0; length < bytes.length; length++)
      expect(fault(bytes.subarray(0, length))).not.toBe('none');
    for (let index = 0; index < bytes.length; index++) {
      const changed = Buffer.from(bytes);
      changed[index] = (changed[index] ?? 0) ^ 1;
      expect(fault(changed)).not.toBe('none');
    }
  });

  test('what follows its end does not matter', () => {
    expect(fault(Buffer.concat([png({}), Buffer.from('more')]))).toBe('none');
  });

  test.each<[string, Header, readonly Buffer[], string]>([
    ['no width', { width: 0 }, [], 'the image `a.png` has no pixels'],
    ['absurd', { width: 20_001 }, [], 'the image `a.png` is too large: 20001 × 1 pixels'],
    ['a bomb', { width: 20_000, height: 20_000 }, [], 'the image `a.png` is too large: 20000 × 20000 pixels'],
    [
      'a bomb that must be unpacked',
      { width: 60_000, height: 60_000, colour: 6 },
      [],
      'the image `a.png` is too large: 60000 × 60000 pixels',
    ],
    ['a depth that RGB cannot have', { depth: 4 }, [], 'the image `a.png` is damaged'],
    ['a palette without palette', { colour: 3 }, [], 'the image `a.png` is damaged'],
    ['moving', {}, [chunk('acTL', Buffer.alloc(8))], 'the image `a.png` moves, which paper cannot'],
    [
      'packed and interlaced',
      { depth: 1, colour: 0, interlaced: 1 },
      [],
      'the image `a.png` is packed in a way that cannot be placed',
    ],
    ['interlaced', { interlaced: 1 }, [], 'none'],
    ['of 16 bits', { depth: 16, colour: 6 }, [], 'none'],
    ['a packed palette', { depth: 4, colour: 3 }, [chunk('PLTE', Buffer.alloc(3))], 'none'],
  ])('%s', (_, header, more, expected) => {
    expect(fault(png(header, more))).toBe(expected);
  });
});

function jpeg(
  { marker = 0xc0, depth = 8, width = 320, height = 200, channels = 3 } = {},
  before: readonly number[] = [],
) {
  const size = [height >> 8, height & 0xff, width >> 8, width & 0xff];
  const frame = [0xff, marker, 0, 9, depth, ...size, channels, 0];
  return Uint8Array.from([0xff, 0xd8, ...before, ...frame, 0xff, 0xda, 0, 2, 1, 2, 3, 0xff, 0xd9]);
}

/** An APP1 segment with nothing but an orientation, little-endian. */
function exif(orientation: number): number[] {
  const tiff = [0x49, 0x49, 42, 0, 8, 0, 0, 0, 1, 0, 0x12, 0x01, 3, 0, 1, 0, 0, 0, orientation, 0, 0, 0];
  return [0xff, 0xe1, 0, 2 + 6 + tiff.length, 0x45, 0x78, 0x69, 0x66, 0, 0, ...tiff];
}

describe('JPEG', () => {
  test('its size is read, behind other segments', () => {
    expect(
      readImageFile('a.jpg', jpeg({}, [0xff, 0xe0, 0, 4, 1, 2, 0xff, 0xff, 0xc4, 0, 3, 1]), at),
    ).toMatchObject({
      format: 'jpeg',
      widthPx: 320,
      heightPx: 200,
    });
  });

  test.each([
    ['progressive', jpeg({ marker: 0xc2 }), 'none'],
    ['grey', jpeg({ channels: 1 }), 'none'],
    ['upright', jpeg({}, exif(1)), 'none'],
    ['turned, without pixels', jpeg({}, exif(6)), 'the image `a.png` is damaged'],
    ['CMYK', jpeg({ channels: 4 }), 'the image `a.png` is a JPEG of a kind that cannot be placed'],
    ['lossless', jpeg({ marker: 0xc3 }), 'the image `a.png` is a JPEG of a kind that cannot be placed'],
    ['without height', jpeg({ height: 0 }), 'the image `a.png` has no pixels'],
    ['without end', jpeg().subarray(0, -2), 'the image `a.png` is cut off before its end'],
    [
      'without frame',
      Uint8Array.from([0xff, 0xd8, 0xff, 0xda, 0, 2, 0xff, 0xd9]),
      'the image `a.png` is damaged',
    ],
    [
      'other bytes',
      Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, 0, 2, 7, 7, 7, 7]),
      'the image `a.png` is damaged',
    ],
  ])('%s', (_, bytes, expected) => {
    expect(fault(bytes)).toBe(expected);
  });

  test('a file that was cut off anywhere is told, and nothing throws', () => {
    const bytes = jpeg({}, exif(1));
    for (let length = 0; length < bytes.length; length++)
      expect(fault(bytes.subarray(0, length))).not.toBe('none');
  });
});

test.each([['GIF89a'], ['<svg xmlns="http://www.w3.org/2000/svg"/>'], ['']])('%j is neither', (text) => {
  expect(fault(Buffer.from(text))).toBe('the image `a.png` is neither PNG nor JPEG');
});
