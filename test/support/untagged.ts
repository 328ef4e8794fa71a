import { deflateSync } from 'node:zlib';
import {
  decodePDFRawStream,
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFName,
  type PDFObject,
  PDFRawStream,
  PDFRef,
  PDFStream,
} from '@cantoo/pdf-lib';

/**
 * Writes a PDF anew as it would be without tags: without the structure tree, what leads to it, and the marks in
 * its pages. Objects are packed as in the original, so that sizes may be compared.
 */
export async function untagged(bytes: Uint8Array): Promise<Uint8Array> {
  const pdf = await PDFDocument.load(bytes, { updateMetadata: false });
  const { context } = pdf;
  for (const name of ['StructTreeRoot', 'MarkInfo']) pdf.catalog.delete(PDFName.of(name));
  for (const page of pdf.getPages()) unmark(page.node.get(PDFName.of('Contents')), pdf);
  const reached = new Set<PDFRef>();
  const open: PDFObject[] = Object.values(context.trailerInfo).filter((value) => value !== undefined);
  for (let object = open.pop(); object; object = open.pop()) {
    if (object instanceof PDFRef) {
      if (reached.has(object)) continue;
      reached.add(object);
      const target = context.lookup(object);
      if (target) open.push(target);
    } else if (object instanceof PDFArray) {
      open.push(...object.asArray());
    } else if (object instanceof PDFDict || object instanceof PDFStream) {
      const dictionary = object instanceof PDFStream ? object.dict : object;
      for (const name of ['SE', 'StructParent', 'StructParents']) dictionary.delete(PDFName.of(name));
      open.push(...dictionary.values());
    }
  }
  for (const [reference] of context.enumerateIndirectObjects()) {
    if (!reached.has(reference)) context.delete(reference);
  }
  return pdf.save({ useObjectStreams: true, objectsPerTick: Number.POSITIVE_INFINITY });
}

/** Takes the operators that mark content out of a page. */
function unmark(contents: PDFObject | undefined, pdf: PDFDocument): void {
  const { context } = pdf;
  const found = context.lookup(contents);
  // Pages of an author's file have several streams.
  if (found instanceof PDFArray) {
    for (const each of found.asArray()) unmark(each, pdf);
    return;
  }
  const stream = found as PDFRawStream;
  const operators = Buffer.from(decodePDFRawStream(stream).decode()).toString('latin1').split('\n');
  const text = operators.filter((line) => !/ BDC$|^EMC$/.test(line)).join('\n');
  const packed = deflateSync(Buffer.from(text, 'latin1'));
  stream.dict.set(PDFName.of('Length'), context.obj(packed.length));
  context.assign(contents as PDFRef, PDFRawStream.of(stream.dict, packed));
}
