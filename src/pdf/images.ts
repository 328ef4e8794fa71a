import type { Image } from '../document/tree.ts';
import type { PdfkitDocument, PdfkitImage, PdfkitReference } from './pdfkit-document.ts';

/** Embeds pictures, each once however often it is shown. */
export class Images {
  readonly #document: PdfkitDocument;
  readonly #images = new Map<string, { readonly name: string; readonly image: PdfkitImage }>();

  constructor(document: PdfkitDocument) {
    this.#document = document;
  }

  /** Resource name of a picture on the current page. */
  use(image: Image): string {
    let opened = this.#images.get(image.path);
    if (!opened) {
      opened = { name: `Im${this.#images.size + 1}`, image: this.#document.openImage(image.bytes) };
      opened.image.embed(this.#document);
      this.#images.set(image.path, opened);
    }
    this.#document.page.xobjects[opened.name] ??= opened.image.obj as PdfkitReference;
    return opened.name;
  }
}
