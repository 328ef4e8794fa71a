import { PDFDocument } from '@cantoo/pdf-lib';
import { beforeAll, describe, expect, it, test } from 'vitest';
import { inspectPdf } from './inspect-pdf.ts';
import { rules } from './rules.ts';
import { contentFaults } from './testing/faults/content-faults.ts';
import { fileFaults } from './testing/faults/file-faults.ts';
import { fontFaults } from './testing/faults/font-faults.ts';
import type { PlantedFault, PlantedFaults } from './testing/faults/planted-fault.ts';
import { readingFaults } from './testing/faults/reading-faults.ts';
import { structureFaults } from './testing/faults/structure-faults.ts';
import { soundFile } from './testing/sound-file.ts';
import { Spoiled } from './testing/spoiled.ts';

const faults: PlantedFaults = {
  ...fileFaults,
  ...contentFaults,
  ...fontFaults,
  ...structureFaults,
  ...readingFaults,
};

let sound: Uint8Array;

beforeAll(async () => {
  sound = await soundFile();
});

/** Reads the file, changes it and writes it again. */
async function rewritten(spoil: (file: Spoiled) => void, useObjectStreams = true): Promise<Uint8Array> {
  const document = await PDFDocument.load(sound, { updateMetadata: false, preserveXFA: true });
  spoil(new Spoiled(document));
  return document.save({ useObjectStreams, addDefaultPage: false, updateFieldAppearances: false });
}

async function planted({ spoil, edit }: PlantedFault): Promise<Uint8Array> {
  const bytes = spoil ? await rewritten(spoil) : sound;
  return edit ? edit(Buffer.from(bytes)) : bytes;
}

describe('a file without faults', () => {
  it('has no findings, as it was written', async () => {
    const { findings, claims, pages } = await inspectPdf(sound);
    expect(findings).toEqual([]);
    expect(claims).toEqual({ pdfa: { part: '2', conformance: 'A' }, pdfua: '1' });
    expect(pages).toBeGreaterThan(5);
  });

  it.each([true, false])(
    'has none either when another program writes it, object streams %s',
    async (streams) => {
      expect((await inspectPdf(await rewritten(() => {}, streams))).findings).toEqual([]);
    },
  );
});

test('each rule has a fault that is planted for it', () => {
  expect(Object.keys(faults).sort()).toEqual(rules.map(({ id }) => id).sort());
});

test('each rule has an id of its own and names the clauses that it stands in', () => {
  expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
  for (const { id, clauses } of rules) {
    expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
    for (const clause of clauses) expect(clause).toMatch(/^ISO (14289-1|19005-[123]|32000-1), \d+(\.\d+)*$/);
  }
});

test.each(Object.entries(faults))('%s is found, and nothing else', async (id, fault) => {
  const { findings } = await inspectPdf(await planted(fault));
  const fired = [...new Set(findings.map(({ rule }) => rule))].sort();
  expect(fired, findings.map(({ rule, message }) => `${rule}: ${message}`).join('\n')).toEqual(
    [id, ...(fault.with ?? [])].sort(),
  );
  for (const { message } of findings) expect(message).toMatch(/^[A-Z0-9].*[^.]$/s);
});
