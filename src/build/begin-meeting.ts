import { join } from 'node:path';
import { openDisk } from '../disk/disk.ts';
import { folderOf, nameOf } from '../disk/paths.ts';
import { writeFiles } from '../disk/write-files.ts';
import { newMeeting } from '../load/new-meeting.ts';
import { hasErrors, InputProblems } from '../problems/problem.ts';

/**
 * Begins a meeting of a body: writes its meeting.yaml with the body's usual venue, time and standing items.
 * A meeting that is there already is left as it is.
 *
 * @param date `2014-11-21`
 * @param dataFolder absent: `data`
 * @returns the path of the file, below the data folder's path as given
 * @throws InputProblems when the body or the date does not exist, or the meeting does
 */
export async function beginMeeting(body: string, date: string, dataFolder = 'data'): Promise<string> {
  const { text, path, problems } = newMeeting(openDisk(dataFolder), body, date);
  if (hasErrors(problems)) throw new InputProblems(problems);
  const bytes = new TextEncoder().encode(text);
  await writeFiles(join(dataFolder, folderOf(path)), [{ name: nameOf(path), bytes }]);
  return join(dataFolder, path);
}
