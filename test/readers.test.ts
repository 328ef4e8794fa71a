import { copyFileSync, existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { describe, expect, inject } from 'vitest';
import { openDocx } from '../src/docx/testing/open-docx.ts';
import { read, testWith } from './support/readers.ts';

const outputs = [...inject('outputs'), ...inject('papers')];
const scratch = () => mkdtempSync(join(tmpdir(), 'orderpaper-readers-'));

/**
 * Converts a Word document with LibreOffice; gives the path of the PDF. Of one that is printed on both sides,
 * pages that are left blank before a right-hand one are among its pages; of others they are LibreOffice's own.
 */
function setByLibreOffice(path: string): string {
  const folder = scratch();
  const profile = `-env:UserInstallation=file://${folder}/profile`;
  const settings = openDocx(readFileSync(path)).text('word/settings.xml');
  const skipped = { type: 'boolean', value: String(!settings.includes('<w:evenAndOddHeaders/>')) };
  const filter = `pdf:writer_pdf_Export:${JSON.stringify({ IsSkipEmptyPages: skipped })}`;
  read('soffice', [profile, '--headless', '--convert-to', filter, '--outdir', folder, path]);
  return join(folder, basename(path).replace(/docx$/, 'pdf'));
}

describe.each(outputs.filter(({ format }) => format === 'pdf'))(
  'PDF of $paper of $meeting',
  ({ path, pages }) => {
    testWith('pdfinfo', '-v')('poppler reads it as a tagged document of as many pages', () => {
      const told = read('pdfinfo', [path]);
      expect(told).toMatch(new RegExp(`^Pages: +${pages}$`, 'm'));
      expect(told).toMatch(/^Tagged: +yes$/m);
      expect(told).toMatch(/^Title: +\S/m);
    });

    testWith('pdfinfo', '-v')('every destination that poppler finds is on a page', () => {
      for (const [, page] of read('pdfinfo', ['-dests', path]).matchAll(/^ +(\d+) \[/gm)) {
        expect(Number(page)).toBeGreaterThan(0);
        expect(Number(page)).toBeLessThanOrEqual(pages);
      }
    });

    testWith('pdffonts', '-v')('every font is embedded, a subset, and mapped to Unicode', () => {
      const fonts = read('pdffonts', [path]).trim().split('\n').slice(2);
      expect(fonts.length).toBeGreaterThan(0);
      for (const font of fonts) expect(font).toMatch(/^[A-Z]{6}\+.* yes yes yes +\d+ +\d+$/);
    });

    testWith('qpdf')('qpdf finds no fault', () => {
      expect(read('qpdf', ['--check', path])).toContain('No syntax or stream encoding errors found');
    });
  },
);

describe.each(outputs.filter(({ format }) => format === 'docx'))(
  'Word document of $paper of $meeting',
  ({ path, pages }) => {
    testWith('soffice')('LibreOffice sets it, in about as many pages', () => {
      const pdf = setByLibreOffice(path);
      expect(existsSync(pdf)).toBe(true);
      const [, count] = /^Pages: +(\d+)$/m.exec(read('pdfinfo', [pdf])) ?? [];
      expect(Number(count)).toBeGreaterThanOrEqual(Math.floor(pages * 0.75));
      expect(Number(count)).toBeLessThanOrEqual(Math.ceil(pages * 1.35));
    });

    testWith('ooxml-validator', '--help')('the Open XML SDK finds no fault', () => {
      // A copy, for the validator may mend what it reads.
      const copy = join(scratch(), basename(path));
      copyFileSync(path, copy);
      expect(JSON.parse(read('ooxml-validator', [copy]))).toMatchObject({ ok: true, errors: [] });
    });
  },
);

testWith('soffice')('pages of a Word document that is printed on both sides mirror each other', () => {
  const [pack] = outputs.filter(
    ({ meeting, paper, format }) => meeting.includes('cleveland') && paper === 'pack' && format === 'docx',
  );
  const pages = read('pdftotext', ['-layout', setByLibreOffice(pack?.path ?? ''), '-']).split('\f');
  const [first = '', second = '', third = ''] = pages.map((page) => page.trim());
  expect(first).toMatch(/Cleveland Police and Crime Panel +1$/);
  expect(second).toMatch(/^Cleveland Police and Crime Panel, 4 February 2016/);
  expect(second).toMatch(/\n *2 +Cleveland Police and Crime Panel$/);
  expect(third).toMatch(/Cleveland Police and Crime Panel +3$/);
});
