import { createHash } from 'node:crypto';
import type { Image } from '../document/tree.ts';
import type { Parts } from './parts.ts';

/** The pictures of a package; the same bytes are stored once, however many files they come from. */
export class Media {
  readonly #byContent = new Map<string, { readonly name: string; readonly bytes: Uint8Array }>();

  /** @returns the picture's path from the folder `word` */
  add(image: Image): string {
    const digest = createHash('sha256').update(image.bytes).digest('base64');
    let stored = this.#byContent.get(digest);
    if (!stored) {
      const name = `media/image${this.#byContent.size + 1}.${image.format}`;
      stored = { name, bytes: image.bytes };
      this.#byContent.set(digest, stored);
    }
    return stored.name;
  }

  addTo(parts: Parts): void {
    for (const { name, bytes } of this.#byContent.values()) parts.set(`word/${name}`, bytes);
  }
}
