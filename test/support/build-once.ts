import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { root, runCli } from './run-cli.ts';

export type BuiltOutput = {
  readonly meeting: string;
  readonly format: 'pdf' | 'docx';
  /** Absolute path. */
  readonly path: string;
  readonly pages: number;
  readonly bytes: number;
  readonly sha256: string;
};

declare module 'vitest' {
  interface ProvidedContext {
    outputs: readonly BuiltOutput[];
    /** A copy of the sample's data folder, which the packs were built from. */
    dataFolder: string;
    /** What the build said when it failed; empty when it was done. */
    buildFailure: string;
  }
}

/** Compiles the program and builds the packs of all meetings once, for all tests that look at them. */
export default async function buildOnce(project: TestProject): Promise<() => void> {
  const compiler = join(root, 'node_modules', 'typescript', 'bin', 'tsc');
  const steps = [[compiler, '-p', 'tsconfig.build.json', '--noCheck'], [join('scripts', 'bundle.mjs')]];
  for (const step of steps) execFileSync(process.execPath, step, { cwd: root, stdio: 'inherit' });
  const folder = mkdtempSync(join(tmpdir(), 'orderpaper-packs-'));
  const dataFolder = join(folder, 'data');
  cpSync(join(root, 'data'), dataFolder, { recursive: true });
  const run = await runCli(['build', '--json', '--data', dataFolder, '--out', join(folder, 'out')]);
  project.provide('dataFolder', dataFolder);
  const isBuilt = run.code === 0;
  project.provide('outputs', isBuilt ? (JSON.parse(run.stdout).outputs as readonly BuiltOutput[]) : []);
  project.provide('buildFailure', isBuilt ? '' : `exit code ${run.code}\n${run.stdout}${run.stderr}`);
  return () => rmSync(folder, { recursive: true, force: true });
}

/** Reads a built output. */
export const bytesOf = (output: BuiltOutput): Uint8Array => new Uint8Array(readFileSync(output.path));
