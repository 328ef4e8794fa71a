import type { PDFDict } from '@cantoo/pdf-lib';
import { exportAgain } from './open-pdf.ts';
import { Refusal } from './refusal.ts';

/** Forms that one page shows, those within forms included; a few forms that show each other make millions of them. */
const mostShown = 200_000;

/** Which forms show which, to tell those that would never end before anything else tries to draw them. */
export class FormNesting {
  readonly #shown = new Map<PDFDict, ReadonlyMap<PDFDict, number>>();
  /** How many forms each shows in the end. */
  readonly #counts = new Map<PDFDict, number>();

  /** @param forms that are shown in a page or form, with how often */
  add(holder: PDFDict, forms: ReadonlyMap<PDFDict, number>): void {
    if (forms.size > 0) this.#shown.set(holder, forms);
  }

  /** @throws Refusal for a form that is in itself, and for forms in forms without number */
  check(page: PDFDict): void {
    if (this.#count(page, new Set()) > mostShown) {
      throw new Refusal('a page of it is made of more parts than can be drawn', exportAgain);
    }
  }

  #count(holder: PDFDict, around: Set<PDFDict>): number {
    const known = this.#counts.get(holder);
    if (known !== undefined) return known;
    if (around.has(holder)) throw new Refusal('it is damaged: a part of a page contains itself', exportAgain);
    around.add(holder);
    let count = 0;
    for (const [form, times] of this.#shown.get(holder) ?? [])
      count += times * (1 + this.#count(form, around));
    around.delete(holder);
    this.#counts.set(holder, count);
    return count;
  }
}
