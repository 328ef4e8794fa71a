import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Disk, imageLimitBytes, openDisk, textLimitBytes } from './disk.ts';

let above: string;
let folder: string;
let disk: Disk;

beforeEach(() => {
  above = mkdtempSync(join(tmpdir(), 'orderpaper-disk-'));
  folder = join(above, 'data');
  mkdirSync(join(folder, 'reports'), { recursive: true });
  writeFileSync(join(above, 'secret.md'), 'secret');
  writeFileSync(join(folder, 'reports', 'a.md'), 'A\n');
  disk = openDisk(folder);
});

afterEach(() => rmSync(above, { recursive: true }));

describe('openDisk', () => {
  it('reads texts and bytes', () => {
    expect(disk.readText('reports/a.md')).toEqual({ value: 'A\n' });
    expect(disk.readText('reports/../reports/a.md')).toEqual({ value: 'A\n' });
    expect(disk.readBytes('reports/a.md')).toEqual({ value: new Uint8Array([65, 10]) });
  });

  it('drops a byte order mark and ends lines in \\n', () => {
    writeFileSync(join(folder, 'dos.md'), '\ufeffOne\r\nTwo\rThree\n');
    expect(disk.readText('dos.md').value).toBe('One\nTwo\nThree\n');
  });

  it('lists files and folders by name, links as what they lead to', () => {
    symlinkSync('reports/a.md', join(folder, 'link.md'));
    symlinkSync('nowhere', join(folder, 'broken.md'));
    writeFileSync(join(folder, 'Z.md'), '');
    expect(disk.list('').value).toEqual([
      { name: 'Z.md', kind: 'file' },
      { name: 'link.md', kind: 'file' },
      { name: 'reports', kind: 'folder' },
    ]);
    expect(disk.list('nowhere').problem?.code).toBe('file-missing');
    expect(disk.list('Z.md').problem?.code).toBe('file-missing');
  });

  it('tells what exists', () => {
    expect(['', 'reports', 'reports/a.md', 'b.md', '../secret.md'].map((path) => disk.exists(path))).toEqual([
      true,
      true,
      true,
      false,
      false,
    ]);
  });

  it('prints paths relative to the working folder', () => {
    const here = openDisk('some/data');
    expect(here.printed('reports/a.md')).toBe('some/data/reports/a.md');
    expect(openDisk('.').printed('')).toBe('.');
  });

  it('finds what lies below the data folder', () => {
    expect(disk.below(join(folder, 'reports/a.md'))).toBe('reports/a.md');
    expect(disk.below(folder)).toBe('');
    expect(disk.below(above)).toBeUndefined();
    expect(disk.below(`${folder}-2/a.md`)).toBeUndefined();
  });

  it.each(['b.md', 'reports', 'reports/a.md/b.md', 'reports\\a.md', 'a\0b', 'x'.repeat(5000), ''])(
    'says that %j is no file',
    (path) => {
      expect(disk.readText(path).problem).toMatchObject({
        code: 'file-missing',
        severity: 'error',
        at: { line: 1, column: 1 },
      });
    },
  );

  it('puts a problem where the path was written', () => {
    const at = { file: 'meeting.yaml', line: 3, column: 7 };
    expect(disk.readText('b.md', at).problem?.at).toEqual(at);
    expect(disk.readBytes('../secret.md', at).problem?.at).toEqual(at);
  });

  it('shows a data folder that does not exist as missing files', () => {
    expect(openDisk(join(above, 'nowhere')).readText('a.md').problem?.code).toBe('file-missing');
  });

  it('does not leave the data folder by path', () => {
    const paths = [
      '../secret.md',
      'reports/../../secret.md',
      join(above, 'secret.md'),
      '/etc/passwd',
      'C:\\a',
      '\\\\x\\y',
    ];
    for (const path of paths) {
      expect(disk.readText(path).problem?.code).toBe('path-outside-data');
      expect(disk.list(path).problem?.code).toBe('path-outside-data');
      expect(disk.exists(path)).toBe(false);
    }
  });

  it('does not leave the data folder by links', () => {
    symlinkSync('../secret.md', join(folder, 'file.md'));
    symlinkSync(above, join(folder, 'folder'));
    symlinkSync('loop', join(folder, 'loop'));
    expect(disk.readText('file.md').problem?.code).toBe('path-outside-data');
    expect(disk.readText('folder/secret.md').problem?.code).toBe('path-outside-data');
    expect(disk.readText('loop').problem?.code).toBe('file-missing');
  });

  it('reads through a data folder that is a link itself', () => {
    symlinkSync(folder, join(above, 'link'));
    expect(openDisk(join(above, 'link')).readText('reports/a.md').value).toBe('A\n');
  });

  it('does not take a folder beside it for its own', () => {
    mkdirSync(`${folder}-2`);
    writeFileSync(`${folder}-2/a.md`, 'x');
    expect(disk.readText('../data-2/a.md').problem?.code).toBe('path-outside-data');
  });

  it('does not wait for a pipe, nor read a device', () => {
    execFileSync('mkfifo', [join(folder, 'pipe.md')]);
    expect(disk.readText('pipe.md').problem?.message).toContain('is not an ordinary file');
    const devices = openDisk('/dev');
    expect(devices.readText('zero').problem?.code).toBe('file-missing');
  });

  it('reads no file over the limit', () => {
    for (const [name, bytes] of [
      ['text.md', textLimitBytes],
      ['image.png', imageLimitBytes],
    ] as const) {
      writeFileSync(join(folder, name), '');
      truncateSync(join(folder, name), bytes + 1);
    }
    expect(disk.readText('text.md').problem).toMatchObject({
      code: 'file-too-large',
      message: '`text.md` is larger than 8 MiB',
    });
    expect(disk.readBytes('text.md').value).toHaveLength(textLimitBytes + 1);
    expect(disk.readBytes('image.png').problem?.code).toBe('file-too-large');
  });
});
