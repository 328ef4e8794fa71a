import { DOMParser, type Element, type Node, XMLSerializer } from '@xmldom/xmldom';

export type { Element };

/** Namespace of WordprocessingML, as Word saves it unless asked for "Strict Open XML". */
export const wordNamespace = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
/** Namespace of references to relationships: `r:id`, `r:embed`. */
export const referenceNamespace = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** Deeper XML is no document, and would overflow the stack of those who walk it. */
const deepest = 200;

/** Why a text is not taken for a part: `deep` is nested beyond reason. */
export type XmlFault = { readonly fault: 'ill-formed' | 'deep' };

/** Parses a part of an Office file. A document type makes it ill-formed. */
export function parseXml(xml: string): Element | XmlFault {
  const root = parse(xml);
  return root === undefined ? { fault: 'ill-formed' } : isDeep(root) ? { fault: 'deep' } : root;
}

function isDeep(root: Element): boolean {
  let depth = 0;
  for (let here: Node | null = root; here; ) {
    if (depth > deepest) return true;
    if (here.firstChild) {
      here = here.firstChild;
      depth++;
      continue;
    }
    while (here && here !== root && !here.nextSibling) {
      here = here.parentNode;
      depth--;
    }
    here = here === root ? null : (here?.nextSibling ?? null);
  }
  return false;
}

function parse(xml: string): Element | undefined {
  try {
    const parser = new DOMParser({
      locator: false,
      onError: (_, message) => {
        throw new Error(message);
      },
    });
    const document = parser.parseFromString(xml.replace(/^\ufeff/, ''), 'text/xml');
    return document.doctype ? undefined : (document.documentElement ?? undefined);
  } catch {
    // What the parser says is no word for an officer.
    return undefined;
  }
}

const serializer = new XMLSerializer();

/** Writes an element as XML, with the namespaces that it needs. */
export function writeElement(element: Element): string {
  return serializer.serializeToString(element);
}

/** Gives the elements within an element, in order; of one local name, if one is given. */
export function childrenOf(element: Element | undefined, name?: string): Element[] {
  const found: Element[] = [];
  for (let child = element?.firstChild; child; child = child.nextSibling) {
    if (isElement(child) && (name === undefined || child.localName === name)) found.push(child);
  }
  return found;
}

/** Gives the first element on a path of local names. */
export function childOf(element: Element | undefined, ...path: readonly string[]): Element | undefined {
  return path.reduce<Element | undefined>((here, name) => childrenOf(here, name)[0], element);
}

/** Gives an element and all within it, in document order; of one local name, if one is given. */
export function allWithin(element: Element, name?: string): Element[] {
  const inside = childrenOf(element).flatMap((child) => allWithin(child, name));
  return name === undefined || element.localName === name ? [element, ...inside] : inside;
}

/** Reads an attribute of WordprocessingML; undefined where it is absent. */
export function attributeOf(element: Element | undefined, name: string): string | undefined {
  return element?.getAttributeNS(wordNamespace, name) ?? undefined;
}

/** Reads `w:val` of the element on a path; undefined where there is none. */
export function valOf(element: Element | undefined, ...path: readonly string[]): string | undefined {
  return attributeOf(childOf(element, ...path), 'val');
}

/** Reads a property that is on where it stands without `w:val`; undefined where it does not stand. */
export function isOn(element: Element | undefined, name: string): boolean | undefined {
  const property = childOf(element, name);
  if (!property) return undefined;
  return !['0', 'false', 'off'].includes(attributeOf(property, 'val') ?? '1');
}

export function setAttribute(element: Element, name: string, value: string): void {
  const prefix = element.prefix ? `${element.prefix}:` : 'w:';
  element.setAttributeNS(wordNamespace, prefix + name, value);
}

/** Takes an element out of its parent. */
export function remove(element: Element): void {
  element.parentNode?.removeChild(element);
}

function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}
