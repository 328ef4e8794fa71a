import { execFileSync } from 'node:child_process';
import { InputProblems } from '../problems/problem.ts';
import { findMeetings, type MeetingPlace } from './find-meetings.ts';

/**
 * Finds the meetings whose papers changed since a commit: those with a file in their folder that is another now, or
 * new, the ledger apart. What bodies and people share changes no meeting: it would publish all past ones anew.
 *
 * @param ref of git: a commit, a branch, a tag
 * @param dataFolder in a working copy of git
 * @returns in the order of their ids; a meeting that was removed is none
 * @throws InputProblems when git does not know the commit, or the folder is in no working copy
 */
export function changedMeetings(ref: string, dataFolder = 'data'): readonly MeetingPlace[] {
  const git = (...args: string[]): string[] =>
    execFileSync('git', ['-C', dataFolder, ...args], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    })
      .split('\0')
      .filter((path) => path !== '');
  let paths: readonly string[];
  try {
    const committed = git('diff', '--name-only', '--relative', '-z', ref, '--', '.');
    paths = [...committed, ...git('ls-files', '--others', '--exclude-standard', '-z', '--', '.')];
  } catch {
    throw new InputProblems([
      {
        code: 'commit-missing',
        severity: 'error',
        message: `git does not know \`${ref}\`, or \`${dataFolder}\` is in no working copy of it`,
        hint: 'name a commit that is there; a shallow clone has none but the last (fetch-depth: 0)',
      },
    ]);
  }
  const changed = new Set(
    paths.flatMap((path) => {
      const [, meeting, file] = /^meetings\/([^/]+)\/(.*)$/.exec(path) ?? [];
      return meeting !== undefined && !/^ledger(?:-members)?\.yaml$/.test(file ?? '') ? [meeting] : [];
    }),
  );
  return findMeetings([], dataFolder).filter(({ meeting }) => changed.has(meeting));
}
