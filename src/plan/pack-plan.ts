import type { Orientation } from '../document/tree.ts';
import type { NumberingScheme } from '../house-style/house-style.ts';
import type { AuthorFile, BodyText, Edition } from '../load/meeting.ts';
import type { Position } from '../problems/problem.ts';
import type { PaperContexts, PaperKind } from './contexts.ts';
import type { PlannedItem } from './planned-items.ts';

export type { Edition } from '../load/meeting.ts';

/** The papers of a pack in their order, with everything that templates and bodies need, and no more. */
export type PackPlan = {
  readonly edition: Edition;
  readonly lang: string;
  readonly title: string;
  readonly author: string;
  readonly subject: string;
  readonly keywords: readonly string[];
  /** ISO 8601 date of the meeting. */
  readonly date: string;
  readonly papers: readonly PlannedPaper[];
  /** What is not for publication, in both editions, in order; those of the members' edition come last in `papers`. */
  readonly withheld: readonly WithheldPaper[];
  /** Numbering schemes of the years that the papers are of, by name; they go over those of the house style. */
  readonly schemes: Readonly<Record<string, NumberingScheme>>;
  /** The agenda's items, with the papers of each. */
  readonly items: readonly PlannedItem[];
};

/** A paper that the public edition does not have: no more than it says of it. */
export type WithheldPaper = {
  /** As the members' edition has it: `item-5-report`. */
  readonly id: string;
  /** As the ledger knows it: `complaints/report`, `budget/appendix-b`. */
  readonly name: string;
};

export type PlannedPaper = { readonly [K in PaperKind]: PlannedPaperOf<K> }[PaperKind];

export type PlannedPaperOf<K extends PaperKind> = {
  /** `item-5-report`; unique in the pack. */
  readonly id: string;
  readonly kind: K;
  /** Name of the template, without ending. */
  readonly template: string;
  readonly title: string;
  readonly outline: readonly string[];
  /** How the pack's contents list names it; absent for the front sheet, which holds the list. */
  readonly entry?: PackEntry;
  /** Empty for none. */
  readonly runningHeader: string;
  readonly marking?: string;
  /** Set for a paper that is not for publication. */
  readonly exempt?: true;
  readonly orientation: Orientation;
  /** BCP 47: the language of the paper and of its labels. */
  readonly lang: string;
  /** What the template sees: text, flags, lists and objects; the names of slots for Markdown. */
  readonly context: PaperContexts[K];
  readonly bodies: Readonly<Record<string, PlannedBody>>;
  /** Where the meeting file asks for it. */
  readonly at: Position;
};

/** An entry of the pack's contents list. Appendices are on level 2. */
export type PackEntry = {
  readonly level: number;
  readonly number?: string;
  readonly title: string;
  /** Language of the title. */
  readonly lang: string;
};

/** A text that is put in place of a slot. */
export type PlannedBody = {
  readonly body: BodyText | AuthorFile;
  /** Numbering scheme of the house style that counts; `none` where a file brings its own numbers. */
  readonly numbering: string;
  /** Numbering scheme in whose columns such numbers stand. */
  readonly scheme: string;
  /** Put before the anchors that the body makes, so that they are unique in the pack. */
  readonly idPrefix: string;
};
