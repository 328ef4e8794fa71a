import type { Disk } from '../disk/disk.ts';
import type { Position, Problem } from '../problems/problem.ts';
import type { Validator } from './faults.ts';
import { withMissingFileHint } from './missing-file.ts';
import type * as files from './schema-types.generated.ts';
import { checkShape } from './shape.ts';
import {
  validateBody,
  validateMeeting,
  validateMinutes,
  validatePeople,
  validateProgramme,
  validateTracker,
} from './validators.generated.ts';
import { readYaml, type YamlFile } from './yaml-file.ts';

/** Takes a problem that a stage goes on after. */
export type Tell = (problem: Problem) => void;

/** A file whose shape is checked: what does not fit is told and taken out. */
export type Checked<T> = { readonly file: YamlFile; readonly written: Partial<T> };

type Files = {
  meeting: files.MeetingFile;
  body: files.BodyFile;
  people: files.PeopleFile;
  minutes: files.MinutesFile;
  tracker: files.TrackerFile;
  programme: files.ProgrammeFile;
};

const validators: Readonly<Record<keyof Files, Validator>> = {
  meeting: validateMeeting as Validator,
  body: validateBody as Validator,
  people: validatePeople as Validator,
  minutes: validateMinutes as Validator,
  tracker: validateTracker as Validator,
  programme: validateProgramme as Validator,
};

/**
 * Reads a file and checks it against its schema.
 *
 * @param path below the data folder
 * @param from where the path was written, and the folder of that file
 * @returns undefined, when it has been told why, if nothing in the file can be used
 */
export function loadFile<Kind extends keyof Files>(
  kind: Kind,
  path: string,
  disk: Disk,
  tell: Tell,
  from?: { readonly at: Position; readonly folder: string },
): Checked<Files[Kind]> | undefined {
  const text = disk.readText(path, from?.at);
  if (text.problem) {
    tell(from ? withMissingFileHint(text.problem, path, from.folder, disk) : text.problem);
    return undefined;
  }
  const { file, problems } = readYaml(text.value, path, disk.printed(path));
  for (const problem of problems) tell(problem);
  if (!file) return undefined;
  const { value, problems: faults } = checkShape<Files[Kind]>(file, validators[kind]);
  for (const problem of faults) tell(problem);
  return value && { file, written: value };
}
