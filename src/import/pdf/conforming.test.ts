import { expect, it } from 'vitest';
import type { SourcePage } from '../../document/tree.ts';
import { inspectPdf } from '../../inspect/inspect-pdf.ts';
import { readPdfObjects } from './read-pdf-objects.ts';
import { readableTexts } from './symbol-text.ts';
import { packOf, read } from './testing/pack-of.ts';
import { colouredPage, rawStream } from './testing/raw-pdf.ts';

/** Packed by LZW: the bytes of `0 0 9 9 re f`, each as a code of nine bits between clear and end. */
function lzw(text: string): string {
  const bits = [256, ...Buffer.from(text), 257].map((code) => code.toString(2).padStart(9, '0')).join('');
  const bytes = bits.match(/.{1,8}/g) ?? [];
  return bytes.map((byte) => String.fromCharCode(Number.parseInt(byte.padEnd(8, '0'), 2))).join('');
}

it('takes out what PDF/A forbids and a page does not need', async () => {
  const bytes = colouredPage(
    '/Resources<</ExtGState<</G 5 0 R>>/XObject<</P 6 0 R/L 7 0 R/I 8 0 R>>>>/AA<</O<</S/JavaScript/JS(x)>>>>',
    [
      '<</Type/ExtGState/TR/Identity/HTP[0 0]/CA 1>>',
      rawStream('showpage', '/Type/XObject/Subtype/PS'),
      rawStream(
        lzw('0 0 9 9 re f'),
        '/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<<>>/Filter/LZWDecode',
      ),
      rawStream(
        '\x80',
        '/Type/XObject/Subtype/Image/Width 1/Height 1/BitsPerComponent 8/ColorSpace/DeviceGray/Interpolate true/Alternates[]/Metadata 5 0 R',
      ),
    ],
    '/G gs /P Do /L Do q 9 0 0 9 0 0 cm /I Do Q Q Q nonsense q /Span <</MCID 3>> BDC',
  );
  const { blocks, problems } = await read(bytes);
  expect(problems).toEqual([]);
  const pack = await packOf(blocks);
  const { findings, claims } = await inspectPdf(pack.bytes);
  expect(findings).toEqual([]);
  expect(claims.pdfua).toBe('1');
});

it('names colours for print, and takes the claim back', async () => {
  const { blocks, problems } = await read(colouredPage('', [], '0 1 1 0 k 0 0 9 9 re f'));
  expect(problems.map(({ code, message }) => `${code} ${message}`)).toEqual([
    'pdf-not-conforming papers/plan.pdf has colours for printing presses, CMYK, without saying which, page 1',
  ]);
  const { claims } = await inspectPdf((await packOf(blocks)).bytes);
  expect(claims).toEqual({ pdfa: undefined, pdfua: undefined });
});

it('carries nothing over that a page does not show', async () => {
  const secret = rawStream('secret words', '/Type/EmbeddedFile');
  const bytes = colouredPage('/Resources<</Font<</F<</Type/Font/Secret 5 0 R>>>>>>/PieceInfo<</A 5 0 R>>', [
    secret,
  ]);
  const { blocks } = await read(bytes);
  const { source } = blocks[0] as SourcePage;
  const streams = source.objects.map(({ stream }) => Buffer.from(stream ?? []).toString('latin1'));
  expect(streams.join()).not.toContain('secret');
});

it('reads the marks of lists in Symbol as what they show', () => {
  const table = Buffer.from(
    '1 beginbfchar\n<0003> <F0B7>\nendbfchar\n1 beginbfrange\n<05><05><F0FC>\nendbfrange',
  );
  expect(Buffer.from(readableTexts(table)).toString()).toContain('<0003> <2022>');
  expect(Buffer.from(readableTexts(table)).toString()).toContain('<05><05><2713>');
});

it('gives a vector picture as a form of its size', async () => {
  const { forms, objects, breaches } = await readPdfObjects(colouredPage(''));
  expect(forms.map(({ widthPt, heightPt }) => [widthPt, heightPt])).toEqual([[200, 300]]);
  expect([objects.length, breaches]).toEqual([0, []]);
});
