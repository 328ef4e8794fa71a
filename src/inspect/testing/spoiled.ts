import {
  PDFArray,
  PDFDict,
  type PDFDocument,
  PDFName,
  PDFNumber,
  type PDFObject,
  type PDFRawStream,
  type PDFRef,
  PDFString,
} from '@cantoo/pdf-lib';
import { decodeStream } from '../decode-stream.ts';
import { dictOf, get, getDict, getItems, getName, getNumber } from '../objects.ts';

type Plain = Parameters<PDFDocument['context']['obj']>[0];
type Entries = Readonly<Record<string, unknown>>;

/** A sound file that a test changes in one place. */
export class Spoiled {
  readonly document: PDFDocument;

  constructor(document: PDFDocument) {
    this.document = document;
  }

  get context() {
    return this.document.context;
  }

  get catalog(): PDFDict {
    return this.document.catalog;
  }

  page(index = 0): PDFDict {
    return this.document.getPage(index).node;
  }

  root(): PDFDict {
    return dictOf(get(this.catalog, 'StructTreeRoot')) as PDFDict;
  }

  /** Sets entries of a dictionary; plain values become PDF's, text in parentheses a string. */
  put(dict: PDFDict, entries: Entries): void {
    for (const [key, value] of Object.entries(entries)) dict.set(PDFName.of(key), this.value(value));
  }

  take(dict: PDFDict, ...keys: readonly string[]): void {
    for (const key of keys) dict.delete(PDFName.of(key));
  }

  value(value: unknown): PDFObject {
    if (typeof value === 'string' && value.startsWith('(')) return PDFString.of(value.slice(1, -1));
    if (Array.isArray(value)) {
      const array = this.context.obj([]);
      for (const item of value) array.push(this.value(item));
      return array;
    }
    if (value !== null && typeof value === 'object' && Object.getPrototypeOf(value) === Object.prototype) {
      const dict = this.context.obj({});
      this.put(dict, value as Entries);
      return dict;
    }
    return this.context.obj(value as Plain) as PDFObject;
  }

  /** Adds an object of its own; gives the reference to it. */
  add(entries: Entries): PDFRef {
    return this.context.register(this.value(entries));
  }

  addStream(content: string, entries: Entries = {}): PDFRef {
    const stream = this.context.stream(content);
    this.put(stream.dict, entries);
    return this.context.register(stream);
  }

  refOf(object: PDFObject): PDFRef {
    return this.context.getObjectRef(object) as PDFRef;
  }

  /** Dictionaries and streams of the file that are as a test asks. */
  all(isWanted: (dict: PDFDict) => boolean): PDFDict[] {
    return this.context
      .enumerateIndirectObjects()
      .map(([, object]) => dictOf(object))
      .filter((dict): dict is PDFDict => dict !== undefined && isWanted(dict));
  }

  /** Structure elements of a type, in the order of reading. */
  elements(type: string): PDFDict[] {
    const found: PDFDict[] = [];
    const visit = (dict: PDFDict) => {
      if (getName(dict, 'S') === type) found.push(dict);
      for (const kid of this.kids(dict)) visit(kid);
    };
    for (const top of this.kids(this.root())) visit(top);
    return found;
  }

  element(type: string, index = 0): PDFDict {
    const found = this.elements(type).at(index);
    if (!found) throw new Error(`the sound file has no ${type}`);
    return found;
  }

  /** Elements within an element. */
  kids(element: PDFDict): PDFDict[] {
    const value = get(element, 'K');
    const kids = value instanceof PDFArray ? getItems(element, 'K') : [value];
    return kids
      .map(dictOf)
      .filter((kid): kid is PDFDict => kid !== undefined && getName(kid, 'S') !== undefined);
  }

  /** A table with a caption and two columns: Name, Sum. */
  table(): PDFDict {
    const table = this.elements('Table').find((each) =>
      this.kids(each).some((kid) => getName(kid, 'S') === 'Caption'),
    );
    return this.elements('Table').at(-1) ?? (table as PDFDict);
  }

  cells(type: 'TH' | 'TD'): PDFDict[] {
    const rows = this.kids(this.table()).flatMap((part) => this.kids(part));
    return rows.flatMap((row) => this.kids(row)).filter((cell) => getName(cell, 'S') === type);
  }

  /** Adds something to the kids of an element. */
  addKid(element: PDFDict, kid: unknown): void {
    const value = get(element, 'K');
    const kids = value instanceof PDFArray ? value.asArray() : value === undefined ? [] : [value];
    this.put(element, { K: [...kids, this.value(kid)] });
  }

  /** A link on the first page that has one. */
  link(isWanted: (annotation: PDFDict) => boolean = () => true): PDFDict {
    const links = this.document.getPages().flatMap(({ node }) => getItems(node, 'Annots').map(dictOf));
    const link = links.find((each) => each && getName(each, 'Subtype') === 'Link' && isWanted(each));
    if (!link) throw new Error('the sound file has no such link');
    return link;
  }

  /** A composite font that the first page uses, and its descendant. */
  font(): { font: PDFDict; own: PDFDict; descriptor: PDFDict; name: string } {
    const fonts = getDict(getDict(this.page(), 'Resources'), 'Font') as PDFDict;
    const key = (fonts.keys()[0] as PDFName).asString().slice(1);
    const font = getDict(fonts, key) as PDFDict;
    const own = dictOf(getItems(font, 'DescendantFonts')[0]) as PDFDict;
    return { font, own, descriptor: getDict(own, 'FontDescriptor') as PDFDict, name: key };
  }

  /** A picture that a page shows. */
  image(): PDFDict {
    const [image] = this.all((dict) => getName(dict, 'Subtype') === 'Image');
    return image as PDFDict;
  }

  /** Changes what the first page paints. */
  editContent(edit: (content: string) => string): void {
    const stream = get(this.page(), 'Contents');
    const content = Buffer.from(decodeStream(stream) ?? []).toString('latin1');
    this.put(this.page(), { Contents: this.addStream(edit(content)) });
  }

  /** Paints something more at the end of the first page. */
  paint(operators: string, resources: Entries = {}): void {
    this.editContent((content) => `${content}\n${operators}`);
    for (const [kind, entries] of Object.entries(resources)) this.addResources(kind, entries as Entries);
  }

  /** Paints something as decoration. */
  decorate(operators: string, resources: Entries = {}): void {
    this.paint(`/Artifact BMC ${operators} EMC`, resources);
  }

  addResources(kind: string, entries: Entries): void {
    const resources = getDict(this.page(), 'Resources') as PDFDict;
    const old = getDict(resources, kind);
    const dict = this.context.obj({});
    for (const [key, value] of old?.entries() ?? []) dict.set(key, value);
    this.put(dict, entries);
    this.put(resources, { [kind]: dict });
  }

  /** Adds an entry to the parent tree; gives its key. */
  addParent(value: PDFObject): number {
    const key = getNumber(this.root(), 'ParentTreeNextKey') as number;
    let leaf = getDict(this.root(), 'ParentTree') as PDFDict;
    while (getItems(leaf, 'Kids').length > 0) {
      const limits = get(leaf, 'Limits');
      if (limits instanceof PDFArray) limits.set(1, PDFNumber.of(key));
      leaf = dictOf(getItems(leaf, 'Kids').at(-1)) as PDFDict;
    }
    const limits = get(leaf, 'Limits');
    if (limits instanceof PDFArray) limits.set(1, PDFNumber.of(key));
    const numbers = get(leaf, 'Nums') as PDFArray;
    numbers.push(PDFNumber.of(key));
    numbers.push(value);
    this.put(this.root(), { ParentTreeNextKey: key + 1 });
    return key;
  }

  /** Puts a sound annotation on the first page, within an element of its own. */
  annotate(subtype: string, tag: string, entries: Entries = {}): PDFDict {
    const look = this.addStream('', { Subtype: 'Form', BBox: [0, 0, 9, 9], Resources: {} });
    const parent = this.element('Document');
    const element = this.add({
      Type: 'StructElem',
      S: tag,
      P: this.refOf(parent),
      Pg: this.refOf(this.page()),
    });
    const annotation = this.add({
      Type: 'Annot',
      Subtype: subtype,
      Rect: [9, 9, 18, 18],
      F: 4,
      AP: { N: look },
      Contents: '(A remark)',
      StructParent: this.addParent(element),
      ...entries,
    });
    const dict = this.context.lookup(element, PDFDict);
    this.put(dict, { K: [{ Type: 'OBJR', Obj: annotation, Pg: this.refOf(this.page()) }] });
    this.addKid(parent, element);
    const annotations = get(this.page(), 'Annots');
    const old = annotations instanceof PDFArray ? annotations.asArray() : [];
    this.put(this.page(), { Annots: [...old, annotation] });
    return this.context.lookup(annotation, PDFDict);
  }

  /** Attaches a file, soundly but for what is changed. */
  attach(content: string, changes: { specification?: Entries; stream?: Entries } = {}): void {
    const stream = this.addStream(content, {
      Type: 'EmbeddedFile',
      Subtype: 'application/pdf',
      ...changes.stream,
    });
    const specification = this.add({
      Type: 'Filespec',
      F: '(a.pdf)',
      UF: '(a.pdf)',
      AFRelationship: 'Source',
      EF: { F: stream, UF: stream },
      ...changes.specification,
    });
    this.put(this.catalog, { AF: [specification] });
  }

  /** Changes the metadata as text. */
  editXmp(edit: (xmp: string) => string): void {
    const stream = get(this.catalog, 'Metadata') as PDFRawStream;
    const before = Buffer.from(decodeStream(stream) ?? []).toString('utf8');
    const after = edit(before);
    if (after === before) throw new Error('the metadata has not been changed');
    const changed = this.context.stream(Buffer.from(after));
    for (const key of ['Type', 'Subtype']) this.put(changed.dict, { [key]: getName(stream, key) });
    this.put(this.catalog, { Metadata: this.context.register(changed) });
  }

  /** The document information. */
  information(): PDFDict {
    return this.context.lookup(this.context.trailerInfo.Info, PDFDict);
  }

  /** The first bookmarks of the outline. */
  bookmarks(): PDFDict[] {
    const found: PDFDict[] = [];
    let next = getDict(getDict(this.catalog, 'Outlines'), 'First');
    for (; next; next = getDict(next, 'Next')) found.push(next);
    return found;
  }
}
