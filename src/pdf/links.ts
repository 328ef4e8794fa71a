import type { Inline, Link } from '../document/tree.ts';
import { decimal, type PdfkitDocument, type PdfkitReference, RawPdf, textString } from './pdfkit-document.ts';
import type { Element, Structure } from './structure.ts';

type Rectangle = readonly [left: number, bottom: number, right: number, top: number];

/** An address, `#` and an id of the pack, or a place that is known when all pages are. */
type Target = string | (() => Destination | undefined);

type Pending = {
  readonly annotation: PdfkitReference;
  readonly target: Target;
  readonly words: string;
  readonly rectangle: Rectangle;
  readonly key: number;
};

/** A place on a page, in PDF's coordinates. */
export type Destination = { readonly page: PdfkitReference; readonly topPt: number };

/** Collects the link annotations of all pages; they are written when every destination is known. */
export class Links {
  readonly #document: PdfkitDocument;
  readonly #structure: Structure;
  readonly #pending: Pending[] = [];

  constructor(document: PdfkitDocument, structure: Structure) {
    this.#document = document;
    this.#structure = structure;
  }

  /** Adds a clickable rectangle on the current page. */
  add({ href, children }: Link, element: Element, rectangle: Rectangle): void {
    this.addTo(href, wordsOf(children) || href, element, rectangle);
  }

  /** Adds a clickable rectangle on the current page, with the words that say where it leads. */
  addTo(target: Target, words: string, element: Element, rectangle: Rectangle): void {
    const { page } = this.#document;
    const annotation = this.#document.ref();
    const key = this.#structure.addAnnotation(element, annotation, page.dictionary);
    page.annotations.push(annotation);
    this.#pending.push({ annotation, target, words, rectangle, key });
  }

  /** Writes all annotations. A link into the pack whose target is not there leads nowhere. */
  finish(destinations: ReadonlyMap<string, Destination>): void {
    for (const { annotation, target, words, rectangle, key } of this.#pending) {
      const parts = [
        '/Type/Annot/Subtype/Link',
        `/Rect[${rectangle.map(decimal).join(' ')}]`,
        '/Border[0 0 0]/F 4',
        `/StructParent ${key}`,
        `/Contents${textString(words)}`,
        targetOf(target, destinations),
      ];
      annotation.data = new RawPdf(`<<${parts.join('')}>>`);
      annotation.end();
    }
  }
}

function targetOf(target: Target, destinations: ReadonlyMap<string, Destination>): string {
  const isAddress = typeof target === 'string' && !target.startsWith('#');
  if (isAddress) return `/A<</S/URI/URI${textString(asciiUri(target))}>>`;
  const destination = typeof target === 'string' ? destinations.get(target.slice(1)) : target();
  return destination ? `/Dest${destinationArray(destination)}` : '';
}

export function destinationArray({ page, topPt }: Destination): string {
  return `[${page}/XYZ null ${decimal(topPt)} null]`;
}

/** URIs in PDF are 7-bit ASCII (ISO 32000-1, 12.6.4.7). */
function asciiUri(href: string): string {
  return href.replace(/[^\x21-\x7e]+/g, (characters) => encodeURIComponent(characters.toWellFormed()));
}

function wordsOf(children: readonly Inline[]): string {
  return children
    .map((child) =>
      child.type === 'text' ? child.value : child.type === 'link' ? wordsOf(child.children) : '',
    )
    .join('');
}
