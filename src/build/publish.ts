import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { openDisk } from '../disk/disk.ts';
import { discardHidden, hiddenFolder, reveal, withLock, writeHidden } from '../disk/issue.ts';
import { type OutputFile, writeFiles } from '../disk/write-files.ts';
import { type IssuedVersion, type Ledger, latestVersion } from '../ledger/ledger.ts';
import { hashOf } from '../ledger/paper-content.ts';
import { ledgerPath, readLedger } from '../ledger/read-ledger.ts';
import { writeLedger } from '../ledger/write-ledger.ts';
import { hasErrors, InputProblems, type Problem } from '../problems/problem.ts';
import type { PackOutput } from './build-pack.ts';
import { isPublished, issuedPapers } from './issued-papers.ts';
import { layOutMeeting, type MeetingOptions } from './lay-out-pack.ts';
import { manifestName, manifestOf, writeManifest } from './manifest.ts';
import { publishedIndex } from './meetings-page.ts';
import { Run } from './run.ts';
import { type VersionBefore, writeVersion } from './write-version.ts';

export type PublishOptions = MeetingOptions & {
  /** Folder of all that is published: `FOLDER/MEETING/v1/…`. */
  readonly publishedFolder: string;
  /** The moment of publication, ISO 8601 with an offset. */
  readonly at: string;
  /** Version of the program, for the manifest. */
  readonly orderpaper: string;
};

export type Publication = {
  readonly version: IssuedVersion;
  /** Path of the version's folder, as given. */
  readonly folder: string;
  /** Nothing has changed since: what was published stays as it is. */
  readonly isNew: boolean;
  readonly outputs: readonly PackOutput[];
  readonly pages: number;
  readonly warnings: readonly Problem[];
};

/**
 * Publishes the agenda pack of a meeting: writes a new version in all formats into a folder of its own, and records
 * in the ledger beside the meeting what was issued, page by page. What was published before is never written over,
 * and no page number that was issued moves. The ledger decides: a version that it does not name was not published;
 * one that it names is there, or is brought to light by the next run.
 *
 * @throws InputProblems with every problem of the meeting or its ledger
 * @throws FolderLocked while another process publishes the meeting
 */
export async function publishMeeting(options: PublishOptions): Promise<Publication> {
  const { meeting, dataFolder, publishedFolder, at } = options;
  const folder = join(publishedFolder, meeting);
  const publication = await withLock(folder, async () => {
    const disk = openDisk(dataFolder);
    const { ledger, problems } = readLedger(disk, meeting);
    if (!ledger) throw new InputProblems(problems);
    await bringToLight(folder, ledger);
    const before = latestVersion(ledger);
    if (before && Date.parse(at) < Date.parse(before.at))
      throw new InputProblems([clockWentBack(at, before)]);
    const run = new Run(meeting, options.onStage);
    const laidOut = await layOutMeeting(options, run);
    if (!laidOut || hasErrors(run.problems)) throw new InputProblems(run.problems);
    const papers = issuedPapers(laidOut);
    if (before && isPublished(papers, ledger)) {
      const place = join(folder, `v${before.version}`);
      return { version: before, folder: place, isNew: false, outputs: [], pages: 0, warnings: run.problems };
    }
    const pack = await writeVersion(laidOut, ledger, versionBefore(folder, before), run);
    const version = {
      version: (before?.version ?? 0) + 1,
      at,
      papers,
      files: pack.outputs.map(({ name, bytes }) => ({ name, bytes: bytes.length, sha256: hashOf(bytes) })),
    };
    const styleFolders = laidOut.style.folders;
    const { orderpaper } = options;
    const manifest = manifestOf(version, { meeting, orderpaper, dataFolder, styleFolders });
    const files = [...pack.outputs, { name: manifestName, bytes: writeManifest(manifest) }];
    const place = await issue(version, { folder, dataFolder, meeting, ledger, files });
    const { outputs, pages, warnings } = pack;
    return { version, folder: place, isNew: true, outputs, pages, warnings };
  });
  const index = await publishedIndex(publishedFolder);
  if (index) await writeFiles(publishedFolder, [index]);
  return publication;
}

/** Reads the version that another follows, as it was published. */
export function versionBefore(folder: string, issued: IssuedVersion | undefined): VersionBefore | undefined {
  if (!issued) return undefined;
  const pages = issued.files.filter(({ name }) => name.endsWith('-agenda-pack.html'));
  const page = openDisk(join(folder, `v${issued.version}`)).readBytes(pages[0]?.name ?? '');
  if (page.problem) throw new InputProblems([page.problem]);
  return { issued, page: new TextDecoder().decode(page.value) };
}

type Issuing = {
  readonly folder: string;
  readonly dataFolder: string;
  readonly meeting: string;
  readonly ledger: Ledger;
  readonly files: readonly OutputFile[];
};

/** Writes the files unseen, then the ledger, then lets them be seen: at no moment is half of it there. */
async function issue(version: IssuedVersion, issuing: Issuing): Promise<string> {
  const { folder, dataFolder, meeting, ledger, files } = issuing;
  const place = join(folder, `v${version.version}`);
  const hidden = await writeHidden(place, files);
  const text = writeLedger({ versions: [...ledger.versions, version] });
  const [below, name] = [join(dataFolder, ledgerPath(meeting), '..'), 'ledger.yaml'];
  await writeFiles(below, [{ name, bytes: new TextEncoder().encode(text) }]);
  reveal(hidden);
  await nameLatest(folder, version.version);
  return place;
}

/** Finishes what a run has begun that was interrupted after the ledger was written, and removes what was not issued. */
async function bringToLight(folder: string, ledger: Ledger): Promise<void> {
  const latest = latestVersion(ledger)?.version ?? 0;
  const issued = hiddenFolder(join(folder, `v${latest}`));
  if (issued && latest > 0) {
    if (existsSync(issued.place)) discardHidden(issued);
    else reveal(issued);
  }
  const unissued = hiddenFolder(join(folder, `v${latest + 1}`));
  if (unissued) discardHidden(unissued);
  if (latest > 0) await nameLatest(folder, latest);
}

/** Names the newest version: a file `latest` with `v2` in it. */
async function nameLatest(folder: string, version: number): Promise<void> {
  await writeFiles(folder, [{ name: 'latest', bytes: new TextEncoder().encode(`v${version}\n`) }]);
}

function clockWentBack(at: string, { version, at: before }: IssuedVersion): Problem {
  return {
    code: 'ledger-contradiction',
    severity: 'error',
    message: `version ${version} was published at ${before}, after ${at}`,
    hint: 'set the clock, or give the time with --at',
  };
}
