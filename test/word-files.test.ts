import { mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { buildPack, type PackOutput } from '../src/build/build-pack.ts';
import { ownTemplates } from '../src/build/house-styles.ts';
import { buildSpecimen } from '../src/build/specimen.ts';
import { findFaults } from '../src/docx/testing/word-assertions.ts';
import { bytesOf } from './support/build-once.ts';
import { read, testWith } from './support/readers.ts';

const meeting = '2014-11-21-police-and-crime-panel';
const styles = readdirSync(ownTemplates).filter((name) =>
  readdirSync(join(ownTemplates, name)).includes('style.yaml'),
);
const built = [...inject('outputs'), ...inject('papers')].filter(({ format }) => format === 'docx');

test.each(built)('$paper of $meeting is a file that Word opens without repair', (output) => {
  expect(findFaults(bytesOf(output))).toEqual([]);
});

describe.each(styles)('the Word documents of %s', (style) => {
  const options = { dataFolder: inject('dataFolder'), meeting, style, formats: ['docx'] } as const;
  let files: readonly PackOutput[];
  beforeAll(async () => {
    const all = [
      await buildSpecimen({ style, formats: ['docx'] }),
      await buildPack(options),
      await buildPack({ ...options, only: '7' }),
      await buildPack({ ...options, paper: 'item', only: '8' }),
    ];
    files = all.flatMap(({ outputs }) => outputs);
    expect(files).toHaveLength(4);
  });

  test('open without repair', () => {
    for (const { name, bytes } of files) expect([name, ...findFaults(bytes)]).toEqual([name]);
  });

  testWith('ooxml-validator', '--help')('have no fault that the Open XML SDK finds', () => {
    const folder = mkdtempSync(join(tmpdir(), 'orderpaper-readers-'));
    for (const { name, bytes } of files) {
      const path = join(folder, name);
      writeFileSync(path, bytes);
      expect(JSON.parse(read('ooxml-validator', [path]))).toMatchObject({ ok: true, errors: [] });
    }
  });
});
