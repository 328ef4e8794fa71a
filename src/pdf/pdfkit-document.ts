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
  /** Where each object stands in the file, by its number less 1. */
  readonly _offsets: (number | null)[];
  _offset: number;
  _write(data: string | Uint8Array): void;
  push(chunk: Uint8Array | null): boolean;
  info: Record<string, unknown>;
  _addInfo(): void;
  appendXML(xml: string, newline?: boolean): void;
  addPage(options: { readonly size: readonly [number, number]; readonly margin: number }): unknown;
  ref(data?: unknown): PdfkitReference;
  font(source: FontkitFont, family: string): unknown;
  readonly _font: PdfkitFont;
  openImage(bytes: Uint8Array): PdfkitImage;
  end(): void;
};

export type PdfkitPage = {
  readonly dictionary: PdfkitReference & { readonly data: Record<string, unknown> };
  readonly fonts: Record<string, PdfkitReference>;
  readonly xobjects: Record<string, PdfkitReference>;
  readonly annotations: PdfkitReference[];
  write(operators: string): void;
};

export type PdfkitReference = {
  readonly id: number;
  data: unknown;
  write(chunk: string | Uint8Array): void;
  end(): void;
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

/**
 * Gathers the file instead of streaming it. pdfkit writes every line, and every entry of the cross-reference
 * table, as a chunk of its own; a long pack has half a million of them.
 *
 * @returns a function that gives the whole file once the document has ended
 */
export function gatherFile(document: PdfkitDocument): () => Uint8Array {
  const chunks: Uint8Array[] = [];
  let pending = '';
  const flush = () => {
    if (pending !== '') chunks.push(Buffer.from(pending, 'latin1'));
    pending = '';
  };
  document.push = (chunk) => {
    flush();
    if (chunk) chunks.push(chunk);
    return true;
  };
  document._write = (data) => {
    if (typeof data === 'string') {
      pending += `${data}\n`;
      document._offset += data.length + 1;
      if (pending.length > chunkLength) flush();
    } else {
      document.push(data);
      document._offset += data.length;
    }
  };
  // The header was written before.
  const header = `%PDF-1.7\n%\xff\xff\xff\xff\n`;
  if (document._offset !== header.length) throw new Error('pdfkit wrote more than the header of the file');
  pending = header;
  return () => Buffer.concat(chunks);
}

const chunkLength = 65_536;

/** Takes the number of an object that `writeObject` will write. */
export function reserveObject(document: PdfkitDocument): number {
  return document._offsets.push(null);
}

/** Writes a whole object, without the reference that pdfkit keeps for one that is still open. */
export function writeObject(document: PdfkitDocument, number: number, content: string): void {
  document._offsets[number - 1] = document._offset;
  document._write(`${number} 0 obj\n${content}\nendobj`);
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
