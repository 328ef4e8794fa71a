import { createHash } from 'node:crypto';
import type { StageTime } from '../build/run.ts';
import type { WrittenOutput } from '../build/write-outputs.ts';
import type { Problem } from '../problems/problem.ts';
import { sortProblems } from './problem-lines.ts';
import { readVersion } from './version.ts';

/** An output as it is told. */
export type ReportedOutput = Pick<WrittenOutput, 'meeting' | 'format' | 'path' | 'pages'> & {
  readonly bytes: number;
  readonly sha256: string;
};

export type Report = {
  readonly outputs?: readonly ReportedOutput[];
  readonly problems: readonly Problem[];
  readonly timings?: readonly StageTime[];
};

/** Tells the outputs that were written. */
export function reported(outputs: readonly WrittenOutput[]): readonly ReportedOutput[] {
  return outputs
    .filter(({ isKept }) => !isKept)
    .map(({ meeting, format, path, pages, bytes }) => ({
      ...(meeting !== undefined && { meeting }),
      format,
      path,
      ...(pages !== undefined && { pages }),
      bytes: bytes.byteLength,
      sha256: createHash('sha256').update(bytes).digest('hex'),
    }));
}

/**
 * Writes what `--json` prints: one object with the outputs, the problems in the order of reading, and
 * how long each stage took. Hashes are SHA-256 in hexadecimal.
 */
export function writeReport({ outputs = [], problems, timings = [] }: Report): string {
  const report = {
    orderpaper: readVersion(),
    outputs,
    problems: sortProblems(problems),
    timings: timings.map(({ meeting, stage, ms }) => ({ meeting, stage, ms: Math.round(ms * 10) / 10 })),
  };
  return `${JSON.stringify(report, undefined, 2)}\n`;
}
