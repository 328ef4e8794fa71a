import { PDFDocument } from '@cantoo/pdf-lib';
import { expect, test } from 'vitest';
import { readCrossReference } from './cross-reference.ts';

async function file(useObjectStreams: boolean): Promise<Buffer> {
  const document = await PDFDocument.create();
  document.addPage();
  return Buffer.from(await document.save({ useObjectStreams }));
}

test.each([true, false])('tables and streams that are right have no fault; streams %s', async (streams) => {
  const { fault, offsets } = readCrossReference(await file(streams));
  expect(fault).toBeUndefined();
  expect(offsets.length).toBeGreaterThan(1);
});

test('an object that is elsewhere is told', async () => {
  const text = (await file(false)).toString('latin1');
  const moved = text.replace(/(\n00000000)\d\d( 00000 n)/, '$177$2');
  expect(readCrossReference(Buffer.from(moved, 'latin1')).fault).toMatch(/^object \d+ is not where it says$/);
});

test('what is not there at all is told', async () => {
  const text = (await file(true)).toString('latin1');
  const faultOf = (changed: string) => readCrossReference(Buffer.from(changed, 'latin1')).fault;
  expect(faultOf(text.replace(/startxref\s+\d+/, 'startxref\n5'))).toBe('it is not where the file says');
  expect(faultOf(text.replace('startxref', 'elsewhere'))).toMatch(/end of the file/);
});
