import type { PdfSource, SourceElement, SourceLink } from '../document/pdf-source.ts';
import type {
  Block,
  Cell,
  ContentsEntry,
  Document,
  Figure,
  FootnoteReference,
  Link,
  List,
  ListItem,
  Paper,
  Row,
  SourcePage,
  Table,
} from '../document/tree.ts';
import type { Owner } from '../layout/page.ts';
import { textString } from './pdfkit-document.ts';
import { SourceTags } from './source-tags.ts';
import type { Element, Structure } from './structure.ts';
import { headsByCell } from './table-heads.ts';

/**
 * The structure elements of a document, made from the tree in its own order; pieces on
 * pages find theirs by the node that they were set from.
 */
export class TagTree {
  readonly #structure: Structure;
  readonly #elements = new Map<object, Element>();
  readonly #labels = new Map<object, Element>();
  readonly #captions = new Map<object, Element>();
  readonly #sections = new Map<Paper, Element>();
  readonly #links = new Map<Element, Map<Link, Element>>();
  readonly #tagged = new Map<PdfSource, SourceTags>();
  readonly #sourceLinks = new Map<SourceLink, Element>();
  readonly #noteIds = new Map<object, string>();
  readonly #headIds = new Map<Cell, string>();

  /** Level of the last heading of the paper. */
  #level = 0;
  #lang = '';

  constructor(structure: Structure, document: Document) {
    this.#structure = structure;
    structure.root.lang = document.lang;
    for (const paper of document.papers) this.#paper(paper);
  }

  /** The element that a piece's content belongs to. */
  elementOf(owner: Owner): Element {
    const { node, part } = owner;
    const found =
      part === 'label'
        ? this.#label(node)
        : part === 'caption'
          ? this.#captions.get(node)
          : this.#elements.get(node);
    if (!found)
      throw new Error(
        `no structure element for a ${'type' in node ? node.type : 'contents entry'} (${part})`,
      );
    return found;
  }

  /** The element that holds all of a paper. */
  sectionOf(paper: Paper): Element {
    return this.#sections.get(paper) as Element;
  }

  /** The Link element for one link of a paragraph; a link over several lines has one. */
  linkIn(parent: Element, link: Link): Element {
    let links = this.#links.get(parent);
    if (!links) {
      links = new Map();
      this.#links.set(parent, links);
    }
    let element = links.get(link);
    if (!element) {
      element = this.#structure.add('Link', parent);
      element.lang = languageOf(link);
      links.set(link, element);
    }
    return element;
  }

  /**
   * The Reference of a footnote, in the paragraph that refers to it; the Note follows it, and
   * is filled when the foot of the page is drawn.
   */
  referenceIn(parent: Element, note: FootnoteReference): { readonly link: Element; readonly id: string } {
    const reference = this.#structure.add('Reference', parent);
    const link = this.#structure.add('Link', reference);
    const element = this.#structure.add('Note', parent);
    const id = `note-${String(this.#noteIds.size + 1).padStart(6, '0')}`;
    this.#structure.identify(element, id);
    this.#noteIds.set(note, id);
    this.#elements.set(note, element);
    this.#labels.set(note, this.#structure.add('Lbl', element));
    for (const block of note.blocks) this.#leaf(block, 'P', element);
    return { link, id };
  }

  /** The Link element of a link on a page of another file. */
  linkOf(link: SourceLink): Element {
    return this.#sourceLinks.get(link) as Element;
  }

  /** The element that stands for a page of another file, for bookmarks to lead to. */
  pageElement(page: SourcePage, paper: Paper): Element {
    const tagged = this.#tagged.get(page.source)?.firstOn(page.index);
    return this.#elements.get(page) ?? tagged ?? this.sectionOf(paper);
  }

  /** Identifier of the note whose label or text a piece is, once it has been referred to. */
  noteId(owner: Owner): string | undefined {
    return this.#noteIds.get(owner.node);
  }

  #label(node: Owner['node']): Element | undefined {
    const known = this.#labels.get(node);
    if (known) return known;
    const element = this.#elements.get(node);
    if (!element) return undefined;
    const label = this.#structure.add('Lbl', element);
    this.#labels.set(node, label);
    return label;
  }

  #paper(paper: Paper): void {
    const section = this.#structure.add('Sect', this.#structure.root);
    this.#sections.set(paper, section);
    if (paper.lang) section.lang = paper.lang;
    this.#level = 0;
    this.#lang = paper.lang ?? this.#structure.root.lang ?? '';
    this.#blocks(paper.blocks, section);
  }

  #blocks(blocks: readonly Block[], parent: Element): void {
    for (const block of blocks) this.#block(block, parent);
  }

  #block(block: Block, parent: Element): void {
    switch (block.type) {
      case 'heading':
        this.#level = block.level;
        this.#leaf(block, `H${block.level}`, parent);
        break;
      case 'paragraph':
        this.#leaf(block, 'P', parent);
        break;
      case 'list':
        this.#list(block, parent);
        break;
      case 'table':
        this.#table(block, parent);
        break;
      case 'figure': {
        // Without words for it a picture is decoration, and no element (ISO 14289-1, 7.3).
        if (block.alt !== '') this.#leaf(block, 'Figure', parent).alt = block.alt;
        if (block.caption) this.#captions.set(block, this.#captionOf(block, parent));
        break;
      }
      case 'source-page':
        if (block.source.structure) this.#sourceTags(block, block.source.structure, parent);
        else this.#sourcePage(block, parent);
        break;
      case 'quotation':
        this.#blocks(block.blocks, this.#leaf(block, 'BlockQuote', parent));
        break;
      case 'group':
        this.#blocks(block.blocks, this.#leaf(block, 'Div', parent));
        break;
      case 'section':
        this.#blocks(block.blocks, this.#leaf(block, 'Sect', parent));
        break;
      case 'contents':
        this.#contents(block.entries, this.#leaf(block, 'TOC', parent));
        break;
      case 'rule':
      case 'page-break':
        break;
      default:
        block satisfies never;
    }
  }

  /** A picture of a page, and its links after it: what stands in a picture is not read. */
  #sourcePage(page: SourcePage, parent: Element): void {
    this.#leaf(page, 'Figure', parent).alt = page.alt;
    const links = page.source.links[page.index] ?? [];
    if (links.length === 0) return;
    const paragraph = this.#structure.add('P', parent);
    for (const link of links) this.#sourceLinks.set(link, this.#structure.add('Link', paragraph));
  }

  /** A file's own tags stand where its first page does; its headings go down below the heading above them. */
  #sourceTags(page: SourcePage, elements: readonly SourceElement[], parent: Element): void {
    const known = this.#tagged.get(page.source);
    if (known) return;
    const count = String(this.#tagged.size + 1).padStart(4, '0');
    const tags = new SourceTags(this.#structure, { level: this.#level, ids: `source-${count}-` });
    this.#tagged.set(page.source, tags);
    const { lang } = page.source;
    const isWhole = elements.length === 1 && elements[0]?.tag === 'Art';
    const article = isWhole ? parent : this.#structure.add('Art', parent);
    tags.add(elements, article, page.lang ?? (lang && isOther(lang, this.#lang) ? lang : undefined));
  }

  /** The tags that a file came with; undefined for one whose pages are pictures. */
  tagsOf(source: PdfSource): SourceTags | undefined {
    return this.#tagged.get(source);
  }

  #leaf(block: Block, tag: string, parent: Element): Element {
    const element = this.#structure.add(tag, parent);
    if (block.lang) element.lang = block.lang;
    this.#elements.set(block, element);
    return element;
  }

  /** A figure's caption stands beside it, and does not inherit its language. */
  #captionOf(figure: Figure, parent: Element): Element {
    const caption = this.#structure.add('P', parent);
    caption.lang = figure.lang;
    return caption;
  }

  #list(list: List, parent: Element): void {
    const element = this.#leaf(list, 'L', parent);
    element.attributes = {
      owner: 'List',
      values: { ListNumbering: `/${listNumbering[list.marker.format]}` },
    };
    for (const item of list.items) this.#item(item, element);
  }

  #item(item: ListItem, list: Element): void {
    const element = this.#structure.add('LI', list);
    this.#elements.set(item, element);
    this.#labels.set(item, this.#structure.add('Lbl', element));
    this.#cellBlocks(item.blocks, this.#structure.add('LBody', element));
  }

  /** A single paragraph needs no element of its own inside a cell or an item. */
  #cellBlocks(blocks: readonly Block[], element: Element): void {
    const [only] = blocks;
    if (blocks.length === 1 && only?.type === 'paragraph' && !only.lang && !only.number) {
      this.#elements.set(only, element);
    } else {
      this.#blocks(blocks, element);
    }
  }

  #contents(entries: readonly ContentsEntry[], toc: Element): void {
    for (const entry of entries) {
      const item = this.#structure.add('TOCI', toc);
      if (entry.number !== undefined) this.#labels.set(entry, this.#structure.add('Lbl', item));
      this.#elements.set(entry, this.#structure.add('Reference', item));
    }
  }

  #table(table: Table, parent: Element): void {
    const element = this.#leaf(table, 'Table', parent);
    if (table.caption) this.#captions.set(table, this.#structure.add('Caption', element));
    const heads = headsByCell(table);
    if (table.head.length > 0) this.#rows(table.head, this.#structure.add('THead', element), heads);
    if (table.body.length > 0) this.#rows(table.body, this.#structure.add('TBody', element), heads);
  }

  #rows(rows: readonly Row[], parent: Element, heads: HeadsByCell): void {
    for (const row of rows) {
      const element = this.#structure.add('TR', parent);
      for (const cell of row.cells) this.#cell(cell, element, heads);
    }
  }

  #cell(cell: Cell, row: Element, heads: HeadsByCell): void {
    const element = this.#structure.add(cell.heads ? 'TH' : 'TD', row);
    const values: Record<string, string> = {};
    if (cell.heads) values.Scope = scopes[cell.heads];
    if (cell.colspan > 1) values.ColSpan = String(cell.colspan);
    if (cell.rowspan > 1) values.RowSpan = String(cell.rowspan);
    const own = heads.get(cell)?.map((head) => textString(this.#headId(head)));
    if (own) values.Headers = `[${own.join('')}]`;
    if (cell.heads && heads.size > 0) this.#structure.identify(element, this.#headId(cell));
    if (Object.keys(values).length > 0) element.attributes = { owner: 'Table', values };
    this.#cellBlocks(cell.blocks, element);
  }

  /** Identifier of a cell that heads others. */
  #headId(cell: Cell): string {
    const id = this.#headIds.get(cell) ?? `head-${String(this.#headIds.size + 1).padStart(6, '0')}`;
    this.#headIds.set(cell, id);
    return id;
  }
}

/** Whether a language is another than one around it; that of another country is the same. */
const isOther = (lang: string, around: string): boolean => lang.split('-')[0] !== around.split('-')[0];

type HeadsByCell = ReturnType<typeof headsByCell>;

/** The language of a link's words, where all of them have one. */
function languageOf({ children }: Link): string | undefined {
  const langs = new Set(children.map((child) => (child.type === 'text' ? child.lang : undefined)));
  return langs.size === 1 ? [...langs][0] : undefined;
}

const listNumbering = {
  bullet: 'Disc',
  decimal: 'Decimal',
  'lower-alpha': 'LowerAlpha',
  'upper-alpha': 'UpperAlpha',
  'lower-roman': 'LowerRoman',
  'upper-roman': 'UpperRoman',
} as const;

const scopes = { column: '/Column', row: '/Row', group: '/Row' } as const;
