import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import type { OutputKind } from '../../src/build/build-pack.ts';
import type { Publication } from '../../src/build/publications.ts';
import { root, runCli } from './run-cli.ts';
import { surroundingsOf } from './surroundings.ts';

export type BuiltOutput = {
  readonly meeting: string;
  /** Kind of paper, as `--paper` names it. */
  readonly paper: Publication;
  readonly format: OutputKind;
  /** Absolute path. */
  readonly path: string;
  readonly pages: number;
  readonly bytes: number;
  readonly sha256: string;
};

declare module 'vitest' {
  interface ProvidedContext {
    outputs: readonly BuiltOutput[];
    /** The papers around the meetings, of every kind that the sample has what it is made of. */
    papers: readonly BuiltOutput[];
    /** A copy of the sample's data folder, which the packs were built from. */
    dataFolder: string;
    /** What the build said when it failed; empty when it was done. */
    buildFailure: string;
  }
}

/** Compiles the program and builds the packs of all meetings, and all papers around them, once for all tests. */
export default async function buildOnce(project: TestProject): Promise<() => void> {
  const compiler = join(root, 'node_modules', 'typescript', 'bin', 'tsc');
  const steps = [[compiler, '-p', 'tsconfig.build.json', '--noCheck'], [join('scripts', 'bundle.mjs')]];
  for (const step of steps) execFileSync(process.execPath, step, { cwd: root, stdio: 'inherit' });
  const folder = mkdtempSync(join(tmpdir(), 'orderpaper-packs-'));
  const dataFolder = join(folder, 'data');
  cpSync(join(root, 'data'), dataFolder, { recursive: true });
  const failures: string[] = [];
  const build = async (paper: Publication, meetings: readonly string[]): Promise<BuiltOutput[]> => {
    const args = ['build', ...meetings, '--paper', paper, '--data', dataFolder, '--out', join(folder, 'out')];
    const run = await runCli([...args, '--json']);
    if (run.code !== 0) {
      failures.push(`${paper}: exit code ${run.code}\n${run.stdout}${run.stderr}`);
      return [];
    }
    const { outputs } = JSON.parse(run.stdout) as { outputs: readonly Omit<BuiltOutput, 'paper'>[] };
    // The page of all meetings is no meeting's.
    return outputs.filter(({ meeting }) => meeting).map((output) => ({ ...output, paper }));
  };
  project.provide('dataFolder', dataFolder);
  project.provide('outputs', await build('pack', []));
  const papers: BuiltOutput[] = [];
  for (const [paper, meetings] of Object.entries(surroundingsOf(dataFolder))) {
    papers.push(...(await build(paper as Publication, meetings)));
  }
  project.provide('papers', papers);
  project.provide('buildFailure', failures.join('\n'));
  return () => rmSync(folder, { recursive: true, force: true });
}

/** Reads a built output. */
export const bytesOf = (output: BuiltOutput): Uint8Array => new Uint8Array(readFileSync(output.path));
