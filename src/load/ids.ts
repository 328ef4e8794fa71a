/** Gives out ids that are unique in a meeting. */
export type Ids = {
  /** Makes an id from words; the second of the same words ends in `-2`. */
  make(words: string): string;
};

const lengthLimit = 60;

/** @param taken ids that authors have chosen; they are not given out */
export function makeIds(taken: Iterable<string>): Ids {
  const used = new Set(taken);
  return {
    make(words) {
      const plain = idFrom(words) || 'item';
      let id = plain;
      for (let count = 2; used.has(id); count += 1) id = `${plain}-${count}`;
      used.add(id);
      return id;
    },
  };
}

/**
 * Makes an id of small letters, digits and hyphens: `Victims’ Services` becomes `victims-services`,
 * `Cyngor Llŷn` `cyngor-llyn`. It ends with a word, within 60 characters.
 *
 * @returns the empty string if there are no such letters
 */
export function idFrom(words: string): string {
  // Only letters beyond ASCII need the tables of Unicode, which are slow to load.
  const letters = /[\u0080-\uffff]/.test(words) ? withoutMarks(words) : words.replaceAll(/['`]/g, '');
  const parts = letters.toLowerCase().match(/[a-z0-9]+/g) ?? [];
  let id = '';
  for (const part of parts) {
    const longer = id === '' ? part.slice(0, lengthLimit) : `${id}-${part}`;
    if (longer.length > lengthLimit) break;
    id = longer;
  }
  return id;
}

function withoutMarks(words: string): string {
  return words.normalize('NFKD').replaceAll(/[\p{M}'’‘`]/gu, '');
}
