import {
  PDFArray,
  PDFBool,
  type PDFContext,
  PDFDict,
  PDFHexString,
  PDFName,
  PDFNumber,
  PDFRawStream,
  PDFRef,
  PDFStream,
  PDFString,
} from '@cantoo/pdf-lib';
import type { PdfObject, PdfResource } from '../../document/pdf-source.ts';
import {
  dictOf,
  get,
  getName,
  getNumber,
  nameObject,
  nameOf,
  resolve,
  type Value,
} from '../../inspect/objects.ts';
import { isUnembedded } from './fonts.ts';
import { FormNesting } from './form-nesting.ts';
import type { Layers } from './layers.ts';
import { Refusal } from './refusal.ts';
import { type ContentFacts, type ContentRules, rewriteContent } from './rewrite-content.ts';
import type { SourceMarks } from './source-marks.ts';
import { readableTexts } from './symbol-text.ts';
import { filtersOf, pack, Unpacked, unpack } from './unpack.ts';

/** What an object is for: that decides what of it is carried over. */
type Kind = 'plain' | 'resources' | 'object' | 'state' | 'font' | 'texts' | 'pattern';

/** Kind of what stands in each dictionary of resources; property lists and layers are not carried over. */
const resourceKinds: Readonly<Record<string, Kind>> = {
  ColorSpace: 'plain',
  ExtGState: 'state',
  Font: 'font',
  Pattern: 'pattern',
  Shading: 'plain',
  XObject: 'object',
};

/** Entries that no copy has, for what they do or what they lead to. */
const dropped: Readonly<Record<Kind, ReadonlySet<string>>> = {
  plain: new Set(['Metadata', 'CIDSet', 'CharSet']),
  resources: new Set(),
  object: new Set(
    'Metadata PieceInfo LastModified Name StructParent StructParents OPI Alternates Interpolate Ref PS Subtype2 OC AF Measure PtData ID'.split(
      ' ',
    ),
  ),
  state: new Set(['TR', 'TR2', 'HT', 'HTP']),
  font: new Set(['Metadata', 'CIDSet', 'CharSet']),
  texts: new Set(),
  pattern: new Set(['Metadata', 'PieceInfo', 'OC']),
};

/** Entries of a stream that tell of its bytes, or of bytes in another file. */
const ofBytes = new Set(['Length', 'F', 'FFilter', 'FDecodeParms', 'DL']);
/** Objects of these types are no part of what a page shows. */
const foreign = new Set([
  'Catalog',
  'Pages',
  'Page',
  'Annot',
  'Filespec',
  'EmbeddedFile',
  'Action',
  'StructElem',
  'Metadata',
]);
/** Arrays and dictionaries deeper in each other than this are taken for damaged. */
const deepest = 64;

/** A page scanned at 1200 dots an inch has 140 million. */
const longestSidePx = 30_000;
const mostPixels = 300_000_000;

const nothingDrawn: PdfObject = {
  parts: ['/Type/XObject/Subtype/Form/BBox[0 0 0 0]'],
  stream: new Uint8Array(),
};

/** What in an object no file may have that claims to conform. */
export type Breach = { readonly kind: 'font' | 'colour'; readonly name: string };

export type CopyOptions = {
  readonly layers: Layers;
  /** Strings of encrypted files hold bytes that were never written as PDF writes them. */
  readonly isDecrypted: boolean;
  /** Keeps the marks of forms that are tagged. */
  readonly marks?: SourceMarks;
};

/** Copies objects of a parsed file as data, each once, with all that they refer to. */
export class ObjectCopies {
  readonly objects: PdfObject[] = [];
  readonly unpacked = new Unpacked();
  readonly nesting = new FormNesting();
  /** By the place of the object that has them. */
  readonly breaches = new Map<number, Breach[]>();
  /** Whether something is mixed with what lies behind it. */
  hasBlending = false;
  readonly #context: PDFContext;
  readonly #layers: Layers;
  readonly #isDecrypted: boolean;
  readonly #marks: SourceMarks | undefined;
  readonly #places = new Map<PDFRef, number>();
  readonly #waiting: { place: number; value: Value; kind: Kind; around: Value }[] = [];

  constructor(context: PDFContext, { layers, isDecrypted, marks }: CopyOptions) {
    this.#context = context;
    this.#layers = layers;
    this.#isDecrypted = isDecrypted;
    this.#marks = marks;
  }

  /** Takes a place in the list for an object that is made, not copied. */
  add(object: PdfObject): number {
    return this.objects.push(object) - 1;
  }

  /**
   * Text of resources, and copies of all that they name.
   *
   * @param extra more XObjects, as their names and places
   */
  resources(value: Value, extra: ReadonlyMap<string, number> = new Map()): (string | number)[] {
    const parts: (string | number)[] = [];
    const dict = resolve(this.#context, value);
    if (extra.size === 0 && value instanceof PDFRef && dict instanceof PDFDict) {
      parts.push('', this.#placeOf(value, 'resources', undefined));
    } else {
      this.#writeResources(dict, parts, extra);
    }
    this.#copyWaiting();
    return parts;
  }

  /**
   * What resources name, each with a copy of its own.
   *
   * @param extra more XObjects, as their names and places
   * @param prefix put before the names of fonts, forms and pictures
   */
  entries(value: Value, extra: ReadonlyMap<string, number>, prefix: string): PdfResource[] {
    const resources = resolve(this.#context, value);
    const entries: PdfResource[] = [];
    for (const [kind, copied] of Object.entries(resourceKinds)) {
      const named = get(resources, kind);
      if (!(named instanceof PDFDict)) continue;
      const before = kind === 'Font' || kind === 'XObject' ? prefix : '';
      for (const [key, each] of named.entries()) {
        const parts: (string | number)[] = [];
        this.#write(each, copied, parts, 0, -1, resources);
        entries.push({ kind, name: before + key.toString().slice(1), parts });
      }
    }
    for (const [name, place] of extra) entries.push({ kind: 'XObject', name, parts: ['', place] });
    this.#copyWaiting();
    return entries;
  }

  /** The place of the copy of a form or picture. */
  object(value: Value, around: Value): number {
    const place = value instanceof PDFRef ? this.#placeOf(value, 'object', around) : this.add(nothingDrawn);
    this.#copyWaiting();
    return place;
  }

  /** What content may name, by its resources; all marks go unless `mark` keeps them. */
  rulesOf(resources: Value, holder: PDFDict, mark?: ContentRules['mark'], prefix = ''): ContentRules {
    const named = (kind: string, name: string): Value => get(get(resources, kind), name.slice(1));
    return {
      property: (operand) => {
        if (operand.startsWith('<<')) return mcidOf(/\/MCID\s+(\d{1,9})/.exec(operand)?.[1]);
        const list = named('Properties', operand);
        return { isHidden: this.#layers.isHidden(list), ...mcidOf(getNumber(list, 'MCID')) };
      },
      isHiddenObject: (name) => this.#layers.isHidden(get(named('XObject', name), 'OC')),
      isForm: (name) => getName(named('XObject', name), 'Subtype') === 'Form',
      isTaggedForm: (name) => {
        const form = dictOf(named('XObject', name));
        if (!form || !mark || getName(form, 'Subtype') !== 'Form' || !this.#marks?.isTagged(form))
          return false;
        this.#marks.show(form, holder);
        return true;
      },
      ...(mark && { mark }),
      ...(prefix !== '' && {
        rename: (kind: 'Font' | 'XObject', name: string) =>
          named(kind, name) === undefined ? name : `/${prefix}${name.slice(1)}`,
      }),
    };
  }

  /** Notes which forms a page or form shows. */
  noteShown(holder: PDFDict, { shown }: ContentFacts, resources: Value): void {
    const objects = get(resources, 'XObject');
    const forms = new Map<PDFDict, number>();
    for (const [name, times] of shown) {
      const object = get(objects, name.slice(1));
      if (getName(object, 'Subtype') === 'Form') forms.set(dictOf(object) as PDFDict, times);
    }
    this.nesting.add(holder, forms);
  }

  /** What content does that no file may do that claims to conform. */
  breachesOf({ fonts, isCmyk }: ContentFacts, resources: Value): Breach[] {
    const found: Breach[] = isCmyk ? [{ kind: 'colour', name: 'CMYK' }] : [];
    for (const name of fonts) {
      const font = dictOf(get(get(resources, 'Font'), name));
      const missing = font && isUnembedded(font);
      if (missing) found.push({ kind: 'font', name: missing });
    }
    return found;
  }

  #placeOf(reference: PDFRef, kind: Kind, around: Value): number {
    const known = this.#places.get(reference);
    if (known !== undefined) return known;
    const place = this.objects.push({ parts: ['null'] }) - 1;
    this.#places.set(reference, place);
    this.#waiting.push({ place, value: resolve(this.#context, reference), kind, around });
    return place;
  }

  #copyWaiting(): void {
    for (let next = this.#waiting.pop(); next; next = this.#waiting.pop()) {
      const { place, value, kind, around } = next;
      this.objects[place] =
        value instanceof PDFStream
          ? this.#stream(value, kind, around, place)
          : { parts: this.#value(value, kind, place) };
    }
  }

  #value(value: Value, kind: Kind, place: number): readonly (string | number)[] {
    const parts: (string | number)[] = [];
    this.#write(value, kind, parts, 0, place);
    return parts;
  }

  #stream(stream: PDFStream, kind: Kind, around: Value, place: number): PdfObject {
    const subtype = getName(stream, 'Subtype');
    if (kind === 'object') {
      if (this.#layers.isHidden(get(stream, 'OC')) || (subtype !== 'Form' && subtype !== 'Image'))
        return nothingDrawn;
      if (subtype === 'Form') return this.#content(stream, kind, around, place);
      this.#checkImage(stream, place);
    }
    if (kind === 'pattern') return this.#content(stream, kind, around, place);
    const parts: (string | number)[] = [];
    if (kind === 'texts') {
      const table = this.unpacked.add(unpack(stream));
      const readable = readableTexts(table);
      if (readable !== table) return { parts: ['/Filter/FlateDecode'], stream: pack(readable) };
    }
    const filters = filtersOf(stream);
    const isRepacked =
      filters.includes('LZWDecode') || filters.includes('Crypt') || !(stream instanceof PDFRawStream);
    this.#writeEntries(
      stream.dict,
      kind,
      parts,
      0,
      place,
      isRepacked ? new Set([...ofBytes, 'Filter', 'DecodeParms']) : ofBytes,
    );
    if (isRepacked)
      return { parts: [...parts, '/Filter/FlateDecode'], stream: pack(this.unpacked.add(unpack(stream))) };
    return { parts, stream: (stream as PDFRawStream).contents };
  }

  /** A form or a pattern: its operators are gone through, and it gets resources of its own. */
  #content(stream: PDFStream, kind: Kind, around: Value, place: number): PdfObject {
    const own = get(stream, 'Resources') ?? resolve(this.#context, around);
    const unpacked = this.unpacked.add(unpack(stream));
    const marks = kind === 'object' && this.#marks?.isTagged(stream.dict) ? this.#marks : undefined;
    const mark = marks && ((mcid: number) => marks.mark(stream.dict, mcid));
    const { bytes, facts } = rewriteContent(unpacked, this.rulesOf(own, stream.dict, mark));
    this.noteShown(stream.dict, facts, own);
    marks?.placeForm(stream.dict, place);
    const count = marks?.countOf(stream.dict) ?? 0;
    this.#breach(place, this.breachesOf(facts, own));
    const parts: (string | number)[] = [];
    const isKept =
      bytes === unpacked && stream instanceof PDFRawStream && !/LZW|Crypt/.test(filtersOf(stream).join());
    const without = new Set([...ofBytes, 'Resources', ...(isKept ? [] : ['Filter', 'DecodeParms'])]);
    this.#writeEntries(stream.dict, kind, parts, 0, place, without);
    parts.push('/Resources ');
    this.#writeResources(own, parts);
    if (isKept) return { parts, stream: stream.contents };
    parts.push('/Filter/FlateDecode');
    return { parts, stream: pack(bytes), ...(count > 0 && { marks: count }) };
  }

  #checkImage(stream: PDFStream, place: number): void {
    const [width, height] = [getNumber(stream, 'Width') ?? 0, getNumber(stream, 'Height') ?? 0];
    if (Math.max(width, height) > longestSidePx || width * height > mostPixels)
      throw new Refusal(
        `it shows a picture of ${width} × ${height} pixels, which few machines can`,
        'ask the author to export it with pictures for print, 300 dots an inch',
      );
    const space = get(stream, 'ColorSpace');
    const inner = space instanceof PDFArray ? nameOf(space.lookup(1)) : undefined;
    if (nameOf(space) === 'DeviceCMYK' || inner === 'DeviceCMYK')
      this.#breach(place, [{ kind: 'colour', name: 'CMYK' }]);
  }

  #breach(place: number, found: readonly Breach[]): void {
    if (found.length > 0) this.breaches.set(place, [...(this.breaches.get(place) ?? []), ...found]);
  }

  #writeResources(
    resources: Value,
    parts: (string | number)[],
    extra: ReadonlyMap<string, number> = new Map(),
  ): void {
    parts.push('<<');
    for (const [category, kind] of Object.entries(resourceKinds)) {
      const named = get(resources, category);
      const added = category === 'XObject' ? extra : new Map<string, number>();
      if (!(named instanceof PDFDict) && added.size === 0) continue;
      parts.push(`/${category}<<`);
      if (named instanceof PDFDict) {
        for (const [key, value] of named.entries()) {
          parts.push(`${key.toString()} `);
          this.#write(value, kind, parts, 0, -1, resources);
        }
      }
      for (const [name, place] of added) parts.push(`/${name} `, place);
      parts.push('>>');
    }
    parts.push('>>');
  }

  #write(
    value: Value,
    kind: Kind,
    parts: (string | number)[],
    depth: number,
    place: number,
    around?: Value,
  ): void {
    if (depth > deepest || value === undefined) parts.push('null ');
    else if (value instanceof PDFRef) {
      const target = resolve(this.#context, value);
      if (target === undefined || isForeign(target)) parts.push('null ');
      else parts.push('', this.#placeOf(value, kind, around), ' ');
    } else if (value instanceof PDFDict) {
      if (isForeign(value)) parts.push('null ');
      else if (kind === 'resources') this.#writeResources(value, parts);
      else {
        parts.push('<<');
        this.#writeEntries(value, kind, parts, depth + 1, place);
        parts.push('>>');
      }
    } else if (value instanceof PDFArray) {
      parts.push('[');
      for (let index = 0; index < value.size(); index++) {
        this.#write(value.get(index), kind === 'state' ? 'plain' : kind, parts, depth + 1, place);
      }
      parts.push(']');
    } else {
      parts.push(`${this.#scalar(value)} `);
    }
  }

  #writeEntries(
    dict: PDFDict,
    kind: Kind,
    parts: (string | number)[],
    depth: number,
    place: number,
    without?: ReadonlySet<string>,
  ): void {
    for (const [key, value] of dict.entries()) {
      const name = nameOf(key) as string;
      if (without?.has(name) || dropped[kind].has(name)) continue;
      if (kind === 'state' && name === 'BM' && nameOf(resolve(this.#context, value)) !== 'Normal')
        this.hasBlending = true;
      parts.push(`${key.toString()} `);
      this.#write(value, kindOfEntry(kind, name), parts, depth, place);
    }
  }

  /** Strings of encrypted files hold bytes that were never written as PDF writes them. */
  #scalar(value: Exclude<Value, undefined>): string {
    if (this.#isDecrypted && value instanceof PDFString)
      return `<${Buffer.from(value.asString(), 'latin1').toString('hex')}>`;
    if (value instanceof PDFString && /\r/.test(value.asString()))
      return `<${Buffer.from(value.asBytes()).toString('hex')}>`;
    if (value instanceof PDFHexString) {
      const digits = value.asString().replace(/[^0-9a-fA-F]/g, '');
      return `<${digits}${digits.length % 2 === 0 ? '' : '0'}>`;
    }
    return isScalar(value) ? value.toString() : 'null';
  }
}

/** What is damaged is none. */
const isScalar = (value: Exclude<Value, undefined>): boolean =>
  value instanceof PDFName ||
  value instanceof PDFString ||
  (value instanceof PDFNumber && Number.isFinite(value.asNumber())) ||
  value instanceof PDFBool;

const mcidOf = (mcid: string | number | undefined): { mcid?: number } =>
  mcid === undefined ? {} : { mcid: Number(mcid) };

function kindOfEntry(kind: Kind, name: string): Kind {
  if (name === 'Resources') return 'resources';
  if (kind === 'state')
    return name === 'SMask' ? 'state' : name === 'G' ? 'object' : name === 'Font' ? 'font' : 'plain';
  if (kind === 'object') return name === 'SMask' || name === 'Mask' ? 'object' : 'plain';
  if (kind === 'pattern') return name === 'ExtGState' ? 'state' : 'plain';
  if (kind === 'font' && name === 'ToUnicode') return 'texts';
  return kind === 'font' && name !== 'DescendantFonts' ? 'plain' : kind;
}

/** Whether a dictionary is none that a page's look needs, and might do something. */
function isForeign(value: Value): boolean {
  const dict = dictOf(value);
  const type = dict?.get(nameObject('Type'));
  return (
    (type instanceof PDFName && foreign.has(nameOf(type) as string)) || dict?.has(nameObject('JS')) === true
  );
}
