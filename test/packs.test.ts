import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { bytesOf } from './support/build-once.ts';
import { root } from './support/run-cli.ts';

test('every sample meeting gives a PDF, a Word document, a web page and a calendar entry', () => {
  expect(inject('buildFailure')).toBe('');
  const meetings = join(inject('dataFolder'), 'meetings');
  const ids = readdirSync(meetings).filter((id) => existsSync(join(meetings, id, 'meeting.yaml')));
  const files = inject('outputs').filter(({ format }) => format !== 'picture');
  const names = files.map(({ meeting, format }) => `${meeting}.${format}`);
  const formats = ['docx', 'html', 'ics', 'pdf'];
  expect(names.sort()).toEqual(ids.flatMap((id) => formats.map((format) => `${id}.${format}`)).sort());
});

const beginnings: Readonly<Record<string, RegExp>> = {
  pdf: /^%PDF-1\.7/,
  docx: /^PK/,
  html: /^<!doctype html>/,
  ics: /^BEGIN:VCALENDAR/,
  picture: /^(\x89PNG|\xff\xd8\xff|<svg )/,
};

describe.each(inject('outputs'))('$format of $meeting', (output) => {
  test('is a file of its kind, as large as the report says', () => {
    const bytes = bytesOf(output);
    expect(bytes.byteLength).toBe(output.bytes);
    const begin = Buffer.from(bytes.subarray(0, 16)).toString('latin1');
    expect(begin).toMatch(beginnings[output.format] as RegExp);
  });

  test('tells nothing of the machine that it was made on', () => {
    const text = Buffer.from(bytesOf(output)).toString('latin1');
    expect(text).not.toContain(root);
    expect(text).not.toContain(`D:${new Date().getFullYear()}`);
  });
});
