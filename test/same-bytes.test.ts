import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, inject, test } from 'vitest';
import type { BuiltOutput } from './support/build-once.ts';
import { type CliOptions, runCli } from './support/run-cli.ts';

/** Builds all packs again and gives their hashes by file name. */
async function hashesOf(args: readonly string[], options: CliOptions): Promise<Record<string, string>> {
  const out = mkdtempSync(join(tmpdir(), 'orderpaper-again-'));
  const run = await runCli(['build', '--json', '--out', out, ...args], options);
  expect(run.stderr).toBe('');
  return hashes(JSON.parse(run.stdout).outputs as readonly BuiltOutput[]);
}

/** Those of the meetings' own files; the page of all meetings tells of whatever stands beside it. */
const hashes = (outputs: readonly BuiltOutput[]) =>
  Object.fromEntries(
    outputs.filter(({ meeting }) => meeting).map(({ path, sha256 }) => [basename(path), sha256]),
  );

/** A module that moves the clock and takes the luck out of chance, loaded before the program. */
function anotherDay(): string {
  const path = join(mkdtempSync(join(tmpdir(), 'orderpaper-clock-')), 'another-day.mjs');
  writeFileSync(
    path,
    `const Now = Date;
     const shift = 4321 * 86_400_000 + 12_345_678;
     globalThis.Date = class Date extends Now {
       constructor(...args) { args.length === 0 ? super(Now.now() + shift) : super(...args); }
       static now() { return Now.now() + shift; }
     };
     let last = 0.123;
     Math.random = () => (last = (last * 9301 + 0.49297) % 1);`,
  );
  return pathToFileURL(path).href;
}

test('another time zone, language and working folder give the same bytes', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'orderpaper-elsewhere-'));
  cpSync(inject('dataFolder'), join(folder, 'council data'), { recursive: true });
  const env = { TZ: 'Pacific/Auckland', LANG: 'cy_GB.UTF-8', LC_ALL: 'tr_TR.UTF-8' };
  expect(await hashesOf(['--data', 'council data'], { cwd: folder, env })).toEqual(hashes(inject('outputs')));
});

test('another day and other random numbers give the same bytes', async () => {
  const nodeOptions = ['--import', anotherDay()];
  expect(await hashesOf(['--data', inject('dataFolder')], { nodeOptions })).toEqual(
    hashes(inject('outputs')),
  );
});

test('papers around a meeting have the same bytes elsewhere and on another day', async () => {
  const env = { TZ: 'Pacific/Auckland', LANG: 'cy_GB.UTF-8', LC_ALL: 'tr_TR.UTF-8' };
  const options = { env, nodeOptions: ['--import', anotherDay()] };
  const built = inject('papers');
  for (const paper of new Set(built.map((output) => output.paper))) {
    const own = built.filter((output) => output.paper === paper);
    const meetings = new Set(own.map(({ meeting }) => meeting));
    const args = [...meetings, '--paper', paper, '--data', inject('dataFolder')];
    expect(await hashesOf(args, options), paper).toEqual(hashes(own));
  }
});

test('a meeting built alone has the same bytes as among others, and each format alone as together', async () => {
  const expected = hashes(inject('outputs'));
  for (const { meeting, format } of inject('outputs').slice(1, -1)) {
    if (format !== 'pdf' && format !== 'docx' && format !== 'html') continue;
    const args = [meeting, '--format', format, '--data', inject('dataFolder')];
    expect(expected).toMatchObject(await hashesOf(args, {}));
  }
});

test('the page of all meetings is the same in whatever order they are built', async () => {
  const out = mkdtempSync(join(tmpdir(), 'orderpaper-index-'));
  const meetings = [...new Set(inject('outputs').map(({ meeting }) => meeting))];
  for (const meeting of meetings.reverse()) {
    const args = ['build', meeting, '--data', inject('dataFolder'), '--out', out];
    expect((await runCli(args)).code).toBe(0);
  }
  const [first] = inject('outputs');
  const together = readFileSync(join(dirname(first?.path ?? ''), 'index.html'), 'utf8');
  expect(readFileSync(join(out, 'index.html'), 'utf8')).toBe(together);
});
