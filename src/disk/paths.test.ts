import { expect, it } from 'vitest';
import { folderOf, joinPath, nameOf } from './paths.ts';

it.each([
  ['meetings/one', 'reports/a.md', 'meetings/one/reports/a.md'],
  ['meetings/one', '../../people/a.yaml', 'people/a.yaml'],
  ['', 'a.md', 'a.md'],
  ['reports', '..', ''],
  ['reports', '../..', '..'],
  ['reports', '/etc/passwd', '/etc/passwd'],
  ['reports', 'C:/a.md', 'C:/a.md'],
])('joins %j and %j', (folder, path, joined) => {
  expect(joinPath(folder, path)).toBe(joined);
});

it('takes paths apart', () => {
  expect([folderOf('a/b.md'), folderOf('b.md'), nameOf('a/b.yaml', '.yaml')]).toEqual(['a', '', 'b']);
});
