import { EncryptedPDFError, PDFDict, PDFDocument } from '@cantoo/pdf-lib';
import { dictOf, resolve } from './objects.ts';
import { readPages } from './page-tree.ts';
import type { Claims, PdfFile } from './pdf-file.ts';
import { readContent } from './read-content.ts';
import { readStructure } from './structure-tree.ts';
import { readXmp, type Xmp, xmpValues } from './xmp.ts';

/** Thrown when a file cannot be read as PDF; the message is for an officer. */
export class UnreadablePdf extends Error {
  override readonly name = 'UnreadablePdf';
}

/** Larger files are refused: they would need more memory than most machines give a program. */
export const mostFileBytes = 1024 * 1024 * 1024;

/**
 * Opens a PDF file and reads all that rules ask about. A file that only restricts what may be done with it opens
 * without its owner's password.
 *
 * @throws UnreadablePdf
 */
export async function openFile(bytes: Uint8Array): Promise<PdfFile> {
  if (bytes.byteLength > mostFileBytes) throw new UnreadablePdf('it is larger than a gigabyte');
  const head = Buffer.from(bytes.subarray(0, 1024)).toString('latin1');
  if (!head.includes('%PDF-')) throw new UnreadablePdf('it does not begin as a PDF file does');
  const document = await load(bytes);
  const { context } = document;
  const catalog = dictOf(resolve(context, context.trailerInfo.Root));
  if (!(catalog instanceof PDFDict)) throw new UnreadablePdf('its catalog is missing: the file is damaged');
  const pages = readPages(catalog);
  if (pages.length === 0) throw new UnreadablePdf('it has no pages: the file is empty or damaged');
  const xmp = readXmp(catalog);
  return {
    bytes,
    context,
    objects: context.enumerateIndirectObjects(),
    catalog,
    pages,
    pageNumbers: new Map(pages.map(({ dict, number }) => [dict, number])),
    xmp,
    claims: claimsOf(xmp),
    content: readContent(pages),
    structure: readStructure(catalog, pages),
  };
}

async function load(bytes: Uint8Array): Promise<PDFDocument> {
  try {
    return await PDFDocument.load(bytes, {
      updateMetadata: false,
      throwOnInvalidObject: true,
      parseSpeed: Number.POSITIVE_INFINITY,
      password: '',
    });
  } catch (error) {
    const message = error instanceof Error ? error.message : '';
    if (error instanceof EncryptedPDFError || /password/i.test(message)) {
      throw new UnreadablePdf('it is locked with a password');
    }
    if (/Encrypt|cipher|crypt/i.test(message))
      throw new UnreadablePdf('it is encrypted in a way that is not known here');
    throw new UnreadablePdf('it is damaged: an object in it is broken off or not written as PDF asks');
  }
}

function claimsOf(xmp: Xmp): Claims {
  const [part] = xmpValues(xmp, 'pdfaid', 'part');
  const [conformance = ''] = xmpValues(xmp, 'pdfaid', 'conformance');
  return {
    pdfa: part === undefined ? undefined : { part: part.trim(), conformance: conformance.trim() },
    pdfua: xmpValues(xmp, 'pdfuaid', 'part')[0]?.trim(),
  };
}
