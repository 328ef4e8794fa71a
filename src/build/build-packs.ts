import { InputProblems, type Problem } from '../problems/problem.ts';
import { type BuildOptions, buildPackWith, type Pack, withDocxWriter } from './build-pack.ts';
import type { MeetingPlace } from './find-meetings.ts';
import { lastOfEachBody } from './last-meetings.ts';
import { checkMeeting, type MeetingOptions } from './lay-out-pack.ts';

/**
 * Builds the packs of several meetings, or papers around them. A meeting with an error does not keep the others.
 *
 * @returns no pack of a meeting that has errors or is passed over; the problems of all
 */
export async function buildPacks(
  places: readonly MeetingPlace[],
  options: Omit<BuildOptions, keyof MeetingPlace>,
): Promise<{ readonly packs: readonly Pack[]; readonly problems: readonly Problem[] }> {
  const packs: Pack[] = [];
  const problems: Problem[] = [];
  await withDocxWriter(options, async (docxWriter) => {
    for (const place of places) {
      try {
        const pack = await buildPackWith(docxWriter, { ...options, ...place });
        packs.push(pack);
        problems.push(...pack.warnings);
      } catch (error) {
        if (!(error instanceof InputProblems)) throw error;
        problems.push(...error.problems);
      }
    }
  });
  return { packs, problems: eachOnce(problems) };
}

/**
 * Checks several meetings. What they share, such as the people, is told once; the papers of a body, which grow
 * with its meetings, are gone through for the last of these.
 */
export async function checkMeetings(
  places: readonly MeetingPlace[],
  options: Omit<MeetingOptions, keyof MeetingPlace>,
): Promise<readonly Problem[]> {
  const problems: Problem[] = [];
  const last = lastOfEachBody(places);
  for (const place of places) {
    problems.push(...(await checkMeeting({ ...options, ...place, ofBody: last.has(place) })));
  }
  return eachOnce(problems);
}

/** Leaves out problems that are told already. */
export function eachOnce(problems: readonly Problem[]): readonly Problem[] {
  const told = new Map(problems.map((problem) => [JSON.stringify(problem), problem]));
  return [...told.values()];
}
