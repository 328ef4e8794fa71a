import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect } from 'vitest';
import type { SourcePage } from '../src/document/tree.ts';
import { differences, packOf, read as takeIn } from '../src/import/pdf/testing/pack-of.ts';
import { inspectPdf } from '../src/inspect/inspect-pdf.ts';
import { flatText } from './support/flat-text.ts';
import { saveAs } from './support/office.ts';
import { read, testWith } from './support/readers.ts';

const colours = ['#b00020', '#00695c', '#1a237e'];
const words = 'The routes by day and at night, with their costs of £3.20 a trip';

/** A document that has something to see: words, and a table whose cells are filled. */
function document(): string {
  const fills = colours
    .map(
      (colour, index) =>
        `<style:style style:name="Fill${index}" style:family="table-cell"><style:table-cell-properties fo:background-color="${colour}"/></style:style>`,
    )
    .join('');
  const row = colours
    .map(
      (_, index) =>
        `<table:table-cell table:style-name="Fill${index}"><text:p>${index + 1}</text:p><text:p/><text:p/></table:table-cell>`,
    )
    .join('');
  const heads = ['Day', 'Night', 'Week']
    .map((head) => `<table:table-cell><text:p>${head}</text:p></table:table-cell>`)
    .join('');
  return flatText(
    `<text:h text:outline-level="1">Review of routes</text:h><text:p>${words}.</text:p><table:table table:name="T"><table:table-column table:number-columns-repeated="3"/><table:table-header-rows><table:table-row>${heads}</table:table-row></table:table-header-rows>${`<table:table-row>${row}</table:table-row>`.repeat(4)}</table:table>`,
    { automatic: fills },
  );
}

const page = `<!doctype html><html lang="en-GB"><title>Routes</title><style>td{height:60px;width:150px}</style><h1>Review of routes</h1><p>${words}.</p><table><tr><th>A</th><th>B</th><th>C</th></tr>${`<tr>${colours.map((colour, index) => `<td style="background:${colour}">${index + 1}</td>`).join('')}</tr>`.repeat(4)}</table>`;

const office = (isTagged: boolean): Uint8Array =>
  saveAs(
    'routes.fodt',
    document(),
    `pdf:writer_pdf_Export:{"UseTaggedPDF":{"type":"boolean","value":"${isTagged}"}}`,
  );

/** What another program makes of a file. */
function through(
  input: Uint8Array | string,
  name: string,
  run: (from: string, to: string) => void,
): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), 'orderpaper-pdf-'));
  const [from, to] = [join(folder, name), join(folder, 'out.pdf')];
  writeFileSync(from, input);
  run(from, to);
  return new Uint8Array(readFileSync(to));
}

const chromium = (): Uint8Array =>
  through(page, 'routes.html', (from, to) => {
    const profile = mkdtempSync(join(tmpdir(), 'orderpaper-profile-'));
    const quiet = ['--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'];
    const options = [...quiet, '--disable-component-update', '--disable-sync', '--no-sandbox', '--headless'];
    read('chromium', [
      ...options,
      `--user-data-dir=${profile}`,
      '--no-pdf-header-footer',
      `--print-to-pdf=${to}`,
      `file://${from}`,
    ]);
  });

const cairo = (): Uint8Array =>
  through(office(false), 'in.pdf', (from, to) => read('pdftocairo', ['-pdf', from, to]));

const ghostscript = (): Uint8Array =>
  through(office(false), 'in.pdf', (from, to) =>
    read('gs', ['-q', '-dBATCH', '-dNOPAUSE', '-sDEVICE=pdfwrite', '-o', to, from]),
  );

describe.each([
  ['LibreOffice, tagged', 'soffice', '--version', () => office(true), true],
  ['LibreOffice, untagged', 'soffice', '--version', () => office(false), false],
  ['Chromium', 'chromium', '--version', chromium, true],
  ['cairo', 'pdftocairo', '-v', cairo, false],
  ['Ghostscript', 'gs', '--version', ghostscript, false],
] as const)('a PDF file of %s', (_, program, versionOption, make, isTagged) => {
  testWith(program, versionOption)(
    'has its look, its words and its tags in a pack that conforms',
    async () => {
      const bytes = make();
      const { blocks, problems } = await takeIn(bytes);
      expect(problems).toEqual([]);
      const [first] = blocks as SourcePage[];
      expect(first?.text.replace(/\s+/g, ' ')).toContain(words);
      expect(first?.source.structure !== undefined).toBe(isTagged);
      const pack = await packOf(blocks);
      const index = pack.pages.findIndex(({ pieces }) => pieces.some(({ type }) => type === 'image'));
      // Of 900 places, those at the edges of letters and cells fall otherwise when the page is made smaller.
      expect(await differences(bytes, 0, pack, index)).toBeLessThan(12);
      const { findings, claims } = await inspectPdf(pack.bytes);
      expect(findings).toEqual([]);
      expect(claims.pdfua).toBe('1');
    },
  );
});
