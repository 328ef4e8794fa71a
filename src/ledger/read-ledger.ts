import type { Disk } from '../disk/disk.ts';
import { readRanges } from '../document/page-ranges.ts';
import { printPage } from '../document/printed-page.ts';
import { type Checked, loadFile } from '../load/load-file.ts';
import type { Edition } from '../load/meeting.ts';
import type { LedgerFile } from '../load/schema-types.generated.ts';
import type { Problem } from '../problems/problem.ts';
import { emptyLedger, type IssuedPaper, type IssuedVersion, type Ledger } from './ledger.ts';

/** Path of a meeting's ledger of an edition, below the data folder; that of the members' edition names exempt papers. */
export const ledgerPath = (meetingId: string, edition: Edition = 'public'): string =>
  `meetings/${meetingId}/${edition === 'public' ? 'ledger' : 'ledger-members'}.yaml`;

/**
 * Reads what has been published of a meeting. A ledger that contradicts itself, which `publish` never writes, is
 * refused: nothing may be numbered by it.
 *
 * @returns an empty ledger for a meeting without one; none when it has errors
 */
export function readLedger(
  disk: Disk,
  meetingId: string,
  edition: Edition = 'public',
): { ledger?: Ledger; problems: readonly Problem[] } {
  const path = ledgerPath(meetingId, edition);
  if (!disk.exists(path)) return { ledger: emptyLedger, problems: [] };
  const problems: Problem[] = [];
  const conflict = conflictMark(disk, path);
  if (conflict) return { problems: [conflict] };
  const loaded = loadFile('ledger', path, disk, (problem) => problems.push(problem));
  if (!loaded || problems.length > 0) return { problems };
  const versions = readVersions(loaded, problems);
  return problems.length > 0 ? { problems } : { ledger: { versions }, problems };
}

/** Two changes that met in git, neither of which has been chosen. */
function conflictMark(disk: Disk, path: string): Problem | undefined {
  const lines = disk.readText(path).value?.split('\n') ?? [];
  const line = lines.findIndex((each) => /^(?:<{7}|>{7}|={7})(?: |$)/.test(each));
  if (line < 0) return undefined;
  return {
    code: 'ledger-contradiction',
    severity: 'error',
    message: 'two changes of the ledger met in git, and neither has been chosen',
    at: { file: disk.printed(path), line: line + 1, column: 1 },
    hint: 'keep what was published first, and publish again what came second',
  };
}

function readVersions({ file, written }: Checked<LedgerFile>, problems: Problem[]): readonly IssuedVersion[] {
  const owners = new Map<number, string>();
  let before: { readonly at: number } | undefined;
  const contradict = (container: object, key: string, message: string): void => {
    const hint = 'the ledger is not edited by hand: take it back from git as it was published';
    problems.push({
      code: 'ledger-contradiction',
      severity: 'error',
      message,
      at: file.at(container, key),
      hint,
    });
  };
  return (written.versions ?? []).map((version, index): IssuedVersion => {
    if (version.version !== index + 1) {
      contradict(version, 'version', `version ${version.version} stands where version ${index + 1} belongs`);
    }
    const at = Date.parse(version.at);
    if (Number.isNaN(at)) contradict(version, 'at', `there is no time \`${version.at}\``);
    else if (before && at < before.at) {
      contradict(
        version,
        'at',
        `version ${version.version} was published before the version that it follows`,
      );
    }
    before = { at };
    const ids = new Set<string>();
    const pagesOf = (paper: { readonly id: string; readonly pages: string }): readonly number[] => {
      if (ids.has(paper.id)) contradict(paper, 'id', `the paper \`${paper.id}\` is there twice`);
      ids.add(paper.id);
      const pages = readRanges(paper.pages);
      if (!pages) contradict(paper, 'pages', `\`${paper.pages}\` are no pages in order`);
      const taken = pages?.find((page) => (owners.get(page) ?? paper.id) !== paper.id);
      if (taken !== undefined) {
        const other = owners.get(taken);
        contradict(paper, 'pages', `page ${printPage(taken, 'decimal')} was issued for \`${other}\` already`);
      }
      for (const page of pages ?? []) owners.set(page, paper.id);
      return pages ?? [];
    };
    const papers = version.papers.map((paper): IssuedPaper => ({ ...paper, pages: pagesOf(paper) }));
    const withheld = version.withheld?.map((paper) => ({ ...paper, pages: pagesOf(paper) }));
    const { at: time, files } = version;
    return { version: version.version, at: time, papers, ...(withheld && { withheld }), files };
  });
}
