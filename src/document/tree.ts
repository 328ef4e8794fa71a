import type { Position } from '../problems/problem.ts';
import type { Chart } from './chart.ts';
import type { PdfDrawing, PdfSource } from './pdf-source.ts';

/**
 * The semantic tree: the only thing that layout and writers know of a pack.
 * It holds words, order and meaning; never a measure and never a font.
 */
export type Document = {
  readonly type: 'document';
  /** BCP 47, for example `en-GB`. */
  readonly lang: string;
  readonly title: string;
  readonly author: string;
  readonly subject: string;
  readonly keywords: readonly string[];
  /** ISO 8601 date of the meeting; the only date that outputs carry. */
  readonly date: string;
  /** Stands across every page of what is not published; absent for what is. */
  readonly draft?: DraftMark;
  /** Stands at the foot of every page of the members' edition: whose copy it is. */
  readonly copyMark?: string;
  readonly papers: readonly Paper[];
};

/** What says that a document is a draft: a word across its pages, and a sentence. */
export type DraftMark = { readonly word: string; readonly notice: string };

/** One paper of the pack. It begins on a new page; its footnotes are numbered from 1. */
export type Paper = {
  readonly type: 'paper';
  /** Unique in the pack; the target of `pages` references and of bookmarks. */
  readonly id: string;
  /** Kind of paper: `front-sheet`, `minutes`, `report`, `appendix`. */
  readonly kind: string;
  readonly title: string;
  /** Path of titles in the outline; the last is this paper's own. Equal beginnings are shared. */
  readonly outline: readonly string[];
  /** Set at the top of the second and later pages of the paper. Empty for none. */
  readonly runningHeader: readonly Inline[];
  /** What running matter may say besides, in the paper's language. */
  readonly runningFields: RunningFields;
  /** Protective marking, set at the top and bottom of every page of the paper. */
  readonly marking?: string;
  /** Not for publication: its pages are tinted. */
  readonly exempt?: true;
  readonly orientation: Orientation;
  /** Where it differs from the document's. */
  readonly lang?: string;
  /** Where it is asked for, for messages. */
  readonly at?: Position;
  readonly blocks: readonly Block[];
};

/** Values of the fields that a house style's header and footer may have, beside the running header and the page. */
export type RunningFields = {
  /** Name of the body that meets. */
  readonly body: string;
  readonly authority: string;
  /** Of the meeting. */
  readonly date: string;
  /** Number of the agenda item that the paper belongs to, `5` or `39/20`; empty for none. */
  readonly item: string;
  /** `Page %1 of %2` */
  readonly pageOf: string;
  /** What a page says that is left blank. */
  readonly blankPage: string;
  /** Labels that the house style's header and footer name, by key; without those that have nothing to say here. */
  readonly labels: Readonly<Record<string, string>>;
};

export type Orientation = 'portrait' | 'landscape';

export type Block =
  | Heading
  | Paragraph
  | List
  | Table
  | Figure
  | SourcePage
  | Quotation
  | Group
  | Section
  | Contents
  | Rule
  | PageBreak;

/**
 * `role` names a block style of the house style (`purpose`, `recommendation`, `contact-table`).
 * A node without role takes the style of its type (`paragraph`, `heading-2`).
 */
type BlockBase = {
  readonly role?: string;
  /** Anchor: the target of internal links. Unique in the pack. */
  readonly id?: string;
  readonly lang?: string;
  /** Where it was written, for messages. */
  readonly at?: Position;
};

export type Heading = BlockBase & {
  readonly type: 'heading';
  readonly level: 1 | 2 | 3 | 4 | 5 | 6;
  readonly number?: NumberLabel;
  readonly children: readonly Inline[];
};

export type Paragraph = BlockBase & {
  readonly type: 'paragraph';
  readonly number?: NumberLabel;
  readonly children: readonly Inline[];
};

/** A number that the program made. It stands in the margin column, before the text. */
export type NumberLabel = {
  /** Name of a numbering scheme of the house style. */
  readonly scheme: string;
  /** Counted from 1; the length of `values`. */
  readonly level: number;
  /** The counters, outermost first: `[2, 1]` for 2.1. */
  readonly values: readonly number[];
  /** As printed: `2.1`. */
  readonly label: string;
  /** Numbers with the same instance run on; another instance starts afresh. */
  readonly instance: string;
};

export type List = BlockBase & {
  readonly type: 'list';
  readonly marker: ListMarker;
  /** True when items stand close, without paragraph spacing. */
  readonly tight: boolean;
  readonly items: readonly ListItem[];
};

export type ListItem = {
  readonly type: 'list-item';
  readonly blocks: readonly Block[];
  readonly at?: Position;
};

export type ListFormat = 'bullet' | 'decimal' | 'lower-alpha' | 'upper-alpha' | 'lower-roman' | 'upper-roman';

export type ListMarker = {
  readonly format: ListFormat;
  /** Number of the first item, from 1. */
  readonly start: number;
  /** Printed before and after the number: `(` and `)`. Empty for bullets. */
  readonly before: string;
  readonly after: string;
};

/** Every row fills every column, counting spans. Rows with rowspan stand together. */
export type Table = BlockBase & {
  readonly type: 'table';
  /** Look of the table: `grid`, `plain`, `contact`, `form`. */
  readonly variant: string;
  readonly columns: readonly Column[];
  readonly caption?: readonly Inline[];
  /** Repeated at the top of each page that the table runs on to. */
  readonly head: readonly Row[];
  readonly body: readonly Row[];
};

export type Column = {
  readonly align: 'left' | 'right' | 'center';
  /** Relative width asked for by the author; without it the content decides. */
  readonly share?: number;
};

export type Row = { readonly type: 'row'; readonly cells: readonly Cell[]; readonly at?: Position };

export type Cell = {
  readonly type: 'cell';
  /** What the cell heads: its column, its row, or the rows that follow it (a full-width section row). */
  readonly heads?: 'column' | 'row' | 'group';
  readonly colspan: number;
  readonly rowspan: number;
  readonly align?: 'left' | 'right' | 'center';
  readonly blocks: readonly Block[];
};

export type Figure = BlockBase & {
  readonly type: 'figure';
  readonly image: Image;
  /** Empty only when the figure is decoration. */
  readonly alt: string;
  /** Share of the text width, over 0 to 1; without it the natural size, at most 1. */
  readonly width?: number;
  readonly caption?: readonly Inline[];
};

/**
 * A page of a PDF file that an author has sent, on a page of its own. The PDF has the page itself, as its author
 * made it; Word documents and web pages have a picture of it, or lead to the PDF.
 */
export type SourcePage = BlockBase & {
  readonly type: 'source-page';
  /** Shared by all pages of one file. */
  readonly source: PdfSource;
  /** Index of the page among the chosen ones. */
  readonly index: number;
  /** Size as it is seen, turned and cropped. */
  readonly widthPt: number;
  readonly heightPt: number;
  /** What the page shows, for all who do not have the file's own tags. */
  readonly alt: string;
  /** The words on it, a line each as they stand; empty for a page that is a scan. */
  readonly text: string;
  readonly picture?: Image;
  /** On the first of a file's pages: where all of them are, said where there is no picture. */
  readonly notice?: PageReference;
};

export type Image = {
  /** Path below the data folder, or below the house style's folder. */
  readonly path: string;
  readonly format: 'png' | 'jpeg';
  readonly widthPx: number;
  readonly heightPx: number;
  /** Pixels to the inch, where the file says something of them; else 150. */
  readonly dpi?: number;
  /** The file as it is published: of a photograph without place, owner and camera. Empty until it is drawn. */
  readonly bytes: Uint8Array;
  /** Numbers that the picture is drawn of. */
  readonly chart?: Chart;
  /** What the picture is drawn from, where that is not pixels. */
  readonly vector?: VectorPicture;
};

/** A picture of lines and words, which PDF and web page show as such; Word documents show its pixels. */
export type VectorPicture = {
  /** An SVG file, with nothing in it that runs or that comes from elsewhere. */
  readonly svg: string;
  /** The same for the PDF, once it is drawn. */
  readonly drawing?: PdfDrawing;
};

export type Quotation = BlockBase & { readonly type: 'quotation'; readonly blocks: readonly Block[] };

/** Blocks with something in common: `contact-block`, `signatory`, `address`, `letter`. */
export type Group = BlockBase & {
  readonly type: 'group';
  /** Kept on one page if they fit on one. */
  readonly keepTogether: boolean;
  readonly blocks: readonly Block[];
};

/** Pages of their own inside a paper: turned, or marked. Begins and ends with a new page. */
export type Section = BlockBase & {
  readonly type: 'section';
  readonly orientation: Orientation;
  readonly marking?: string;
  readonly blocks: readonly Block[];
};

/** A contents list with page numbers, of the whole pack or of its own paper. */
export type Contents = BlockBase & {
  readonly type: 'contents';
  readonly entries: readonly ContentsEntry[];
};

export type ContentsEntry = {
  readonly level: number;
  readonly number?: string;
  readonly children: readonly Inline[];
  /** Id of the paper or block whose page is printed. */
  readonly target: string;
};

/** A line across the column; with role `signature`, the dotted line to sign on. */
export type Rule = BlockBase & { readonly type: 'rule' };

export type PageBreak = BlockBase & { readonly type: 'page-break' };

export type Inline = Text | Link | FootnoteReference | LineBreak | PageReference;

export type Text = {
  readonly type: 'text';
  /** Never empty; white space is single spaces, no-break spaces included as they are. */
  readonly value: string;
  readonly bold?: true;
  readonly italic?: true;
  readonly underline?: true;
  readonly strike?: true;
  readonly code?: true;
  readonly script?: 'super' | 'sub';
  readonly lang?: string;
};

/** `href` is http, https, mailto, tel, or `#` and an id of the pack. */
export type Link = { readonly type: 'link'; readonly href: string; readonly children: readonly Inline[] };

export type FootnoteReference = {
  readonly type: 'footnote';
  /** Number in the paper, from 1 in order of reference; made by `numberNotes`. */
  readonly number: number;
  readonly blocks: readonly Paragraph[];
};

export type LineBreak = { readonly type: 'line-break' };

/**
 * The pages of a paper or of several, as printed: `Page 5` or `Pages 5–12`.
 * Set at the right-hand end of its line. The number is known only after layout.
 */
export type PageReference = {
  readonly type: 'pages';
  /** Ids of papers; the range is from the first page of the first to the last page of the last. */
  readonly targets: readonly string[];
  /** `Page %1`, for one page. */
  readonly one: string;
  /** `Pages %1–%2`, for more. */
  readonly many: string;
};
