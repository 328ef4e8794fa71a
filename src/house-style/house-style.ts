import type { ListFormat } from '../document/tree.ts';

/** One authority's typography and words, resolved: every measure in points, every token present. */
export type HouseStyle = {
  readonly name: string;
  /** Absolute path of the style's folder. */
  readonly folder: string;
  /** The style's folder, then those of the styles that it extends; templates are looked for in this order. */
  readonly folders: readonly string[];
  readonly page: PageStyle;
  readonly fonts: FontFiles;
  /** Font family that the Word document names. */
  readonly wordFont: string;
  /** No type is set smaller. */
  readonly minimumSizePt: number;
  /** By role, and by node type: `paragraph`, `heading-1` … `heading-6`, `list`, `quotation`, `caption`, … */
  readonly blocks: Readonly<Record<string, BlockStyle>>;
  readonly tables: Readonly<Record<string, TableStyle>>;
  readonly numbering: Readonly<Record<string, NumberingScheme>>;
  readonly list: ListStyle;
  readonly footnote: FootnoteStyle;
  readonly running: RunningStyle;
  /**
   * Width of the column that made numbers stand in. It hangs to the left of the text edge, inside the
   * page's left margin: numbered and unnumbered text begin at the same edge, `marginLeftPt` plus the
   * block's `indentLeftPt`, and the number begins `numberColumnPt` before that edge.
   */
  readonly numberColumnPt: number;
  readonly colours: Readonly<Record<string, string>>;
  readonly labels: Readonly<Record<string, string>>;
};

export type PageStyle = {
  readonly widthPt: number;
  readonly heightPt: number;
  readonly marginTopPt: number;
  readonly marginRightPt: number;
  readonly marginBottomPt: number;
  readonly marginLeftPt: number;
  /** From the page's top edge to the running header's first baseline. */
  readonly headerPt: number;
  /** From the page's bottom edge to the footer's baseline. */
  readonly footerPt: number;
};

/** Paths of TTF or OTF files. */
export type FontFiles = {
  readonly regular: string;
  readonly bold: string;
  readonly italic: string;
  readonly boldItalic: string;
};

export type BlockStyle = {
  readonly sizePt: number;
  readonly leadingPt: number;
  readonly bold: boolean;
  readonly italic: boolean;
  /** `#rrggbb` */
  readonly colour: string;
  readonly align: 'left' | 'right' | 'center';
  readonly capitals: boolean;
  readonly spaceBeforePt: number;
  readonly spaceAfterPt: number;
  readonly indentLeftPt: number;
  readonly indentRightPt: number;
  readonly keepWithNext: boolean;
  /** Never first on a page: what closes a paper does not stand alone. */
  readonly keepWithPrevious: boolean;
  /** A line under the block over the full column; 0 for none. */
  readonly ruleBelowPt: number;
  readonly ruleAbovePt: number;
};

export type TableStyle = {
  readonly sizePt: number;
  readonly leadingPt: number;
  readonly cellPaddingXPt: number;
  readonly cellPaddingYPt: number;
  /** Lines between rows; 0 for none. */
  readonly rowRulePt: number;
  /** Lines between columns and at the sides; 0 for none. */
  readonly columnRulePt: number;
  /** Lines above and below the head, and below the table. */
  readonly headRulePt: number;
  readonly ruleColour: string;
  readonly headBackground?: string;
  readonly groupBackground?: string;
  /** Sets the cells that head columns or rows in bold; those that head groups always are. */
  readonly headBold: boolean;
  readonly spaceBeforePt: number;
  readonly spaceAfterPt: number;
  /** Fill the column's width even if the content is narrower. */
  readonly fullWidth: boolean;
};

/**
 * How numbers are made in a body. Patterns name the counters: `%1.0`, `%1.%2`, `(%2)`.
 * A pattern may end its counter in a format: `%2a` (a, b), `%2i` (i, ii); without, 1, 2.
 */
export type NumberingScheme = {
  /** Pattern of each level, outermost first. */
  readonly levels: readonly string[];
  /** Level that a heading takes, by heading level; a heading level that is not named has no number. */
  readonly headings: Readonly<Record<number, number>>;
  /** Level that a paragraph of the body takes; 0 for none. */
  readonly paragraphs: number;
  /**
   * Column that the number of each level stands in: 0 the margin column beside the text,
   * 1 the first column inside the text, and so on. What follows is indented to the same column.
   */
  readonly columns: readonly number[];
};

export type ListStyle = {
  readonly indentPt: number;
  /** Bullet character by depth; the last serves all deeper ones. */
  readonly bullets: readonly string[];
  /** Formats by depth for ordered lists that do not say theirs. */
  readonly ordered: readonly ListFormat[];
  readonly itemSpacePt: number;
};

export type FootnoteStyle = {
  readonly sizePt: number;
  readonly leadingPt: number;
  readonly ruleWidthPt: number;
  readonly spaceAbovePt: number;
};

export type RunningStyle = {
  readonly sizePt: number;
  readonly colour: string;
  /** `Page %1 of %2` */
  readonly pageNumber: string;
  readonly pageNumberAlign: 'left' | 'center' | 'right';
  readonly markingSizePt: number;
  readonly markingColour: string;
};
