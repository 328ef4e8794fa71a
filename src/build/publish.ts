import { existsSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { openDisk } from '../disk/disk.ts';
import { discardHidden, hiddenFolder, reveal, withLock, writeHidden } from '../disk/issue.ts';
import { makeFolder, type OutputFile, writeFiles } from '../disk/write-files.ts';
import { type IssuedVersion, type Ledger, latestVersion, type WithheldPages } from '../ledger/ledger.ts';
import { hashOf } from '../ledger/paper-content.ts';
import { ledgerPath, readLedger } from '../ledger/read-ledger.ts';
import { writeLedger } from '../ledger/write-ledger.ts';
import type { Edition } from '../load/meeting.ts';
import { hasErrors, InputProblems, type Problem } from '../problems/problem.ts';
import type { Pack } from './build-pack.ts';
import { findLeaks } from './find-leaks.ts';
import { isPublished, issuedPapers } from './issued-papers.ts';
import { layOutMeeting, type MeetingOptions, type WholePack, withheldPages } from './lay-out-pack.ts';
import { manifestName, manifestOf, writeManifest } from './manifest.ts';
import { publishedIndex } from './meetings-page.ts';
import { Run } from './run.ts';
import { type VersionBefore, writeVersion } from './write-version.ts';

export type PublishOptions = Omit<MeetingOptions, 'edition' | 'copyFor'> & {
  /** Folder of all that is published: `FOLDER/MEETING/v1/…`. */
  readonly publishedFolder: string;
  /** Folder of the members' editions, of the same shape; it is not for publication. */
  readonly membersFolder: string;
  /** The moment of publication, ISO 8601 with an offset. */
  readonly at: string;
  /** Version of the program, for the manifest. */
  readonly orderpaper: string;
};

/** An edition that was published, or is as it was. */
export type IssuedEdition = {
  readonly edition: Edition;
  readonly version: IssuedVersion;
  /** Path of the version's folder, as given. */
  readonly folder: string;
  /** False when nothing has changed since: what was published stays as it is. */
  readonly isNew: boolean;
  readonly pages: number;
};

export type Publication = {
  /** The public edition, and that of the members where there is something that is not for publication. */
  readonly editions: readonly IssuedEdition[];
  readonly warnings: readonly Problem[];
};

/**
 * Publishes the agenda pack of a meeting: writes a new version of each edition in all formats into a folder of its
 * own, and records in the ledgers beside the meeting what was issued, page by page. What was published before is never
 * written over, and no page number that was issued moves. The ledger decides: a version that it does not name was not
 * published; one that it names is there, or is brought to light by the next run. Before anything is issued the public
 * files are searched for what is exempt.
 *
 * @throws InputProblems with every problem of the meeting or its ledgers, or with the leaks
 * @throws FolderLocked while another process publishes the meeting
 */
export async function publishMeeting(options: PublishOptions): Promise<Publication> {
  const { meeting, publishedFolder } = options;
  const publication = await withLock(join(publishedFolder, meeting), async () => {
    const run = new Run(meeting, options.onStage);
    const open = await placeOf('public', options);
    const members = await placeOf('members', options);
    const { publicPack, membersPack } = await layOutEditions(options, run);
    if (!publicPack || hasErrors(run.problems)) throw new InputProblems(run.problems);
    const withheld = membersPack && withheldPages(membersPack);
    const prepared = await prepare(publicPack, open, options, run, withheld);
    if (membersPack && prepared.pack) {
      const seen = [...prepared.files, ledgerFile(prepared, open)];
      const leaks = await findLeaks(publicPack, membersPack, seen, options);
      if (leaks.length > 0) throw new InputProblems([...run.problems, ...leaks]);
    }
    const preparedMembers = membersPack && (await prepare(membersPack, members, options, run));
    // What the public sees comes last: its ledger has the numbers of both.
    const issuedMembers = preparedMembers && (await issue(preparedMembers, members, options));
    const issuedPublic = await issue(prepared, open, options);
    const editions = [issuedPublic, ...(issuedMembers ? [issuedMembers] : [])];
    return { editions, warnings: run.problems };
  });
  const index = await publishedIndex(publishedFolder);
  if (index) await writeFiles(publishedFolder, [index]);
  return publication;
}

/** Where an edition is published, and what was published of it. */
type EditionPlace = {
  readonly edition: Edition;
  readonly folder: string;
  readonly ledger: Ledger;
  readonly before: IssuedVersion | undefined;
};

/** Finds out what was published, and finishes what was interrupted. */
async function placeOf(edition: Edition, options: PublishOptions): Promise<EditionPlace> {
  const { meeting, dataFolder, publishedFolder, membersFolder, at } = options;
  const folder = join(edition === 'public' ? publishedFolder : membersFolder, meeting);
  const { ledger, problems } = readLedger(openDisk(dataFolder), meeting, edition);
  if (!ledger) throw new InputProblems(problems);
  await bringToLight(folder, ledger);
  const before = latestVersion(ledger);
  if (before && Date.parse(at) < Date.parse(before.at)) throw new InputProblems([clockWentBack(at, before)]);
  return { edition, folder, ledger, before };
}

/** The public edition opens nothing that is exempt; what it says of the pages of the other is told to it. */
async function layOutEditions(
  options: PublishOptions,
  run: Run,
): Promise<{ readonly publicPack: WholePack | undefined; readonly membersPack?: WholePack }> {
  const publicPack = await layOutMeeting({ ...options, edition: 'public' }, run);
  if (!publicPack?.withholds) return { publicPack };
  const membersPack = await layOutMeeting({ ...options, edition: 'members' }, run);
  if (!membersPack) return { publicPack: undefined };
  const numbers = new Map(issuedPapers(membersPack).map(({ id, pages }) => [id, pages]));
  const known = { withheld: withheldPages(membersPack), numbers };
  return { publicPack: await layOutMeeting({ ...options, edition: 'public' }, run, known), membersPack };
}

/** A version that is written, but nowhere yet; without a pack where nothing has changed. */
type Prepared = {
  readonly version: IssuedVersion;
  readonly pack?: Pack;
  readonly files: readonly OutputFile[];
};

async function prepare(
  laidOut: WholePack,
  { edition, folder, ledger, before }: EditionPlace,
  options: PublishOptions,
  run: Run,
  withheld?: readonly WithheldPages[],
): Promise<Prepared> {
  const { meeting, dataFolder, at, orderpaper } = options;
  const papers = issuedPapers(laidOut);
  const isSame = JSON.stringify(withheld) === JSON.stringify(before?.withheld);
  if (before && isSame && isPublished(papers, ledger)) return { version: before, files: [] };
  const pack = await writeVersion(laidOut, ledger, versionBefore(folder, before), run);
  const version: IssuedVersion = {
    version: (before?.version ?? 0) + 1,
    at,
    papers,
    ...(withheld && { withheld }),
    files: pack.outputs.map(({ name, bytes }) => ({ name, bytes: bytes.length, sha256: hashOf(bytes) })),
  };
  const styleFolders = laidOut.style.folders;
  const manifest = manifestOf(version, { meeting, edition, orderpaper, dataFolder, styleFolders });
  const files = [...pack.outputs, { name: manifestName, bytes: writeManifest(manifest) }];
  return { version, pack, files };
}

/** Reads the version that another follows, as it was published. */
export function versionBefore(folder: string, issued: IssuedVersion | undefined): VersionBefore | undefined {
  if (!issued) return undefined;
  const pages = issued.files.filter(({ name }) => /-agenda-pack(?:-members)?\.html$/.test(name));
  const page = openDisk(join(folder, `v${issued.version}`)).readBytes(pages[0]?.name ?? '');
  if (page.problem) throw new InputProblems([page.problem]);
  return { issued, page: new TextDecoder().decode(page.value) };
}

/** The ledger with a version that is new. */
function ledgerFile(
  { version }: Pick<Prepared, 'version'>,
  { edition, ledger }: Pick<EditionPlace, 'edition' | 'ledger'>,
): OutputFile {
  const text = writeLedger({ versions: [...ledger.versions, version] });
  return { name: basename(ledgerPath('', edition)), bytes: new TextEncoder().encode(text) };
}

/** Writes the files unseen, then the ledger, then lets them be seen: at no moment is half of it there. */
async function issue(
  { version, pack, files }: Prepared,
  { edition, folder, ledger }: EditionPlace,
  { dataFolder, meeting }: PublishOptions,
): Promise<IssuedEdition> {
  const place = join(folder, `v${version.version}`);
  if (!pack) return { edition, version, folder: place, isNew: false, pages: 0 };
  makeFolder(folder);
  const hidden = await writeHidden(place, files);
  const below = join(dataFolder, dirname(ledgerPath(meeting)));
  await writeFiles(below, [ledgerFile({ version }, { edition, ledger })]);
  reveal(hidden);
  await nameLatest(folder, version.version);
  return { edition, version, folder: place, isNew: true, pages: pack.pages };
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
