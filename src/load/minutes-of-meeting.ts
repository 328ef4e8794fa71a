import type { Disk } from '../disk/disk.ts';
import type { Problem } from '../problems/problem.ts';
import { minutesFile } from './agenda-beside.ts';
import { given } from './given.ts';
import { openLibrary } from './library.ts';
import { listMeetings, unknownMeeting } from './load-meeting.ts';
import type { Minutes } from './meeting.ts';
import { readMinutes } from './minutes.ts';
import { inReadingOrder } from './reading-order.ts';

/** Gives the path of a meeting's own minutes, below the data folder. */
export function minutesPath(meetingId: string): string {
  return `meetings/${meetingId}/${minutesFile}`;
}

/** Loads a meeting's own minutes: `minutes.yaml` in its folder. A meeting without them is a problem. */
export function loadMinutesOf(
  disk: Disk,
  meetingId: string,
): { readonly minutes?: Minutes; readonly problems: readonly Problem[] } {
  if (!listMeetings(disk).includes(meetingId)) return { problems: [unknownMeeting(meetingId, disk)] };
  const path = minutesPath(meetingId);
  const missing = missingMinutes(meetingId, disk);
  if (missing) return { problems: [missing] };
  const problems: Problem[] = [];
  const tell = (problem: Problem) => problems.push(problem);
  const minutes = readMinutes(path, { disk, library: openLibrary(disk, tell), tell });
  return given({ minutes, problems: inReadingOrder(problems) });
}

/** Tells that a meeting has no minutes of its own; undefined if it has. */
export function missingMinutes(meetingId: string, disk: Disk): Problem | undefined {
  const path = minutesPath(meetingId);
  if (disk.exists(path)) return undefined;
  return {
    code: 'file-missing',
    severity: 'error',
    message: 'the meeting has no minutes yet',
    at: { file: disk.printed(path), line: 1, column: 1 },
    hint: `begin them with \`orderpaper minutes new ${meetingId}\``,
  };
}
