import type { Element } from '../../ooxml/xml.ts';

/** Gives all elements of a local name within an element, in document order, without going down the stack. */
export function elementsNamed(root: Element, name: string): Element[] {
  return [...root.getElementsByTagNameNS('*', name)];
}

/** Text of the runs within an element, deleted text included. */
export function textOf(element: Element): string {
  const texts: string[] = [];
  for (const child of element.getElementsByTagNameNS('*', '*')) {
    const { localName } = child;
    if (localName === 't' || localName === 'delText') texts.push(child.textContent ?? '');
    else if (localName === 'tab' || localName === 'br') texts.push(' ');
  }
  return texts.join('');
}

/** The nearest element of a local name that an element stands in. */
export function ancestorNamed(element: Element, name: string): Element | undefined {
  for (let outer = element.parentNode; outer; outer = outer.parentNode) {
    if ((outer as Element).localName === name) return outer as Element;
  }
  return undefined;
}

/** Text of the paragraph that an element stands in. */
export function textAround(element: Element): string {
  const paragraph = ancestorNamed(element, 'p');
  return paragraph ? textOf(paragraph) : '';
}

/** Puts what stands in an element in its place. */
export function unwrap(element: Element): void {
  const parent = element.parentNode;
  while (element.firstChild) parent?.insertBefore(element.firstChild, element);
  parent?.removeChild(element);
}
