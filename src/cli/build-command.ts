import { availableParallelism } from 'node:os';
import { buildPacks } from '../build/build-packs.ts';
import { changedMeetings } from '../build/changed-meetings.ts';
import { findMeetings, type MeetingPlace } from '../build/find-meetings.ts';
import { shareOf } from '../build/shard.ts';
import { keptProblems, writeOutputs } from '../build/write-outputs.ts';
import { hasErrors, InputProblems } from '../problems/problem.ts';
import { buildInJobs } from './build-jobs.ts';
import type { BuildCommand } from './commands.ts';
import { type ExitCode, exitCodes } from './exit-codes.ts';
import { uninterrupted } from './interrupt.ts';
import { tellProblems } from './problem-lines.ts';
import { type Report, type ReportedOutput, reported, writeReport } from './report.ts';
import { openProgress, type Progress } from './terminal.ts';

/** From so many meetings on, all cores are used where nothing else is asked for. */
const manyMeetings = 16;

/** Builds the packs that were asked for and writes them; of a meeting that has an error, nothing. */
export async function buildCommand(command: BuildCommand): Promise<ExitCode> {
  const progress = openProgress(process.stderr, process.env);
  try {
    const all =
      command.since === undefined
        ? findMeetings(command.meetings, command.dataFolder)
        : changedMeetings(command.since, command.dataFolder);
    const meetings = command.shard ? shareOf(all, command.shard) : all;
    const { jobs = meetings.length < manyMeetings ? 1 : availableParallelism() } = command;
    const report =
      jobs > 1 && meetings.length > 1
        ? await buildInJobs(meetings, jobs, command, (told) => progress.tell(told))
        : await buildHere(meetings, command, progress);
    progress.end();
    if (command.json) process.stdout.write(writeReport(report));
    else {
      tellProblems(report.problems);
      process.stdout.write((report.outputs ?? []).map(writeOutputLine).join(''));
    }
    return hasErrors(report.problems) ? exitCodes.problems : exitCodes.done;
  } catch (error) {
    progress.end();
    if (!(error instanceof InputProblems)) throw error;
    if (command.json) process.stdout.write(writeReport(error));
    else tellProblems(error.problems);
    return exitCodes.problems;
  }
}

async function buildHere(
  meetings: readonly MeetingPlace[],
  command: BuildCommand,
  progress: Progress,
): Promise<Report> {
  const { packs, problems } = await buildPacks(meetings, {
    paper: command.paper,
    passOver: command.passOver,
    edition: command.edition,
    ...(command.copyFor !== undefined && { copyFor: command.copyFor }),
    formats: command.formats,
    usesThread: !command.isPart,
    ...(command.only !== undefined && { only: command.only }),
    ...(command.templatesFolder !== undefined && { templatesFolder: command.templatesFolder }),
    ...(command.style !== undefined && { style: command.style }),
    onStage: (meeting, stage) => progress.tell(`${meeting}: ${stage}`),
  });
  const written = await uninterrupted(() =>
    packs.length === 0
      ? Promise.resolve([])
      : writeOutputs(packs, command.outFolder, { withIndex: !command.isPart }),
  );
  return {
    outputs: reported(written),
    problems: [...problems, ...keptProblems(written)],
    timings: packs.flatMap((pack) => pack.timings),
  };
}

/** `out/2014-11-21-panel-agenda-pack.pdf  76 pages, 889 KB`; nothing for the pictures of a web page. */
export function writeOutputLine({ path, format, pages, bytes }: ReportedOutput): string {
  if (format === 'picture') return '';
  const size = `${Math.max(1, Math.round(bytes / 1024)).toLocaleString('en-GB')} KB`;
  const counted =
    pages === undefined || format === 'html' ? '' : `${pages} ${pages === 1 ? 'page' : 'pages'}, `;
  return `${path}  ${counted}${size}\n`;
}
