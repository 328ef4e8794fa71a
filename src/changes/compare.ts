import { diffArrays } from 'diff';
import { writeRanges } from '../document/page-ranges.ts';
import type { IssuedVersion } from '../ledger/ledger.ts';
import type { PublishedPaper } from './read-published.ts';

/** What became of a paragraph. */
export type ParagraphChange =
  | { readonly kind: 'added'; readonly after: string }
  | { readonly kind: 'removed'; readonly before: string }
  | { readonly kind: 'reworded'; readonly before: string; readonly after: string };

/** What became of a paper. */
export type PaperChange = {
  readonly kind: 'added' | 'replaced' | 'withdrawn';
  /** As the ledger knows it. */
  readonly paper: string;
  readonly title: string;
  /** Printed numbers of its pages, those that it had when it was withdrawn. */
  readonly pages: string;
  /** Of a paper that was replaced; empty where only its look or its running matter is another. */
  readonly paragraphs: readonly ParagraphChange[];
};

/** A published version: what the ledger says of it, and its papers as its web page has them, in the same order. */
export type VersionRead = { readonly issued: IssuedVersion; readonly papers: readonly PublishedPaper[] };

/** Compares two versions of a pack, paper by paper, and those that were replaced paragraph by paragraph. */
export function compareVersions(before: VersionRead, after: VersionRead): readonly PaperChange[] {
  const old = byName(before);
  const young = byName(after);
  const changes: PaperChange[] = [];
  for (const [name, { issued, paragraphs }] of young) {
    const known = old.get(name);
    const common = { paper: name, title: issued.title, pages: writeRanges(issued.pages) };
    if (!known) changes.push({ kind: 'added', ...common, paragraphs: [] });
    else if (known.issued.content !== issued.content)
      changes.push({
        kind: 'replaced',
        ...common,
        paragraphs: compareParagraphs(known.paragraphs, paragraphs),
      });
  }
  for (const [name, { issued }] of old) {
    if (young.has(name)) continue;
    const { title, pages } = issued;
    changes.push({ kind: 'withdrawn', paper: name, title, pages: writeRanges(pages), paragraphs: [] });
  }
  return changes;
}

function byName({ issued, papers }: VersionRead) {
  return new Map(
    issued.papers.map((paper, index) => [
      paper.id,
      { issued: paper, paragraphs: papers[index]?.paragraphs ?? [] },
    ]),
  );
}

/** Paragraphs that share this much of their words are one, in other words. */
const leastShared = 0.4;

/** Compares two runs of paragraphs: what stands in place of another, and is like it, is that one reworded. */
export function compareParagraphs(
  before: readonly string[],
  after: readonly string[],
): readonly ParagraphChange[] {
  const changes: ParagraphChange[] = [];
  let removed: string[] = [];
  let added: string[] = [];
  const settle = (): void => {
    for (const text of removed) {
      const place = added.findIndex((other) => shareOfWords(text, other) >= leastShared);
      if (place < 0) changes.push({ kind: 'removed', before: text });
      else {
        for (const other of added.splice(0, place)) changes.push({ kind: 'added', after: other });
        changes.push({ kind: 'reworded', before: text, after: added.shift() as string });
      }
    }
    for (const text of added) changes.push({ kind: 'added', after: text });
    removed = [];
    added = [];
  };
  for (const part of diffArrays([...before], [...after])) {
    if (part.removed) removed.push(...part.value);
    else if (part.added) added.push(...part.value);
    else settle();
  }
  settle();
  return changes;
}

/** How many of their words two texts share, from 0 to 1 (Dice). */
function shareOfWords(one: string, other: string): number {
  const words = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const [a, b] = [words(one), words(other)];
  if (a.length + b.length === 0) return 0;
  const counts = new Map<string, number>();
  for (const word of a) counts.set(word, (counts.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of b) {
    const left = counts.get(word) ?? 0;
    if (left > 0) shared += 1;
    counts.set(word, left - 1);
  }
  return (2 * shared) / (a.length + b.length);
}
