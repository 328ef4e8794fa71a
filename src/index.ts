/**
 * Orderpaper as a library: builds and checks agenda packs without printing or writing anything.
 */
export {
  type BuildOptions,
  buildPack,
  type Format,
  type Pack,
  type PackOutput,
  type Publication,
} from './build/build-pack.ts';
// The stages, one by one, for programs that want to stand between them.
export { composePack } from './build/compose.ts';
export { findMeetings, type MeetingPlace } from './build/find-meetings.ts';
export { loadStyle, openStyleFonts, ownTemplates, readerOf } from './build/house-styles.ts';
export { importFiles } from './build/import-files.ts';
export { checkMeeting, type MeetingOptions } from './build/lay-out-pack.ts';
export type { Stage, StageTime } from './build/run.ts';
export { type Disk, openDisk } from './disk/disk.ts';
export type { PageNumbers } from './document/page-numbers.ts';
export type * from './document/tree.ts';
export { writeDocx } from './docx/write-docx.ts';
export type { HouseStyle } from './house-style/house-style.ts';
export { openLanguages } from './language/open-languages.ts';
export type { Languages, Words } from './language/words.ts';
export { layOut } from './layout/lay-out.ts';
export type { Layout, Page, Piece } from './layout/page.ts';
export { listMeetings, loadMeeting } from './load/load-meeting.ts';
export type { Meeting } from './load/meeting.ts';
export { newMeeting } from './load/new-meeting.ts';
export { writePdf } from './pdf/write-pdf.ts';
export { languagesOf } from './plan/languages-of.ts';
export type { PackPlan, PlannedPaper } from './plan/pack-plan.ts';
export { planPack } from './plan/plan-pack.ts';
export {
  formatProblem,
  hasErrors,
  InputProblems,
  type Position,
  type Problem,
  type ProblemCode,
  problemCodes,
} from './problems/problem.ts';
export { type PageOptions, type WebPage, writePage } from './web/write-page.ts';
