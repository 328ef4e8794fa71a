import type { Disk } from '../disk/disk.ts';
import type { Position, Problem } from '../problems/problem.ts';
import type { Validator } from './faults.ts';
import { withMissingFileHint } from './missing-file.ts';
import type * as files from './schema-types.generated.ts';
import { checkShape } from './shape.ts';
import {
  validateBody,
  validateLedger,
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
  ledger: files.LedgerFile;
};

const validators: Readonly<Record<keyof Files, Validator>> = {
  meeting: validateMeeting as Validator,
  body: validateBody as Validator,
  people: validatePeople as Validator,
  minutes: validateMinutes as Validator,
  tracker: validateTracker as Validator,
  programme: validateProgramme as Validator,
  ledger: validateLedger as Validator,
};

/** What a text was found to hold. */
type Found = {
  readonly text: string;
  readonly value: Checked<object> | undefined;
  readonly problems: Problem[];
};

/** Files that several papers of a meeting are made of are parsed once, for as long as their text is the same. */
const found = new WeakMap<Disk, Map<string, Found>>();

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
  const known = found.get(disk) ?? new Map<string, Found>();
  found.set(disk, known);
  const key = `${kind} ${path}`;
  const before = known.get(key);
  const now = before?.text === text.value ? before : parse(kind, path, text.value, disk);
  known.set(key, now);
  for (const problem of now.problems) tell(problem);
  return now.value as Checked<Files[Kind]> | undefined;
}

function parse(kind: keyof Files, path: string, text: string, disk: Disk): Found {
  const { file, problems } = readYaml(text, path, disk.printed(path));
  if (!file) return { text, value: undefined, problems: [...problems] };
  const { value, problems: faults } = checkShape<object>(file, validators[kind]);
  return { text, value: value && { file, written: value }, problems: [...problems, ...faults] };
}
