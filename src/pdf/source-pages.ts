import type { PdfSource, SourceBookmark, SourceLink, SourcePlace } from '../document/pdf-source.ts';
import type { SourcePage } from '../document/tree.ts';
import type { Destination, Links } from './links.ts';
import { decimal, factor, type PdfkitDocument, type PdfkitReference } from './pdfkit-document.ts';
import type { SourceForms } from './source-forms.ts';
import { boundingBox, type Element } from './structure.ts';
import type { TagTree } from './tag-tree.ts';

/** Where a page of another file stands on a page of the pack, in PDF's coordinates. */
export type Placement = {
  readonly leftPt: number;
  readonly bottomPt: number;
  readonly widthPt: number;
  readonly heightPt: number;
};

type Drawn = Placement & { readonly page: PdfkitReference; readonly scale: number };

type Tools = {
  readonly document: PdfkitDocument;
  readonly tags: TagTree;
  readonly forms: SourceForms;
  readonly links: Links;
};

/** Draws pages of other files, with their links, and knows where each has gone. */
export class SourcePages {
  readonly #tools: Tools;
  readonly #drawn = new Map<PdfSource, Map<number, Drawn>>();

  constructor(tools: Tools) {
    this.#tools = tools;
  }

  /**
   * Draws a page on the current one.
   *
   * @param mark begins the marked content of an element
   * @returns operators
   */
  draw(block: SourcePage, placement: Placement, mark: (element: Element) => void): string {
    const { document, tags, forms } = this.#tools;
    const { leftPt, bottomPt, widthPt, heightPt } = placement;
    const { dictionary } = document.page;
    const scale = widthPt / block.widthPt;
    const places = this.#drawn.get(block.source) ?? new Map<number, Drawn>();
    this.#drawn.set(block.source, places.set(block.index, { ...placement, page: dictionary, scale }));
    const element = tags.elementOf({ node: block, part: 'text' });
    element.attributes = boundingBox(leftPt, bottomPt, widthPt, heightPt);
    mark(element);
    const name = forms.use(block.source, block.index);
    this.#addLinks(block, placement, scale);
    return `q ${factor(scale)} 0 0 ${factor(scale)} ${decimal(leftPt)} ${decimal(bottomPt)} cm /${name} Do Q`;
  }

  /** Where a place of a file is in the pack; undefined where its page is not. */
  destinationOf(source: PdfSource, { page, topPt }: SourcePlace): Destination | undefined {
    const drawn = this.#drawn.get(source)?.get(page);
    if (!drawn) return undefined;
    const top = drawn.bottomPt + (topPt === undefined ? drawn.heightPt : topPt * drawn.scale);
    return { page: drawn.page, topPt: top };
  }

  #addLinks({ source, index }: SourcePage, { leftPt, bottomPt }: Placement, scale: number): void {
    const { tags, links } = this.#tools;
    for (const link of source.links[index] ?? []) {
      const [left, bottom, right, top] = link.rectangle;
      const { target } = link;
      links.addTo(
        typeof target === 'string' ? target : () => this.destinationOf(source, target),
        link.words ?? wordsFor(link, source),
        tags.linkOf(link),
        [leftPt + left * scale, bottomPt + bottom * scale, leftPt + right * scale, bottomPt + top * scale],
      );
    }
  }
}

/** What a link says that says nothing itself: its address, or the bookmark or page that it leads to. */
function wordsFor({ target }: SourceLink, { outline, pageNumbers }: PdfSource): string {
  if (typeof target === 'string') return target;
  return bookmarkOn(outline, target.page)?.title ?? String(pageNumbers[target.page] ?? '');
}

function bookmarkOn(bookmarks: readonly SourceBookmark[], page: number): SourceBookmark | undefined {
  for (const bookmark of bookmarks) {
    const found = bookmark.place.page === page ? bookmark : bookmarkOn(bookmark.children, page);
    if (found) return found;
  }
  return undefined;
}
