import { createHash } from 'node:crypto';

/** XML that stands before and after something. */
export type Around = readonly [before: string, after: string];

const longest = 40;

/**
 * Names the places that links, contents and page references lead to.
 * Word takes ASCII letters, digits and `_`, at most 40 of them; a name that begins with `_` is hidden.
 */
export class Bookmarks {
  readonly #names = new Map<string, string>();
  readonly #taken = new Set<string>();
  #count = 0;

  /** @param ids of all papers and blocks, in reading order */
  constructor(ids: Iterable<string>) {
    for (const id of ids) if (!this.#names.has(id)) this.#names.set(id, this.#freeName(id));
  }

  /** @returns undefined where nothing has the id */
  name(id: string): string | undefined {
    return this.#names.get(id);
  }

  /** Start and end of a bookmark, to stand around what it names; nothing without a name. */
  around(name: string | undefined): Around {
    if (name === undefined) return ['', ''];
    const id = this.#count++;
    return [`<w:bookmarkStart w:id="${id}" w:name="${name}"/>`, `<w:bookmarkEnd w:id="${id}"/>`];
  }

  #freeName(id: string): string {
    const name = `_op_${id.replace(/[^A-Za-z0-9]+/g, '_')}`;
    const free = name.length < longest && !this.#taken.has(name.toLowerCase());
    const unique = free ? name : `${name.slice(0, longest - 10)}_${digest(id)}`;
    this.#taken.add(unique.toLowerCase());
    return unique;
  }
}

function digest(id: string): string {
  return createHash('sha256').update(id).digest('hex').slice(0, 8);
}
