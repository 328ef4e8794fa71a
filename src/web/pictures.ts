import { createHash } from 'node:crypto';
import type { Image } from '../document/tree.ts';

/** A picture as a file beside the page. */
export type PictureFile = { readonly name: string; readonly bytes: Uint8Array };

/** Pictures of a page, each once however often it is shown. */
export class Pictures {
  readonly #folder: string;
  readonly #files = new Map<string, PictureFile>();
  readonly #names = new Map<Uint8Array, string>();

  /** @param folder that they stand in, beside the page */
  constructor(folder: string) {
    this.#folder = folder;
  }

  /** Gives the address of a picture. Its name is made from its bytes: it tells nothing, and is the same on any day. */
  addressOf({ bytes, format }: Image): string {
    let name = this.#names.get(bytes);
    if (name === undefined) {
      const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 16);
      name = `${this.#folder}/${hash}.${format === 'png' ? 'png' : 'jpg'}`;
      this.#names.set(bytes, name);
      this.#files.set(name, { name, bytes });
    }
    return name;
  }

  /** All that have been shown, in order. */
  get files(): readonly PictureFile[] {
    return [...this.#files.values()];
  }
}
