/** Printed page numbers of the PDF layout, counted from 1; ids are those of papers and of blocks. */
export type PageNumbers = {
  readonly count: number;
  pageOf(id: string): number | undefined;
  lastPageOf(paperId: string): number | undefined;
};
