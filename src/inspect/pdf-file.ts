import type { PDFContext, PDFDict, PDFObject, PDFRef } from '@cantoo/pdf-lib';
import type { Content } from './content-facts.ts';
import type { Page } from './page-tree.ts';
import type { StructureTree } from './structure-tree.ts';
import type { Xmp } from './xmp.ts';

/** What a file claims to be. */
export type Claims = {
  /** Part and level of PDF/A, as `2` and `A`. */
  readonly pdfa: { readonly part: string; readonly conformance: string } | undefined;
  /** Part of PDF/UA. */
  readonly pdfua: string | undefined;
};

/** A PDF file as rules see it: its bytes, its objects, and what has been read out of them. */
export type PdfFile = {
  readonly bytes: Uint8Array;
  readonly context: PDFContext;
  readonly objects: readonly (readonly [PDFRef, PDFObject])[];
  readonly catalog: PDFDict;
  readonly pages: readonly Page[];
  readonly pageNumbers: ReadonlyMap<PDFDict, number>;
  readonly xmp: Xmp;
  readonly claims: Claims;
  readonly content: Content;
  readonly structure: StructureTree;
};
