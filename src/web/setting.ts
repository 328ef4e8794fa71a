import type { PageNumbers } from '../document/page-numbers.ts';
import type { FootnoteReference } from '../document/tree.ts';
import type { HouseStyle } from '../house-style/house-style.ts';
import type { Words } from '../language/words.ts';
import type { CounterStyles } from './counter-styles.ts';
import type { WrittenFiles } from './downloads.ts';
import type { Pictures } from './pictures.ts';

/** What writing a block needs to know besides the block itself. */
export type Setting = {
  readonly style: HouseStyle;
  readonly numbers: PageNumbers;
  /** In the language of the paper. */
  readonly words: Words;
  readonly pictures: Pictures;
  readonly counters: CounterStyles;
  /** Roles of the house style that the page uses. */
  readonly roles: Set<string>;
  readonly paperId: string;
  /** The PDF that is written with the page. */
  readonly pdf: WrittenFiles['pdf'];
  /** The paper's notes so far, in order of reference. */
  readonly notes: FootnoteReference[];
};

/** Ids of a note and of its reference; ids of the tree have no underscore. */
export const noteId = (paperId: string, number: number): string => `note_${paperId}_${number}`;
export const referenceId = (paperId: string, number: number): string => `ref_${paperId}_${number}`;
