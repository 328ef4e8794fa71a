import { inflateSync } from 'node:zlib';
import { decodePDFRawStream, PDFRawStream } from '@cantoo/pdf-lib';
import { get, getNumber, listOf, nameOf, type Value } from './objects.ts';

/** More than any page or font needs; what unpacks to more is taken for damaged. */
const mostBytes = 256 * 1024 * 1024;

/**
 * Unpacks a stream (ISO 32000-1, 7.4). A damaged one gives what can be read of it, and pictures, whose
 * filters are left alone, nothing.
 *
 * @returns undefined when nothing can be read
 */
export function decodeStream(stream: Value): Uint8Array | undefined {
  if (!(stream instanceof PDFRawStream)) return undefined;
  const filters = listOf(get(stream, 'Filter')).map(nameOf);
  try {
    if (filters.length === 0) return stream.contents;
    if (filters.length === 1 && filters[0] === 'FlateDecode') {
      const unpacked = inflateSync(stream.contents, { maxOutputLength: mostBytes });
      return undoPredictor(unpacked, listOf(get(stream, 'DecodeParms'))[0]);
    }
    return decodePDFRawStream(stream).decode();
  } catch {
    return undefined;
  }
}

function undoPredictor(bytes: Uint8Array, parameters: Value): Uint8Array {
  if ((getNumber(parameters, 'Predictor') ?? 1) < 10) return bytes;
  const bits = (getNumber(parameters, 'Colors') ?? 1) * (getNumber(parameters, 'BitsPerComponent') ?? 8);
  const width = Math.ceil(((getNumber(parameters, 'Columns') ?? 1) * bits) / 8);
  return undoPngPrediction(bytes, width, Math.max(1, bits >> 3));
}

/**
 * Undoes PNG's prediction, as cross-reference streams have it (ISO 32000-1, 7.4.4.4).
 *
 * @param width bytes of a row, without the one that says how it is predicted
 * @param step bytes of a sample
 */
export function undoPngPrediction(bytes: Uint8Array, width: number, step: number): Uint8Array {
  const rows = Math.floor(bytes.length / (width + 1));
  const out = new Uint8Array(rows * width);
  for (let row = 0; row < rows; row++) {
    const kind = bytes[row * (width + 1)] as number;
    for (let column = 0; column < width; column++) {
      const at = row * width + column;
      const left = column >= step ? (out[at - step] as number) : 0;
      const up = row > 0 ? (out[at - width] as number) : 0;
      const corner = row > 0 && column >= step ? (out[at - width - step] as number) : 0;
      out[at] = (bytes[row * (width + 1) + 1 + column] as number) + predicted(kind, left, up, corner);
    }
  }
  return out;
}

function predicted(kind: number, left: number, up: number, corner: number): number {
  if (kind === 1) return left;
  if (kind === 2) return up;
  if (kind === 3) return (left + up) >> 1;
  if (kind !== 4) return 0;
  const guess = left + up - corner;
  const [a, b, c] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - corner)];
  return a <= b && a <= c ? left : b <= c ? up : corner;
}
