import { PDFDict, PDFDocument, PDFInvalidObject, type PDFObject } from '@cantoo/pdf-lib';
import { dictOf, get, resolve } from '../../inspect/objects.ts';
import { checkPackedObjects } from '../../inspect/packed-objects.ts';
import { Refusal } from './refusal.ts';

/** A file that has been parsed. */
export type OpenPdf = {
  readonly catalog: PDFDict;
  /** Strings of what was encrypted hold bytes, others are as they are written. */
  readonly isDecrypted: boolean;
};

/** Larger files are none that an author sends. */
const mostFileBytes = 256 * 1024 * 1024;

export const exportAgain =
  'ask the author for a new PDF, saved or exported from the program that the paper was written in';

/**
 * Parses a PDF file. One that only restricts what may be done with it opens without its owner's password.
 *
 * @throws Refusal
 */
export async function openPdf(bytes: Uint8Array): Promise<OpenPdf> {
  if (bytes.byteLength > mostFileBytes) {
    throw new Refusal('it is larger than 256 MB', 'ask the author for a PDF with smaller pictures');
  }
  const beginning = Buffer.from(bytes.subarray(0, 1024)).toString('latin1');
  if (!beginning.includes('%PDF-')) {
    throw new Refusal('it is no PDF file', 'name a PDF file here, or ask the author for one');
  }
  // A file that is two things at once is not what whoever looked at it saw.
  if (/^(?:PK|MZ|\x7fELF|\xd0\xcf|\xff\xd8|\x89PNG|GIF8|Rar!|\s*<)/.test(beginning)) {
    throw new Refusal('it is a file of another kind, with a PDF in it', exportAgain);
  }
  try {
    checkPackedObjects(bytes);
  } catch {
    throw new Refusal('it unpacks to more than half a gigabyte', exportAgain);
  }
  const { document, isDecrypted } = await load(bytes);
  const { context } = document;
  const catalog = dictOf(resolve(context, context.trailerInfo.Root));
  if (!(catalog instanceof PDFDict)) throw new Refusal('it is damaged: it has no catalog', exportAgain);
  checkKind(catalog);
  return { catalog, isDecrypted };
}

function checkKind(catalog: PDFDict): void {
  if (get(catalog, 'Collection') !== undefined) {
    throw new Refusal(
      'it is a portfolio, a folder of several files',
      'open it in Adobe Acrobat, save each file in it as a PDF of its own, and name those',
    );
  }
  if (get(get(catalog, 'AcroForm'), 'XFA') !== undefined) {
    throw new Refusal(
      'it is an XFA form, which only Adobe’s programs can show',
      'open it in Adobe Acrobat, print it to a PDF, and name that',
    );
  }
}

async function load(bytes: Uint8Array): Promise<{ document: PDFDocument; isDecrypted: boolean }> {
  const isEncrypted = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes('/Encrypt');
  const options = { updateMetadata: false, preserveXFA: true, parseSpeed: Number.POSITIVE_INFINITY };
  try {
    if (!isEncrypted) return { document: await PDFDocument.load(bytes, options), isDecrypted: false };
    // Before it is decrypted, what is packed in the file looks damaged; afterwards its trailer does.
    const locked = await PDFDocument.load(bytes, { ...options, ignoreEncryption: true });
    if (resolve(locked.context, locked.context.trailerInfo.Encrypt) === undefined) {
      return { document: locked, isDecrypted: false };
    }
    const document = await PDFDocument.load(bytes, { ...options, password: '' });
    document.context.trailerInfo = locked.context.trailerInfo;
    if (document.context.enumerateIndirectObjects().some(([, object]) => isDamaged(object))) {
      throw new Error('damaged');
    }
    return { document, isDecrypted: true };
  } catch (error) {
    if (isEncrypted && error instanceof Error && /password/i.test(error.message)) {
      throw new Refusal(
        'it opens only with a password',
        'ask the author for a copy that opens without a password',
      );
    }
    const encrypted = isEncrypted ? 'it is encrypted in a way that is not known here, or damaged' : undefined;
    throw new Refusal(encrypted ?? 'it is damaged and cannot be read', exportAgain);
  }
}

/** The stream of cross-references is never encrypted, so that decrypting spoils it. */
function isDamaged(object: PDFObject): boolean {
  if (!(object instanceof PDFInvalidObject)) return false;
  const bytes = Buffer.alloc(object.sizeInBytes());
  object.copyBytesInto(bytes, 0);
  return !bytes.includes('/XRef');
}
