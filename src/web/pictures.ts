import { createHash } from 'node:crypto';
import type { Image } from '../document/tree.ts';

/** A picture as a file beside the page. */
export type PictureFile = { readonly name: string; readonly bytes: Uint8Array };

/** Pictures of a page, each once however often it is shown. */
export class Pictures {
  readonly #folder: string;
  readonly #files = new Map<string, PictureFile>();
  readonly #names = new Map<Uint8Array | string, string>();

  /** @param folder that they stand in, beside the page */
  constructor(folder: string) {
    this.#folder = folder;
  }

  /** Gives the address of a picture. Its name is made from its bytes: it tells nothing, and is the same on any day. */
  addressOf({ bytes: pixels, format, vector }: Image): string {
    const known = vector?.svg ?? pixels;
    let name = this.#names.get(known);
    if (name === undefined) {
      const bytes = vector ? new TextEncoder().encode(vector.svg) : pixels;
      const ending = vector ? 'svg' : format === 'png' ? 'png' : 'jpg';
      const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 16);
      name = `${this.#folder}/${hash}.${ending}`;
      this.#names.set(known, name);
      this.#files.set(name, { name, bytes });
    }
    return name;
  }

  /** All that have been shown, in order. */
  get files(): readonly PictureFile[] {
    return [...this.#files.values()];
  }
}
