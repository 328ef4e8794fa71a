import { copyFileSync, existsSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { describe, expect, inject } from 'vitest';
import { read, testWith } from './support/readers.ts';

const outputs = [...inject('outputs'), ...inject('papers')];
/** Pages that are left blank before a right-hand one count too. */
const withBlankPages = 'pdf:writer_pdf_Export:{"IsSkipEmptyPages":{"type":"boolean","value":"false"}}';
const scratch = () => mkdtempSync(join(tmpdir(), 'orderpaper-readers-'));

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
      const folder = scratch();
      const profile = `-env:UserInstallation=file://${folder}/profile`;
      read('soffice', [profile, '--headless', '--convert-to', withBlankPages, '--outdir', folder, path]);
      const pdf = join(folder, basename(path).replace(/docx$/, 'pdf'));
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
