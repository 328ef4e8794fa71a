import { PDFArray, PDFStream } from '@cantoo/pdf-lib';
import { get, itemsOf } from '../../inspect/objects.ts';
import type { SourcePageObject } from './page-tree.ts';
import { type Unpacked, unpack } from './unpack.ts';

/** The content of a page, unpacked; several streams are one, divided where a token may end (ISO 32000-1, 7.8.2). */
export function contentOf({ dict }: SourcePageObject, unpacked: Unpacked): Uint8Array {
  const contents = get(dict, 'Contents');
  if (contents instanceof PDFStream) return unpacked.add(unpack(contents));
  if (!(contents instanceof PDFArray)) return new Uint8Array();
  const streams = itemsOf(contents).flatMap((item) =>
    item instanceof PDFStream ? [unpacked.add(unpack(item))] : [],
  );
  return Buffer.concat(streams.flatMap((stream) => [stream, newline]));
}

const newline = Uint8Array.of(10);
