import type { ListFormat } from '../document/tree.ts';
import type { Position } from '../problems/problem.ts';

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
  /** Role that a role is like, where the style says so; all others are like `paragraph`. */
  readonly likes: Readonly<Record<string, string>>;
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
  /** Colours of the series of a chart, in order. */
  readonly chartColours: readonly string[];
  /** Words that differ from the catalogue's, and words of the style's own templates: by language, then by key. */
  readonly labels: Readonly<Record<string, Readonly<Record<string, StyleLabel>>>>;
  readonly dates: DateStyle;
  /** Blocks of the front sheet, in order; what is not named is left out. */
  readonly frontSheet: readonly string[];
  readonly logo?: Logo;
  /** Printed on both sides: each paper begins on a right-hand page. */
  readonly duplex: boolean;
  /** What the pages of a late paper are numbered: on from the last one issued, or 45A after the paper before it. */
  readonly latePages: 'at-end' | 'in-place';
  /** Where business stands that was not on the agenda: as 7A after the item before it, or at the end. */
  readonly lateItems: 'at-end' | 'in-place';
  /** Whether Word documents and web pages show pages of PDF files as pictures, up to a size, or say where they are. */
  readonly sourcePages: {
    readonly show: 'pictures' | 'notice';
    readonly mostPages: number;
    readonly mostMegabytes: number;
  };
  readonly word?: WordTemplate;
};

/** A label, and where `style.yaml` says it. */
export type StyleLabel = { readonly text: string; readonly at: Position };

/**
 * Patterns of dates and times in letters of LDML: `d MMMM yyyy`, `h.mm a`.
 *
 * @see https://unicode.org/reports/tr35/tr35-dates.html#Date_Field_Symbol_Table
 */
export type DatePatterns = { readonly date: string; readonly time: string };

/** Patterns of every language, and those of languages that differ. */
export type DateStyle = DatePatterns & {
  readonly byLanguage: Readonly<Record<string, Partial<DatePatterns>>>;
};

/** The authority's mark. */
export type Logo = {
  /** Path of a PNG, JPEG or SVG below the style's folder, or below that of a style that it extends. */
  readonly path: string;
  readonly alt: string;
  readonly widthPt: number;
  readonly align: 'left' | 'right' | 'center';
  /** Where it stands: on the front sheet, or on the first page of every paper. */
  readonly on: 'front-sheet' | 'first-pages';
};

/** The council's own Word template. */
export type WordTemplate = {
  /** Absolute path of a `.dotx` or `.docx`. */
  readonly templatePath: string;
  /** What is in it; nothing if it cannot be read. */
  readonly bytes: Uint8Array;
  /** Name of the template's style, by role. */
  readonly styles: Readonly<Record<string, string>>;
  /** Whose header and footer the document has: the template's, or ours. */
  readonly header: 'keep' | 'ours';
  readonly footer: 'keep' | 'ours';
  /** Whose size and margins pages have. */
  readonly page: 'template' | 'ours';
  /** Where the tokens stand that only the template can prove wrong: `template`, `header`, `styles.heading-1`. */
  readonly places: Readonly<Record<string, Position>>;
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

/** Absolute paths of TTF or OTF files. */
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
  /** Kept free at the right of every column but the last, besides the padding. */
  readonly columnGapPt: number;
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
 * `%y` is a year in two figures, which `schemeOfYear` puts in.
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
  /** How page numbers are written, wherever they stand. */
  readonly pageNumber: PageNumberFormat;
  readonly header: RunningLine;
  readonly footer: RunningLine;
  /** The same for the first page of a paper. */
  readonly firstHeader: RunningLine;
  readonly firstFooter: RunningLine;
  /** Keys of the labels that these name, each with the place of one that names it. */
  readonly labels: Readonly<Record<string, Position>>;
  readonly markingSizePt: number;
  readonly markingColour: string;
};

export type PageNumberFormat = 'decimal' | 'lower-roman' | 'upper-roman';

/**
 * What stands at the head or foot of a page: text with fields, `{{title}}`, by place. Empty for nothing.
 * `outer` is the page's outside edge, `inner` the side that is bound.
 */
export type RunningLine = { readonly [S in RunningSlot]: string };

export type RunningSlot = 'left' | 'center' | 'right' | 'outer' | 'inner';
