import type { PageNumbers } from '../document/page-numbers.ts';
import type { HouseStyle } from '../house-style/house-style.ts';
import type { Bookmarks } from './bookmarks.ts';
import type { Footnotes } from './footnotes.ts';
import type { MadeNumbers } from './made-numbers.ts';
import type { Media } from './media.ts';
import type { NumberLists } from './number-lists.ts';
import type { ParagraphStyles } from './paragraph-styles.ts';
import type { Relationships } from './relationships.ts';
import type { TableNames } from './table-names.ts';
import type { Targets } from './targets.ts';

/** What all of a document's parts have in common; it grows while the body is written. */
export type Registers = {
  readonly house: HouseStyle;
  readonly pages: PageNumbers;
  readonly styles: ParagraphStyles;
  readonly lists: NumberLists;
  readonly numbers: MadeNumbers;
  readonly bookmarks: Bookmarks;
  readonly links: Relationships;
  readonly media: Media;
  readonly footnotes: Footnotes;
  readonly targets: Targets;
  /** Variants of tables that are used, each of which has a style. */
  readonly tableVariants: Set<string>;
  readonly tableNames: TableNames;
  /** Pictures are numbered from 1. */
  drawings: number;
};
