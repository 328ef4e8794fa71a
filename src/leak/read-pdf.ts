import { PDFRawStream } from '@cantoo/pdf-lib';
import { decodeStream } from '../inspect/decode-stream.ts';
import { getName, isString, textOf } from '../inspect/objects.ts';
import { openFile } from '../inspect/open-file.ts';
import { eachValue } from '../inspect/walk-objects.ts';
import type { PlaceOfText } from './place-of-text.ts';

/**
 * Reads all that a PDF file says: what its pages show, every string of its objects, which hold bookmarks, alternative
 * texts, names and properties, and every stream that is text, such as the metadata and attached files.
 */
export async function readPdf(bytes: Uint8Array): Promise<readonly PlaceOfText[]> {
  const { objects, content } = await openFile(bytes);
  const places: PlaceOfText[] = [];
  for (const [page, texts] of content.texts) places.push({ where: `page ${page}`, text: texts.join('') });
  for (const { value, at } of eachValue(objects)) {
    if (isString(value)) places.push({ where: `a string of object ${at}`, text: textOf(value) ?? '' });
  }
  for (const [{ objectNumber }, object] of objects) {
    if (!(object instanceof PDFRawStream) || !isText(object)) continue;
    const written = new TextDecoder().decode(decodeStream(object) ?? new Uint8Array());
    const text = isXml(object) ? xmlText(written) : written;
    places.push({ where: `the stream of object ${objectNumber}`, text });
  }
  return places;
}

const isXml = (stream: PDFRawStream): boolean => getName(stream, 'Subtype') === 'XML';

/** Others are pictures, fonts, and what pages draw, which is read as it is shown. */
const isText = (stream: PDFRawStream): boolean => getName(stream, 'Type') === 'EmbeddedFile' || isXml(stream);

/** What stands between tags and in comments: the rest is words of the format. */
const xmlText = (xml: string): string => xml.replace(/<(?!!--)[^>]*>/g, ' ');
