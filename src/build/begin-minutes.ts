import { join } from 'node:path';
import { openDisk } from '../disk/disk.ts';
import { folderOf, nameOf } from '../disk/paths.ts';
import { writeFiles } from '../disk/write-files.ts';
import { newMinutes } from '../load/new-minutes.ts';
import { hasErrors, InputProblems } from '../problems/problem.ts';
import type { MeetingPlace } from './find-meetings.ts';
import { openMeeting } from './open-meeting.ts';
import { Run } from './run.ts';

/**
 * Begins the minutes of a meeting: writes its minutes.yaml from its agenda and membership, for the clerk to fill.
 * Minutes that are there already are left as they are.
 *
 * @returns the path of the file, below the data folder's path as given
 * @throws InputProblems when the meeting has errors, or has minutes
 */
export async function beginMinutes({ dataFolder, meeting }: MeetingPlace): Promise<string> {
  const opened = await openMeeting({ dataFolder, meeting }, new Run(meeting));
  const words = opened?.languages.of(opened.meeting.lang);
  // A house style of the council's own is not known here; what keeps the meeting from being read is told below.
  const printed = words && { officers: words.text('officers'), chair: words.text('chair') };
  const { text, path, problems } = newMinutes(openDisk(dataFolder), meeting, printed);
  if (hasErrors(problems)) throw new InputProblems(problems);
  const bytes = new TextEncoder().encode(text);
  await writeFiles(join(dataFolder, folderOf(path)), [{ name: nameOf(path), bytes }]);
  return join(dataFolder, path);
}
