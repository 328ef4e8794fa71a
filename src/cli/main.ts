#!/usr/bin/env node
import { parseCommandLine } from './arguments.ts';
import type { Command } from './commands.ts';
import { tuneForShortRuns } from './engine.ts';
import { type ExitCode, exitCodes } from './exit-codes.ts';
import { tellFailure } from './failure.ts';

/** Runs one command; each loads what it needs only when it is asked for. */
async function run(command: Command): Promise<ExitCode> {
  switch (command.name) {
    case 'build':
      return command.watch
        ? (await import('./watch-command.ts')).watchCommand(command)
        : (await import('./build-command.ts')).buildCommand(command);
    case 'check':
      return (await import('./check-command.ts')).checkCommand(command);
    case 'init':
      return (await import('./init-command.ts')).initCommand(command);
    case 'publish':
      return (await import('./publish-command.ts')).publishCommand(command);
    case 'verify':
      return (await import('./verify-command.ts')).verifyCommand(command);
    case 'diff':
      return (await import('./diff-command.ts')).diffCommand(command);
    case 'new':
      return (await import('./new-command.ts')).newCommand(command);
    case 'minutes':
      return (await import('./minutes-command.ts')).minutesCommand(command);
    case 'style':
      return (await import('./style-command.ts')).styleCommand(command);
    case 'import':
      return (await import('./import-command.ts')).importCommand(command);
    case 'inspect':
      return (await import('./inspect-command.ts')).inspectCommand(command);
    case 'help':
      process.stdout.write((await import('./help.ts')).helpText(command.topic));
      return exitCodes.done;
    case 'version':
      process.stdout.write(`${(await import('./version.ts')).readVersion()}\n`);
      return exitCodes.done;
    default:
      command satisfies never;
      throw new Error('a command without a handler');
  }
}

/** A reader that closes its end early, as `head` does, is no failure. */
function leaveQuietly(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error;
  process.exit(exitCodes.done);
}

process.stdout.on('error', leaveQuietly);
process.stderr.on('error', leaveQuietly);
const words = process.argv.slice(2);
if (!words.includes('--part')) tuneForShortRuns();
try {
  process.exitCode = await run(parseCommandLine(words));
} catch (error) {
  process.exitCode = tellFailure(error, words.includes('--debug'));
}
