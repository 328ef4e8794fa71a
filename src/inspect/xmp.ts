import { type PDFDict, PDFStream } from '@cantoo/pdf-lib';
import { DOMParser, type Element, type Node } from '@xmldom/xmldom';
import { decodeStream } from './decode-stream.ts';
import { get } from './objects.ts';

/** Namespaces that are asked for, by their usual prefixes (ISO 16684-1 and the standards' own). */
export const namespaces = {
  dc: 'http://purl.org/dc/elements/1.1/',
  xmp: 'http://ns.adobe.com/xap/1.0/',
  pdf: 'http://ns.adobe.com/pdf/1.3/',
  pdfaid: 'http://www.aiim.org/pdfa/ns/id/',
  pdfuaid: 'http://www.aiim.org/pdfua/ns/id/',
  pdfaExtension: 'http://www.aiim.org/pdfa/ns/extension/',
  pdfaSchema: 'http://www.aiim.org/pdfa/ns/schema#',
  pdfaProperty: 'http://www.aiim.org/pdfa/ns/property#',
} as const;

const rdf = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#';

export type Prefix = keyof typeof namespaces;

/** A property with its values: one, or those of its list. */
export type XmpProperty = {
  readonly prefix: string;
  readonly namespace: string;
  readonly name: string;
  readonly values: readonly string[];
  /** Kind of its list: Alt, Seq or Bag; undefined for a value alone. */
  readonly list: string | undefined;
};

/** The metadata of a document. */
export type Xmp = {
  readonly isThere: boolean;
  /** Whether it is XML, in UTF-8. */
  readonly isWellFormed: boolean;
  /** The attributes of the packet's header. */
  readonly header: string;
  readonly properties: readonly XmpProperty[];
  /** Namespaces that the file describes itself, with the names of their properties. */
  readonly described: ReadonlyMap<string, readonly string[]>;
};

const nothing: Xmp = {
  isThere: false,
  isWellFormed: false,
  header: '',
  properties: [],
  described: new Map(),
};

/** Larger metadata is taken for damaged. */
const mostBytes = 16 * 1024 * 1024;

/** Reads the metadata stream of the catalog (ISO 32000-1, 14.3.2). */
export function readXmp(catalog: PDFDict): Xmp {
  const stream = get(catalog, 'Metadata');
  if (!(stream instanceof PDFStream)) return nothing;
  const bytes = decodeStream(stream) ?? new Uint8Array();
  try {
    if (bytes.length <= mostBytes) return { isThere: true, isWellFormed: true, ...parse(bytes) };
  } catch {
    // Not XML, or nested deeper than can be read: both are told as one fault.
  }
  return { ...nothing, isThere: true };
}

function parse(bytes: Uint8Array): Pick<Xmp, 'header' | 'properties' | 'described'> {
  const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  const [, header = ''] = /<\?xpacket\s+(begin[^?]*)\?>/.exec(text) ?? [];
  const fail = (level: string, message: string) => {
    if (level !== 'warning') throw new Error(message);
  };
  const root = new DOMParser({ onError: fail }).parseFromString(text.trim(), 'text/xml').documentElement;
  if (!root) throw new Error('no element');
  const properties: XmpProperty[] = [];
  const described = new Map<string, readonly string[]>();
  for (const description of topDescriptions(root)) {
    for (const { namespaceURI, localName, prefix, value } of Array.from(description.attributes)) {
      if (!namespaceURI || namespaceURI === rdf || prefix === 'xmlns' || prefix === 'xml') continue;
      properties.push({
        prefix: prefix ?? '',
        namespace: namespaceURI,
        name: localName ?? '',
        values: [value],
        list: undefined,
      });
    }
    for (const child of elementsOf(description)) {
      const [namespace, name] = [child.namespaceURI ?? '', child.localName ?? ''];
      const list = listIn(child);
      const values = list ? elementsOf(list).map(textOf) : [textOf(child)];
      const kind = list?.localName ?? undefined;
      properties.push({ prefix: child.prefix ?? '', namespace, name, values, list: kind });
      if (namespace === namespaces.pdfaExtension) readSchemas(child, described);
    }
  }
  return { header, properties, described };
}

/** The values of a property; none where it is not there. */
export function xmpValues(xmp: Xmp, prefix: Prefix, name: string): readonly string[] {
  const found = xmp.properties.find(
    (property) => property.namespace === namespaces[prefix] && property.name === name,
  );
  return found?.values ?? [];
}

const elementsOf = (node: Node): Element[] =>
  Array.from(node.childNodes).filter((child): child is Element => child.nodeType === 1);

function topDescriptions(root: Element): Element[] {
  const frame =
    root.localName === 'RDF' ? root : elementsOf(root).find(({ localName }) => localName === 'RDF');
  return frame ? elementsOf(frame).filter(({ localName }) => localName === 'Description') : [];
}

const textOf = (node: Node): string => node.textContent ?? '';

const listIn = (property: Element): Element | undefined =>
  elementsOf(property).find(({ namespaceURI }) => namespaceURI === rdf);

/** Reads what a file says of namespaces that the standard does not know (ISO 19005-2, 6.6.2.3.3). */
function readSchemas(container: Element, described: Map<string, readonly string[]>): void {
  const named = (namespace: string, name: string, within: Element) =>
    Array.from(within.getElementsByTagNameNS(namespace, name));
  for (const uri of named(namespaces.pdfaSchema, 'namespaceURI', container)) {
    const schema = uri.parentNode as Element;
    const names = named(namespaces.pdfaProperty, 'name', schema).map((name) => name.textContent ?? '');
    described.set(uri.textContent ?? '', names);
  }
}
