import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { eachOnce } from '../build/build-packs.ts';
import type { MeetingPlace } from '../build/find-meetings.ts';
import { writeIndex } from '../build/write-outputs.ts';
import { InputProblems } from '../problems/problem.ts';
import type { BuildCommand } from './commands.ts';
import { type Report, type ReportedOutput, reported } from './report.ts';

/** Each process builds a few meetings and ends: the shares stay even, and progress is told. */
const sharesForJob = 1;

/**
 * Builds meetings in several processes at once, each as a build of its own that writes what it makes. The page of all
 * meetings is written once, at the end. What is told is in the order of the meetings, whoever was first.
 *
 * @throws Error when a process ends otherwise than a build does
 */
export async function buildInJobs(
  meetings: readonly MeetingPlace[],
  jobs: number,
  command: BuildCommand,
  tell: (told: string) => void,
): Promise<Report> {
  const size = Math.max(1, Math.ceil(meetings.length / (jobs * sharesForJob)));
  const shares = Array.from({ length: Math.ceil(meetings.length / size) }, (_, index) =>
    meetings.slice(index * size, (index + 1) * size),
  );
  const reports: Report[] = new Array(shares.length);
  let next = 0;
  let done = 0;
  const work = async (): Promise<void> => {
    for (let index = next++; index < shares.length; index = next++) {
      const share = shares[index] as readonly MeetingPlace[];
      reports[index] = await buildShare(share, command);
      done += share.length;
      tell(`${done} of ${meetings.length} meetings`);
    }
  };
  await Promise.all(Array.from({ length: Math.min(jobs, shares.length) }, work));
  const index =
    command.formats.includes('html') && !command.isPart ? await writeIndex(command.outFolder) : undefined;
  return {
    outputs: [
      ...reports.flatMap(({ outputs = [] }): readonly ReportedOutput[] => outputs),
      ...reported(index ? [index] : []),
    ],
    problems: eachOnce(reports.flatMap(({ problems }) => problems)),
    timings: reports.flatMap(({ timings = [] }) => timings),
  };
}

async function buildShare(share: readonly MeetingPlace[], command: BuildCommand): Promise<Report> {
  const folders = share.map(({ dataFolder, meeting }) => join(dataFolder, 'meetings', meeting));
  const { copyFor, templatesFolder, style, only } = command;
  const options = {
    paper: command.paper,
    edition: command.edition,
    format: command.formats.join(','),
    out: command.outFolder,
    for: copyFor,
    templates: templatesFolder,
    style,
    only,
  };
  const given = Object.entries(options).flatMap(([name, value]) =>
    value === undefined ? [] : [`--${name}=${value}`],
  );
  const passOver = command.passOver ? ['--pass-over'] : [];
  const program = [...process.execArgv, process.argv[1] as string];
  const words = ['build', ...folders, ...given, ...passOver, '--json', '--part', '--jobs=1'];
  const child = spawn(process.execPath, [...program, ...words], { stdio: ['ignore', 'pipe', 'inherit'] });
  let written = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    written += text;
  });
  const code = await new Promise<number | null>((resolve, reject) =>
    child.on('error', reject).on('close', resolve),
  );
  if (code !== 0 && code !== 1)
    throw new Error(`a process that built ${share.length} meetings ended with ${code}`);
  // What kept it from writing it has told itself.
  if (written === '') throw new InputProblems([]);
  return JSON.parse(written) as Report;
}
