import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PDFDocument } from '@cantoo/pdf-lib';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { differences, nowhere, packOf, read } from './testing/pack-of.ts';
import { colouredPage, rawPdf, rawStream } from './testing/raw-pdf.ts';

async function messageOf(bytes: Uint8Array, pages?: string): Promise<string> {
  const { blocks, problems } = await read(bytes, pages === undefined ? {} : { pages });
  expect(blocks).toEqual([]);
  expect(problems).toMatchObject([{ code: 'pdf-invalid', severity: 'error', at: nowhere }]);
  expect(problems[0]?.hint).toBeTruthy();
  return problems[0]?.message ?? '';
}

const pageTree = (kids: string, page = '<</Type/Page/Parent 2 0 R>>') =>
  rawPdf(['<</Type/Catalog/Pages 2 0 R>>', `<</Type/Pages/Kids[${kids}]/Count 1>>`, page]);
const withCatalog = (entry: string) =>
  rawPdf([
    `<</Type/Catalog/Pages 2 0 R${entry}>>`,
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    '<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>',
  ]);

it('refuses what cannot be taken in, and says why', async () => {
  const refused = {
    text: await messageOf(Buffer.from('Dear all, please find the plan attached.')),
    empty: await messageOf(new Uint8Array()),
    broken: await messageOf(colouredPage('').subarray(0, 40)),
    'no pages': await messageOf(pageTree('')),
    circle: await messageOf(pageTree('2 0 R')),
    size: await messageOf(pageTree('3 0 R', '<</Type/Page/MediaBox[0 0 99999 200]>>')),
    portfolio: await messageOf(withCatalog('/Collection<<>>')),
    form: await messageOf(withCatalog('/AcroForm<</XFA[]>>')),
    many: await messageOf(pageTree('3 0 R '.repeat(2001))),
    range: await messageOf(colouredPage(''), '2-3'),
    words: await messageOf(colouredPage(''), 'two'),
  };
  expect(refused).toMatchInlineSnapshot(`
    {
      "broken": "papers/plan.pdf cannot be taken into the pack: it is damaged: it has no catalog",
      "circle": "papers/plan.pdf cannot be taken into the pack: it is damaged: its list of pages leads in a circle",
      "empty": "papers/plan.pdf cannot be taken into the pack: it is no PDF file",
      "form": "papers/plan.pdf cannot be taken into the pack: it is an XFA form, which only Adobe’s programs can show",
      "many": "papers/plan.pdf cannot be taken into the pack: it has more than 2000 pages",
      "no pages": "papers/plan.pdf cannot be taken into the pack: it has no pages: it is empty or damaged",
      "portfolio": "papers/plan.pdf cannot be taken into the pack: it is a portfolio, a folder of several files",
      "range": "papers/plan.pdf cannot be taken into the pack: it has one page, and “2-3” is asked for",
      "size": "papers/plan.pdf cannot be taken into the pack: its page 1 is 35277 mm by 71 mm",
      "text": "papers/plan.pdf cannot be taken into the pack: it is no PDF file",
      "words": "papers/plan.pdf cannot be taken into the pack: its pages are given as “two”",
    }
  `);
});

it('refuses a file that needs a password, and opens one that only restricts', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'pdf-'));
  try {
    const path = (name: string) => join(folder, name);
    writeFileSync(path('plain.pdf'), colouredPage('', [], ''));
    const lock = (user: string, bits: '128' | '256') => {
      const options = ['--encrypt', user, 'owner', bits, ...(bits === '128' ? ['--use-aes=y'] : []), '--'];
      execFileSync('qpdf', [...options, path('plain.pdf'), path('locked.pdf')]);
      return readFileSync(path('locked.pdf'));
    };
    expect(await messageOf(lock('secret', '256'))).toContain('it opens only with a password');
    for (const bits of ['128', '256'] as const) {
      const locked = lock('', bits);
      const { blocks, problems } = await read(locked);
      expect(problems).toEqual([]);
      expect(await differences(locked, 0, await packOf(blocks), 0)).toBeLessThan(12);
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
});

it('takes the pages that are asked for, in that order, a page once', async () => {
  const document = await PDFDocument.create();
  for (let page = 1; page <= 9; page++) document.addPage([100 + page, 200]);
  const { blocks } = await read(await document.save(), { pages: '8-, 1-2,2, 5' });
  expect(blocks.map((block) => block.type === 'source-page' && block.widthPt)).toEqual([
    108, 109, 101, 102, 105,
  ]);
  expect(blocks.map((block) => block.type === 'source-page' && block.alt)[1]).toBe('A plan, page 2 of 5');
});

it('asks what an untagged file shows', async () => {
  const { blocks, problems } = await read(colouredPage(''), { description: '' });
  expect(blocks).toHaveLength(1);
  expect(problems).toMatchObject([{ code: 'alt-missing', severity: 'error', at: nowhere }]);
});

it('names fonts that are not embedded, also those of a form in a form, and only where something is shown in them', async () => {
  const font = (name: string) => `<</Type/Font/Subtype/Type1/BaseFont/${name}>>`;
  const form = (content: string, resources: string) =>
    rawStream(content, `/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<<${resources}>>`);
  const bytes = colouredPage(
    '/Resources<</XObject<</A 5 0 R>>/Font<</Unused 7 0 R/Unseen 9 0 R>>>>',
    [
      form('/B Do', '/XObject<</B 6 0 R>>'),
      form('BT /F 9 Tf (x) Tj ET', '/Font<</F 8 0 R>>'),
      font('Courier'),
      font('Helvetica'),
      font('Symbol'),
    ],
    '/A Do BT /Unseen 9 Tf 3 Tr (scanned) Tj ET',
  );
  const { problems } = await read(bytes);
  expect(problems).toMatchObject([{ code: 'pdf-not-conforming', severity: 'warning' }]);
  expect(problems[0]?.message).toBe('the font Helvetica is not embedded in papers/plan.pdf, page 1');
});

it('never throws, whatever bytes it is given', { timeout: 60_000 }, async () => {
  const whole = Buffer.from(
    colouredPage('/Annots[<</Subtype/Link/Rect[0 0 9 9]/A<</S/URI/URI(http://a)>>>>]'),
  );
  const damage = fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { minLength: 1, maxLength: 12 });
  await fc.assert(
    fc.asyncProperty(damage, fc.nat(whole.length), async (changes, cut) => {
      const bytes = Buffer.from(whole.subarray(0, cut % 3 === 0 ? cut : whole.length));
      for (const [at, value] of changes) if (at < bytes.length) bytes[at] = value;
      const { blocks, problems } = await read(bytes);
      expect(blocks.length > 0 || problems.length > 0).toBe(true);
    }),
    { numRuns: 150 },
  );
});
