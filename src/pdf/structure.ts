import {
  decimal,
  type PdfkitDocument,
  type PdfkitReference,
  RawPdf,
  reserveObject,
  textString,
  writeObject,
} from './pdfkit-document.ts';

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
  readonly kids: (Element | Content | AnnotationKid)[] = [];
  attributes: Attributes | undefined;
  alt: string | undefined;
  lang: string | undefined;
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

/** An annotation that belongs to its element. */
export type AnnotationKid = { readonly annotation: PdfkitReference; readonly page: PdfkitReference };

/** The structure tree of a document and the tree from content back to its elements. */
export class Structure {
  readonly #document: PdfkitDocument;
  readonly root: Element;
  readonly #rootReference: PdfkitReference;
  readonly #pages: Element[][] = [];
  readonly #annotations: { key: number; element: Element }[] = [];
  readonly #ids = new Map<string, Element>();
  #annotationKeys = 0;

  constructor(document: PdfkitDocument) {
    this.#document = document;
    this.#rootReference = document.ref();
    this.root = new Element('Document', undefined);
  }

  add(tag: string, parent: Element): Element {
    return new Element(tag, parent);
  }

  /** Begins a page; its number in the parent tree is its index. */
  addPage(): number {
    this.#pages.push([]);
    return this.#pages.length - 1;
  }

  /** The number of the next marked content of the current page. */
  mark(element: Element, page: PdfkitReference): number {
    const elements = this.#pages.at(-1) as Element[];
    elements.push(element);
    element.kids.push({ page, mcid: elements.length - 1 });
    return elements.length - 1;
  }

  /** Ties an annotation to its element; returns a key to be set as its StructParent by `keyOf`. */
  addAnnotation(element: Element, annotation: PdfkitReference, page: PdfkitReference): () => number {
    element.kids.push({ annotation, page });
    const key = this.#annotationKeys++;
    this.#annotations.push({ key, element });
    return () => this.#pages.length + key;
  }

  /** Gives an element an identifier, as notes need. */
  identify(element: Element, id: string): void {
    element.id = id;
    this.#ids.set(id, element);
  }

  /** Writes all elements and hangs the tree into the document. */
  finish(): void {
    this.#writeElements();
    const { data } = this.#document._root;
    data.StructTreeRoot = this.#rootReference;
    data.MarkInfo = this.#document.ref({ Marked: true });
    const parts = [
      '/Type /StructTreeRoot',
      `/K [${this.root.reference}]`,
      `/ParentTree ${this.#writeParentTree()}`,
      `/ParentTreeNextKey ${this.#pages.length + this.#annotationKeys}`,
    ];
    if (this.#ids.size > 0) parts.push(`/IDTree ${this.#writeIdTree()}`);
    // pdfkit ends the root of the tree itself.
    this.#rootReference.data = new RawPdf(`<<${parts.join('\n')}>>`);
  }

  /** pdfkit's references cost as much again as the elements: their objects are written without. */
  #writeElements(): void {
    const elements: Element[] = [];
    const open: Element[] = [this.root];
    for (let element = open.pop(); element; element = open.pop()) {
      element.objectNumber = reserveObject(this.#document);
      elements.push(element);
      for (const kid of element.kids) if (kid instanceof Element) open.push(kid);
    }
    for (const element of elements)
      writeObject(this.#document, element.objectNumber, this.#dictionaryOf(element));
  }

  #dictionaryOf(element: Element): string {
    const parent = element.parent?.reference ?? this.#rootReference;
    let dictionary = `<</Type/StructElem/S/${element.tag}/P ${parent}`;
    const page = element.kids.find((kid) => !(kid instanceof Element) && 'mcid' in kid) as
      | Content
      | undefined;
    if (page) dictionary += `/Pg ${page.page}`;
    if (element.kids.length > 0)
      dictionary += `/K[${element.kids.map((kid) => kidOf(kid, page?.page)).join(' ')}]`;
    if (element.attributes) {
      const values = Object.entries(element.attributes.values).map(([key, value]) => `/${key} ${value}`);
      dictionary += `/A<</O/${element.attributes.owner}${values.join('')}>>`;
    }
    if (element.alt !== undefined) dictionary += `/Alt${textString(element.alt)}`;
    if (element.lang !== undefined) dictionary += `/Lang${textString(element.lang)}`;
    if (element.id !== undefined) dictionary += `/ID${textString(element.id)}`;
    return `${dictionary}>>`;
  }

  #writeParentTree(): PdfkitReference {
    const numbers = this.#pages.map(
      (elements, page) => `${page} [${elements.map((element) => element.reference).join(' ')}]`,
    );
    for (const { key, element } of this.#annotations) {
      numbers.push(`${this.#pages.length + key} ${element.reference}`);
    }
    return this.#write(`<</Nums[${numbers.join('\n')}]>>`);
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

function kidOf(kid: Element | Content | AnnotationKid, page: PdfkitReference | undefined): string {
  if (kid instanceof Element) return kid.reference;
  if ('mcid' in kid) {
    return kid.page === page ? String(kid.mcid) : `<</Type/MCR/Pg ${kid.page}/MCID ${kid.mcid}>>`;
  }
  return `<</Type/OBJR/Obj ${kid.annotation}/Pg ${kid.page}>>`;
}

/** A bounding box attribute, in the page's coordinates. */
export function boundingBox(x: number, y: number, width: number, height: number): Attributes {
  const box = [x, y, x + width, y + height].map(decimal).join(' ');
  return { owner: 'Layout', values: { BBox: `[${box}]`, Placement: '/Block' } };
}
