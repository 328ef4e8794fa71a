import type { PdfFile } from './pdf-file.ts';

/** One thing that is wrong; the message says it without a full stop, in words that an officer knows. */
export type Fault = {
  readonly message: string;
  /** Counts from 1; absent for what concerns the whole file. */
  readonly page?: number;
};

/** One thing that a conforming file must have or must not have. */
export type Rule = {
  /** In kebab-case; never renamed. */
  readonly id: string;
  /** Where it is laid down: the standard, a comma, the clause. */
  readonly clauses: readonly [string, ...string[]];
  check(file: PdfFile): Iterable<Fault>;
};

/** A clause of PDF/UA-1. */
export const pdfua = (clause: string): string => `ISO 14289-1, ${clause}`;
/** A clause of PDF/A-2. Part 3 has the same clauses but for attachments. */
export const pdfa = (clause: string): string => `ISO 19005-2, ${clause}`;
/** A clause of PDF 1.7 itself, which both standards build on. */
export const pdf = (clause: string): string => `ISO 32000-1, ${clause}`;

/** A fault on a page; number 0 or none stands for the whole file. */
export function onPage(message: string, page: number | undefined): Fault {
  return page ? { message, page } : { message };
}
