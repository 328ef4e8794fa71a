import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { discardUnfinished, removeOthers, writeFiles } from './write-files.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'orderpaper-write-'));
});

afterEach(() => rmSync(folder, { recursive: true }));

const file = (name: string, text: string) => ({ name, bytes: new TextEncoder().encode(text) });
const read = (name: string) => readFileSync(join(folder, name), 'utf8');

describe('writeFiles', () => {
  it('makes the folder and writes over what was there', async () => {
    const inner = join(folder, 'out', 'pack');
    await writeFiles(inner, [file('a.pdf', 'one'), file('a.docx', 'two')]);
    await writeFiles(inner, [file('a.pdf', 'three')]);
    expect(readdirSync(inner)).toEqual(['a.docx', 'a.pdf']);
    expect(read('out/pack/a.pdf')).toBe('three');
  });

  it.runIf(existsSync('/proc/self'))('ends where no folder can be made', async () => {
    await expect(writeFiles('/proc/out', [file('a.pdf', 'a')])).rejects.toMatchObject({ path: '/proc/out' });
  });

  it('leaves all as it was when one cannot be put in its place', async () => {
    writeFileSync(join(folder, 'a.pdf'), 'old');
    mkdirSync(join(folder, 'b.docx'));
    const written = writeFiles(folder, [file('a.pdf', 'new'), file('n.pdf', 'new'), file('b.docx', 'new')]);
    await expect(written).rejects.toMatchObject({ code: 'EISDIR', path: join(folder, 'b.docx') });
    expect(read('a.pdf')).toBe('old');
    expect(readdirSync(folder)).toEqual(['a.pdf', 'b.docx']);
  });

  it('names the file that cannot be written', async () => {
    const name = `${'x'.repeat(300)}.pdf`;
    await expect(writeFiles(folder, [file('a.pdf', 'a'), file(name, 'b')])).rejects.toMatchObject({
      code: 'ENAMETOOLONG',
      path: join(folder, name),
    });
    expect(readdirSync(folder)).toEqual([]);
  });

  it('says that the folder is a file', async () => {
    writeFileSync(join(folder, 'out'), '');
    await expect(writeFiles(join(folder, 'out'), [file('a', '')])).rejects.toMatchObject({ code: 'EEXIST' });
  });

  it('moves nothing once it is discarded', async () => {
    writeFileSync(join(folder, 'a.pdf'), 'old');
    const written = writeFiles(folder, [file('a.pdf', 'new'), file('b.pdf', 'new')]);
    discardUnfinished();
    await written.catch(() => undefined);
    expect(readdirSync(folder)).toEqual(['a.pdf']);
    expect(read('a.pdf')).toBe('old');
  });

  it('writes into a folder within, and removes there what is no longer wanted', async () => {
    await writeFiles(folder, [file('pictures/a.png', 'a'), file('pictures/b.png', 'b'), file('p.html', '')]);
    writeFileSync(join(folder, 'pictures', 'notes.txt'), 'mine');
    removeOthers(join(folder, 'pictures'), new Set(['a.png']), (name) => name.endsWith('.png'));
    expect(readdirSync(join(folder, 'pictures'))).toEqual(['a.png', 'notes.txt']);
    removeOthers(join(folder, 'nowhere'), new Set(), () => true);
  });

  it('takes names and those of a folder within, not paths', async () => {
    for (const name of ['', '../a', 'b/c/d', '/b', 'b/', '..', 'b\\c', 'b/..']) {
      await expect(writeFiles(folder, [file(name, '')])).rejects.toThrow('Not the name of a file');
    }
    expect(existsSync(join(folder, '..', 'a'))).toBe(false);
  });

  it('writes from two places at once', async () => {
    const texts = ['one', 'two', 'three'];
    await Promise.all(texts.map((text) => writeFiles(folder, [file('a.pdf', text)])));
    expect(texts).toContain(read('a.pdf'));
    expect(readdirSync(folder)).toEqual(['a.pdf']);
  });
});
