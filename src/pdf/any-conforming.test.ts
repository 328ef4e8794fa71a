import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inspectPdf } from '../inspect/inspect-pdf.ts';
import { layOut } from '../layout/lay-out.ts';
import { arbitraryDocument } from '../layout/testing/arbitrary-document.ts';
import { warwickshireType } from '../layout/testing/fonts.ts';
import { writePdf } from './write-pdf.ts';

/** What an author must see to, and `check` tells: the order of headings, and tables that have heads. */
const ofTheAuthor = ['heading-first', 'heading-levels', 'table-headers'];

test('any pack conforms to PDF/UA-1 and PDF/A-2a, save for what its author left out', {
  timeout: 120_000,
}, async () => {
  const { style, fonts } = warwickshireType();
  await fc.assert(
    fc.asyncProperty(arbitraryDocument, async (document) => {
      const laidOut = layOut(document, style, fonts);
      const { findings } = await inspectPdf(await writePdf(laidOut.document, laidOut.layout, fonts));
      expect(findings.filter(({ rule }) => !ofTheAuthor.includes(rule))).toEqual([]);
    }),
    { numRuns: 40 },
  );
});
