import { spawn } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder. */
export const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** The program as it is shipped; the global setup compiles it. */
export const program = join(root, 'dist', 'program', 'main.js');

export type CliRun = { readonly code: number | null; readonly stdout: string; readonly stderr: string };

export type CliOptions = {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** Options of Node itself, such as a module to load first. */
  readonly nodeOptions?: readonly string[];
};

/** Starts the command line and leaves it running. */
export function startCli(
  args: readonly string[],
  { cwd = root, env = {}, nodeOptions = [] }: CliOptions = {},
) {
  return spawn(process.execPath, [...nodeOptions, program, ...args], {
    cwd,
    env: { ...process.env, ...env },
  });
}

/** Runs the command line to its end. */
export async function runCli(args: readonly string[], options: CliOptions = {}): Promise<CliRun> {
  const child = startCli(args, options);
  let stdout = '';
  let stderr = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  });
  return { code, stdout, stderr };
}
