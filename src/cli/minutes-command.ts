import { beginMinutes } from '../build/begin-minutes.ts';
import { findMeetings } from '../build/find-meetings.ts';
import type { MinutesCommand } from './commands.ts';
import { type ExitCode, exitCodes } from './exit-codes.ts';

/**
 * Begins the minutes of a meeting from its agenda and membership, and tells where they stand.
 *
 * @throws InputProblems
 */
export async function minutesCommand(command: MinutesCommand): Promise<ExitCode> {
  for (const place of findMeetings([command.meeting], command.dataFolder)) {
    process.stdout.write(`${await beginMinutes(place)}\n`);
  }
  return exitCodes.done;
}
