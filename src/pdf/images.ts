import type { Document, Image } from '../document/tree.ts';
import { walkBlocks } from '../document/walk.ts';
import type { PdfkitDocument, PdfkitImage, PdfkitReference } from './pdfkit-document.ts';

/** Pictures of pixels in the file, each once however often it is shown. */
export class Images {
  readonly #document: PdfkitDocument;
  readonly #images = new Map<string, { readonly name: string; readonly object: PdfkitReference }>();

  constructor(document: PdfkitDocument) {
    this.#document = document;
  }

  /**
   * Embeds the pictures of a document one after another: pdfkit takes transparent ones apart in another
   * thread, and all at once they would end in any order.
   */
  async embedAll(document: Document): Promise<void> {
    const found = new Map<string, Image>();
    for (const paper of document.papers) {
      walkBlocks(paper.blocks, (block) => {
        if (block.type === 'figure' && !block.image.vector?.drawing) found.set(block.image.path, block.image);
      });
    }
    for (const [path, image] of found) {
      const opened = this.#document.openImage(image.bytes);
      await embed(opened, this.#document);
      this.#images.set(path, { name: `Im${this.#images.size + 1}`, object: opened.obj as PdfkitReference });
    }
  }

  /** Resource name of a picture on the current page. */
  use(image: Image): string {
    const known = this.#images.get(image.path);
    if (!known) throw new Error(`the picture ${image.path} has not been embedded`);
    this.#document.page.xobjects[known.name] ??= known.object;
    return known.name;
  }
}

function embed(image: PdfkitImage, document: PdfkitDocument): Promise<void> {
  return new Promise((resolve) => {
    const { finalize } = image;
    if (!finalize) {
      image.embed(document);
      resolve();
      return;
    }
    image.finalize = () => {
      finalize.call(image);
      resolve();
    };
    image.embed(document);
  });
}
