import { dirname } from 'node:path';
import { openDisk } from '../disk/disk.ts';
import { hashOf } from '../ledger/paper-content.ts';
import { readLedger } from '../ledger/read-ledger.ts';
import { InputProblems, type Problem } from '../problems/problem.ts';
import { layOutMeeting, type MeetingOptions } from './lay-out-pack.ts';
import { type Manifest, manifestName, readManifest } from './manifest.ts';
import { versionBefore } from './publish.ts';
import { Run } from './run.ts';
import { writeVersion } from './write-version.ts';

/** What became of a published version. */
export type Verification = {
  readonly manifest: Manifest;
  /** Files that are not as the manifest says: changed, missing, or put there since. */
  readonly spoiled: readonly string[];
  /** Files that the source gives otherwise now. */
  readonly different: readonly string[];
};

/**
 * Verifies a published version: that its files are those of its manifest, and that the source, as it stands, gives
 * every one of them byte by byte.
 *
 * @param folder of the version: `published/MEETING/v1`
 * @throws InputProblems when the folder has no manifest, or the meeting has errors
 */
export async function verifyVersion(
  folder: string,
  options: Omit<MeetingOptions, 'meeting'>,
): Promise<Verification> {
  const disk = openDisk(folder);
  const { value: text = '' } = disk.readText(manifestName);
  const manifest = readManifest(text);
  if (!manifest) throw new InputProblems([noManifest(disk.printed(manifestName))]);
  const { meeting, edition, files } = manifest;
  const listed = new Set(files.map(({ name }) => name));
  const spoiled = files.flatMap(({ name, sha256 }) => {
    const bytes = disk.readBytes(name).value;
    return bytes && hashOf(bytes) === sha256 ? [] : [name];
  });
  const others = filesIn(disk).filter((name) => name !== manifestName && !listed.has(name));
  const run = new Run(meeting, options.onStage);
  const { ledger } = readLedger(openDisk(options.dataFolder), meeting, edition);
  const versions = (ledger?.versions ?? []).slice(0, manifest.version - 1);
  const laidOut = await layOutMeeting({ ...options, meeting, edition }, run);
  if (!laidOut) throw new InputProblems(run.problems);
  const before = versionBefore(dirname(folder), versions.at(-1));
  const { outputs } = await writeVersion(laidOut, { versions }, before, run);
  const made = new Map(outputs.map(({ name, bytes }) => [name, hashOf(bytes)]));
  const different = [
    ...files.filter(({ name, sha256 }) => made.get(name) !== sha256).map(({ name }) => name),
    ...[...made.keys()].filter((name) => !listed.has(name)),
  ];
  return { manifest, spoiled: [...spoiled, ...others], different };
}

function filesIn(disk: ReturnType<typeof openDisk>, below = ''): readonly string[] {
  return (disk.list(below).value ?? []).flatMap(({ name, kind }) => {
    const path = below === '' ? name : `${below}/${name}`;
    return kind === 'folder' ? filesIn(disk, path) : [path];
  });
}

function noManifest(file: string): Problem {
  return {
    code: 'file-missing',
    severity: 'error',
    message: 'the folder has no manifest that can be read',
    at: { file, line: 1, column: 1 },
    hint: 'name the folder of a published version, such as published/MEETING/v1',
  };
}
