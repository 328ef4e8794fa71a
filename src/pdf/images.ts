import type { Image } from '../document/tree.ts';
import type { PdfkitDocument, PdfkitImage, PdfkitReference } from './pdfkit-document.ts';

/** Embeds pictures, each once however often it is shown. */
export class Images {
  readonly #document: PdfkitDocument;
  readonly #images = new Map<string, PdfkitImage>();
  #count = 0;

  constructor(document: PdfkitDocument) {
    this.#document = document;
  }

  /** Resource name of a picture on the current page. */
  use(image: Image): string {
    let opened = this.#images.get(image.path);
    if (!opened) {
      opened = this.#document.openImage(image.bytes);
      opened.embed(this.#document);
      this.#images.set(image.path, opened);
      this.#count++;
    }
    const name = `Im${[...this.#images.keys()].indexOf(image.path) + 1}`;
    this.#document.page.xobjects[name] ??= opened.obj as PdfkitReference;
    return name;
  }
}
