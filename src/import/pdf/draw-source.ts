import type { PdfDrawing } from '../../document/pdf-source.ts';
import { get, isTrue } from '../../inspect/objects.ts';
import { readStructure } from '../../inspect/structure-tree.ts';
import { Destinations } from './destinations.ts';
import { type DrawnPage, drawPages } from './draw-pages.ts';
import { type FoundLink, linksOf } from './links.ts';
import type { OpenPdf } from './open-pdf.ts';
import type { SourcePageObject } from './page-tree.ts';
import { SourceMarks } from './source-marks.ts';
import { type Tagged, tagSource } from './tag-source.ts';

/** Pages as forms, with their links, and with the file's structure where it is sound. */
export type DrawnSource = {
  readonly drawing: PdfDrawing;
  /** Indexes of pages with words that are cut away. */
  readonly cut: readonly number[];
  readonly links: readonly (readonly FoundLink[])[];
  readonly destinations: Destinations;
  readonly tagged?: Tagged;
};

/** Draws pages as pictures, without the file's tags. */
export function drawUntagged(
  opened: OpenPdf,
  bytes: Uint8Array,
  chosen: readonly SourcePageObject[],
): DrawnSource {
  const { drawing, pages, cut } = drawPages(opened, bytes, chosen);
  return { drawing, cut, ...navigationOf(opened, pages) };
}

/**
 * Draws pages with the file's own tags.
 *
 * @param all pages of the file
 * @param altOf stands for a picture without words, by the index of its page
 * @returns undefined for a file without tags, and for one whose tags are damaged or do not tell all that is there
 */
export function drawTagged(
  opened: OpenPdf,
  bytes: Uint8Array,
  chosen: readonly SourcePageObject[],
  all: readonly SourcePageObject[],
  altOf: (page: number) => string,
): DrawnSource | undefined {
  const { catalog } = opened;
  if (isTrue(get(get(catalog, 'MarkInfo'), 'Suspects'))) return undefined;
  const tree = readStructure(
    catalog,
    all.map(({ dict, number }) => ({ dict, number, resources: undefined, annotations: [] })),
  );
  if (tree.elements.length === 0 || tree.repeated.length > 0) return undefined;
  const marks = new SourceMarks(tree);
  const { drawing, pages, hasUnmarked, cut } = drawPages(opened, bytes, chosen, marks);
  if (hasUnmarked || marks.hasRepeatedForms) return undefined;
  if ([...drawing.forms, ...drawing.objects].every(({ marks: count = 0 }) => count === 0)) return undefined;
  const navigation = navigationOf(opened, pages);
  const isWhole = chosen.length === all.length;
  const tagged = tagSource({ tree, marks, pages, links: navigation.links, isWhole, altOf });
  if (!tagged) return undefined;
  const breaches = [...drawing.breaches, ...tagged.breaches];
  return { drawing: { ...drawing, breaches }, cut, ...navigation, tagged };
}

function navigationOf(
  { catalog }: OpenPdf,
  pages: readonly DrawnPage[],
): Pick<DrawnSource, 'links' | 'destinations'> {
  const destinations = new Destinations(catalog, pages);
  return { links: pages.map((page) => linksOf(page, destinations)), destinations };
}
