/** What has been published of a meeting: every version, and where each paper stood in it. */
export type Ledger = { readonly versions: readonly IssuedVersion[] };

export type IssuedVersion = {
  /** Counted from 1. */
  readonly version: number;
  /** ISO 8601, with the offset of the clock. */
  readonly at: string;
  readonly papers: readonly IssuedPaper[];
  /** Pages that are not for publication, by what the public edition says of their papers; absent for none. */
  readonly withheld?: readonly WithheldPages[];
  readonly files: readonly IssuedFile[];
};

/** The printed numbers of the pages of a paper that is not for publication. */
export type WithheldPages = { readonly id: string; readonly pages: readonly number[] };

export type IssuedPaper = {
  readonly id: string;
  readonly title: string;
  /** Printed numbers of its pages, in order. */
  readonly pages: readonly number[];
  /** SHA-256 of what it says. */
  readonly content: string;
};

export type IssuedFile = { readonly name: string; readonly bytes: number; readonly sha256: string };

/** Of a meeting that has not been published. */
export const emptyLedger: Ledger = { versions: [] };

export const latestVersion = ({ versions }: Ledger): IssuedVersion | undefined => versions.at(-1);
