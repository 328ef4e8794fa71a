import type { SourceElement, SourceRectangle } from '../document/pdf-source.ts';
import { textString } from './pdfkit-document.ts';
import type { Element, FormContent, Structure } from './structure.ts';

const [firstLevel, lastLevel] = [1, 6];

export type TaggedMark = { readonly element: Element; readonly content: FormContent };

/** What a page's marks and links belong to. */
type PageTags = {
  /** By the number of the mark. */
  readonly marks: (TaggedMark | undefined)[];
  /** Marks of forms on the page, by the form's place among the objects. */
  readonly forms: Map<number, (TaggedMark | undefined)[]>;
  readonly links: Map<number, Element>;
  readonly figures: { readonly element: Element; readonly rectangle: SourceRectangle }[];
};

/** The tags that a file came with, as elements of the pack. */
export class SourceTags {
  readonly #structure: Structure;
  readonly #level: number;
  readonly #ids: string;
  readonly #pages = new Map<number, PageTags>();

  /** @param place the level of the heading above, and what makes the file's ids unique in the pack */
  constructor(structure: Structure, { level, ids }: { readonly level: number; readonly ids: string }) {
    this.#structure = structure;
    this.#level = level;
    this.#ids = ids;
  }

  add(elements: readonly SourceElement[], parent: Element, lang: string | undefined): void {
    for (const element of elements) this.#add(element, parent, lang);
  }

  on(page: number): PageTags {
    const known = this.#pages.get(page);
    if (known) return known;
    const tags: PageTags = { marks: [], forms: new Map(), links: new Map(), figures: [] };
    this.#pages.set(page, tags);
    return tags;
  }

  firstOn(page: number): Element | undefined {
    return this.#pages.get(page)?.marks[0]?.element;
  }

  #add(source: SourceElement, parent: Element, lang?: string): void {
    const element = this.#structure.add(this.#tagOf(source), parent);
    element.alt = source.alt;
    element.actualText = source.actualText;
    element.expansion = source.expansion;
    element.lang = source.lang ?? lang;
    if (source.id !== undefined) this.#structure.identify(element, this.#ids + source.id);
    const headers = source.headers?.map((id) => textString(this.#ids + id));
    if (source.attributes || headers) {
      element.attributes = {
        owner: source.attributes?.owner ?? 'Table',
        values: { ...source.attributes?.values, ...(headers && { Headers: `[${headers.join('')}]` }) },
      };
    }
    if (source.box) this.on(source.box.page).figures.push({ element, rectangle: source.box.rectangle });
    for (const kid of source.kids) {
      if ('tag' in kid) {
        this.#add(kid, element);
      } else if ('mark' in kid) {
        const content: FormContent = { mark: kid.mark };
        element.kids.push(content);
        this.#marksOf(kid.page, kid.form)[kid.mark] = { element, content };
      } else {
        this.on(kid.page).links.set(kid.link, element);
      }
    }
  }

  #marksOf(page: number, form: number | undefined): (TaggedMark | undefined)[] {
    const tags = this.on(page);
    if (form === undefined) return tags.marks;
    const marks = tags.forms.get(form) ?? [];
    tags.forms.set(form, marks);
    return marks;
  }

  #tagOf({ tag }: SourceElement): string {
    const [, level] = /^H([1-6])$/.exec(tag) ?? [];
    if (level === undefined) return tag;
    return `H${Math.min(lastLevel, Math.max(firstLevel, this.#level + Number(level)))}`;
  }
}
