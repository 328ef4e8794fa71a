import { DOMParser, type Element, type Node } from '@xmldom/xmldom';
import { unzipSync } from 'fflate';

export type { Element };

/** Prefixes by which the checks name elements, whatever prefix a file gives their namespace. */
const prefixes: Readonly<Record<string, string>> = {
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main': 'w',
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships': 'r',
  'http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing': 'wp',
  'http://schemas.openxmlformats.org/drawingml/2006/main': 'a',
  'http://schemas.microsoft.com/office/drawing/2017/decorative': 'adec',
  'http://schemas.microsoft.com/office/word/2010/wordprocessingShape': 'wps',
  'urn:schemas-microsoft-com:vml': 'v',
  'http://purl.org/dc/elements/1.1/': 'dc',
  'http://purl.org/dc/terms/': 'dcterms',
  'http://schemas.openxmlformats.org/package/2006/metadata/core-properties': 'cp',
  'http://schemas.openxmlformats.org/officeDocument/2006/extended-properties': 'app',
  'http://schemas.openxmlformats.org/package/2006/relationships': 'rel',
  'http://schemas.openxmlformats.org/package/2006/content-types': 'ct',
};

/** An XML part of a finished package, parsed by a parser that is not ours. */
export class XmlPart {
  readonly path: string;
  readonly text: string;
  /** In document order; none where the part is not well-formed. */
  readonly elements: readonly Element[];
  readonly isWellFormed: boolean;
  readonly #byName = new Map<string, Element[]>();

  constructor(path: string, text: string) {
    this.path = path;
    this.text = text;
    const root = parse(text);
    this.isWellFormed = root !== undefined;
    this.elements = root ? [root, ...within(root)] : [];
    for (const element of this.elements) {
      const name = nameOf(element);
      const known = this.#byName.get(name);
      if (known) known.push(element);
      else this.#byName.set(name, [element]);
    }
  }

  /** Gives the elements of a name, `w:tbl`, in document order. */
  all(name: string): readonly Element[] {
    return this.#byName.get(name) ?? [];
  }

  /** Gives an attribute of all elements of a name. */
  values(name: string, attribute = 'w:val'): readonly string[] {
    return this.all(name).map((element) => attributeOf(element, attribute));
  }
}

/** A finished Word file, as its checks see it. */
export class DocxPackage {
  readonly #files: Readonly<Record<string, Uint8Array>>;
  /** Every XML part, relationships and content types too. */
  readonly parts: readonly XmlPart[];

  constructor(bytes: Uint8Array) {
    this.#files = unzipSync(bytes);
    const decoder = new TextDecoder();
    this.parts = this.paths
      .filter((path) => /\.(xml|rels)$/.test(path))
      .map((path) => new XmlPart(path, decoder.decode(this.bytes(path))));
  }

  get paths(): readonly string[] {
    return Object.keys(this.#files);
  }

  bytes(path: string): Uint8Array {
    return this.#files[path] ?? new Uint8Array();
  }

  /** Gives a part; one without elements where it is not there. */
  part(path: string): XmlPart {
    return this.parts.find((part) => part.path === path) ?? new XmlPart(path, '');
  }

  get body(): XmlPart {
    return this.part('word/document.xml');
  }

  /** The parts that hold words: the body, headers, footers and notes. */
  get stories(): readonly XmlPart[] {
    return this.parts.filter(({ path }) =>
      /^word\/(document|header\d+|footer\d+|footnotes)\.xml$/.test(path),
    );
  }

  /** The relationships of a part. */
  relationshipsOf(path: string): readonly Element[] {
    const at = path.lastIndexOf('/') + 1;
    return this.part(`${path.slice(0, at)}_rels/${path.slice(at)}.rels`).all('rel:Relationship');
  }
}

export function nameOf(element: Element): string {
  const prefix = prefixes[element.namespaceURI ?? ''];
  return prefix === undefined ? element.nodeName : `${prefix}:${element.localName}`;
}

/** Reads an attribute; an empty text where it is absent. */
export function attributeOf(element: Element | undefined, name: string): string {
  return element?.getAttribute(name) ?? '';
}

/** Gives the elements directly in one, of one name if one is given. */
export function childrenOf(element: Element | undefined, name?: string): readonly Element[] {
  const found: Element[] = [];
  for (let child = element?.firstChild; child; child = child.nextSibling) {
    if (isElement(child) && (name === undefined || nameOf(child) === name)) found.push(child);
  }
  return found;
}

/** Gives the elements within one, of one name if one is given, in document order. */
export function within(element: Element, name?: string): readonly Element[] {
  const found: Element[] = [];
  for (let here: Node | null = element.firstChild; here; ) {
    if (isElement(here) && (name === undefined || nameOf(here) === name)) found.push(here);
    if (here.firstChild) {
      here = here.firstChild;
      continue;
    }
    while (here && here !== element && !here.nextSibling) here = here.parentNode;
    here = here && here !== element ? here.nextSibling : null;
  }
  return found;
}

/** The nearest element around one that has a name. */
export function around(element: Element, name: string): Element | undefined {
  for (let here = element.parentNode; here; here = here.parentNode) {
    if (isElement(here) && nameOf(here) === name) return here;
  }
  return undefined;
}

/** The words of the runs within an element. */
export function wordsIn(element: Element): string {
  return within(element, 'w:t')
    .map(({ textContent }) => textContent ?? '')
    .join('');
}

function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}

function parse(text: string): Element | undefined {
  try {
    const parser = new DOMParser({
      locator: false,
      onError: (level, message) => {
        if (level !== 'warning') throw new Error(message);
      },
    });
    return parser.parseFromString(text, 'text/xml').documentElement ?? undefined;
  } catch {
    return undefined;
  }
}
