import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as after } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { watchFolders } from './watch-folders.ts';

/** Longer than a burst of changes. */
const settledMs = 400;

test('what changes before the first question counts, and what the program writes does not', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'orderpaper-watch-'));
  const out = join(folder, 'out');
  mkdirSync(out);
  const changes = watchFolders([folder], out);
  await after(50);
  writeFileSync(join(folder, 'meeting.yaml'), 'body: panel');
  await after(settledMs);
  await changes.next();
  writeFileSync(join(out, 'pack.pdf'), 'a pack');
  const next = changes.next().then(() => 'changed');
  expect(await Promise.race([next, after(settledMs, 'quiet')])).toBe('quiet');
  writeFileSync(join(folder, 'meeting.yaml'), 'body: council');
  expect(await next).toBe('changed');
});

test('a folder that is not there is told at once', () => {
  expect(() => watchFolders([join(tmpdir(), 'orderpaper-nowhere')], 'out')).toThrow('ENOENT');
});
