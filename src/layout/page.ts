import type { PageNumbers } from '../document/page-numbers.ts';
import type {
  Block,
  ContentsEntry,
  FootnoteReference,
  Link,
  ListItem,
  Orientation,
  PageReference,
} from '../document/tree.ts';
import type { Face, ShapedText } from '../fonts/fonts.ts';
import type { PageNumberFormat } from '../house-style/house-style.ts';

/** A pack as positioned pages: pure data, all that the PDF writer draws. */
export type Layout = {
  readonly pages: readonly Page[];
  readonly pageNumbers: PageNumbers;
  /** How page numbers are written. */
  readonly numberFormat: PageNumberFormat;
};

/** One page. Coordinates run from the top left corner, downwards, in points. */
export type Page = {
  /** As printed, from 1. */
  readonly number: number;
  readonly widthPt: number;
  readonly heightPt: number;
  readonly orientation: Orientation;
  /** Id of the paper that the page belongs to. */
  readonly paperId: string;
  /** Left empty after its paper, so that the next begins on a right-hand page; it says so in its running matter. */
  readonly blank?: true;
  /** Colour of the whole page, behind all else: of one that is not for publication. */
  readonly tint?: string;
  /** In reading order; footnotes come last. */
  readonly pieces: readonly Piece[];
  /** Running header, marking, page number: artifacts. */
  readonly running: readonly Piece[];
  /** Anchors that begin on this page, with their height. */
  readonly anchors: readonly Anchor[];
};

export type Anchor = { readonly id: string; readonly yPt: number };

export type Piece = LinePiece | RulePiece | ShadePiece | ImagePiece;

/** Words on one baseline. */
export type LinePiece = {
  readonly type: 'line';
  readonly xPt: number;
  readonly baselinePt: number;
  readonly fragments: readonly Fragment[];
  readonly owner: Owner;
};

/** Words of a line that are alike in type and meaning. */
export type Fragment = {
  /** From the line's left end. */
  xPt: number;
  widthPt: number;
  /** Words and the spaces between them, in order. */
  words: readonly ShapedText[];
  readonly look: TextLook;
  /** The inline node that the words belong to, where it is more than text. */
  readonly inline?: Link | FootnoteReference;
  readonly lang?: string;
  /** Filled and set flush right when all pages are known. */
  readonly pages?: PagesToFill;
};

export type PagesToFill = { readonly reference: PageReference; readonly rightPt: number };

export type TextLook = {
  readonly face: Face;
  readonly sizePt: number;
  /** `#rrggbb` */
  readonly colour: string;
  /** Height above the baseline, for superscripts; negative below. */
  readonly risePt: number;
  readonly underline: boolean;
  readonly strike: boolean;
};

/** A straight line, always horizontal or vertical; decoration. */
export type RulePiece = {
  readonly type: 'rule';
  readonly xPt: number;
  readonly yPt: number;
  readonly widthPt: number;
  readonly heightPt: number;
  readonly colour: string;
  /** Dots of the rule's own thickness, instead of a full line. */
  readonly dotted?: boolean;
};

/** A filled rectangle behind text; decoration. */
export type ShadePiece = {
  readonly type: 'shade';
  readonly xPt: number;
  readonly yPt: number;
  readonly widthPt: number;
  readonly heightPt: number;
  readonly colour: string;
};

export type ImagePiece = {
  readonly type: 'image';
  readonly xPt: number;
  readonly yPt: number;
  readonly widthPt: number;
  readonly heightPt: number;
  readonly owner: Owner;
};

/**
 * The node that a piece was set from, so that tags need no second pass.
 * `label` is a made number or a bullet before the text; `repeat` is set again on a later
 * page (a table's head) and is said only once.
 */
export type Owner = {
  readonly node: Block | ListItem | ContentsEntry | FootnoteReference;
  readonly part: 'text' | 'label' | 'caption' | 'repeat' | 'page-number';
};
