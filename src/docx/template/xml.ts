import { DOMParser, type Element, type Node, XMLSerializer } from '@xmldom/xmldom';
import { RefusedTemplate } from './refused-template.ts';

export type { Element };

/** Namespace of WordprocessingML, as Word saves it unless asked for "Strict Open XML". */
export const wordNamespace = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
/** Namespace of references to relationships: `r:id`, `r:embed`. */
export const referenceNamespace = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

const deepest = 200;
const damaged = 'Open it in Word, save it again as a Word Template (*.dotx), and use that file.';

/**
 * Parses a part of a template.
 *
 * @param path for the message
 * @throws RefusedTemplate for XML that is not well-formed, has a document type, or is nested beyond reason
 */
export function parsePart(xml: string, path: string): Element {
  const root = parse(xml, path);
  let depth = 0;
  for (let here: Node | null = root; here; ) {
    if (depth > deepest) throw new RefusedTemplate(`is damaged: ${path} is nested too deeply`, damaged);
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
  return root;
}

function parse(xml: string, path: string): Element {
  try {
    const parser = new DOMParser({
      locator: false,
      onError: (_, message) => {
        throw new Error(message);
      },
    });
    const document = parser.parseFromString(xml.replace(/^\ufeff/, ''), 'text/xml');
    if (!document.doctype && document.documentElement) return document.documentElement;
  } catch {
    // Told below: what the parser says is no word for an officer.
  }
  throw new RefusedTemplate(`is damaged: ${path} is not well-formed`, damaged);
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
