import type { FootnoteReference } from '../../document/tree.ts';
import type { AuthorFile } from '../../load/meeting.ts';
import type { ImportJob } from '../import-file.ts';
import type { Findings } from './findings.ts';
import type { ModelImage } from './mammoth-model.ts';
import type { Facts } from './mark-paragraphs.ts';
import type { StyleChain } from './style-chain.ts';

/** What is known of a Word file while its blocks are made. */
export type WordReader = {
  readonly job: ImportJob;
  readonly file: AuthorFile;
  readonly facts: Facts;
  readonly styles: StyleChain;
  readonly findings: Findings;
  readonly pictures: ReadonlyMap<ModelImage, Uint8Array>;
  /** Width of the column that pictures stand in, in twentieths of a point. */
  columnTwips: number;
  /** Level of a heading below the last one. */
  levelBelow: number;
  /** Whether the house style's numbers take the place of the author's. */
  readonly isRenumbered: boolean;
  /** Lists whose numbers stand before headings too. */
  readonly headingLists: ReadonlySet<string>;
  /** Gives the number of the next picture. */
  countPicture(): number;
  /** Gives a note with its reference; undefined for a reference without note. */
  note(reference: { readonly noteType: string; readonly noteId: string }): FootnoteReference | undefined;
};
