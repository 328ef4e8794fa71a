import { constants, deflateSync, inflateSync } from 'node:zlib';
import { decodePDFRawStream, PDFRawStream, type PDFStream } from '@cantoo/pdf-lib';
import { get, getNumber, listOf, nameOf, type Value } from '../../inspect/objects.ts';
import { Refusal } from './refusal.ts';

/** More than a page needs; what unpacks to more is taken for damaged. */
const mostBytes = 128 * 1024 * 1024;
/** More than all pages need: a page may be packed to a thousandth, and a stream stand on every page. */
const mostOfAll = 512 * 1024 * 1024;

/** How much has been unpacked of a file. */
export class Unpacked {
  #bytes = 0;

  /** @throws Refusal once it is more than any paper has */
  add(bytes: Uint8Array): Uint8Array {
    this.#bytes += bytes.length;
    if (this.#bytes > mostOfAll) {
      throw new Refusal(
        'its pages unpack to more than half a gigabyte',
        'ask the author to print it to a new PDF, or to send a part of it',
      );
    }
    return bytes;
  }
}

/** Names of the filters that a stream is packed with, the outermost first. */
export function filtersOf(stream: Value): readonly string[] {
  return listOf(get(stream, 'Filter')).map((filter) => nameOf(filter) ?? '');
}

/**
 * Unpacks a stream of content; of a broken one comes what can be read.
 *
 * @returns no bytes when nothing can be read
 * @throws Refusal for one that swells beyond what a page needs
 */
export function unpack(stream: PDFStream): Uint8Array {
  if (!(stream instanceof PDFRawStream)) return new Uint8Array();
  const filters = filtersOf(stream);
  try {
    if (filters.length === 0) return stream.contents;
    const isPredicted = (getNumber(listOf(get(stream, 'DecodeParms'))[0], 'Predictor') ?? 1) > 1;
    if (filters.every((filter) => filter === 'FlateDecode') && !isPredicted) {
      return filters.reduce<Uint8Array>(inflate, stream.contents);
    }
    return decodePDFRawStream(stream).decode();
  } catch (error) {
    if (isTooLarge(error))
      throw new Refusal(
        'a part of it unpacks to far more than a page holds',
        'ask the author to print it to a new PDF',
      );
    return new Uint8Array();
  }
}

function inflate(packed: Uint8Array): Uint8Array {
  return inflateSync(packed, { maxOutputLength: mostBytes, finishFlush: constants.Z_SYNC_FLUSH });
}

function isTooLarge(error: unknown): boolean {
  return error instanceof RangeError && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE';
}

/** Level 6 packs content a twentieth larger than level 9, in a third of the time. */
export function pack(bytes: Uint8Array): Uint8Array {
  return deflateSync(bytes, { level: 6 });
}
