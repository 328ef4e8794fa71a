import { beginMinutes } from '../build/begin-minutes.ts';
import { findMeetings } from '../build/find-meetings.ts';
import { InputProblems } from '../problems/problem.ts';
import type { MinutesCommand } from './arguments.ts';
import { type ExitCode, exitCodes } from './exit-codes.ts';
import { tellProblems } from './problem-lines.ts';

/** Begins the minutes of a meeting from its agenda and membership, and tells where they stand. */
export async function minutesCommand(command: MinutesCommand): Promise<ExitCode> {
  try {
    for (const place of findMeetings([command.meeting], command.dataFolder)) {
      process.stdout.write(`${await beginMinutes(place)}\n`);
    }
    return exitCodes.done;
  } catch (error) {
    if (!(error instanceof InputProblems)) throw error;
    tellProblems(error.problems);
    return exitCodes.problems;
  }
}
