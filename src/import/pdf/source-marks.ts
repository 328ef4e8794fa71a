import type { PDFDict } from '@cantoo/pdf-lib';
import { getName } from '../../inspect/objects.ts';
import type { ContentKid, StructureElement, StructureTree } from '../../inspect/structure-tree.ts';
import type { Appearance } from './appearances.ts';
import type { NewMark } from './rewrite-content.ts';

/** The marks that pages get, and what of the source's structure they are of. */
export class SourceMarks {
  readonly #byPage = new Map<PDFDict, Map<number, StructureElement>>();
  readonly #annotated = new Map<PDFDict, StructureElement>();
  readonly #numbers = new Map<PDFDict, Map<number, number[]>>();
  readonly #appearances = new Map<PDFDict, number>();
  readonly #counts = new Map<PDFDict, number>();
  /** Whether content of forms is tagged, which is not carried over. */
  readonly hasTaggedForms: boolean;

  constructor({ elements }: StructureTree) {
    let hasTaggedForms = false;
    for (const element of elements) {
      for (const kid of element.kids) {
        if (kid.kind === 'object' && kid.object) this.#annotated.set(kid.object, element);
        if (kid.kind !== 'content' || !kid.owner) continue;
        if (getName(kid.owner, 'Subtype') === 'Form') hasTaggedForms = true;
        const marks = this.#byPage.get(kid.owner) ?? new Map<number, StructureElement>();
        if (!marks.has(kid.mcid)) marks.set(kid.mcid, element);
        this.#byPage.set(kid.owner, marks);
      }
    }
    this.hasTaggedForms = hasTaggedForms;
  }

  /** The mark of content of a page; none where no element lists it. Content that stands twice has two. */
  mark(page: PDFDict, mcid: number): NewMark | undefined {
    const element = this.#byPage.get(page)?.get(mcid);
    if (!element) return undefined;
    const number = this.#next(page);
    const numbers = this.#numbers.get(page) ?? new Map<number, number[]>();
    this.#numbers.set(page, numbers);
    numbers.set(mcid, [...(numbers.get(mcid) ?? []), number]);
    return { number, tag: element.standard ?? 'Span' };
  }

  /** The mark of an annotation that is drawn; none for one that no element lists and that says nothing. */
  markAppearance(page: PDFDict, { annotation }: Appearance, says: boolean): NewMark | undefined {
    const element = this.#annotated.get(annotation);
    if (!element && !says) return undefined;
    const number = this.#next(page);
    this.#appearances.set(annotation, number);
    return { number, tag: element ? 'Span' : 'Figure' };
  }

  isListed(annotation: PDFDict): boolean {
    return this.#annotated.has(annotation);
  }

  numbersOf({ owner, mcid }: ContentKid): readonly number[] {
    return (owner && this.#numbers.get(owner)?.get(mcid)) ?? [];
  }

  numberOfAppearance(annotation: PDFDict): number | undefined {
    return this.#appearances.get(annotation);
  }

  /** How many marks a page has. */
  countOf(page: PDFDict): number {
    return this.#counts.get(page) ?? 0;
  }

  #next(page: PDFDict): number {
    const number = this.countOf(page);
    this.#counts.set(page, number + 1);
    return number;
  }
}
