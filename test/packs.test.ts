import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { bytesOf } from './support/build-once.ts';
import { root } from './support/run-cli.ts';

test('every sample meeting gives a PDF and a Word document', () => {
  expect(inject('buildFailure')).toBe('');
  const meetings = join(inject('dataFolder'), 'meetings');
  const ids = readdirSync(meetings).filter((id) => existsSync(join(meetings, id, 'meeting.yaml')));
  const names = inject('outputs').map(({ meeting, format }) => `${meeting}.${format}`);
  expect(names.sort()).toEqual(ids.flatMap((id) => [`${id}.docx`, `${id}.pdf`]).sort());
});

describe.each(inject('outputs'))('$format of $meeting', (output) => {
  test('is a file of its kind, as large as the report says', () => {
    const bytes = bytesOf(output);
    expect(bytes.byteLength).toBe(output.bytes);
    const begin = Buffer.from(bytes.subarray(0, 8)).toString('latin1');
    expect(begin).toMatch(output.format === 'pdf' ? /^%PDF-1\.7/ : /^PK/);
  });

  test('tells nothing of the machine that it was made on', () => {
    const text = Buffer.from(bytesOf(output)).toString('latin1');
    expect(text).not.toContain(root);
    expect(text).not.toContain(`D:${new Date().getFullYear()}`);
  });
});
