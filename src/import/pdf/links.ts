import type { PDFDict } from '@cantoo/pdf-lib';
import type { SourceLink } from '../../document/pdf-source.ts';
import { bytesOf, get, getName, getNumber, getText } from '../../inspect/objects.ts';
import { rectangleOf } from '../../inspect/page-tree.ts';
import { annotationsOf } from './appearances.ts';
import type { Destinations } from './destinations.ts';
import type { DrawnPage } from './draw-pages.ts';
import { transform } from './page-frame.ts';

/** A link with what the structure calls it by. */
export type FoundLink = { readonly link: SourceLink; readonly annotation: PDFDict };

const hidden = 2;
const addresses = /^(https?:\/\/|mailto:)/i;
const longestAddress = 2000;

/** Finds the links of a page that lead to the web, to an address for mail, or to a page that is taken in. */
export function linksOf(drawn: DrawnPage, destinations: Destinations): readonly FoundLink[] {
  const { page, frame } = drawn;
  return annotationsOf(page).flatMap((dict) => {
    const rectangle = rectangleOf(get(dict, 'Rect'));
    if (getName(dict, 'Subtype') !== 'Link' || !rectangle || (getNumber(dict, 'F') ?? 0) & hidden) return [];
    const { left, bottom, right, top } = transform(rectangle, frame.matrix);
    const seen = [
      Math.max(left, 0),
      Math.max(bottom, 0),
      Math.min(right, frame.widthPt),
      Math.min(top, frame.heightPt),
    ] as const;
    if (!(seen[0] < seen[2] && seen[1] < seen[3])) return [];
    const action = get(dict, 'A');
    const address = getName(action, 'S') === 'URI' ? addressOf(bytesOf(get(action, 'URI'))) : undefined;
    const target = address ?? destinations.of(dict);
    if (target === undefined) return [];
    const words = getText(dict, 'Contents')?.replace(/\s+/g, ' ').trim();
    return [{ link: { rectangle: seen, target, ...(words && { words }) }, annotation: dict }];
  });
}

function addressOf(bytes: Uint8Array): string | undefined {
  const address = Buffer.from(bytes).toString('utf8').trim();
  return addresses.test(address) && address.length <= longestAddress ? address : undefined;
}
