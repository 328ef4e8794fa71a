import type { Disk } from '../disk/disk.ts';
import { folderOf, nameOf } from '../disk/paths.ts';
import type { Problem } from '../problems/problem.ts';
import { suggest } from '../problems/suggest.ts';
import { given } from './given.ts';
import { loadFile } from './load-file.ts';
import type { Edition, Meeting } from './meeting.ts';
import { inReadingOrder } from './reading-order.ts';
import { resolveMeeting } from './resolve-meeting.ts';

const meetingFile = 'meeting.yaml';

/**
 * Reads a meeting and everything that it refers to. Every problem is told, not only the first.
 *
 * @param place below the data folder: the meeting's folder, its file, or its id
 * @param edition what it is read for; for the public edition nothing exempt is opened
 * @returns a meeting whenever its body and date are known, so that later stages can tell their problems too;
 *   it is whole only if none of the problems is an error
 */
export function loadMeeting(
  disk: Disk,
  place: string,
  edition: Edition = 'public',
): { readonly meeting?: Meeting; readonly problems: readonly Problem[] } {
  const path = meetingPath(place);
  if (!disk.exists(path)) return { problems: [unknownMeeting(place, disk)] };
  const problems: Problem[] = [];
  const tell = (problem: Problem) => problems.push(problem);
  const checked = loadFile('meeting', path, disk, tell);
  const meeting = checked && resolveMeeting(checked, nameOf(folderOf(path)), { disk, tell, edition });
  return given({ meeting, problems: inReadingOrder(problems) });
}

/** Lists the ids of the meetings of a data folder, in order. */
export function listMeetings(disk: Disk): string[] {
  const folders = (disk.list('meetings').value ?? []).filter(({ kind }) => kind === 'folder');
  return folders.map(({ name }) => name).filter((name) => disk.exists(`meetings/${name}/${meetingFile}`));
}

function meetingPath(place: string): string {
  const plain = place.replace(/\/+$/, '');
  if (plain.endsWith('.yaml')) return plain;
  return plain.includes('/') ? `${plain}/${meetingFile}` : `meetings/${plain}/${meetingFile}`;
}

/** Tells that there is no such meeting, and which was probably meant. */
export function unknownMeeting(place: string, disk: Disk): Problem {
  const id = nameOf(place.replace(/(\/meeting\.yaml)?\/*$/, ''));
  const meant = suggest(id, listMeetings(disk));
  return {
    code: 'unknown-meeting',
    severity: 'error',
    message: `there is no meeting \`${place}\` in ${disk.printed('')}`,
    hint:
      meant === undefined
        ? `meetings are the folders of ${disk.printed('meetings')}`
        : `did you mean \`${meant}\`?`,
  };
}
