import type { GatheredFile } from './gathered-file.ts';
import { decimal, type PdfkitDocument, type PdfkitReference, RawPdf, textString } from './pdfkit-document.ts';

/** Owners of attributes that structure elements carry (ISO 32000-1, 14.8.5). */
export type Attributes = {
  readonly owner: 'List' | 'Table' | 'Layout';
  readonly values: Readonly<Record<string, string>>;
};

/** An element of the structure tree, in the order of reading. */
export class Element {
  readonly tag: string;
  readonly parent: Element | undefined;
  /** Number of its object in the file; 0 until the tree is written. */
  objectNumber = 0;
  readonly kids: Kid[] = [];
  attributes: Attributes | undefined;
  alt: string | undefined;
  lang: string | undefined;
  actualText: string | undefined;
  expansion: string | undefined;
  id: string | undefined;

  constructor(tag: string, parent: Element | undefined) {
    this.tag = tag;
    this.parent = parent;
    parent?.kids.push(this);
  }

  get reference(): string {
    return `${this.objectNumber} 0 R`;
  }
}

/** Marked content on a page. */
export type Content = { readonly page: PdfkitReference; readonly mcid: number };

/** Marked content in a form, which takes its place among its element's kids before it is drawn. */
export type FormContent = {
  readonly mark: number;
  /** Set when it is drawn: the page, and the number of the form's object, where it is in one. */
  drawn?: { readonly page: PdfkitReference; readonly form?: number };
};

type Kid = Element | Content | FormContent | AnnotationKid;

/** An annotation that belongs to its element. */
export type AnnotationKid = { readonly annotation: PdfkitReference; readonly page: PdfkitReference };

/** The structure tree of a document and the tree from content back to its elements. */
export class Structure {
  readonly #document: PdfkitDocument;
  readonly #file: GatheredFile;
  readonly root: Element;
  readonly #rootReference: PdfkitReference;
  readonly #pages: Element[][] = [];
  readonly #annotations: { key: number; element: Element }[] = [];
  readonly #forms: { key: number; elements: readonly Element[] }[] = [];
  readonly #ids = new Map<string, Element>();
  readonly #pageCount: number;
  #nextKey: number;

  /** @param pageCount of all pages that will be added */
  constructor(document: PdfkitDocument, file: GatheredFile, pageCount: number) {
    this.#document = document;
    this.#file = file;
    this.#pageCount = pageCount;
    this.#nextKey = pageCount;
    this.#rootReference = document.ref();
    this.root = new Element('Document', undefined);
  }

  add(tag: string, parent: Element): Element {
    return new Element(tag, parent);
  }

  /**
   * Begins a page; its number in the parent tree is its index.
   *
   * @param marked what the first marks of the page belong to, which come with their numbers
   */
  addPage(marked: readonly Element[] = []): number {
    this.#pages.push([...marked]);
    return this.#pages.length - 1;
  }

  /** The number of the next marked content of the current page. */
  mark(element: Element, page: PdfkitReference): number {
    const elements = this.#pages.at(-1) as Element[];
    elements.push(element);
    element.kids.push({ page, mcid: elements.length - 1 });
    return elements.length - 1;
  }

  /** Ties an annotation to its element; returns the key to be set as its StructParent. */
  addAnnotation(element: Element, annotation: PdfkitReference, page: PdfkitReference): number {
    element.kids.push({ annotation, page });
    const key = this.#nextKey++;
    this.#annotations.push({ key, element });
    return key;
  }

  /** Takes the number of a form in the parent tree, to be set as its StructParents. */
  reserveForm(): number {
    return this.#nextKey++;
  }

  /** Ties the marks of a form to their elements, by their MCIDs. */
  addForm(key: number, elements: readonly Element[]): void {
    this.#forms.push({ key, elements });
  }

  /** Gives an element an identifier, as notes need. */
  identify(element: Element, id: string): void {
    element.id = id;
    this.#ids.set(id, element);
  }

  /** Writes all elements and hangs the tree into the document. */
  finish(): void {
    const parentTree = this.#writeElements();
    const { data } = this.#document._root;
    data.StructTreeRoot = this.#rootReference;
    data.MarkInfo = this.#document.ref({ Marked: true });
    const parts = [
      '/Type /StructTreeRoot',
      `/K [${this.root.reference}]`,
      `/ParentTree ${this.#write(`<</Nums[${parentTree.join('\n')}]>>`)}`,
      `/ParentTreeNextKey ${this.#nextKey}`,
    ];
    if (this.#ids.size > 0) parts.push(`/IDTree ${this.#writeIdTree()}`);
    // pdfkit ends the root of the tree itself.
    this.#rootReference.data = new RawPdf(`<<${parts.join('\n')}>>`);
  }

  /**
   * Writes all elements, and the elements of each page. They are put in an order in which they compress well:
   * first those of one piece of content, such as cells, then all others, with each page's behind its last.
   *
   * @returns the entries of the parent tree
   */
  #writeElements(): string[] {
    const leaves: Element[] = [];
    const inner: Element[] = [];
    const open: Element[] = [this.root];
    for (let element = open.pop(); element; element = open.pop()) {
      (isLeaf(element) ? leaves : inner).push(element);
      for (const kid of element.kids.toReversed()) if (kid instanceof Element) open.push(kid);
    }
    for (const element of [...leaves, ...inner]) element.objectNumber = this.#file.reserveObject();
    const packing = this.#file.openPacking();
    for (const leaf of leaves) packing.add(leaf.objectNumber, this.#dictionaryOf(leaf));
    packing.flush();
    const entries: string[] = [];
    const pagesEndingIn = this.#pagesByLastElement();
    for (const element of inner) {
      packing.add(element.objectNumber, this.#dictionaryOf(element));
      for (const page of pagesEndingIn.get(element) ?? []) {
        const number = this.#file.reserveObject();
        packing.add(number, referencesTo(this.#pages[page] as Element[]));
        entries[page] = `${page} ${number} 0 R`;
      }
    }
    packing.flush();
    const others = new Map(this.#annotations.map(({ key, element }) => [key, element.reference]));
    for (const { key, elements } of this.#forms) {
      const number = this.#file.reserveObject();
      packing.add(number, referencesTo(elements));
      others.set(key, `${number} 0 R`);
    }
    packing.flush();
    for (let key = this.#pageCount; key < this.#nextKey; key++) {
      const reference = others.get(key);
      if (reference) entries.push(`${key} ${reference}`);
    }
    return entries;
  }

  /** Pages by the last element of theirs that is no leaf, or by the parent of that leaf; by the root without any. */
  #pagesByLastElement(): Map<Element, number[]> {
    const pages = new Map<Element, number[]>();
    this.#pages.forEach((elements, page) => {
      const last = elements.at(-1) ?? this.root;
      const element = (isLeaf(last) && last.parent) || last;
      const known = pages.get(element);
      if (known) known.push(page);
      else pages.set(element, [page]);
    });
    return pages;
  }

  #dictionaryOf(element: Element): string {
    const { tag, parent, kids, attributes, alt, lang, actualText, expansion, id } = element;
    let dictionary = `<</S/${tag}/P ${parent?.reference ?? this.#rootReference}`;
    const page = kids.find((kid) => !(kid instanceof Element) && 'mcid' in kid) as Content | undefined;
    if (page) dictionary += `/Pg ${page.page}`;
    if (kids.length > 0) {
      const list = kids.map((kid) => kidOf(kid, page?.page)).join(' ');
      // Entries of the same width repeat at the same distance, which compresses better.
      dictionary += page && kids.length === 1 ? `/K${list.padStart(5)}` : `/K[${list}]`;
    }
    if (attributes) {
      const values = Object.entries(attributes.values).map(([key, value]) => `/${key} ${value}`);
      dictionary += `/A<</O/${attributes.owner}${values.join('')}>>`;
    }
    if (alt !== undefined) dictionary += `/Alt${textString(alt)}`;
    if (lang !== undefined) dictionary += `/Lang${textString(lang)}`;
    if (actualText !== undefined) dictionary += `/ActualText${textString(actualText)}`;
    if (expansion !== undefined) dictionary += `/E${textString(expansion)}`;
    if (id !== undefined) dictionary += `/ID${textString(id)}`;
    return `${dictionary}>>`;
  }

  #writeIdTree(): PdfkitReference {
    const ids = [...this.#ids].sort(([a], [b]) => (a < b ? -1 : 1));
    const names = ids.map(([id, element]) => `${textString(id)} ${element.reference}`);
    const limits = `${textString((ids[0] as [string, Element])[0])} ${textString((ids.at(-1) as [string, Element])[0])}`;
    return this.#write(`<</Kids[${this.#write(`<</Limits[${limits}]/Names[${names.join('\n')}]>>`)}]>>`);
  }

  #write(dictionary: string): PdfkitReference {
    const reference = this.#document.ref(new RawPdf(dictionary));
    reference.end();
    return reference;
  }
}

const referencesTo = (elements: readonly Element[]): string =>
  `[${elements.map(({ reference }) => reference).join(' ')}]`;

/** Whether an element has one piece of content and nothing else. */
function isLeaf({ kids: [only, ...more] }: Element): boolean {
  return only !== undefined && more.length === 0 && !(only instanceof Element) && 'mcid' in only;
}

function kidOf(kid: Kid, page: PdfkitReference | undefined): string {
  if (kid instanceof Element) return kid.reference;
  if ('mcid' in kid) {
    return kid.page === page ? String(kid.mcid) : `<</Type/MCR/Pg ${kid.page}/MCID ${kid.mcid}>>`;
  }
  if ('mark' in kid) {
    const { drawn, mark } = kid;
    const stream = drawn?.form === undefined ? '' : `/Stm ${drawn.form} 0 R`;
    return drawn ? `<</Type/MCR/Pg ${drawn.page}${stream}/MCID ${mark}>>` : '';
  }
  return `<</Type/OBJR/Obj ${kid.annotation}/Pg ${kid.page}>>`;
}

/** A bounding box attribute, in the page's coordinates. */
export function boundingBox(x: number, y: number, width: number, height: number): Attributes {
  const box = [x, y, x + width, y + height].map(decimal).join(' ');
  return { owner: 'Layout', values: { BBox: `[${box}]`, Placement: '/Block' } };
}
