import { changedMeetings } from '../build/changed-meetings.ts';
import { findMeetings } from '../build/find-meetings.ts';
import { publishMeeting } from '../build/publish.ts';
import { FolderLocked } from '../disk/issue.ts';
import { InputProblems } from '../problems/problem.ts';
import type { PublishCommand } from './commands.ts';
import { type ExitCode, exitCodes } from './exit-codes.ts';
import { uninterrupted } from './interrupt.ts';
import { tellProblems } from './problem-lines.ts';
import { readVersion } from './version.ts';

/** Publishes meetings one after another, and tells of each which version it is; a broken one does not keep others. */
export async function publishCommand(command: PublishCommand): Promise<ExitCode> {
  const { templatesFolder, style, outFolder, membersFolder, dataFolder, since, at = now() } = command;
  let code: ExitCode = exitCodes.done;
  const places =
    since === undefined ? findMeetings(command.meetings, dataFolder) : changedMeetings(since, dataFolder);
  for (const place of places) {
    const options = {
      ...place,
      ...(templatesFolder !== undefined && { templatesFolder }),
      ...(style !== undefined && { style }),
      publishedFolder: outFolder,
      membersFolder,
      at,
      orderpaper: readVersion(),
    };
    try {
      const { editions, warnings } = await uninterrupted(() => publishMeeting(options));
      tellProblems(warnings);
      for (const { version, folder, isNew, pages } of editions) {
        const told = isNew
          ? `version ${version.version}, ${pages} pages`
          : `unchanged since version ${version.version}`;
        process.stdout.write(`${folder}  ${told}\n`);
      }
    } catch (error) {
      if (error instanceof InputProblems) tellProblems(error.problems);
      else if (error instanceof FolderLocked) process.stderr.write(`${place.meeting}: ${error.message}\n`);
      else throw error;
      code = exitCodes.problems;
    }
  }
  return code;
}

const now = (): string => new Date().toISOString().replace(/\.\d+Z$/, 'Z');
