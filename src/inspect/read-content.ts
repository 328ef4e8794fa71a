import { type PDFDict, PDFStream } from '@cantoo/pdf-lib';
import { type Content, noContent, type ReplacedContent } from './content-facts.ts';
import { ContentWalk } from './content-walk.ts';
import { decodeStream } from './decode-stream.ts';
import { get, getDict, keysOf, listOf } from './objects.ts';
import type { Page } from './page-tree.ts';
import { UnreadablePdf } from './unreadable-pdf.ts';

/** So much may the streams of one page unpack to: a page may name the same stream many times. */
const mostBytes = 256 * 1024 * 1024;

/**
 * Walks the content of all pages and of the appearances of their annotations.
 *
 * @param replaced what the structure tree has other words for
 */
export function readContent(pages: readonly Page[], replaced: ReplacedContent): Content {
  const content = noContent(replaced);
  const walk = new ContentWalk(content);
  for (const page of pages) {
    walk.walk({
      kind: 'page',
      owner: page.dict,
      read: () => pageContent(page),
      resources: page.resources,
      page: page.number,
    });
    for (const annotation of page.annotations) {
      for (const stream of appearancesOf(annotation)) {
        const resources = getDict(stream, 'Resources');
        const read = () => decodeStream(stream) ?? new Uint8Array();
        walk.walk({ kind: 'appearance', owner: stream.dict, read, resources, page: page.number });
      }
    }
  }
  return content;
}

/** The streams of a page are one, with white space between them (ISO 32000-1, 7.8.2). */
function pageContent({ dict }: Page): Uint8Array {
  const streams = listOf(get(dict, 'Contents')).filter((each) => each instanceof PDFStream);
  const parts: Uint8Array[] = [];
  let length = 0;
  for (const stream of streams) {
    const part = decodeStream(stream) ?? new Uint8Array();
    length += part.length;
    if (length > mostBytes)
      throw new UnreadablePdf('a page of it unpacks to more than a quarter of a gigabyte');
    parts.push(part);
  }
  if (parts.length === 1) return parts[0] as Uint8Array;
  return Buffer.concat(parts.flatMap((part) => [part, Buffer.from('\n')]));
}

/** The streams of an annotation's appearance that are there (ISO 32000-1, 12.5.5). */
function appearancesOf(annotation: PDFDict): PDFStream[] {
  const found: PDFStream[] = [];
  for (const key of ['N', 'R', 'D']) {
    const value = get(get(annotation, 'AP'), key);
    if (value instanceof PDFStream) found.push(value);
    else
      for (const state of keysOf(value)) {
        const stream = get(value, state);
        if (stream instanceof PDFStream) found.push(stream);
      }
  }
  return found;
}
