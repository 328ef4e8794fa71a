import { expect, it } from 'vitest';
import type { SourcePage } from '../../document/tree.ts';
import { hasCutWords } from './cut-words.ts';
import { read } from './testing/pack-of.ts';
import { colouredPage } from './testing/raw-pdf.ts';

const font = '<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>';
const words = (x: number, y: number, said: string) => `BT /F 9 Tf ${x} ${y} Td (${said}) Tj ET`;

async function readCropped(content: string) {
  const page = '/CropBox[0 0 200 150]/Resources<</Font<</F 5 0 R>>>>';
  const { blocks, problems } = await read(colouredPage(page, [font], content));
  const { text } = blocks[0] as SourcePage;
  return { text, codes: problems.map(({ code }) => code) };
}

it('warns of words that are cropped away, and tells them nowhere', async () => {
  expect(await readCropped(`${words(20, 100, 'shown')} ${words(20, 250, 'secret')}`)).toEqual({
    text: '',
    codes: ['pdf-not-conforming', 'pdf-cropped'],
  });
  expect(await readCropped(words(20, 100, 'shown'))).toEqual({
    text: 'shown',
    codes: ['pdf-not-conforming'],
  });
});

it.each([
  ['BT 1 0 0 1 5 5 Tm (a) Tj ET', false],
  ['BT 1 0 0 1 5 500 Tm (a) Tj ET', true],
  ['q 1 0 0 1 0 -500 cm BT 5 505 Td (a) Tj ET Q', false],
  ['q .5 0 0 .5 0 0 cm Q BT 5 150 Td (a) Tj ET', true],
  ['BT 10 TL 5 15 Td (a) Tj T* (b) Tj T* (c) Tj ET', true],
  ['BT 0 1 -1 0 50 50 Tm 20 0 Td [(a) 5 (b)] TJ ET', false],
])('knows where words begin: %s', (content, isCut) => {
  const box = { left: 0, bottom: 0, right: 100, top: 100 };
  expect(hasCutWords(Buffer.from(content), box)).toBe(isCut);
});
