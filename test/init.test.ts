import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { root, runCli } from './support/run-cli.ts';

const meeting = '2031-01-15-example-panel';

describe('a folder that was begun', () => {
  const folder = join(mkdtempSync(join(tmpdir(), 'orderpaper-init-')), 'papers');
  const run = (...args: string[]) => runCli(args, { cwd: folder });
  const git = (...args: string[]) => {
    const author = ['-c', 'user.name=Clerk', '-c', 'user.email=clerk@council.example'];
    return execFileSync('git', [...author, ...args], { cwd: folder, encoding: 'utf8' }).trim();
  };
  beforeAll(async () => {
    expect(await runCli(['init', folder])).toMatchObject({ code: 0, stderr: '' });
  });

  test('has all that a council needs', () => {
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
    for (const file of [
      '.gitignore',
      '.vscode/settings.json',
      '.github/workflows/orderpaper.yml',
      'styles/council/style.yaml',
    ])
      expect(files).toContain(file);
    expect(parse(readFileSync(join(folder, '.github/workflows/orderpaper.yml'), 'utf8')).jobs).toHaveProperty(
      'publish',
    );
    const { dependencies } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    expect(dependencies.orderpaper).toMatch(/^\d+\.\d+\.\d+$/);
    expect(files.some((file) => file.includes('dot-'))).toBe(false);
  });

  test('is checked and built as it stands', async () => {
    expect(await run('check', '--templates', 'styles')).toMatchObject({ code: 0, stderr: '' });
    expect(await run('build', '--templates', 'styles')).toMatchObject({ code: 0, stderr: '' });
    expect(existsSync(join(folder, 'out', `${meeting}-agenda-pack.pdf`))).toBe(true);
  });

  test('is never written over', async () => {
    writeFileSync(join(folder, 'README.md'), 'ours');
    const again = await runCli(['init', folder]);
    expect(again).toMatchObject({ code: 1, stdout: '' });
    expect(again.stderr).toContain('the file is there already');
    expect(readFileSync(join(folder, 'README.md'), 'utf8')).toBe('ours');
  });

  test('publishes the meetings whose papers changed since a commit, and those alone', async () => {
    git('init', '--quiet');
    git('add', '.');
    git('commit', '--quiet', '--message', 'Begin');
    const begun = git('rev-parse', 'HEAD');
    const publish = (ref: string) =>
      run('publish', '--since', ref, '--templates', 'styles', '--at', '2031-01-07T10:00:00+00:00');
    expect(await publish(begun)).toMatchObject({ code: 0, stdout: '', stderr: '' });
    expect(await run('new', 'example-panel', '2031-03-05')).toMatchObject({ code: 0 });
    const report = join(folder, 'data/meetings', meeting, 'reports/first-report.md');
    writeFileSync(report, `${readFileSync(report, 'utf8')}\nMore.\n`);
    git('commit', '--quiet', '--all', '--message', 'More');
    const script = join(root, 'scripts', 'publish-changed.mjs');
    const ofScript = execFileSync(process.execPath, [script, begun, '--help'], {
      cwd: folder,
      encoding: 'utf8',
    });
    expect(ofScript).toContain('Usage: orderpaper publish');
    const told = await publish(begun);
    expect(told.code).toBe(0);
    expect(told.stdout.split('\n').map((line) => line.split('  ')[0])).toEqual([
      `published/${meeting}/v1`,
      'published/2031-03-05-example-panel/v1',
      '',
    ]);
    git('add', '.');
    git('commit', '--quiet', '--message', 'Papers published');
    const after = git('rev-parse', 'HEAD');
    expect(await publish(after)).toMatchObject({ code: 0, stdout: '', stderr: '' });
    const { commit } = JSON.parse(
      readFileSync(join(folder, 'published', meeting, 'v1', 'manifest.json'), 'utf8'),
    );
    expect(commit ?? begun).toMatch(/^[0-9a-f]{40}$/);
    expect(await run('build', '--since', after, '--templates', 'styles')).toMatchObject({
      code: 0,
      stdout: '',
    });
    // What git calls the empty tree: the first push of a branch has nothing before it.
    const emptyTree = '4b825dc642cb6eb9a060e54bf8d69288fbee4904';
    const all = await run('build', '--since', emptyTree, '--templates', 'styles', '--format', 'pdf');
    expect(all.stdout.match(/agenda-pack\.pdf/g)).toHaveLength(2);
    const unknown = await publish('nowhere');
    expect(unknown).toMatchObject({ code: 1, stdout: '' });
    expect(unknown.stderr).toContain('commit-missing');
  });
});
