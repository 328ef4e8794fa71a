import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { runCli } from './support/run-cli.ts';

const [pack] = inject('outputs').filter(({ format }) => format === 'pdf');
const path = pack?.path ?? '';

/** A copy of the pack with something behind its end. */
function spoilt(): string {
  const file = join(mkdtempSync(join(tmpdir(), 'orderpaper-inspect-')), 'spoilt.pdf');
  writeFileSync(file, Buffer.concat([readFileSync(path), Buffer.from('more\n')]));
  return file;
}

test('a pack has no findings', async () => {
  const run = await runCli(['inspect', path]);
  expect(run).toMatchObject({ code: 0, stderr: '' });
  expect(run.stdout).toMatch(
    /^\S+\.pdf {2}\d+ pages: no findings; PDF\/UA-1, PDF\/A-2a\nNo program can judge .*\n$/,
  );
});

test('findings and files that cannot be read are told, and end with 1', async () => {
  const file = spoilt();
  const run = await runCli(['inspect', file, path, 'nothing.pdf', import.meta.filename]);
  expect(run.code).toBe(1);
  expect(run.stdout).toMatch(
    /^ {2}The file does not end with %%EOF.* \(end-of-file: ISO 19005-2, 6\.1\.3\)\n/,
  );
  expect(run.stdout).toMatch(/spoilt\.pdf {2}\d+ pages: 1 finding;/);
  expect(run.stdout).toMatch(/pages: no findings;/);
  expect(run.stderr).toMatch(/^file-missing nothing\.pdf does not exist/m);
  expect(run.stderr).toMatch(
    /^pdf-invalid \S+inspect\.test\.ts cannot be read: it does not begin as a PDF file/m,
  );
  expect(run.stderr).not.toMatch(/^ +at /m);
});

test('--json prints one object', async () => {
  const run = await runCli(['inspect', spoilt(), '--json']);
  expect(run).toMatchObject({ code: 1, stderr: '' });
  expect(JSON.parse(run.stdout)).toMatchObject({
    files: [
      {
        pages: pack?.pages,
        claims: ['PDF/UA-1', 'PDF/A-2a'],
        findings: [{ rule: 'end-of-file', clauses: ['ISO 19005-2, 6.1.3'] }],
      },
    ],
    problems: [],
  });
});

test('without a file it is wrong usage', async () => {
  expect(await runCli(['inspect'])).toMatchObject({ code: 2, stdout: '' });
  expect((await runCli(['help', 'inspect'])).stdout).toMatch(/Usage: orderpaper inspect[\s\S]*Examples/);
});
