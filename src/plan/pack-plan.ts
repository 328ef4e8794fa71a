import type { Orientation } from '../document/tree.ts';
import type { BodyText } from '../load/meeting.ts';
import type { Position } from '../problems/problem.ts';
import type { PaperContexts, PaperKind } from './contexts.ts';

/** `public` is published; `members` holds the exempt papers too. */
export type Edition = 'public' | 'members';

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
  readonly orientation: Orientation;
  readonly lang?: string;
  /** What the template sees: text, flags, lists and objects; the names of slots for Markdown. */
  readonly context: PaperContexts[K];
  readonly bodies: Readonly<Record<string, PlannedBody>>;
  /** Where the meeting file asks for it. */
  readonly at: Position;
};

/** An entry of the pack's contents list. Appendices are on level 2. */
export type PackEntry = { readonly level: number; readonly number?: string; readonly title: string };

/** A text that is put in place of a slot. */
export type PlannedBody = {
  readonly body: BodyText;
  /** Numbering scheme of the house style. */
  readonly numbering: string;
  /** Put before the anchors that the body makes, so that they are unique in the pack. */
  readonly idPrefix: string;
};
