import { beginMeeting } from '../build/begin-meeting.ts';
import type { NewCommand } from './commands.ts';
import { type ExitCode, exitCodes } from './exit-codes.ts';

/**
 * Begins a meeting from what its body has standing, and tells where it stands.
 *
 * @throws InputProblems
 */
export async function newCommand(command: NewCommand): Promise<ExitCode> {
  const path = await beginMeeting(command.body, command.date, command.dataFolder);
  process.stdout.write(`${path}\n`);
  return exitCodes.done;
}
