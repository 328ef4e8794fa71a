/** What is said of pages, with fields: `%1` the page, `%2` how many there are, `%3` the description. */
export type SourceWords = {
  /** Of a page, with the description: `%3, page %1 of %2`. */
  readonly described: string;
  /** Of a page without description: `Page %1 of %2`. */
  readonly bare: string;
  /** Where the page is, and where the pages from `%1` to `%2` are: printed numbers. */
  readonly noticeOne: string;
  readonly noticeMany: string;
};

/** For callers without a catalogue of words. */
export const plainWords: SourceWords = {
  described: '%3, page %1 of %2',
  bare: 'Page %1 of %2',
  noticeOne: 'See page %1 of the PDF.',
  noticeMany: 'See pages %1–%2 of the PDF.',
};

/** Fills the fields of a text; what is filled in is never read for fields again. */
export function fillWords(text: string, page: number, count: number, description: string): string {
  const values: Readonly<Record<string, string>> = {
    '1': String(page),
    '2': String(count),
    '3': description,
  };
  return text.replace(/%([123])/g, (_, field: string) => values[field] as string);
}
