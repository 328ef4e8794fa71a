import { openDisk } from '../disk/disk.ts';
import type { Document } from '../document/tree.ts';
import type { OpenFonts } from '../fonts/open-fonts.ts';
import type { HouseStyle } from '../house-style/house-style.ts';
import { layOut } from '../layout/lay-out.ts';
import type { Layout } from '../layout/page.ts';
import { loadMeeting } from '../load/load-meeting.ts';
import { planPack } from '../plan/plan-pack.ts';
import type { Problem } from '../problems/problem.ts';
import { composePack } from './compose.ts';
import { loadStyle, openStyleFonts, ownTemplates } from './house-styles.ts';
import { Run, type Stage } from './run.ts';

export type MeetingOptions = {
  /** Path of the data folder. */
  readonly dataFolder: string;
  /** Folder name below `meetings/`. */
  readonly meeting: string;
  /** Path of the folder of house styles; absent: those that come with Orderpaper. */
  readonly templatesFolder?: string;
  /** Called as each stage begins. */
  readonly onStage?: (meeting: string, stage: Stage) => void;
};

export type LaidOutPack = {
  readonly document: Document;
  readonly style: HouseStyle;
  readonly fonts: OpenFonts;
  readonly layout: Layout;
};

/**
 * Takes a meeting from its files to positioned pages.
 * Goes on after errors for as long as there is something to go on with, so that later stages are heard too.
 *
 * @returns undefined when a stage had no result; `run` has the problems
 */
export async function layOutPack(options: MeetingOptions, run: Run): Promise<LaidOutPack | undefined> {
  const disk = openDisk(options.dataFolder);
  const templates = options.templatesFolder ?? ownTemplates;
  const { meeting } = await run.stage('load', () => loadMeeting(disk, `meetings/${options.meeting}`));
  if (!meeting) return undefined;
  const { style } = await run.stage('style', () => loadStyle(templates, meeting.body.style));
  if (!style) return undefined;
  const plan = await run.stage('plan', () => planPack(meeting, style, 'public'));
  const { document: composed } = await run.stage('compose', () => composePack(plan, style, disk));
  const { fonts } = await run.stage('fonts', () => openStyleFonts(style));
  if (!composed || !fonts) return undefined;
  const { document, layout } = await run.stage('layout', () => layOut(composed, style, fonts));
  return { document, style, fonts, layout };
}

/** Goes through everything but the writing of the files, and tells every problem, warnings too. */
export async function checkMeeting(options: MeetingOptions): Promise<readonly Problem[]> {
  const run = new Run(options.meeting, options.onStage);
  await layOutPack(options, run);
  return run.problems;
}
