import type { Document, Paper } from '../document/tree.ts';
import type { Position, Problem } from '../problems/problem.ts';
import { checkAltTexts } from './check-alt-texts.ts';
import { checkHeadings } from './check-headings.ts';
import { checkLinkWords } from './check-link-words.ts';
import { checkNotes } from './check-notes.ts';
import { checkTableHeads } from './check-table-heads.ts';
import { checkTitles } from './check-titles.ts';

/** Where what is wrong in a paper was written. */
export type PaperPlaces = {
  /** Where the paper is asked for. */
  readonly paper: Position;
  /** Where the paper's template, or one of its partials, writes a tag. */
  readonly ofTag: (tag: string) => Position;
};

/** Checks one thing of one paper, for those who do not see it. */
export type AccessRule = (paper: Paper, places: PaperPlaces) => readonly Problem[];

const rules: readonly AccessRule[] = [
  checkTitles,
  checkHeadings,
  checkTableHeads,
  checkAltTexts,
  checkLinkWords,
  checkNotes,
];

/**
 * Checks what a document must have for every reader, before any file is written: titles, a sequence of headings, heads of
 * tables, alternative texts and links that say what they are.
 *
 * @param placesOf where a paper was written, for problems of what does not know its own place
 * @see https://www.w3.org/TR/WCAG22/ and ISO 14289-1 (PDF/UA-1)
 */
export function checkAccess(document: Document, placesOf: (paper: Paper) => PaperPlaces): readonly Problem[] {
  return document.papers.flatMap((paper) => {
    const places = placesOf(paper);
    return rules.flatMap((rule) => rule(paper, places));
  });
}
