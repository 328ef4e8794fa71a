import { diffVersions } from '../build/diff-versions.ts';
import { findMeetings } from '../build/find-meetings.ts';
import { writeChanges } from '../changes/write-changes.ts';
import type { DiffCommand } from './commands.ts';
import { type ExitCode, exitCodes } from './exit-codes.ts';

/**
 * Tells what changed between two published versions.
 *
 * @throws InputProblems
 */
export function diffCommand({ meeting, versions, dataFolder, outFolder, json }: DiffCommand): ExitCode {
  for (const place of findMeetings([meeting], dataFolder)) {
    const changes = diffVersions(place, outFolder, versions);
    if (json) process.stdout.write(`${JSON.stringify(changes, undefined, 2)}\n`);
    else {
      process.stdout.write(
        `Version ${changes.to}, since version ${changes.from}\n\n${writeChanges(changes.papers)}`,
      );
    }
  }
  return exitCodes.done;
}
