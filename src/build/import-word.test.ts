import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { list, numbered, p, r, styled, tbl, wordFile } from '../import/testing/word-file.ts';
import { InputProblems } from '../problems/problem.ts';
import { importWord } from './import-word.ts';

const root = mkdtempSync(join(tmpdir(), 'import-'));
afterAll(() => rmSync(root, { recursive: true }));
let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(join(root, 'one-'));
  file = join(folder, 'bus review.docx');
});

const rows = [
  ['Service', 'Riders'],
  ...Array.from({ length: 20 }, (_, row) => [`Route ${row}`, String(row * 100)]),
];
const body = [
  p('Background', styled('Heading1') + numbered(1)),
  p('Forty services run.', numbered(1, 1)),
  p('Plain words.'),
  tbl(rows, '', 1),
].join('');
const numbering = list(1, ['decimal', '%1.', '<w:pStyle w:val="Heading1"/>'], ['decimal', '%1.%2']);

test('writes Markdown, tables and what the cover says beside the file', async () => {
  writeFileSync(file, wordFile(body, { numbering }));
  const { paths, problems } = await importWord({ file, options: {} });
  expect(problems).toEqual([]);
  expect(paths.map((path) => path.slice(folder.length + 1))).toEqual([
    'bus review.md',
    'bus review.yaml',
    'bus review-table-1.csv',
  ]);
  expect(readFileSync(join(folder, 'bus review.md'), 'utf8')).toMatchInlineSnapshot(`
    "## Background

    Forty services run.

    :::unnumbered
    Plain words.
    :::

    :::table src="bus review-table-1.csv"
    :::
    "
  `);
  expect(readFileSync(join(folder, 'bus review-table-1.csv'), 'utf8').split('\n').slice(0, 2)).toEqual([
    'Service,Riders',
    'Route 0,0',
  ]);
});

test('writes nothing over, and nothing of a file with tracked changes', async () => {
  const changed = p(`<w:ins w:id="1" w:author="a">${r('new')}</w:ins>`);
  writeFileSync(file, wordFile(changed));
  await expect(importWord({ file, options: {} })).rejects.toThrow(InputProblems);
  expect(readdirSync(folder)).toEqual(['bus review.docx']);
  await importWord({ file, options: { 'accept-changes': true } });
  await expect(importWord({ file, options: { 'accept-changes': true } })).rejects.toThrow(/there already/);
});

test('tells what is no Word file, and what is not there', async () => {
  writeFileSync(file, 'no');
  await expect(importWord({ file, options: {} })).rejects.toThrow(/file-refused/);
  await expect(importWord({ file: join(folder, 'b.docx'), options: {} })).rejects.toThrow(/file-missing/);
  writeFileSync(join(folder, 'a.odt'), 'no');
  await expect(importWord({ file: join(folder, 'a.odt'), options: {} })).rejects.toThrow(/save it as Word/);
});
