import { describe, expect, inject, test } from 'vitest';
import { inspectPdf } from '../src/inspect/inspect-pdf.ts';
import { bytesOf } from './support/build-once.ts';

const outputs = [...inject('outputs'), ...inject('papers')].filter(({ format }) => format === 'pdf');

describe('every PDF file of the sample', () => {
  test.each(outputs)('$paper of $meeting conforms to PDF/UA-1 and PDF/A-2a', async (output) => {
    const { findings, claims, pages } = await inspectPdf(bytesOf(output));
    expect(findings).toEqual([]);
    expect(claims).toEqual({ pdfa: { part: '2', conformance: 'A' }, pdfua: '1' });
    expect(pages).toBe(output.pages);
  });
});
