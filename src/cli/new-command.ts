import { beginMeeting } from '../build/begin-meeting.ts';
import { InputProblems } from '../problems/problem.ts';
import type { NewCommand } from './arguments.ts';
import { type ExitCode, exitCodes } from './exit-codes.ts';
import { tellProblems } from './problem-lines.ts';

/** Begins a meeting from what its body has standing, and tells where it stands. */
export async function newCommand(command: NewCommand): Promise<ExitCode> {
  try {
    const path = await beginMeeting(command.body, command.date, command.dataFolder);
    process.stdout.write(`${path}\n`);
    return exitCodes.done;
  } catch (error) {
    if (!(error instanceof InputProblems)) throw error;
    tellProblems(error.problems);
    return exitCodes.problems;
  }
}
