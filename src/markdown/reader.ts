import type { Token } from 'markdown-it/browser';
import type { Block, Contents, Image, Orientation, Paragraph } from '../document/tree.ts';
import type { Exemption } from '../load/meeting.ts';
import type { Position, Problem, ProblemCode } from '../problems/problem.ts';
import type { Shared } from './parser.ts';
import type { Slugs } from './slug.ts';
import type { Source } from './source.ts';
import type { TableAttributes } from './table.ts';

export type BodyOptions = {
  /** Gives the image at a path as written, relative to the body's folder, or why it cannot be placed. */
  readonly readImage: (path: string, folder: string, at: Position) => Image | Problem;
  /** Gives the text of a file at a path as written, relative to the body's folder, or why it cannot be read. */
  readonly readText: (path: string, folder: string, at: Position) => { readonly text: string } | Problem;
  /** Set before every id that is made of a heading; unique in the pack. */
  readonly idPrefix: string;
  /** How a recommendation of `:::recommendation` is named: `Recommendation %1`. */
  readonly recommendation: string;
  /** How the table with the numbers of a chart is named: `Figures of the chart: %1`. */
  readonly chartData: string;
  /** What stands in place of an exempt passage. */
  readonly exemptPassage: (exemption: Exemption) => string;
  /** How the pages of the paper lie; `:::marking` keeps it. Portrait unless said. */
  readonly orientation?: Orientation;
};

/** What is known of a body while it is read. */
export type Reader = {
  readonly options: BodyOptions;
  readonly folder: string;
  readonly shared: Shared;
  readonly problems: Problem[];
  readonly notes: Map<string, Note>;
  /** Of the headings so far, without prefix. */
  readonly slugs: Slugs;
  /** Contents lists, to be filled when all headings are known, with their depth. */
  readonly contents: Map<Contents, number>;
  /** Level of the last heading; 1 is the paper's own title. */
  headingLevel: number;
  /** Whether a link goes to an anchor, which may be a heading further on. */
  hasAnchors: boolean;
  /** Reads blocks from a cursor up to a closing token, or to the end. */
  readonly readBlocks: (cursor: Cursor, scope: Scope, close?: string) => Block[];
};

/** A note as written, and its paragraphs once they were read. */
export type Note = {
  /** Stands at its first block; `footnote_close` is after the last. */
  readonly cursor: Cursor;
  /** Of its source, from 0. */
  readonly line: number;
  isReferred: boolean;
  paragraphs?: readonly Paragraph[];
};

/** Block tokens being read. */
export type Cursor = {
  readonly tokens: readonly Token[];
  readonly source: Source;
  /** Line of the source, from 0, at which the text of these tokens begins. */
  readonly line: number;
  /** All of it stands on that line. */
  readonly inCell?: boolean;
  index: number;
};

/** Where blocks stand, which decides what they may be. */
export type Scope = {
  /** Outermost, or in pages of their own: new pages may begin here. */
  readonly outermost: boolean;
  /** Every line is kept as a line. */
  readonly keepLines: boolean;
  readonly inNote: boolean;
  /** Images have no place here. */
  readonly wordsOnly?: boolean;
  /** All text stands on the line of its row. */
  readonly inCell?: boolean;
  readonly inTitlePage: boolean;
  readonly orientation: Orientation;
  readonly marking?: string;
  /** For the tables directly within `:::table`. */
  readonly table?: TableAttributes;
};

/** Who has mended so many will run the program again. */
const mostProblems = 200;

/** Tells whether a body has more problems already than an author reads at once. */
export function isFull(reader: Reader): boolean {
  return reader.problems.length >= mostProblems;
}

/** Tells an error at a place, and goes on; at most 200 for a body. */
export function report(
  reader: Reader,
  code: ProblemCode,
  message: string,
  at: Position,
  hint?: string,
): void {
  if (isFull(reader)) return;
  reader.problems.push({ code, severity: 'error', message, at, ...(hint !== undefined && { hint }) });
}

/** Gives the scope of blocks within another block. */
export function inner(scope: Scope): Scope {
  if (!scope.outermost && scope.table === undefined) return scope;
  const { table: _, ...rest } = scope;
  return { ...rest, outermost: false };
}
