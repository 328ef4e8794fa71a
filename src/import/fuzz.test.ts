import fc from 'fast-check';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { walkBlocks } from '../document/walk.ts';
import { importFile } from './import-file.ts';
import { list, numbered, p, r, styled, tbl, wordFile } from './testing/word-file.ts';

const sound = wordFile(
  [
    p('Background', styled('Heading1')),
    p(`${r('Words ')}${r('bold', '<w:b/>')}<w:hyperlink w:anchor="x">${r('link')}</w:hyperlink>`),
    p('One', numbered(1)),
    p('Two', numbered(1, 1)),
    tbl(
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
      '<w:tblLook w:val="0020"/>',
      1,
    ),
    p(`${r('note')}<w:r><w:footnoteReference w:id="2"/></w:r>`),
    p(`<w:ins w:id="1" w:author="a">${r('new')}</w:ins>`),
    '<w:sectPr><w:pgSz w:w="16838" w:h="11906"/></w:sectPr>',
  ].join(''),
  {
    numbering: list(1, ['decimal', '%1.'], ['lowerLetter', '(%2)']),
    footnotes: `<w:footnote w:id="2">${p('See.')}</w:footnote>`,
  },
);

/** Takes in a spoilt file: it is blocks, or told. */
async function survives(bytes: Uint8Array): Promise<void> {
  const at = { file: 'meeting.yaml', line: 1, column: 1 };
  const file = { type: 'author-file', format: 'docx', path: 'a.docx', at, bytes, options: {} } as const;
  const start = performance.now();
  const { blocks, problems } = await importFile({
    file,
    idPrefix: 'p-',
    scheme: 'report',
    pages: {},
    orientation: 'portrait',
  });
  expect(performance.now() - start).toBeLessThan(2000);
  expect(blocks.length + problems.length).toBeGreaterThanOrEqual(0);
  for (const { hint, message } of problems) {
    expect(hint).toMatch(/\w/);
    expect(message).not.toMatch(/undefined|NaN|\[object/);
  }
  walkBlocks(blocks, (block) => {
    if (block.type !== 'table') return;
    // Every row fills every column: layout and writers rely on it.
    const area = [...block.head, ...block.body].reduce(
      (sum, { cells }) => sum + cells.reduce((each, { colspan, rowspan }) => each + colspan * rowspan, 0),
      0,
    );
    expect(area).toBe(block.columns.length * (block.head.length + block.body.length));
  });
}

const place = fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true });

test('bytes that were changed, or are missing', async () => {
  const changes = fc.array(fc.tuple(place, fc.integer({ min: 0, max: 255 })), { minLength: 1, maxLength: 8 });
  await fc.assert(
    fc.asyncProperty(changes, place, fc.boolean(), async (changed, end, isCut) => {
      const bytes = Uint8Array.from(sound);
      for (const [at, value] of changed) bytes[Math.floor(at * bytes.length)] = value;
      await survives(isCut ? bytes.subarray(0, Math.floor(end * bytes.length)) : bytes);
    }),
    { numRuns: 150 },
  );
});

test('parts whose elements were moved, doubled, renamed or taken out', async () => {
  const parts = unzipSync(sound);
  const names = Object.keys(parts).filter((name) => name.endsWith('.xml'));
  const change = fc.record({
    name: fc.constantFrom(...names),
    from: place,
    to: place,
    how: fc.constantFrom('drop', 'double', 'move', 'rename', 'number', 'empty'),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 5 }), async (changes) => {
      const spoilt = { ...parts };
      for (const { name, from, to, how } of changes) {
        const pieces = strFromU8(spoilt[name] as Uint8Array).split(/(?=<)/);
        const [one, other] = [Math.floor(from * pieces.length), Math.floor(to * pieces.length)];
        const piece = pieces[one] ?? '';
        if (how === 'drop') pieces.splice(one, 1);
        else if (how === 'double') pieces.splice(one, 0, piece);
        else if (how === 'move') pieces.splice(other, 0, ...pieces.splice(one, 1));
        else if (how === 'rename') pieces[one] = piece.replace(/w:\w+/, 'w:tbl');
        else if (how === 'number') pieces[one] = piece.replace(/"\d+"/, '"99999999999"');
        else pieces[one] = piece.replace(/"[^"]*"/, '""');
        spoilt[name] = strToU8(pieces.join(''));
      }
      await survives(zipSync(spoilt, { level: 0 }));
    }),
    { numRuns: 300 },
  );
});
