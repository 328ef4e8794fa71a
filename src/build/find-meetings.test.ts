import { mkdirSync, mkdtempSync, realpathSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { InputProblems } from '../problems/problem.ts';
import { dataFoldersOf, findMeetings } from './find-meetings.ts';

const before = process.cwd();
let folder = '';
beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'orderpaper-find-')));
  for (const id of ['2026-01-05-panel', '2026-02-02-panel']) {
    mkdirSync(join(folder, 'data', 'meetings', id), { recursive: true });
    writeFileSync(join(folder, 'data', 'meetings', id, 'meeting.yaml'), '');
  }
  mkdirSync(join(folder, 'data', 'meetings', 'drafts'));
  process.chdir(folder);
});
afterEach(() => process.chdir(before));

const january = '2026-01-05-panel';
const find = (names: readonly string[], dataFolder?: string) =>
  findMeetings(names, dataFolder).map(({ meeting }) => meeting);

test('without names, all meetings of the data folder are found by id', () => {
  expect(findMeetings([])).toEqual([
    { dataFolder: 'data', meeting: january },
    { dataFolder: 'data', meeting: '2026-02-02-panel' },
  ]);
});

test('a meeting is named by id, by folder or by file, and found once', () => {
  const path = join('data', 'meetings', january);
  expect(find([january, path, join(path, 'meeting.yaml'), join(folder, path)])).toEqual([january]);
});

test.each([
  ['.', `data/meetings/${january}`],
  ['meeting.yaml', `data/meetings/${january}`],
  [`../${january}`, 'data/meetings/2026-02-02-panel'],
  [january, 'data/meetings'],
])('%s is found from %s', (name, cwd) => {
  process.chdir(join(folder, cwd));
  expect(findMeetings([name])).toEqual([{ dataFolder: join(folder, 'data'), meeting: january }]);
});

test('a path needs no data folder, an id may have another', () => {
  process.chdir(tmpdir());
  expect(find([join(folder, 'data', 'meetings', january)])).toEqual([january]);
  expect(find([january], join(folder, 'data'))).toEqual([january]);
});

test.each([
  [['2026-01-06-panel'], 'data', 'unknown-meeting', 'did you mean `2026-01-05-panel`?'],
  [['somewhere/else'], 'data', 'unknown-meeting', 'the meetings are the folders of data/meetings'],
  [['data/meetings/drafts'], 'data', 'unknown-meeting', 'the meetings are the folders of data/meetings'],
  [[], 'nowhere', 'file-missing', 'name the data folder with --data, or a meeting by its path'],
])('%s in %s: %s', (names, dataFolder, code, hint) => {
  expect(() => findMeetings(names, dataFolder)).toThrow(InputProblems);
  try {
    findMeetings(names, dataFolder);
  } catch (error) {
    expect((error as InputProblems).problems).toEqual([expect.objectContaining({ code, hint })]);
  }
});

test('every name that is no meeting is told', () => {
  try {
    findMeetings(['one', january, 'two']);
    expect.unreachable();
  } catch (error) {
    expect((error as InputProblems).problems).toHaveLength(2);
  }
});

test('the folders to watch are told even where the meetings are not there', () => {
  expect(dataFoldersOf([])).toEqual(['data']);
  expect(dataFoldersOf([january], 'elsewhere')).toEqual(['elsewhere']);
  expect(dataFoldersOf([join('data', 'meetings', 'x'), january])).toEqual([join(folder, 'data'), 'data']);
});
