import type { Disk } from '../disk/disk.ts';
import { formatProblem, type Problem } from '../problems/problem.ts';
import { checkActions } from './check-actions.ts';
import type { Meeting } from './meeting.ts';
import { loadMinutesOf, minutesPath } from './minutes-of-meeting.ts';
import { loadProgramme, programmePath } from './programme.ts';
import { loadTracker, trackerPath } from './tracker.ts';

/**
 * Checks what stands around a meeting: its own minutes, and the tracker and work programme of its body, where
 * they are; and whether the actions of past meetings are followed up.
 *
 * @param told what has been told of the meeting already, which is not told again
 */
export function checkAround(meeting: Meeting, disk: Disk, told: readonly Problem[]): readonly Problem[] {
  const { body, when, id } = meeting;
  const problems = [
    ...(disk.exists(minutesPath(id)) ? loadMinutesOf(disk, id).problems : []),
    ...(disk.exists(trackerPath(body.id)) ? loadTracker(disk, body.id, when.date).problems : []),
    ...(disk.exists(programmePath(body.id)) ? loadProgramme(disk, body.id, when.date).problems : []),
    ...checkActions(meeting, disk),
  ];
  const known = new Set(told.map(formatProblem));
  return problems.filter((problem) => {
    const words = formatProblem(problem);
    if (known.has(words)) return false;
    known.add(words);
    return true;
  });
}
