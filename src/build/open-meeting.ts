import { type Disk, openDisk } from '../disk/disk.ts';
import type { HouseStyle } from '../house-style/house-style.ts';
import { openLanguages } from '../language/open-languages.ts';
import type { Languages } from '../language/words.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { readLedger } from '../ledger/read-ledger.ts';
import { loadFile } from '../load/load-file.ts';
import { loadMeeting } from '../load/load-meeting.ts';
import type { Edition, Meeting } from '../load/meeting.ts';
import { languagesOf } from '../plan/languages-of.ts';
import type { Position } from '../problems/problem.ts';
import { loadStyle, ownTemplates, readerOf } from './house-styles.ts';
import type { Run, Stage } from './run.ts';

export type MeetingOptions = {
  /** Path of the data folder. */
  readonly dataFolder: string;
  /** Folder name below `meetings/`. */
  readonly meeting: string;
  /** Path of the folder of house styles; absent: those that come with Orderpaper. */
  readonly templatesFolder?: string;
  /** Name of the house style; absent: the body's. */
  readonly style?: string;
  /** What is made of the meeting: for the public edition, which is meant where none is given, nothing exempt is opened. */
  readonly edition?: Edition;
  /** Whose copy of the members' edition it is. */
  readonly copyFor?: string;
  /** Called as each stage begins. */
  readonly onStage?: (meeting: string, stage: Stage) => void;
};

/** A meeting with what its papers are made with. */
export type OpenedMeeting = {
  readonly disk: Disk;
  readonly meeting: Meeting;
  readonly style: HouseStyle;
  readonly languages: Languages;
  readonly edition: Edition;
  readonly copyFor: string;
  /** What has been published of the edition. */
  readonly ledger: Ledger;
  /** What has been published of all editions, as far as this one may know: no number of these is given again. */
  readonly issued: Ledger;
  /** Path of the folder of house styles. */
  readonly templatesFolder: string;
};

/**
 * Loads a meeting, its house style and its languages.
 *
 * @returns undefined when one of them could not be loaded; `run` has the problems
 */
export async function openMeeting(options: MeetingOptions, run: Run): Promise<OpenedMeeting | undefined> {
  const disk = openDisk(options.dataFolder);
  const templates = options.templatesFolder ?? ownTemplates;
  const { edition = 'public', copyFor = '' } = options;
  const { meeting } = await run.stage('load', () =>
    loadMeeting(disk, `meetings/${options.meeting}`, edition),
  );
  if (!meeting) return undefined;
  const { ledger: published } = await run.stage('load', () => readLedger(disk, meeting.id));
  if (!published) return undefined;
  const { ledger } =
    edition === 'public'
      ? { ledger: published }
      : await run.stage('load', () => readLedger(disk, meeting.id, edition));
  if (!ledger) return undefined;
  const issued = edition === 'public' ? ledger : { versions: [...published.versions, ...ledger.versions] };
  const { style } = await run.stage('style', () =>
    options.style === undefined
      ? loadStyle(templates, meeting.body.style, placeOfStyle(disk, meeting.body.id))
      : loadStyle(templates, options.style),
  );
  if (!style) return undefined;
  const { languages } = await run.stage('languages', () =>
    openLanguages(languagesOf(meeting), style, readerOf(templates)),
  );
  const editions = { edition, copyFor, ledger, issued };
  return languages && { disk, meeting, style, languages, ...editions, templatesFolder: templates };
}

/** Where a body names its house style. */
function placeOfStyle(disk: Disk, bodyId: string): Position | undefined {
  const body = loadFile('body', `bodies/${bodyId}.yaml`, disk, () => {});
  return body?.file.at(body.written, 'style');
}

/**
 * Gives the meeting with the words of a paper that is in a language of its own.
 *
 * @returns undefined when the language's catalogue has an error; `run` has the problems
 */
export async function withLanguage(
  opened: OpenedMeeting,
  lang: string,
  run: Run,
): Promise<OpenedMeeting | undefined> {
  const { meeting, style, languages: known, templatesFolder } = opened;
  if (known.all.some((words) => words.lang === lang)) return opened;
  const langs = [...new Set([...languagesOf(meeting), lang])];
  const { languages } = await run.stage('languages', () =>
    openLanguages(langs, style, readerOf(templatesFolder)),
  );
  return languages && { ...opened, languages };
}
