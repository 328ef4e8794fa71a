import { initFolder } from '../build/init-folder.ts';
import type { InitCommand } from './commands.ts';
import { type ExitCode, exitCodes } from './exit-codes.ts';
import { readVersion } from './version.ts';

/**
 * Writes a folder in which a council can begin, and tells each file.
 *
 * @throws InputProblems
 */
export async function initCommand({ folder }: InitCommand): Promise<ExitCode> {
  const paths = await initFolder(folder, readVersion());
  process.stdout.write(paths.map((path) => `${path}\n`).join(''));
  return exitCodes.done;
}
