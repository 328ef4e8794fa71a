import { InputProblems } from '../problems/problem.ts';
import { type ExitCode, exitCodes } from './exit-codes.ts';
import { tellProblems } from './problem-lines.ts';
import { UsageError } from './usage-error.ts';

/**
 * Tells on the standard error why a command could not be carried out, and chooses the exit code.
 *
 * @param debug print the stack, for the report of a bug
 */
export function tellFailure(error: unknown, debug: boolean): ExitCode {
  if (error instanceof InputProblems) {
    tellProblems(error.problems);
    return exitCodes.problems;
  }
  process.stderr.write(describeFailure(error, debug));
  if (error instanceof UsageError) return exitCodes.wrongUsage;
  return isSystemError(error) ? exitCodes.problems : exitCodes.ourBug;
}

/** The words of {@link tellFailure}. */
export function describeFailure(error: unknown, debug: boolean): string {
  if (error instanceof UsageError) {
    const help = error.topic ? `orderpaper help ${error.topic}` : 'orderpaper help';
    return `${error.message}\nSee: ${help}\n`;
  }
  if (isSystemError(error)) return describeSystemError(error);
  const what = error instanceof Error ? error.message : String(error);
  const bug = `This is a bug of Orderpaper, not a mistake of yours: ${what}\n`;
  if (debug)
    return `${bug}Please report it with these lines and the meeting’s files.\n${writeStack(error)}\n`;
  return `${bug}Please report it: run this again with --debug, and send what it prints with the meeting’s files.\n`;
}

/** An error that the operating system raised about a file: a full disk, a folder without permission. */
function isSystemError(error: unknown): error is NodeJS.ErrnoException & { path: string; code: string } {
  return error instanceof Error && 'syscall' in error && 'code' in error && 'path' in error;
}

const reasons: Readonly<Record<string, string>> = {
  EACCES: 'there is no permission',
  EPERM: 'there is no permission',
  EBUSY: 'another program has it open',
  EROFS: 'the disk is read-only',
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk is full',
  ENOENT: 'it does not exist',
  ENOTDIR: 'a file stands where a folder should be',
  EISDIR: 'it is a folder',
  EEXIST: 'a file stands in its place',
};

function describeSystemError({
  path,
  code,
  message,
}: NodeJS.ErrnoException & { path: string; code: string }): string {
  return `${path}: ${reasons[code] ?? message} (${code})\n`;
}

function writeStack(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const cause = error.cause === undefined ? '' : `\ncaused by ${writeStack(error.cause)}`;
  return `${error.stack ?? error.message}${cause}`;
}
