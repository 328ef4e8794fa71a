import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, inject, test } from 'vitest';
import { inspectPdf } from '../src/inspect/inspect-pdf.ts';
import { bytesOf } from './support/build-once.ts';
import { root, runCli } from './support/run-cli.ts';

const outputs = [...inject('outputs'), ...inject('papers')].filter(({ format }) => format === 'pdf');

describe('every PDF file of the sample', () => {
  test.each(outputs)('$paper of $meeting conforms to PDF/UA-1 and PDF/A-2a', async (output) => {
    const { findings, claims, pages } = await inspectPdf(bytesOf(output));
    expect(findings).toEqual([]);
    expect(claims).toEqual({ pdfa: { part: '2', conformance: 'A' }, pdfua: '1' });
    expect(pages).toBe(output.pages);
  });
});

test('a long pack as the benchmark makes it conforms too', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'orderpaper-long-'));
  const maker = pathToFileURL(join(root, 'scripts', 'bench', 'make-data.mjs')).href;
  const sample = join(inject('dataFolder'), 'meetings', '2014-11-21-police-and-crime-panel');
  const script = `const { makeData } = await import(${JSON.stringify(maker)});
    makeData(${JSON.stringify(sample)}, 4, ${JSON.stringify(folder)});`;
  execFileSync(process.execPath, ['--input-type=module', '--eval', script]);
  const run = await runCli(['build', '--data', folder, '--out', join(folder, 'out'), '--format', 'pdf']);
  expect(run.code).toBe(0);
  const pdf = readFileSync(join(folder, 'out', 'long-meeting-agenda-pack.pdf'));
  const { findings, pages } = await inspectPdf(new Uint8Array(pdf));
  expect(findings).toEqual([]);
  expect(pages).toBeGreaterThan(200);
});
