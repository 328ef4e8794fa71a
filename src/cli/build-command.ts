import { buildPacks } from '../build/build-packs.ts';
import { findMeetings } from '../build/find-meetings.ts';
import { keptProblems, type WrittenOutput, writeOutputs } from '../build/write-outputs.ts';
import { InputProblems } from '../problems/problem.ts';
import type { BuildCommand } from './commands.ts';
import { type ExitCode, exitCodes } from './exit-codes.ts';
import { uninterrupted } from './interrupt.ts';
import { tellProblems } from './problem-lines.ts';
import { writeReport } from './report.ts';
import { openProgress } from './terminal.ts';

/** Builds the packs that were asked for and writes them; with any error, writes nothing. */
export async function buildCommand(command: BuildCommand): Promise<ExitCode> {
  const progress = openProgress(process.stderr, process.env);
  try {
    const meetings = findMeetings(command.meetings, command.dataFolder);
    const { packs, warnings } = await buildPacks(meetings, {
      paper: command.paper,
      passOver: command.meetings.length === 0,
      edition: command.edition,
      ...(command.copyFor !== undefined && { copyFor: command.copyFor }),
      formats: command.formats,
      ...(command.only !== undefined && { only: command.only }),
      ...(command.templatesFolder !== undefined && { templatesFolder: command.templatesFolder }),
      ...(command.style !== undefined && { style: command.style }),
      onStage: (meeting, stage) => progress.tell(`${meeting}: ${stage}`),
    });
    const outputs = await uninterrupted(() => writeOutputs(packs, command.outFolder));
    progress.end();
    const problems = [...warnings, ...keptProblems(outputs)];
    if (command.json) {
      const timings = packs.flatMap((pack) => pack.timings);
      process.stdout.write(writeReport({ outputs, problems, timings }));
    } else {
      tellProblems(problems);
      process.stdout.write(outputs.map(writeOutputLine).join(''));
    }
    return exitCodes.done;
  } catch (error) {
    progress.end();
    if (!(error instanceof InputProblems)) throw error;
    if (command.json) process.stdout.write(writeReport(error));
    else tellProblems(error.problems);
    return exitCodes.problems;
  }
}

/** `out/2014-11-21-panel-agenda-pack.pdf  76 pages, 889 KB`; nothing for the pictures of a web page. */
export function writeOutputLine({ path, format, pages, bytes, isKept }: WrittenOutput): string {
  if (format === 'picture' || isKept) return '';
  const size = `${Math.max(1, Math.round(bytes.byteLength / 1024)).toLocaleString('en-GB')} KB`;
  const counted =
    pages === undefined || format === 'html' ? '' : `${pages} ${pages === 1 ? 'page' : 'pages'}, `;
  return `${path}  ${counted}${size}\n`;
}
