import { spawnSync } from 'node:child_process';
import { test } from 'vitest';

const isRequired = process.env.ORDERPAPER_READERS === 'required';

/**
 * Gives `test` for a reader that is installed, and a visibly skipped one for a reader that is not.
 * With ORDERPAPER_READERS=required a reader that is missing fails its tests.
 */
export function testWith(command: string, versionOption = '--version') {
  const isInstalled = spawnSync(command, [versionOption], { stdio: 'ignore' }).error === undefined;
  return isInstalled || isRequired ? test : test.skip;
}

/** Runs a reader; throws what it says when it fails. */
export function read(command: string, args: readonly string[]): string {
  const run = spawnSync(command, args, { encoding: 'utf8', maxBuffer: 1 << 28 });
  if (run.error) throw run.error;
  if (run.status !== 0)
    throw new Error(`${command} ${args.join(' ')} (${run.status}):\n${run.stdout}${run.stderr}`);
  return run.stdout;
}
