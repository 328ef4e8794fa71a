import { compareVersions, type PaperChange, type VersionRead } from '../changes/compare.ts';
import { readPublished } from '../changes/read-published.ts';
import { openDisk } from '../disk/disk.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { ledgerPath, readLedger } from '../ledger/read-ledger.ts';
import { InputProblems, type Problem } from '../problems/problem.ts';
import type { MeetingPlace } from './find-meetings.ts';
import { fileName } from './publications.ts';

export type VersionChanges = {
  readonly meeting: string;
  readonly from: number;
  readonly to: number;
  readonly papers: readonly PaperChange[];
};

/**
 * Tells what changed between two published versions of a meeting, from the ledger and from what was published.
 *
 * @param versions two of them; absent: the last two
 * @throws InputProblems when there are no such versions
 */
export function diffVersions(
  { dataFolder, meeting }: MeetingPlace,
  publishedFolder: string,
  versions?: readonly [from: number, to: number],
): VersionChanges {
  const disk = openDisk(dataFolder);
  const { ledger, problems } = readLedger(disk, meeting);
  if (!ledger) throw new InputProblems(problems);
  const latest = ledger.versions.length;
  const [from, to] = versions ?? [latest - 1, latest];
  const at = { file: disk.printed(ledgerPath(meeting)), line: 1, column: 1 };
  const read = (version: number): VersionRead =>
    readVersion(ledger, version, { meeting, publishedFolder, at });
  return { meeting, from, to, papers: compareVersions(read(from), read(to)) };
}

type Where = {
  readonly meeting: string;
  readonly publishedFolder: string;
  readonly at: NonNullable<Problem['at']>;
};

function readVersion(ledger: Ledger, version: number, { meeting, publishedFolder, at }: Where): VersionRead {
  const issued = ledger.versions[version - 1];
  if (!issued) {
    const known = ledger.versions.map((each) => each.version).join(', ');
    throw new InputProblems([
      {
        code: 'version-missing',
        severity: 'error',
        message: version < 1 ? 'fewer than two versions were published' : `there is no version ${version}`,
        at,
        hint: known === '' ? 'nothing was published yet' : `published were: ${known}`,
      },
    ]);
  }
  const path = `${meeting}/v${version}/${fileName(meeting, 'pack')}.html`;
  const page = openDisk(publishedFolder).readBytes(path);
  if (page.problem)
    throw new InputProblems([{ ...page.problem, hint: 'name the folder of what is published with --out' }]);
  return { issued, papers: readPublished(new TextDecoder().decode(page.value)) };
}
