import PDFDocument from 'pdfkit';
import type { FontkitFont } from '../fonts/fontkit-font.ts';

/**
 * The parts of pdfkit that we use, with its internals typed: pages, references, fonts and
 * images are pdfkit's; content streams, tags and navigation are ours.
 */
export type PdfkitDocument = {
  readonly page: PdfkitPage;
  readonly _root: { readonly data: Record<string, unknown> };
  _id: Uint8Array;
  readonly _info: PdfkitReference;
  /** Where each object stands in the file, by its number less 1. */
  readonly _offsets: (number | null)[];
  _offset: number;
  _write(data: string | Uint8Array): void;
  /** Writes what comes after the last object. */
  _finalize(): void;
  push(chunk: Uint8Array | null): boolean;
  info: Record<string, unknown>;
  _addInfo(): void;
  appendXML(xml: string, newline?: boolean): void;
  addPage(options: { readonly size: readonly [number, number]; readonly margin: number }): unknown;
  ref: (data?: unknown) => PdfkitReference;
  font(source: FontkitFont, family: string): unknown;
  readonly _font: PdfkitFont;
  openImage(bytes: Uint8Array): PdfkitImage;
  end(): void;
};

export type PdfkitPage = {
  readonly dictionary: PdfkitReference & { readonly data: Record<string, unknown> };
  readonly fonts: Record<string, PdfkitReference>;
  readonly xobjects: Record<string, PdfkitReference>;
  /** By kind, then by name. */
  readonly resources: { readonly data: Record<string, unknown> };
  readonly content: PdfkitReference;
  readonly annotations: PdfkitReference[];
  write(operators: string): void;
};

export type PdfkitReference = {
  readonly id: number;
  data: unknown;
  /** What its stream has been given; empty for an object without one. */
  readonly buffer: readonly unknown[];
  write(chunk: string | Uint8Array): void;
  end(): void;
  /** Writes the object into the file. */
  finalize(): void;
};

export type PdfkitFont = {
  readonly id: string;
  readonly subset: { includeGlyph(id: number): number };
  readonly widths: number[];
  readonly unicode: (readonly number[])[];
  ref(): PdfkitReference;
};

export type PdfkitImage = {
  obj: PdfkitReference | null;
  embed(document: unknown): void;
  /** Ends a PNG's object, perhaps later; a JPEG has none. */
  finalize?: () => void;
};

export function openPdfkit(options: Readonly<Record<string, unknown>>): PdfkitDocument {
  return new PDFDocument(options as never) as unknown as PdfkitDocument;
}

/** Text that pdfkit writes into a file as it stands, without conversion. */
export class RawPdf {
  readonly #text: string;
  readonly [Symbol.toStringTag] = 'RawPdf';

  constructor(text: string) {
    this.#text = text;
  }

  toString(): string {
    return this.#text;
  }
}

/** A PDF text string: ASCII in parentheses, all else as UTF-16 in hexadecimal (ISO 32000-1, 7.9.2.2). */
export function textString(text: string): string {
  if (/^[\x20-\x7e]*$/.test(text)) return `(${text.replace(/[\\()]/g, '\\$&')})`;
  let hex = 'FEFF';
  for (let index = 0; index < text.length; index++) {
    hex += text.charCodeAt(index).toString(16).toUpperCase().padStart(4, '0');
  }
  return `<${hex}>`;
}

/** A coordinate with as many decimals as paper needs. */
export function decimal(value: number): string {
  const rounded = Math.round(value * 1000) / 1000;
  return rounded === 0 ? '0' : String(rounded);
}

/** A share of a size needs more decimals than a place: a metre of page stands on a few points. */
export function factor(value: number): string {
  return String(Math.round(value * 1_000_000) / 1_000_000);
}
