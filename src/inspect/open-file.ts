import { PDFDict, PDFDocument, PDFInvalidObject, type PDFObject } from '@cantoo/pdf-lib';
import { dictOf, resolve } from './objects.ts';
import { checkPackedObjects } from './packed-objects.ts';
import { readPages } from './page-tree.ts';
import type { Claims, PdfFile } from './pdf-file.ts';
import { readContent } from './read-content.ts';
import { readStructure, replacedContent } from './structure-tree.ts';
import { UnreadablePdf } from './unreadable-pdf.ts';
import { readXmp, type Xmp, xmpValues } from './xmp.ts';

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
  checkPackedObjects(bytes);
  const document = await load(bytes);
  const { context } = document;
  const catalog = dictOf(resolve(context, context.trailerInfo.Root));
  if (!(catalog instanceof PDFDict)) throw new UnreadablePdf('its catalog is missing: the file is damaged');
  const pages = readPages(catalog);
  if (pages.length === 0) throw new UnreadablePdf('it has no pages: the file is empty or damaged');
  const xmp = readXmp(catalog);
  const structure = readStructure(catalog, pages);
  return {
    bytes,
    context,
    objects: context.enumerateIndirectObjects(),
    catalog,
    pages,
    pageNumbers: new Map(pages.map(({ dict, number }) => [dict, number])),
    xmp,
    claims: claimsOf(xmp),
    content: readContent(pages, replacedContent(structure)),
    structure,
  };
}

async function load(bytes: Uint8Array): Promise<PDFDocument> {
  const isEncrypted = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes('/Encrypt');
  const options = { updateMetadata: false, preserveXFA: true, parseSpeed: Number.POSITIVE_INFINITY };
  try {
    if (!isEncrypted) return await PDFDocument.load(bytes, { ...options, throwOnInvalidObject: true });
    // Before it is decrypted, what is packed in the file looks damaged; afterwards its trailer does.
    const { context } = await PDFDocument.load(bytes, { ...options, ignoreEncryption: true });
    const document = await PDFDocument.load(bytes, { ...options, password: '' });
    document.context.trailerInfo = context.trailerInfo;
    if (document.context.enumerateIndirectObjects().some(([, object]) => isDamaged(object))) {
      throw new UnreadablePdf(damaged);
    }
    return document;
  } catch (error) {
    if (error instanceof UnreadablePdf) throw error;
    const message = error instanceof Error ? error.message : '';
    if (isEncrypted && /password/i.test(message)) throw new UnreadablePdf('it is locked with a password');
    throw new UnreadablePdf(
      isEncrypted ? 'it is encrypted in a way that is not known here, or damaged' : damaged,
    );
  }
}

/** The stream of cross-references is never encrypted, so that decrypting spoils it; it is read from the bytes. */
function isDamaged(object: PDFObject): boolean {
  if (!(object instanceof PDFInvalidObject)) return false;
  const bytes = Buffer.alloc(object.sizeInBytes());
  object.copyBytesInto(bytes, 0);
  return !bytes.includes('/XRef');
}

const damaged = 'it is damaged: an object in it is broken off or not written as PDF asks';

function claimsOf(xmp: Xmp): Claims {
  const [part] = xmpValues(xmp, 'pdfaid', 'part');
  const [conformance = ''] = xmpValues(xmp, 'pdfaid', 'conformance');
  return {
    pdfa: part === undefined ? undefined : { part: part.trim(), conformance: conformance.trim() },
    pdfua: xmpValues(xmp, 'pdfuaid', 'part')[0]?.trim(),
  };
}
