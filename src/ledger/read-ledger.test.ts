import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { openDisk } from '../disk/disk.ts';
import type { Ledger } from './ledger.ts';
import { ledgerPath, readLedger } from './read-ledger.ts';
import { writeLedger } from './write-ledger.ts';

const hash = 'a'.repeat(64);
const ledger: Ledger = {
  versions: [
    {
      version: 1,
      at: '2014-11-13T16:30:00+00:00',
      papers: [
        { id: 'front-sheet', title: 'Agenda', pages: [1, 2], content: hash },
        { id: 'item-5-report', title: 'Budget: “what # it” costs', pages: [3, 4, 4.001], content: hash },
      ],
      files: [{ name: 'pack.pdf', bytes: 12, sha256: hash }],
    },
    {
      version: 2,
      at: '2014-11-14T09:00:00+00:00',
      papers: [{ id: 'front-sheet', title: 'Agenda', pages: [1, 2], content: hash }],
      files: [],
    },
  ],
};
const text = writeLedger(ledger);

function read(written: string) {
  const folder = mkdtempSync(join(tmpdir(), 'orderpaper-ledger-'));
  const path = join(folder, ledgerPath('m'));
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, written);
  const { ledger: found, problems } = readLedger(openDisk(folder), 'm');
  const told = problems.map(({ code, message, at }) => `${at?.line} ${code} ${message}`);
  return { found, told };
}

test('a ledger is read as it was written, and is a line for each paper', () => {
  expect(read(text)).toEqual({ found: ledger, told: [] });
  expect(text).toContain('      - { id: front-sheet, title: Agenda, pages: 1-2, content: a');
  expect(text).toContain('pages: "3-4, 4A"');
});

test('a meeting that was not published has an empty one', () => {
  const folder = mkdtempSync(join(tmpdir(), 'orderpaper-ledger-'));
  expect(readLedger(openDisk(folder), 'm')).toEqual({ ledger: { versions: [] }, problems: [] });
});

test.each([
  [
    'a conflict mark',
    `${text}<<<<<<< HEAD\n`,
    /^\d+ ledger-contradiction two changes of the ledger met in git/,
  ],
  [
    'a version left out',
    text.replace('version: 2', 'version: 3'),
    /^12 ledger-contradiction version 3 stands where version 2/,
  ],
  [
    'a clock that went back',
    text.replace('2014-11-14T09', '2014-11-12T09'),
    /^13 ledger-contradiction version 2 was published before/,
  ],
  [
    'a page of two papers',
    text.replace('"3-4, 4A"', '2-4'),
    /^8 ledger-contradiction page 2 was issued for `front-sheet` already/,
  ],
  [
    'pages that run backwards',
    text.replace('"3-4, 4A"', '4-3'),
    /^8 ledger-contradiction `4-3` are no pages in order/,
  ],
  ['another shape', text.replace('bytes: 12', 'bytes: many'), /^\d+ schema /],
  ['a word that YAML does not know', `${text}  - [`, /^\d+ yaml-syntax /],
])('%s is refused, with the line', (_, written, expected) => {
  const { found, told } = read(written);
  expect(found).toBeUndefined();
  expect(told[0]).toMatch(expected);
});
