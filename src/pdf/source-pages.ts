import type { PdfSource, SourceBookmark, SourceLink, SourcePlace } from '../document/pdf-source.ts';
import type { SourcePage } from '../document/tree.ts';
import type { Page } from '../layout/page.ts';
import type { Destination, Links } from './links.ts';
import { decimal, factor, type PdfkitDocument, type PdfkitReference } from './pdfkit-document.ts';
import type { SourceForms } from './source-forms.ts';
import type { SourceTags } from './source-tags.ts';
import { boundingBox, type Element, type Structure } from './structure.ts';
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
  readonly structure: Structure;
  readonly tags: TagTree;
  readonly forms: SourceForms;
  readonly links: Links;
};

/** Draws pages of other files, with their links, and knows where each has gone. */
export class SourcePages {
  readonly #tools: Tools;
  readonly #drawn = new Map<PdfSource, Map<number, Drawn>>();
  #inlined: SourcePage | undefined;

  constructor(tools: Tools) {
    this.#tools = tools;
  }

  /**
   * Begins a page on which another file's may stand with its own tags: in the content of the page itself, since
   * some readers look for tags nowhere else.
   *
   * @returns what the first marks of the page belong to, none for a page without
   */
  begin(page: Page): readonly Element[] {
    this.#inlined = undefined;
    for (const piece of page.pieces) {
      if (piece.type !== 'image') continue;
      const { node } = piece.owner;
      if (!('type' in node) || node.type !== 'source-page') continue;
      const { source, index } = node;
      if (!source.forms[index]?.inline) return [];
      const { marks } = (this.#tools.tags.tagsOf(source) as SourceTags).on(index);
      this.#inlined = node;
      // A mark that no element has is the document's.
      return Array.from(marks, (mark) => mark?.element ?? this.#tools.structure.root);
    }
    return [];
  }

  /** Ends the page's own content, and puts that of the other file's page behind it. */
  end(pageHeightPt: number): void {
    const block = this.#inlined;
    const drawn = block && this.#drawn.get(block.source)?.get(block.index);
    const form = block?.source.forms[block.index];
    if (!drawn || !form) return;
    // pdfkit has turned the page upside down.
    const { scale, leftPt, bottomPt } = drawn;
    const down = [factor(scale), 0, 0, factor(-scale), decimal(leftPt), decimal(pageHeightPt - bottomPt)];
    this.#tools.forms.inline(block.source, form, down.join(' '));
  }

  /**
   * Draws a page on the current one: a picture with words for it, unless its own tags tell what is on it.
   *
   * @param mark begins the marked content of an element, or ends what was begun
   * @returns operators
   */
  draw(block: SourcePage, placement: Placement, mark: (element: Element | undefined) => void): string {
    const { document, tags } = this.#tools;
    const { leftPt, bottomPt, widthPt } = placement;
    const { dictionary } = document.page;
    const scale = widthPt / block.widthPt;
    const places = this.#drawn.get(block.source) ?? new Map<number, Drawn>();
    this.#drawn.set(block.source, places.set(block.index, { ...placement, page: dictionary, scale }));
    const own = tags.tagsOf(block.source);
    const name = own
      ? this.#drawTagged(block, placement, own, mark)
      : this.#drawPicture(block, placement, mark);
    this.#addLinks(block, placement, scale, own);
    if (name === undefined) return '';
    return `q ${factor(scale)} 0 0 ${factor(scale)} ${decimal(leftPt)} ${decimal(bottomPt)} cm /${name} Do Q`;
  }

  #drawPicture(block: SourcePage, placement: Placement, mark: (element: Element) => void): string {
    const { leftPt, bottomPt, widthPt, heightPt } = placement;
    const element = this.#tools.tags.elementOf({ node: block, part: 'text' });
    element.attributes = boundingBox(leftPt, bottomPt, widthPt, heightPt);
    mark(element);
    return this.#tools.forms.use(block.source, block.index);
  }

  /**
   * Ties the marks of a page to their elements. One without marks is a form like any other.
   *
   * @returns the form's name, none for a page that stands in the content of the page itself
   */
  #drawTagged(
    block: SourcePage,
    placement: Placement,
    own: SourceTags,
    mark: (element: undefined) => void,
  ): string | undefined {
    const { document, structure, forms } = this.#tools;
    const { source, index, widthPt } = block;
    const { dictionary } = document.page;
    mark(undefined);
    const { marks, forms: inner, figures } = own.on(index);
    const scale = placement.widthPt / widthPt;
    for (const { element, rectangle } of figures) {
      const [left, bottom, right, top] = rectangle.map((value) => value * scale) as [
        number,
        number,
        number,
        number,
      ];
      element.attributes = boundingBox(
        placement.leftPt + left,
        placement.bottomPt + bottom,
        right - left,
        top - bottom,
      );
    }
    for (const mark of marks) if (mark) mark.content.drawn = { page: dictionary };
    const name = block === this.#inlined ? undefined : forms.use(source, index);
    for (const [place, tied] of inner) {
      const { objectNumber, key } = forms.formOf(source, place);
      for (const mark of tied) if (mark) mark.content.drawn = { page: dictionary, form: objectNumber };
      structure.addForm(
        key,
        Array.from(tied, (mark) => mark?.element ?? structure.root),
      );
    }
    return name;
  }

  /** Where a place of a file is in the pack; undefined where its page is not. */
  destinationOf(source: PdfSource, { page, topPt }: SourcePlace): Destination | undefined {
    const drawn = this.#drawn.get(source)?.get(page);
    if (!drawn) return undefined;
    const top = drawn.bottomPt + (topPt === undefined ? drawn.heightPt : topPt * drawn.scale);
    return { page: drawn.page, topPt: top };
  }

  #addLinks(
    { source, index }: SourcePage,
    { leftPt, bottomPt }: Placement,
    scale: number,
    own: SourceTags | undefined,
  ): void {
    const { tags, links } = this.#tools;
    for (const [number, link] of (source.links[index] ?? []).entries()) {
      const element = own ? own.on(index).links.get(number) : tags.linkOf(link);
      if (!element) continue;
      const [left, bottom, right, top] = link.rectangle;
      const { target } = link;
      links.addTo(
        typeof target === 'string' ? target : () => this.destinationOf(source, target),
        link.words ?? wordsFor(link, source),
        element,
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
