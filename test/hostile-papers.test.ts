import { execFile } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';
import { smallData, writeData } from './support/data-folders.ts';
import { hostileFiles } from './support/hostile-files.ts';
import { root, runCli } from './support/run-cli.ts';

const files = hostileFiles();
const folder = mkdtempSync(join(tmpdir(), 'orderpaper-hostile-'));

/** Takes in a file in a process of its own, and tells what came of it, in what time, with how much memory. */
async function takeIn(name: string, bytes: Uint8Array) {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  const importer = pathToFileURL(join(root, 'dist', 'build', 'importer.js')).href;
  const script = `
    import { readFileSync } from 'node:fs';
    const { openImporter } = await import(${JSON.stringify(importer)});
    const importer = openImporter();
    const file = { type: 'author-file', format: ${JSON.stringify(name.split('.').at(-1))}, path: ${JSON.stringify(name)},
      at: { file: 'meeting.yaml', line: 1, column: 1 }, bytes: readFileSync(${JSON.stringify(path)}), options: { description: 'A plan' } };
    const start = performance.now();
    const { blocks, problems } = await importer.read({ file, idPrefix: '', scheme: 'report', pages: { pictures: true }, orientation: 'portrait' });
    const ms = performance.now() - start;
    // What the system counts for a process may be its parent's.
    const megabytes = Number(/VmHWM:\\s+(\\d+)/.exec(readFileSync('/proc/self/status', 'utf8'))?.[1]) / 1024;
    importer.close();
    console.log(JSON.stringify({ blocks: blocks.length, problems, ms, megabytes }));`;
  const run = await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', script]);
  return JSON.parse(run.stdout) as {
    readonly blocks: number;
    readonly problems: readonly { readonly code: string; readonly hint?: string; readonly message: string }[];
    readonly ms: number;
    readonly megabytes: number;
  };
}

describe('a file that was made to harm is refused within 2 seconds and 300 MB', () => {
  test.each(files)('$what', async ({ name, bytes }) => {
    const { blocks, problems, ms, megabytes } = await takeIn(name, bytes);
    expect(blocks).toBe(0);
    expect(problems).toMatchObject([{ hint: expect.stringMatching(/\w/) }]);
    expect(problems[0]?.code).toMatch(/^(?:file-refused|pdf-invalid)$/);
    expect(problems[0]?.message).not.toMatch(/Error|undefined|stack/);
    expect(ms).toBeLessThan(2000);
    expect(megabytes).toBeLessThan(300);
  });
});

test('other papers and meetings are built, or told of, all the same', async () => {
  const meeting = String(smallData['meetings/2026-01-05-panel/meeting.yaml']);
  const bomb = files.find(({ name }) => name === 'deep.docx')?.bytes as Uint8Array;
  const data = writeData({
    'meetings/2026-01-05-panel/meeting.yaml': `${meeting}  - title: Roads\n    purpose: To look.\n    report: { body: reports/roads.docx }\n  - title: Trees\n    purpose: To look.\n    report: { body: reports/none.docx }\n`,
    'meetings/2026-01-05-panel/reports/roads.docx': bomb,
    'meetings/2026-02-02-panel/meeting.yaml': meeting.replace('2026-01-05', '2026-02-02'),
    'meetings/2026-02-02-panel/reports/streets.md': '## Background\n\nSwept.\n',
  });
  const run = await runCli(['build', '--format', 'pdf'], { cwd: dirname(data) });
  expect(run.code).toBe(1);
  expect(run.stderr).toMatch(/file-refused `roads\.docx`/);
  expect(run.stderr).toMatch(/file-missing .*none\.docx/);
  expect(run.stdout).toMatch(/2026-02-02-panel-agenda-pack\.pdf/);
  expect(run.stdout).not.toMatch(/2026-01-05/);
});
