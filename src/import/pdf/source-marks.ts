import type { PDFDict } from '@cantoo/pdf-lib';
import { dictOf, get, getName, keysOf } from '../../inspect/objects.ts';
import type { ContentKid, StructureElement, StructureTree } from '../../inspect/structure-tree.ts';
import type { Appearance } from './appearances.ts';
import type { NewMark } from './rewrite-content.ts';

/** Elements that hold rows, cells and items, and no content of their own (ISO 32000-1, 14.8.4.3). */
const looseIn = new Set(['Table', 'THead', 'TBody', 'TFoot', 'TR', 'L', 'TOC']);

/** Forms in each other deeper than this are taken to have no tags. */
const deepest = 16;

/** The marks that pages get, and what of the source's structure they are of. */
export class SourceMarks {
  /** By the page or form that the content is in, and its MCID. */
  readonly #listed = new Map<PDFDict, Map<number, StructureElement>>();
  readonly #annotated = new Map<PDFDict, StructureElement>();
  readonly #numbers = new Map<PDFDict, Map<number, number[]>>();
  readonly #appearances = new Map<PDFDict, number>();
  readonly #counts = new Map<PDFDict, number>();
  readonly #forms = new Map<PDFDict, { readonly place: number; readonly page: PDFDict }>();
  readonly #tagged = new Map<PDFDict, boolean>();
  /** By form, the pages and forms that show it. */
  readonly #shown = new Map<PDFDict, PDFDict[]>();
  #page: PDFDict | undefined;

  constructor({ elements }: StructureTree) {
    for (const element of elements) {
      for (const kid of element.kids) {
        if (kid.kind === 'object' && kid.object) this.#annotated.set(kid.object, element);
        if (kid.kind !== 'content' || !kid.owner) continue;
        const marks = this.#listed.get(kid.owner) ?? new Map<number, StructureElement>();
        if (!marks.has(kid.mcid)) marks.set(kid.mcid, element);
        this.#listed.set(kid.owner, marks);
      }
    }
  }

  /** Says which page is drawn next, with the forms that are on no page before it. */
  beginPage(page: PDFDict): void {
    this.#page = page;
  }

  /** Whether a form, or one within it, has content that is tagged. */
  isTagged(form: PDFDict, depth = 0): boolean {
    const known = this.#tagged.get(form);
    if (known !== undefined) return known;
    this.#tagged.set(form, false);
    const within = get(get(form, 'Resources'), 'XObject');
    const isTagged =
      this.#listed.has(form) ||
      (depth < deepest &&
        keysOf(within).some((name) => {
          const inner = get(within, name);
          return getName(inner, 'Subtype') === 'Form' && this.isTagged(dictOf(inner) as PDFDict, depth + 1);
        }));
    this.#tagged.set(form, isTagged);
    return isTagged;
  }

  /** Notes where a tagged form is shown: in a page or a form. */
  show(form: PDFDict, holder: PDFDict): void {
    const holders = this.#shown.get(form) ?? [];
    this.#shown.set(form, holders);
    holders.push(holder);
  }

  /** Whether a form is shown twice, and could be read once only (ISO 14289-1, 7.20). */
  get hasRepeatedForms(): boolean {
    return [...this.#shown.values()].some((holders) => holders.length > 1);
  }

  placeForm(form: PDFDict, place: number): void {
    if (this.#page) this.#forms.set(form, { place, page: this.#page });
  }

  /** The page or form that content is in: the form's place in the list of objects, and its page. */
  whereIs({ owner }: ContentKid): { readonly page: PDFDict; readonly form?: number } | undefined {
    const form = owner && this.#forms.get(owner);
    if (!form) return owner && { page: owner };
    return this.#isOnPage(owner) ? { page: form.page, form: form.place } : undefined;
  }

  /** Whether a form is shown on a page, perhaps within others; one that only could be is not. */
  #isOnPage(owner: PDFDict, depth = 0): boolean {
    if (!this.#forms.has(owner)) return true;
    return (
      depth < deepest && (this.#shown.get(owner) ?? []).some((holder) => this.#isOnPage(holder, depth + 1))
    );
  }

  /** The mark of content of a page or form; none where no element lists it. Content that stands twice has two. */
  mark(owner: PDFDict, mcid: number): NewMark | undefined {
    const element = this.#listed.get(owner)?.get(mcid);
    // What stands loose in a table draws its lines.
    if (!element || looseIn.has(element.standard ?? '')) return undefined;
    const number = this.#next(owner);
    const numbers = this.#numbers.get(owner) ?? new Map<number, number[]>();
    this.#numbers.set(owner, numbers);
    const own = numbers.get(mcid) ?? [];
    numbers.set(mcid, own);
    own.push(number);
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
