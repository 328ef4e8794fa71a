import type { PDFDict } from '@cantoo/pdf-lib';
import type { SourceBookmark } from '../../document/pdf-source.ts';
import { dictOf, get, getText, type Value } from '../../inspect/objects.ts';
import type { Destinations } from './destinations.ts';

/** More or deeper bookmarks than these are left out. */
const [mostBookmarks, deepest] = [5000, 8];

/**
 * Reads a file's bookmarks to pages that are taken in (ISO 32000-1, 12.3.3). One that leads elsewhere gives its
 * place to those below it.
 */
export function readBookmarks(catalog: PDFDict, destinations: Destinations): readonly SourceBookmark[] {
  const seen = new Set<PDFDict>();
  const read = (parent: Value, depth: number): SourceBookmark[] => {
    const bookmarks: SourceBookmark[] = [];
    let item = dictOf(get(parent, 'First'));
    for (; item && !seen.has(item) && seen.size < mostBookmarks; item = dictOf(get(item, 'Next'))) {
      seen.add(item);
      const children = depth < deepest ? read(item, depth + 1) : [];
      const title = (getText(item, 'Title') ?? '').replace(/[\s\0]+/g, ' ').trim();
      const place = destinations.of(item);
      if (title !== '' && place) bookmarks.push({ title, place, children });
      else bookmarks.push(...children);
    }
    return bookmarks;
  };
  return read(get(catalog, 'Outlines'), 0);
}
