import { DOMParser, type Element, type Node } from '@xmldom/xmldom';
import type { Image } from '../document/tree.ts';
import { escapeXml } from '../document/xml-text.ts';
import { readImageFile } from '../markdown/image.ts';
import type { Position, Problem } from '../problems/problem.ts';
import {
  cleanDeclarations,
  cleanStyleSheet,
  isOwnReference,
  isPlainValue,
  keptAttributes,
  keptElements,
  openedElements,
} from './svg-rules.ts';
import { sizeOfSvg } from './svg-size.ts';

const svgNamespace = 'http://www.w3.org/2000/svg';
const linkNamespace = 'http://www.w3.org/1999/xlink';
const longestBytes = 4 * 1024 * 1024;
const deepest = 60;
/** Of what is drawn, with every `use` counted as often as it shows something. */
const mostElements = 50_000;
/** CSS pixels to the inch; what lengths of SVG are counted in. */
const svgDpi = 96;

const smaller = 'save it smaller, or as PNG';
const again = 'open it in a drawing program, and save it as plain SVG';

class RefusedSvg extends Error {
  readonly hint: string;

  constructor(message: string, hint: string) {
    super(message);
    this.hint = hint;
  }
}

/** Tells whether a file is meant as SVG, by its name. */
export function isSvgPath(path: string): boolean {
  return /\.svg$/i.test(path);
}

/**
 * Reads an SVG file to a picture without pixels, which `drawPictures` makes. What runs, what comes from elsewhere and
 * what nobody sees is left out; what is meant to choke a reader is refused.
 *
 * @param path below the data folder; it becomes the image's
 * @param at where the image is asked for, for the problem
 * @returns the image, or an `image-invalid` problem
 * @see SVG 2, 5 and 16
 */
export function readSvg(path: string, bytes: Uint8Array, at: Position): Image | Problem {
  try {
    const { svg, widthPx, heightPx } = cleanSvg(bytes);
    return {
      path,
      format: 'png',
      widthPx,
      heightPx,
      dpi: svgDpi,
      bytes: new Uint8Array(0),
      vector: { svg },
    };
  } catch (error) {
    if (!(error instanceof RefusedSvg)) throw error;
    const message = `the image \`${path}\` ${error.message}`;
    return { code: 'image-invalid', severity: 'error', message, at, hint: error.hint };
  }
}

function cleanSvg(bytes: Uint8Array): { svg: string; widthPx: number; heightPx: number } {
  if (bytes.length > longestBytes) throw new RefusedSvg('is larger than 4 MB', smaller);
  const root = parse(Buffer.from(bytes).toString('utf8'));
  checkDepth(root);
  const size = sizeOfSvg(root);
  if (!size)
    throw new RefusedSvg('does not say how large it is', 'give it a `viewBox`, or a width and a height');
  checkCount(root);
  const { widthPx, heightPx, viewBox } = size;
  const own = `xmlns="${svgNamespace}" width="${widthPx}" height="${heightPx}" viewBox="${viewBox}"`;
  const others = attributesOf(root).replace(/ (?:width|height|viewBox|x|y)="[^"]*"/g, '');
  return { svg: `<svg ${own}${others}>${contentOf(root)}</svg>`, widthPx, heightPx };
}

function parse(text: string): Element {
  if (/<!ENTITY|<!DOCTYPE[^>]*\[/i.test(text)) {
    throw new RefusedSvg('defines entities, which can hide anything', again);
  }
  const fail = (_: string, message: string): never => {
    throw new Error(message);
  };
  try {
    const source = text.replace(/^\ufeff/, '').replace(/<!DOCTYPE[^>]*>/i, '');
    const parser = new DOMParser({ locator: false, onError: fail });
    const root = parser.parseFromString(source, 'text/xml').documentElement;
    if (root && nameOf(root) === 'svg') return root;
  } catch {
    // Told below: what the parser says is no word for an officer.
  }
  throw new RefusedSvg('is not a well-formed SVG file', again);
}

const isElement = (node: Node): node is Element => node.nodeType === 1;

/** Files of drawing programs may name their elements with a prefix; all in another namespace is theirs. */
function nameOf(element: Element): string {
  const isSvg = element.namespaceURI === svgNamespace || !element.namespaceURI;
  return isSvg ? (element.localName ?? element.tagName) : '';
}

function childrenOf(element: Element): Element[] {
  return [...Array.from(element.childNodes)].filter(isElement);
}

function checkDepth(root: Element): void {
  let depth = 0;
  for (let here: Node | null = root; here; ) {
    if (depth > deepest) throw new RefusedSvg('is nested too deeply', again);
    if (here.firstChild) {
      here = here.firstChild;
      depth += 1;
      continue;
    }
    while (here && here !== root && !here.nextSibling) {
      here = here.parentNode;
      depth -= 1;
    }
    here = here === root || !here ? null : here.nextSibling;
  }
}

/** Counts what is drawn, so that few `use` elements cannot make millions of shapes, or lead in a circle. */
function checkCount(root: Element): void {
  const byId = new Map<string, Element>();
  const collect = (element: Element): void => {
    const id = element.getAttribute('id');
    if (id && !byId.has(id)) byId.set(id, element);
    for (const child of childrenOf(element)) collect(child);
  };
  collect(root);
  const counted = new Map<Element, number>();
  const open = new Set<Element>();
  const count = (element: Element): number => {
    const known = counted.get(element);
    if (known !== undefined) return known;
    if (open.has(element) || open.size > deepest * 4) {
      throw new RefusedSvg('has parts that are made of themselves', again);
    }
    open.add(element);
    let total = 1;
    for (const child of childrenOf(element)) total += count(child);
    for (const id of referencesOf(element)) {
      const target = byId.get(id);
      if (target) total += count(target);
    }
    open.delete(element);
    if (total > mostElements) throw new RefusedSvg(`draws more than ${mostElements} shapes`, smaller);
    counted.set(element, total);
    return total;
  };
  count(root);
}

/** Ids of what an element shows besides its own: of its `href`, and of patterns, clips and masks. */
function referencesOf(element: Element): string[] {
  return Array.from(element.attributes).flatMap(({ localName, value }) =>
    localName === 'href' && value.startsWith('#')
      ? [value.slice(1)]
      : [...value.matchAll(/url\(\s*['"]?#([\w.:-]+)/g)].map(([, id]) => id as string),
  );
}

function contentOf(element: Element): string {
  let content = '';
  for (const node of Array.from(element.childNodes)) {
    if (node.nodeType === 3 || node.nodeType === 4) content += escapeXml(node.nodeValue ?? '');
    else if (isElement(node)) content += elementOf(node);
  }
  return content;
}

function elementOf(element: Element): string {
  const name = nameOf(element);
  if (openedElements.has(name)) return `<g>${contentOf(element)}</g>`;
  if (!keptElements.has(name)) return '';
  if (name === 'style') return `<style>${escapeXml(cleanStyleSheet(element.textContent ?? ''))}</style>`;
  const attributes = attributesOf(element);
  const content = contentOf(element);
  return content === '' ? `<${name}${attributes}/>` : `<${name}${attributes}>${content}</${name}>`;
}

function attributesOf(element: Element): string {
  let text = '';
  for (const { name, localName, namespaceURI, value } of Array.from(element.attributes)) {
    const plain = namespaceURI === linkNamespace ? localName : name;
    if (!plain || !keptAttributes.has(plain)) continue;
    const kept = plain === 'style' ? cleanDeclarations(value) : value;
    if (plain === 'href' && nameOf(element) === 'image') {
      text += pixelsOf(kept);
      continue;
    }
    const isSafe = plain === 'href' ? isOwnReference(value.trim()) : isPlainValue(kept);
    if (isSafe && kept !== '') text += ` ${plain}="${escapeXml(kept.trim())}"`;
  }
  return text;
}

/** Pixels that a drawing holds are looked at, and cleaned, like those of a file; what is none is left out. */
function pixelsOf(address: string): string {
  const packed = /^\s*data:image\/(?:png|jpe?g);base64,([\w+/=\s]+)$/.exec(address)?.[1];
  if (packed === undefined) return '';
  const bytes = new Uint8Array(Buffer.from(packed, 'base64'));
  const image = readImageFile('', bytes, { file: '', line: 1, column: 1 });
  if ('code' in image) return '';
  return ` href="data:image/${image.format};base64,${Buffer.from(image.bytes).toString('base64')}"`;
}
