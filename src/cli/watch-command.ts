import { dataFoldersOf } from '../build/find-meetings.ts';
import { ownTemplates } from '../build/house-styles.ts';
import { buildCommand } from './build-command.ts';
import type { BuildCommand } from './commands.ts';
import { type ExitCode, exitCodes } from './exit-codes.ts';
import { tellFailure } from './failure.ts';
import { watchFolders } from './watch-folders.ts';

/**
 * Builds, and builds again whenever data or templates change, until the process is ended.
 * Problems are told and the next change is waited for.
 */
export async function watchCommand(command: BuildCommand): Promise<ExitCode> {
  const folders = [
    ...dataFoldersOf(command.meetings, command.dataFolder),
    command.templatesFolder ?? ownTemplates,
  ];
  const changes = watchFolders(folders, command.outFolder);
  await buildOnce(command);
  for await (const _change of changes) await buildOnce(command);
  return exitCodes.done;
}

async function buildOnce(command: BuildCommand): Promise<void> {
  try {
    await buildCommand(command);
  } catch (error) {
    tellFailure(error, command.debug);
  }
  process.stderr.write('Waiting for changes; Ctrl-C ends.\n');
}
