import { readFileSync, statSync } from 'node:fs';
import { type Inspection, inspectPdf } from '../inspect/inspect-pdf.ts';
import { mostFileBytes } from '../inspect/open-file.ts';
import { UnreadablePdf } from '../inspect/unreadable-pdf.ts';
import type { Problem } from '../problems/problem.ts';
import type { InspectCommand } from './commands.ts';
import { type ExitCode, exitCodes } from './exit-codes.ts';
import { leftToReaders, namesOf, writeInspection } from './finding-lines.ts';
import { tellProblems } from './problem-lines.ts';
import { openProgress } from './terminal.ts';
import { readVersion } from './version.ts';

type Inspected = Inspection & { readonly path: string };

/** Checks PDF files one by one and tells what is wrong with each; those that cannot be read are told at the end. */
export async function inspectCommand({ files, json }: InspectCommand): Promise<ExitCode> {
  const progress = openProgress(process.stderr, process.env);
  const inspected: Inspected[] = [];
  const problems: Problem[] = [];
  for (const path of files) {
    progress.tell(path);
    const result = await inspectFile(path);
    progress.end();
    if ('code' in result) {
      problems.push(result);
      continue;
    }
    const file = { path, ...result };
    inspected.push(file);
    if (!json) process.stdout.write(writeInspection(path, file));
  }
  if (json) {
    process.stdout.write(writeReport(inspected, problems));
  } else {
    tellProblems(problems);
    if (inspected.length > 0) process.stdout.write(leftToReaders);
  }
  const isClean = problems.length === 0 && inspected.every(({ findings }) => findings.length === 0);
  return isClean ? exitCodes.done : exitCodes.problems;
}

async function inspectFile(path: string): Promise<Inspection | Problem> {
  try {
    if (statSync(path).size > mostFileBytes) throw new UnreadablePdf('it is larger than a gigabyte');
    return await inspectPdf(readFileSync(path));
  } catch (error) {
    if (error instanceof UnreadablePdf) {
      return {
        code: 'pdf-invalid',
        severity: 'error',
        message: `${path} cannot be read: ${error.message}`,
        hint: 'make the file anew, or ask for it again',
      };
    }
    if (!(error instanceof Error && 'syscall' in error)) throw error;
    return {
      code: 'file-missing',
      severity: 'error',
      message: `${path} does not exist or is no file that can be read`,
    };
  }
}

/** What `--json` prints: one object with the findings of each file, and the files that cannot be read. */
function writeReport(inspected: readonly Inspected[], problems: readonly Problem[]): string {
  const files = inspected.map(({ path, pages, claims, findings }) => ({
    path,
    pages,
    claims: namesOf(claims),
    findings,
  }));
  return `${JSON.stringify({ orderpaper: readVersion(), files, problems }, undefined, 2)}\n`;
}
