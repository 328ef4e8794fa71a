/**
 * Orderpaper as a library: builds and checks agenda packs without printing or writing anything.
 */
export { type BuildOptions, buildPack, type Format, type Pack, type PackOutput } from './build/build-pack.ts';
export { findMeetings, type MeetingPlace } from './build/find-meetings.ts';
export { checkMeeting, type MeetingOptions } from './build/lay-out-pack.ts';
export type { Stage, StageTime } from './build/run.ts';
export {
  formatProblem,
  hasErrors,
  InputProblems,
  type Position,
  type Problem,
  type ProblemCode,
  problemCodes,
} from './problems/problem.ts';
