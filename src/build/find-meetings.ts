import { basename, dirname, join, resolve } from 'node:path';
import { type Disk, openDisk } from '../disk/disk.ts';
import { InputProblems, type Problem } from '../problems/problem.ts';
import { didYouMean } from '../problems/suggest.ts';

/** Which meeting, and where. */
export type MeetingPlace = {
  /** Path of the data folder. */
  readonly dataFolder: string;
  /** Folder name below `meetings/`. */
  readonly meeting: string;
};

const defaultFolder = 'data';
const meetingFile = 'meeting.yaml';

/**
 * Finds the meetings that someone names: by their folder, by their meeting.yaml or by their id.
 * Each is found once, in the order of naming.
 *
 * @param names empty for all meetings of the data folder, in the order of their ids
 * @param dataFolder where ids are looked up; without it `data`. A path needs none: it stands in one.
 * @throws InputProblems that tell every name that is no meeting
 */
export function findMeetings(names: readonly string[], dataFolder?: string): readonly MeetingPlace[] {
  if (names.length === 0) return listMeetings(dataFolder ?? defaultFolder);
  const places = new Map<string, MeetingPlace>();
  const problems: Problem[] = [];
  for (const name of names) {
    const place = findMeeting(name, dataFolder);
    if ('code' in place) problems.push(place);
    else places.set(join(resolve(place.dataFolder), place.meeting), place);
  }
  if (problems.length > 0) throw new InputProblems(problems);
  return [...places.values()];
}

/** Gives the data folders that the names stand in, whether or not the meetings are there. */
export function dataFoldersOf(names: readonly string[], dataFolder?: string): readonly string[] {
  if (dataFolder !== undefined || names.length === 0) return [dataFolder ?? defaultFolder];
  return [...new Set(names.map((name) => placeByPath(name)?.dataFolder ?? defaultFolder))];
}

function listMeetings(dataFolder: string): readonly MeetingPlace[] {
  const disk = openDisk(dataFolder);
  const ids = meetingIds(disk);
  if (ids.length === 0) throw new InputProblems([noMeetings(disk)]);
  return ids.map((meeting) => ({ dataFolder, meeting }));
}

function meetingIds(disk: Disk): readonly string[] {
  const entries = disk.list('meetings').value ?? [];
  return entries.map(({ name }) => name).filter((name) => hasMeeting(disk, name));
}

function findMeeting(name: string, dataFolder: string | undefined): MeetingPlace | Problem {
  const folder = dataFolder ?? defaultFolder;
  if (isId(name) && hasMeeting(openDisk(folder), name)) return { dataFolder: folder, meeting: name };
  const place = placeByPath(name);
  if (place && hasMeeting(openDisk(place.dataFolder), place.meeting)) return place;
  return unknownMeeting(name, openDisk(place && !isId(name) ? place.dataFolder : folder));
}

/** Takes `…/data/meetings/2014-11-21-panel/meeting.yaml`, or the folder, apart. */
function placeByPath(name: string): MeetingPlace | undefined {
  const path = resolve(name);
  const folder = basename(path) === meetingFile ? dirname(path) : path;
  const above = dirname(folder);
  if (basename(above) !== 'meetings') return undefined;
  return { dataFolder: dirname(above), meeting: basename(folder) };
}

const hasMeeting = (disk: Disk, id: string): boolean => disk.exists(`meetings/${id}/${meetingFile}`);

const isId = (name: string): boolean => name !== '' && !/[\\/]/.test(name) && name !== '.' && name !== '..';

function unknownMeeting(name: string, disk: Disk): Problem {
  const ids = meetingIds(disk);
  if (ids.length === 0) return noMeetings(disk);
  const folder = disk.printed('meetings');
  return {
    code: 'unknown-meeting',
    severity: 'error',
    message: `there is no meeting \`${name}\``,
    hint: didYouMean(basename(name), ids, `the meetings are the folders of ${folder}`),
  };
}

function noMeetings(disk: Disk): Problem {
  const folder = disk.printed('');
  return {
    code: disk.exists('') ? 'unknown-meeting' : 'file-missing',
    severity: 'error',
    message: disk.exists('')
      ? `no meeting stands in \`${folder}/meetings\``
      : `there is no data folder \`${folder}\``,
    hint: 'name the data folder with --data, or a meeting by its path',
  };
}
