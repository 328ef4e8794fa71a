/**
 * Pages of another PDF file, ready to be drawn: plain data that needs no parser, may go from one thread to another,
 * and is written into the pack by giving its objects numbers of the pack.
 */
export type PdfDrawing = {
  /** SHA-256 of the file that the pages are from, in hexadecimal. */
  readonly digest: string;
  /** What the pages share: fonts, pictures, resources. Each is referred to by its place in this list. */
  readonly objects: readonly PdfObject[];
  readonly forms: readonly PdfForm[];
  /** What in the pages no file may have that claims PDF/A or PDF/UA, such as fonts that are not embedded. */
  readonly breaches: readonly PdfBreach[];
};

/** A PDF object: its text in Latin-1, cut where it refers to another object, whose place stands there. */
export type PdfObject = {
  /** Of a stream the dictionary, without its length. */
  readonly parts: readonly (string | number)[];
  readonly stream?: Uint8Array;
  /** Of a form: how many pieces of marked content in it belong to the structure; they are numbered from 0. */
  readonly marks?: number;
};

/**
 * A page as a Form XObject (ISO 32000-1, 8.10), as a reader shows it: turned, cropped, with its annotations drawn.
 * It fills the rectangle from 0, 0 to its width and height.
 */
export type PdfForm = PdfObject & {
  readonly widthPt: number;
  readonly heightPt: number;
  readonly marks: number;
  /** Of a tagged page: how it stands in the content of a page instead, where every reader finds its tags. */
  readonly inline?: PdfInline;
};

export type PdfInline = {
  /** Operators that put the page's own coordinates in place, and clip what is not seen. */
  readonly before: string;
  /** What the content names: the kind of resource, its name as it is written, and its value. */
  readonly resources: readonly PdfResource[];
};

export type PdfResource = {
  readonly kind: string;
  readonly name: string;
  readonly parts: readonly (string | number)[];
};

/** Why a file that has these pages may not claim to conform. */
export type PdfBreach = {
  readonly kind: 'font' | 'colour' | 'content' | 'tags';
  /** Name of the font, or what is wrong. */
  readonly name: string;
  /** Pages of the source that have it, counted from 1. */
  readonly pages: readonly number[];
};

/** A PDF file that an author has sent, or some pages of it. */
export type PdfSource = PdfDrawing & {
  /** Path below the data folder. */
  readonly path: string;
  /** Numbers of the chosen pages in the file, counted from 1; as many as forms. */
  readonly pageNumbers: readonly number[];
  /** Links of each chosen page. */
  readonly links: readonly (readonly SourceLink[])[];
  /** The file's own bookmarks that lead to chosen pages. */
  readonly outline: readonly SourceBookmark[];
  /** Language that the file says it is in. */
  readonly lang?: string;
  /** The file's structure, where it is tagged; absent, each page is one picture. */
  readonly structure?: readonly SourceElement[];
};

/** A place on a chosen page: its index, and its height from the lower edge of the form. */
export type SourcePlace = { readonly page: number; readonly topPt?: number };

export type SourceLink = {
  readonly rectangle: SourceRectangle;
  readonly target: string | SourcePlace;
  /** What the link says it is; else the words are not known. */
  readonly words?: string;
};

export type SourceBookmark = {
  readonly title: string;
  readonly place: SourcePlace;
  readonly children: readonly SourceBookmark[];
};

/**
 * An element of a source's structure. Its type is a standard one (ISO 32000-1, 14.8.4). Headings begin with `H1` and
 * leave no level out; they go down by the level of the heading that they stand under.
 */
export type SourceElement = {
  readonly tag: string;
  readonly alt?: string;
  readonly actualText?: string;
  readonly expansion?: string;
  readonly lang?: string;
  /** Unique in the source. */
  readonly id?: string;
  /** Of a list or a cell. */
  readonly attributes?: SourceAttributes;
  /** Of a cell: the ids of the cells that head it. */
  readonly headers?: readonly string[];
  /** Of a picture: where it stands on the form of a page. */
  readonly box?: { readonly page: number; readonly rectangle: SourceRectangle };
  readonly kids: readonly SourceKid[];
};

export type SourceAttributes = {
  readonly owner: 'List' | 'Table';
  /** Values as PDF writes them. */
  readonly values: Readonly<Record<string, string>>;
};

/** Left, bottom, right, top on a form, in points. */
export type SourceRectangle = readonly [number, number, number, number];

/** An element, a piece of marked content of a chosen page, or one of the page's links. */
export type SourceKid =
  | SourceElement
  | {
      readonly page: number;
      readonly mark: number;
      /** Place of the object that has the mark, where that is a form on the page. */
      readonly form?: number;
    }
  | { readonly page: number; readonly link: number };
