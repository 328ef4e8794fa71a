import { hasErrors, InputProblems, type Problem } from '../problems/problem.ts';
import { type BuildOptions, buildPackWith, type Pack, withDocxWriter } from './build-pack.ts';
import type { MeetingPlace } from './find-meetings.ts';
import { checkMeeting, type MeetingOptions } from './lay-out-pack.ts';

/**
 * Builds the packs of several meetings.
 *
 * @throws InputProblems once, with the problems of all meetings, when any of them is an error
 */
export async function buildPacks(
  places: readonly MeetingPlace[],
  options: Omit<BuildOptions, keyof MeetingPlace>,
): Promise<readonly Pack[]> {
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
  if (hasErrors(problems)) throw new InputProblems(eachOnce(problems));
  return packs;
}

/** Checks several meetings. What they share, such as the people, is told once. */
export async function checkMeetings(
  places: readonly MeetingPlace[],
  options: Omit<MeetingOptions, keyof MeetingPlace>,
): Promise<readonly Problem[]> {
  const problems: Problem[] = [];
  for (const place of places) problems.push(...(await checkMeeting({ ...options, ...place })));
  return eachOnce(problems);
}

/** Leaves out problems that are told already. */
export function eachOnce(problems: readonly Problem[]): readonly Problem[] {
  const told = new Map(problems.map((problem) => [JSON.stringify(problem), problem]));
  return [...told.values()];
}
