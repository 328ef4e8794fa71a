import { compareVersions, type PaperChange, type VersionRead } from '../changes/compare.ts';
import { readPublished } from '../changes/read-published.ts';
import type { Document, Paper } from '../document/tree.ts';
import { layOut, type PageNumbering } from '../layout/lay-out.ts';
import type { IssuedVersion, Ledger } from '../ledger/ledger.ts';
import { changeSheet, changesTitle } from '../supplement/change-sheet.ts';
import { coverId, supplementCover, supplementTitle } from '../supplement/supplement-cover.ts';
import { type Pack, withDocxWriter, writePack } from './build-pack.ts';
import { issuedPapers } from './issued-papers.ts';
import type { LaidOutPack, WholePack } from './lay-out-pack.ts';
import { fileName } from './publications.ts';
import type { Run } from './run.ts';
import { selectPapers, withoutLinksElsewhere } from './select-papers.ts';

/** The version that another follows. */
export type VersionBefore = {
  readonly issued: IssuedVersion;
  /** Its web page, as it was published. */
  readonly page: string;
};

/**
 * Writes a version in all formats: the whole pack, and of one that follows another the supplement, which holds what
 * came or was replaced, and the change sheet, which tells it in words.
 *
 * @param ledger with the versions before this one
 * @param before the last of them; absent for the first version
 */
export async function writeVersion(
  pack: WholePack,
  ledger: Ledger,
  before: VersionBefore | undefined,
  run: Run,
): Promise<Pack> {
  const { edition } = pack;
  const name = fileName(pack.meeting.id, 'pack', { edition });
  const ending = edition === 'public' ? '' : '-members';
  const whole = await write(pack, name, edition === 'public', run);
  if (!before) return whole;
  const version = before.issued.version + 1;
  const changes = compareVersions(readBefore(before), readWhole(pack, whole, name, version));
  const sheet = await write(
    layOutSheet(changes, version, pack),
    `${pack.meeting.id}-changes-v${version}${ending}`,
    false,
    run,
  );
  const supplement = layOutSupplement(changes, supplementsIn(ledger) + 1, pack);
  const files = supplement
    ? await write(supplement.laidOut, supplement.name + ending, false, run)
    : undefined;
  return { ...whole, outputs: [...whole.outputs, ...(files?.outputs ?? []), ...sheet.outputs] };
}

function write(pack: LaidOutPack, name: string, isOfMeeting: boolean, run: Run): Promise<Pack> {
  const home = '../../index.html';
  return withDocxWriter({}, (docxWriter) =>
    writePack(pack, { meeting: pack.meeting.id, name, isOfMeeting, home }, docxWriter, run),
  );
}

const readBefore = ({ issued, page }: VersionBefore): VersionRead => ({
  issued,
  papers: readPublished(page),
});

function readWhole(pack: WholePack, written: Pack, name: string, version: number): VersionRead {
  const page = written.outputs.find((output) => output.name === `${name}.html`);
  const issued = { version, at: '', papers: issuedPapers(pack), files: [] };
  return { issued, papers: readPublished(new TextDecoder().decode(page?.bytes)) };
}

const supplementFile = /-supplement-\d+(?:-members)?\.pdf$/;

const supplementsIn = ({ versions }: Ledger): number =>
  versions.filter(({ files }) => files.some(({ name }) => supplementFile.test(name))).length;

function layOutSheet(changes: readonly PaperChange[], version: number, pack: WholePack): LaidOutPack {
  const { document, style, fonts, languages, meeting } = pack;
  const words = languages.of(document.lang);
  const sheet = changeSheet(changes, { version, ...factsOf(pack) }, words);
  const title = words.text('paperTitle', {
    title: changesTitle(version, words),
    body: meeting.body.name,
    date: words.date(meeting.when.date),
  });
  return { ...pack, ...layOut({ ...document, title, subject: title, papers: [sheet] }, style, fonts) };
}

/** The papers that came or were replaced, with the pack's page numbers, behind a cover; none but the front sheet is none. */
function layOutSupplement(
  changes: readonly PaperChange[],
  number: number,
  pack: WholePack,
): { readonly laidOut: LaidOutPack; readonly name: string } | undefined {
  const { document, layout, style, fonts, languages, meeting, identities } = pack;
  const changed = new Set(changes.filter(({ kind }) => kind !== 'withdrawn').map(({ paper }) => paper));
  const papers = document.papers.filter(
    ({ id, kind }) => kind !== 'front-sheet' && changed.has(identities.get(id) ?? id),
  );
  if (papers.length === 0) return undefined;
  const words = languages.of(document.lang);
  const entries = papers.map((paper) => entryOf(paper, document));
  const cover = supplementCover({ number, entries, ...factsOf(pack) }, words);
  const ids = [cover.id, ...papers.map(({ id }) => id)];
  const title = words.text('paperTitle', {
    title: supplementTitle(number, words),
    body: meeting.body.name,
    date: words.date(meeting.when.date),
  });
  const whole = withoutLinksElsewhere(
    { ...document, title, subject: title, papers: [cover, ...document.papers] },
    ids,
  );
  const laidOut = layOut(whole, style, fonts, numberingOf(layout));
  return { laidOut: { ...pack, ...selectPapers(laidOut, ids) }, name: `${meeting.id}-supplement-${number}` };
}

function factsOf({ document, languages, meeting }: WholePack) {
  const [{ runningFields }] = document.papers as readonly [Paper];
  const date = languages.of(document.lang).date(meeting.when.date);
  return { body: meeting.body.name, date, runningFields };
}

function entryOf({ id, outline, lang }: Paper, document: Document) {
  const title =
    outline.length > 1 && outline[0] !== outline.at(-1) ? outline.join(': ') : (outline.at(-1) ?? '');
  const value = { type: 'text' as const, value: title, ...(lang && lang !== document.lang && { lang }) };
  return { level: 1, children: [value], target: id };
}

/** The numbers that the pack has; its cover has none. */
function numberingOf({ pages }: WholePack['layout']): PageNumbering {
  return (paperId, count) =>
    paperId === coverId
      ? Array.from({ length: count }, () => 0)
      : pages.filter((page) => page.paperId === paperId).map(({ number }) => number);
}
