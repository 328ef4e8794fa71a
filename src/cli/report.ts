import { createHash } from 'node:crypto';
import type { StageTime } from '../build/run.ts';
import type { WrittenOutput } from '../build/write-outputs.ts';
import type { Problem } from '../problems/problem.ts';
import { sortProblems } from './problem-lines.ts';
import { readVersion } from './version.ts';

export type Report = {
  readonly outputs?: readonly WrittenOutput[];
  readonly problems: readonly Problem[];
  readonly timings?: readonly StageTime[];
};

/**
 * Writes what `--json` prints: one object with the outputs, the problems in the order of reading, and
 * how long each stage took. Hashes are SHA-256 in hexadecimal.
 */
export function writeReport({ outputs = [], problems, timings = [] }: Report): string {
  const report = {
    orderpaper: readVersion(),
    outputs: outputs.map(({ meeting, format, path, pages, bytes }) => ({
      meeting,
      format,
      path,
      pages,
      bytes: bytes.byteLength,
      sha256: createHash('sha256').update(bytes).digest('hex'),
    })),
    problems: sortProblems(problems),
    timings: timings.map(({ meeting, stage, ms }) => ({ meeting, stage, ms: Math.round(ms * 10) / 10 })),
  };
  return `${JSON.stringify(report, undefined, 2)}\n`;
}
