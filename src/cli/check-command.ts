import { checkMeetings } from '../build/build-packs.ts';
import { findMeetings } from '../build/find-meetings.ts';
import { hasErrors, InputProblems, type Problem } from '../problems/problem.ts';
import { writeAnnotations } from './annotations.ts';
import type { CheckCommand } from './commands.ts';
import { type ExitCode, exitCodes } from './exit-codes.ts';
import { tellProblems } from './problem-lines.ts';
import { writeReport } from './report.ts';
import { writeSarif } from './sarif.ts';
import { openProgress } from './terminal.ts';
import { readVersion } from './version.ts';

/** Tells every problem of the meetings that were asked for. */
export async function checkCommand(command: CheckCommand): Promise<ExitCode> {
  const progress = openProgress(process.stderr, process.env);
  try {
    const meetings = findMeetings(command.meetings, command.dataFolder);
    const problems = await checkMeetings(meetings, {
      ...(command.templatesFolder !== undefined && { templatesFolder: command.templatesFolder }),
      ...(command.style !== undefined && { style: command.style }),
      onStage: (meeting, stage) => progress.tell(`${meeting}: ${stage}`),
    });
    progress.end();
    tell(command, problems);
    if (hasErrors(problems)) return exitCodes.problems;
    const checked = `${meetings.length} ${meetings.length === 1 ? 'meeting' : 'meetings'} checked`;
    if (command.format === 'text') process.stdout.write(`${checked}, no errors\n`);
    return exitCodes.done;
  } catch (error) {
    progress.end();
    if (!(error instanceof InputProblems)) throw error;
    tell(command, error.problems);
    return exitCodes.problems;
  }
}

function tell(command: CheckCommand, problems: readonly Problem[]): void {
  switch (command.format) {
    case 'text':
      tellProblems(problems);
      break;
    case 'json':
      process.stdout.write(writeReport({ problems }));
      break;
    case 'github':
      process.stdout.write(writeAnnotations(problems));
      break;
    case 'sarif':
      process.stdout.write(writeSarif(problems, readVersion()));
      break;
    default:
      command.format satisfies never;
  }
}
