/** The words of a pack as one of its forms tells them: the tree, the PDF or the Word document. */
export type PackWords = {
  /** Everything but notes, in reading order; blocks are divided by newlines. */
  readonly body: string;
  /** In order of reference. */
  readonly notes: readonly string[];
  readonly headings: readonly string[];
  /** Of each item its own blocks, without those of lists within. */
  readonly listItems: readonly string[];
  /** Of each item its first block. */
  readonly listLeads: readonly string[];
  /** Each row's cells. */
  readonly rows: readonly (readonly string[])[];
};
