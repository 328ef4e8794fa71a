import type { Orientation } from '../../document/tree.ts';
import {
  attributeOf,
  childOf,
  childrenOf,
  type Element,
  isOn,
  valOf,
  wordNamespace,
} from '../../ooxml/xml.ts';
import type { StyleChain, WordStyle } from './style-chain.ts';
import { elementsNamed, textOf } from './walk-xml.ts';
import type { WordNumber, WordNumbers } from './word-numbers.ts';

/** What a Word file says of a paragraph, beside its words. */
export type ParagraphFacts = {
  readonly style: WordStyle;
  readonly number?: WordNumber;
  /** All of its words are bold, by their runs or by its style. */
  readonly isBold: boolean;
  readonly orientation: Orientation;
  /** Of the column that its section has, in twentieths of a point. */
  readonly columnTwips: number;
  /** Of the table that it is the first paragraph of. */
  readonly table?: TableFacts;
};

export type TableFacts = {
  /** Rows that the table says head it, or that look so where it says that its first row does. */
  readonly headRows: number;
  readonly hasHeadColumn: boolean;
};

/** What a Word file says of a picture. */
export type PictureFacts = {
  readonly alt: string;
  readonly isDecoration: boolean;
  readonly widthEmu: number;
};

export type Facts = {
  readonly paragraphs: readonly ParagraphFacts[];
  readonly pictures: readonly PictureFacts[];
};

/** Beginning of the names by which paragraphs and pictures are known to the facts. */
export const markPrefix = 'orderpaper-';

/**
 * Marks every paragraph with a bookmark and every picture with its alternative text, each by its number in the facts:
 * the reader of the words knows nothing of numbers, sections and looks, and carries bookmarks along.
 */
export function markParagraphs(root: Element, styles: StyleChain, numbers: WordNumbers): Facts {
  markRaised(root);
  const tables = tableFacts(root);
  const pictures = markPictures(root);
  const paragraphs: ParagraphFacts[] = [];
  const sections = sectionsOf(root);
  for (const paragraph of elementsNamed(root, 'p')) {
    if (paragraph.namespaceURI !== wordNamespace) continue;
    const properties = childOf(paragraph, 'pPr');
    const style = styles.ofParagraph(properties);
    const number = numbers.next(properties, style);
    const section = sections(paragraph);
    const table = tables.get(paragraph);
    const mark = paragraph.ownerDocument?.createElementNS(wordNamespace, 'w:bookmarkStart');
    mark?.setAttributeNS(wordNamespace, 'w:id', String(1_000_000 + paragraphs.length));
    mark?.setAttributeNS(wordNamespace, 'w:name', `${markPrefix}${paragraphs.length}`);
    if (mark) paragraph.insertBefore(mark, properties ? properties.nextSibling : paragraph.firstChild);
    paragraphs.push({
      style,
      ...(number && { number }),
      isBold: isBold(paragraph, style, styles),
      ...section,
      ...(table && { table }),
    });
  }
  return { paragraphs, pictures };
}

function isBold(paragraph: Element, style: WordStyle, styles: StyleChain): boolean {
  const runs = elementsNamed(paragraph, 'r').filter((run) => textOf(run).trim() !== '');
  return (
    runs.length > 0 &&
    runs.every((run) => {
      const properties = childOf(run, 'rPr');
      return isOn(properties, 'b') ?? (styles.ofRun(properties).isBold || style.isBold);
    })
  );
}

/** Half-points from which a shift is meant as a superscript or subscript. */
const leastShift = 3;

/** Words that are shifted from the baseline are superscripts or subscripts, whatever their author's program calls them. */
function markRaised(root: Element): void {
  for (const position of elementsNamed(root, 'position')) {
    const properties = position.parentNode as Element;
    const shift = Number(attributeOf(position, 'val') ?? 0);
    if (Math.abs(shift) < leastShift || childOf(properties, 'vertAlign') || properties.localName !== 'rPr')
      continue;
    const mark = root.ownerDocument?.createElementNS(wordNamespace, 'w:vertAlign');
    mark?.setAttributeNS(wordNamespace, 'w:val', shift > 0 ? 'superscript' : 'subscript');
    if (mark) properties.appendChild(mark);
  }
}

function markPictures(root: Element): PictureFacts[] {
  const pictures: PictureFacts[] = [];
  for (const properties of elementsNamed(root, 'docPr')) {
    const alt = properties.getAttribute('descr') || properties.getAttribute('title') || '';
    const decorative = elementsNamed(properties, 'decorative')[0]?.getAttribute('val');
    const extent = childrenOf(properties.parentNode as Element, 'extent')[0];
    const isDecoration = decorative === '1' || decorative === 'true';
    pictures.push({
      alt: isDecoration ? '' : alt,
      isDecoration,
      widthEmu: Number(extent?.getAttribute('cx') ?? 0),
    });
    properties.setAttribute('descr', `${markPrefix}${pictures.length - 1}`);
  }
  return pictures;
}

const letterTwips = { width: 11_906, margins: 2880 };

/** Gives the section that a paragraph stands in: it ends with the paragraph that holds its properties. */
function sectionsOf(
  root: Element,
): (paragraph: Element) => Pick<ParagraphFacts, 'orientation' | 'columnTwips'> {
  const body = childOf(root, 'body');
  const byChild = new Map<Element, Element | undefined>();
  let waiting: Element[] = [];
  for (const child of childrenOf(body)) {
    waiting.push(child);
    const properties = child.localName === 'sectPr' ? child : childOf(child, 'pPr', 'sectPr');
    if (!properties) continue;
    for (const each of waiting) byChild.set(each, properties);
    waiting = [];
  }
  return (paragraph) => {
    let top: Element = paragraph;
    while (top.parentNode && top.parentNode !== body) top = top.parentNode as Element;
    const properties = byChild.get(top);
    const size = childOf(properties, 'pgSz');
    const margins = childOf(properties, 'pgMar');
    const [width, height] = [Number(attributeOf(size, 'w') ?? 0), Number(attributeOf(size, 'h') ?? 0)];
    const sides = Number(attributeOf(margins, 'left') ?? 0) + Number(attributeOf(margins, 'right') ?? 0);
    const columnTwips = (width || letterTwips.width) - (sides || letterTwips.margins);
    const isLandscape = attributeOf(size, 'orient') === 'landscape' || width > height;
    return { orientation: isLandscape && width > 0 ? 'landscape' : 'portrait', columnTwips };
  };
}

/** Facts of tables, by the first paragraph of each. */
function tableFacts(root: Element): ReadonlyMap<Element, TableFacts> {
  const facts = new Map<Element, TableFacts>();
  for (const table of elementsNamed(root, 'tbl')) {
    const first = elementsNamed(table, 'p')[0];
    if (!first) continue;
    const rows = childrenOf(table, 'tr');
    const look = childOf(table, 'tblPr', 'tblLook');
    const mask = Number.parseInt(valOf(table, 'tblPr', 'tblLook') ?? '0', 16);
    const says = (name: string, bit: number) => attributeOf(look, name) === '1' || (mask & bit) !== 0;
    const marked = rows.findIndex((row) => isOn(childOf(row, 'trPr'), 'tblHeader') !== true);
    const count = marked === -1 ? rows.length : marked;
    const looksHeaded = rows.length > 1 && says('firstRow', 0x20) && cellsOf(rows[0]).every(isEmphatic);
    const firstCells = rows.slice(1).flatMap((row) => cellsOf(row).slice(0, 1));
    const hasHeadColumn = says('firstColumn', 0x80) && firstCells.length > 0 && firstCells.every(isEmphatic);
    // A table inside the first cell has the same first paragraph: the outer counts.
    if (!facts.has(first))
      facts.set(first, { headRows: count > 0 ? count : looksHeaded ? 1 : 0, hasHeadColumn });
  }
  return facts;
}

function cellsOf(row: Element | undefined): Element[] {
  return childrenOf(row, 'tc');
}

/** Whether a cell stands out as heads do: shaded, or bold throughout, or empty. */
function isEmphatic(cell: Element): boolean {
  const fill = attributeOf(childOf(cell, 'tcPr', 'shd'), 'fill');
  const runs = elementsNamed(cell, 'r').filter((run) => textOf(run).trim() !== '');
  const isShaded = fill !== undefined && !/^(?:auto|ffffff)$/i.test(fill);
  return isShaded || runs.every((run) => isOn(childOf(run, 'rPr'), 'b') === true);
}
