import { deflateSync } from 'node:zlib';
import fc from 'fast-check';
import { beforeAll, describe, expect, it, test } from 'vitest';
import { inspectPdf } from './inspect-pdf.ts';
import { soundFile } from './testing/sound-file.ts';
import { UnreadablePdf } from './unreadable-pdf.ts';

let sound: Buffer;

beforeAll(async () => {
  sound = Buffer.from(await soundFile());
});

/** A small file of objects as they are written, with a cross-reference table that nobody looks at. */
function fileOf(objects: readonly string[]): Buffer {
  const body = objects.map((object, index) => `${index + 1} 0 obj\n${object}\nendobj\n`).join('');
  return Buffer.from(
    `%PDF-1.7\n${body}trailer\n<</Root 1 0 R/Size ${objects.length + 1}>>\n%%EOF\n`,
    'latin1',
  );
}

const stream = (dictionary: string, data: Uint8Array): string =>
  `<<${dictionary}/Length ${data.length}>>stream\n${Buffer.from(data).toString('latin1')}\nendstream`;

/** Nine megabytes of nothing, in nine kilobytes. */
const bomb = deflateSync(Buffer.alloc(9 * 1024 * 1024));

describe('files that cannot be read are told in words', () => {
  const page = '<</Type/Page/Parent 2 0 R/MediaBox[0 0 99 99]>>';
  test.each<[string, () => Uint8Array, RegExp]>([
    ['nothing', () => Buffer.alloc(0), /does not begin as a PDF/],
    ['another kind of file', () => Buffer.from('<!doctype html>'), /does not begin as a PDF/],
    ['a file that was cut off', () => sound.subarray(0, sound.length / 2), /damaged/],
    ['a head alone', () => Buffer.from('%PDF-1.7\n'), /damaged/],
    ['no catalog', () => fileOf(['<</Type/Other>>']), /damaged/],
    [
      'no pages',
      () => fileOf(['<</Type/Catalog/Pages 2 0 R>>', '<</Type/Pages/Kids[]/Count 0>>']),
      /no pages/,
    ],
    [
      'page trees in a circle',
      () => fileOf(['<</Type/Catalog/Pages 2 0 R>>', '<</Type/Pages/Kids[2 0 R]/Count 1>>']),
      /no pages/,
    ],
    ['lists within lists', () => fileOf(['<</Type/Catalog/Pages 2 0 R>>', '['.repeat(100_000)]), /damaged/],
    [
      'objects that unpack to gigabytes',
      () => fileOf(Array(60).fill(stream('/Type/ObjStm/N 1/First 0/Filter/FlateDecode', bomb))),
      /unpack/,
    ],
    [
      'pages that unpack to gigabytes',
      () =>
        fileOf([
          '<</Type/Catalog/Pages 2 0 R>>',
          '<</Type/Pages/Kids[3 0 R]/Count 1>>',
          page.replace('>>', `/Contents[${'4 0 R '.repeat(99)}]>>`),
          stream('/Filter/FlateDecode', bomb),
        ]),
      /unpacks/,
    ],
  ])('%s', async (_name, bytes, message) => {
    const failed = inspectPdf(bytes());
    await expect(failed).rejects.toBeInstanceOf(UnreadablePdf);
    await expect(failed).rejects.toThrow(message);
  });

  it('takes what is tied in circles for what it is', async () => {
    const circular = fileOf([
      '<</Type/Catalog/Pages 2 0 R/StructTreeRoot 4 0 R/Outlines 6 0 R/PageLabels 7 0 R>>',
      '<</Type/Pages/Kids[3 0 R]/Count 1/Parent 2 0 R>>',
      '<</Type/Page/Parent 2 0 R/MediaBox[0 0 99 99]/Contents 8 0 R/Resources<</XObject<</F 8 0 R>>>>>>',
      '<</Type/StructTreeRoot/K 5 0 R/ParentTree 7 0 R/RoleMap<</A/B/B/A>>>>',
      '<</S/A/P 5 0 R/K[5 0 R 4 0 R]>>',
      '<</First 6 0 R/Last 6 0 R/Next 6 0 R>>',
      '<</Kids[7 0 R]>>',
      stream('/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</F 8 0 R>>>>', Buffer.from('q /F Do')),
    ]);
    const { findings } = await inspectPdf(circular);
    expect(findings.map(({ rule }) => rule)).toEqual(
      expect.arrayContaining(['bookmark-chain', 'element-once', 'parent-tree', 'role-circle']),
    );
  });
});

/** A file is read, or told to be unreadable; anything else is a fault of ours. */
async function isTold(bytes: Uint8Array): Promise<void> {
  try {
    await inspectPdf(bytes);
  } catch (error) {
    if (!(error instanceof UnreadablePdf)) throw error;
  }
}

describe('damaged files', () => {
  it('never stop the program, wherever they are cut off', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(1000), (thousandths) =>
        isTold(sound.subarray(0, Math.floor((thousandths * sound.length) / 1000))),
      ),
      { numRuns: 40 },
    );
  });

  it('never stop the program, whichever bytes are spoilt', async () => {
    const change = fc.tuple(fc.nat(), fc.nat(255));
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 12 }), (changes) => {
        const bytes = Buffer.from(sound);
        for (const [place, byte] of changes) bytes[place % bytes.length] = byte;
        return isTold(bytes);
      }),
      { numRuns: 60 },
    );
  });
});
