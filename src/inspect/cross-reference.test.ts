import { PDFDocument } from '@cantoo/pdf-lib';
import { expect, test } from 'vitest';
import { readCrossReference } from './cross-reference.ts';

async function file(useObjectStreams: boolean): Promise<Buffer> {
  const document = await PDFDocument.create();
  document.addPage();
  return Buffer.from(await document.save({ useObjectStreams }));
}

test.each([true, false])('tables and streams that are right have no fault; streams %s', async (streams) => {
  expect(readCrossReference(await file(streams))).toBeUndefined();
});

test('an object that is elsewhere is told', async () => {
  const text = (await file(false)).toString('latin1');
  const moved = text.replace(/(\n00000000)\d\d( 00000 n)/, '$177$2');
  expect(readCrossReference(Buffer.from(moved, 'latin1'))).toMatch(/^object \d+ is not where it says$/);
});

test('what is not there at all is told', async () => {
  const text = (await file(true)).toString('latin1');
  expect(readCrossReference(Buffer.from(text.replace(/startxref\s+\d+/, 'startxref\n5'), 'latin1'))).toBe(
    'it is not where the file says',
  );
  expect(readCrossReference(Buffer.from(text.replace('startxref', 'elsewhere'), 'latin1'))).toMatch(
    /end of the file/,
  );
});
