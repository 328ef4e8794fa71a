import type { Figure, Image, Link } from '../document/tree.ts';
import type { ShapedText } from '../fonts/fonts.ts';
import type { Fragment, ImagePiece, LinePiece, Page, Piece, RulePiece } from '../layout/page.ts';
import type { EmbeddedType } from './embedded-type.ts';
import type { Images } from './images.ts';
import type { Links } from './links.ts';
import { decimal, factor, type PdfkitDocument } from './pdfkit-document.ts';
import type { SourceForms } from './source-forms.ts';
import type { SourcePages } from './source-pages.ts';
import { boundingBox, type Element, type Structure } from './structure.ts';
import type { TagTree } from './tag-tree.ts';

type Tools = {
  readonly document: PdfkitDocument;
  readonly structure: Structure;
  readonly tags: TagTree;
  readonly type: EmbeddedType;
  readonly images: Images;
  readonly forms: SourceForms;
  readonly sources: SourcePages;
  readonly links: Links;
  /** Stands across the page, behind all else. */
  readonly draft: ShapedText | undefined;
};

const artifact = {
  pagination: '/Artifact <</Type /Pagination>>',
  layout: '/Artifact <</Type /Layout>>',
  background: '/Artifact <</Type /Background>>',
  watermark: '/Artifact <</Type /Pagination/Subtype /Watermark>>',
} as const;

/** How much of the diagonal the word of a draft takes, and a grey that type is read on. */
const draftShare = 0.55;
const draftColour = '#eef0f1';

/**
 * Writes the content stream of one page: text and pictures as marked content of their
 * elements, everything else as artifacts.
 */
export class PageContent {
  readonly #tools: Tools;
  readonly #page: Page;
  readonly #operators: string[] = [];
  #open: Element | string | undefined;
  #colour = '';
  #font = '';

  constructor(tools: Tools, page: Page) {
    this.#tools = tools;
    this.#page = page;
  }

  write(): void {
    const { document, structure } = this.#tools;
    document.addPage({ size: [this.#page.widthPt, this.#page.heightPt], margin: 0 });
    const { dictionary } = document.page;
    const marked = this.#tools.sources.begin(this.#page);
    dictionary.data.StructParents = structure.addPage(marked);
    dictionary.data.Tabs = 'S';
    if (marked.length > 0) this.#operators.push('q');
    // pdfkit turns the page upside down; turned again, it is as PDF has it.
    this.#operators.push(`1 0 0 -1 0 ${decimal(this.#page.heightPt)} cm`);
    if (this.#page.tint) {
      this.#mark(artifact.background);
      this.#setColour(this.#page.tint);
      this.#rectangle(0, 0, this.#page.widthPt, this.#page.heightPt);
    }
    if (this.#tools.draft) this.#draft(this.#tools.draft);
    for (const piece of this.#page.pieces) this.#piece(piece);
    for (const piece of this.#page.running) this.#runningPiece(piece);
    this.#close();
    if (marked.length > 0) this.#operators.push('Q');
    document.page.write(this.#operators.join('\n'));
    this.#tools.sources.end(this.#page.heightPt);
  }

  #piece(piece: Piece): void {
    switch (piece.type) {
      case 'line':
        this.#line(piece);
        break;
      case 'image':
        this.#image(piece);
        break;
      case 'rule':
        this.#mark(artifact.layout);
        this.#rule(piece);
        break;
      case 'shade':
        this.#mark(artifact.layout);
        this.#setColour(piece.colour);
        this.#rectangle(piece.xPt, piece.yPt, piece.widthPt, piece.heightPt);
        break;
      default:
        piece satisfies never;
    }
  }

  /** From the lower left to the upper right, as large as the page lets it be. */
  #draft(word: ShapedText): void {
    const { widthPt, heightPt } = this.#page;
    const diagonal = Math.hypot(widthPt, heightPt);
    const size = (diagonal * draftShare * 1000) / word.width;
    const [cos, sin] = [widthPt / diagonal, heightPt / diagonal];
    const half = (diagonal * draftShare) / 2;
    const x = widthPt / 2 - half * cos + size * 0.35 * sin;
    const y = heightPt / 2 - half * sin - size * 0.35 * cos;
    this.#mark(artifact.watermark);
    this.#setColour(draftColour);
    const font = `/${this.#tools.type.use('bold')} ${decimal(size)} Tf`;
    const matrix = [cos, sin, -sin, cos, x, y].map(decimal).join(' ');
    this.#operators.push(`BT ${font} ${matrix} Tm ${this.#tools.type.show('bold', [word], size)} ET`);
    this.#font = font;
  }

  #runningPiece(piece: Piece): void {
    this.#mark(artifact.pagination);
    if (piece.type === 'line') for (const fragment of piece.fragments) this.#fragment(piece, fragment);
    else if (piece.type === 'rule') this.#rule(piece);
  }

  #line(piece: LinePiece): void {
    if (piece.owner.part === 'repeat') {
      this.#mark(artifact.pagination);
      for (const fragment of piece.fragments) this.#fragment(piece, fragment);
      return;
    }
    const element = this.#tools.tags.elementOf(piece.owner);
    for (const fragment of piece.fragments) {
      if (fragment.words.length === 0) continue;
      this.#mark(this.#elementOf(fragment, element, piece));
      this.#fragment(piece, fragment);
    }
  }

  #elementOf(fragment: Fragment, parent: Element, piece: LinePiece): Element {
    const { inline, lang } = fragment;
    if (inline?.type === 'footnote') {
      const { link, id } = this.#tools.tags.referenceIn(parent, inline);
      const number = { type: 'text', value: String(inline.number) } as const;
      this.#addLink({ type: 'link', href: `#${id}`, children: [number] }, link, fragment, piece);
      return link;
    }
    if (inline?.type === 'link') {
      const link = this.#tools.tags.linkIn(parent, inline);
      this.#addLink(inline, link, fragment, piece);
      return link;
    }
    if (!lang) return parent;
    const span = this.#tools.structure.add('Span', parent);
    span.lang = lang;
    return span;
  }

  #addLink(link: Link, element: Element, fragment: Fragment, piece: LinePiece): void {
    // The content comes before its annotation in the element.
    this.#mark(element);
    const { sizePt, risePt } = fragment.look;
    const top = this.#page.heightPt - piece.baselinePt + risePt + sizePt * 0.95;
    const left = piece.xPt + fragment.xPt;
    this.#tools.links.add(link, element, [left, top - sizePt * 1.25, left + fragment.widthPt, top]);
  }

  #fragment(piece: LinePiece, fragment: Fragment): void {
    const { look, words } = fragment;
    const font = `/${this.#tools.type.use(look.face)} ${decimal(look.sizePt)} Tf`;
    this.#setColour(look.colour);
    const x = decimal(piece.xPt + fragment.xPt);
    const y = decimal(this.#page.heightPt - piece.baselinePt + look.risePt);
    const setFont = font === this.#font ? '' : `${font} `;
    this.#font = font;
    this.#operators.push(
      `BT ${setFont}${x} ${y} Td ${this.#tools.type.show(look.face, words, look.sizePt)} ET`,
    );
    if (look.underline || look.strike) this.#lines(piece, fragment);
  }

  /** Underlines and strikes are part of the text's look, and stand in its marked content. */
  #lines(piece: LinePiece, fragment: Fragment): void {
    const { look } = fragment;
    const thickness = look.sizePt * 0.055;
    const left = piece.xPt + fragment.xPt;
    if (look.underline)
      this.#rectangle(left, piece.baselinePt + look.sizePt * 0.12, fragment.widthPt, thickness);
    if (look.strike)
      this.#rectangle(left, piece.baselinePt - look.sizePt * 0.27, fragment.widthPt, thickness);
  }

  #image(piece: ImagePiece): void {
    const { node } = piece.owner;
    if ('type' in node && node.type === 'source-page') {
      const bottomPt = this.#page.heightPt - piece.yPt - piece.heightPt;
      const placement = { leftPt: piece.xPt, bottomPt, widthPt: piece.widthPt, heightPt: piece.heightPt };
      this.#operators.push(
        this.#tools.sources.draw(node, placement, (element) =>
          element ? this.#mark(element) : this.#close(),
        ),
      );
      return;
    }
    const figure = node as Figure;
    const bottom = this.#page.heightPt - piece.yPt - piece.heightPt;
    if (piece.owner.part === 'repeat' || figure.alt === '') {
      this.#mark(artifact.layout);
    } else {
      const element = this.#tools.tags.elementOf(piece.owner);
      element.attributes = boundingBox(piece.xPt, bottom, piece.widthPt, piece.heightPt);
      this.#mark(element);
    }
    const { name, widthPt, heightPt } = this.#pictureOf(figure.image);
    const scale = [piece.widthPt / widthPt, 0, 0, piece.heightPt / heightPt].map(factor);
    const matrix = [...scale, ...[piece.xPt, bottom].map(decimal)].join(' ');
    this.#operators.push(`q ${matrix} cm /${name} Do Q`);
  }

  /** A picture among the page's resources, and its size where it is drawn without scale. */
  #pictureOf(image: Image): { readonly name: string; readonly widthPt: number; readonly heightPt: number } {
    const drawing = image.vector?.drawing;
    const [form] = drawing?.forms ?? [];
    if (!drawing || !form) return { name: this.#tools.images.use(image), widthPt: 1, heightPt: 1 };
    return { name: this.#tools.forms.use(drawing), widthPt: form.widthPt, heightPt: form.heightPt };
  }

  #rule(piece: RulePiece): void {
    this.#setColour(piece.colour);
    if (!piece.dotted) {
      this.#rectangle(piece.xPt, piece.yPt, piece.widthPt, piece.heightPt);
      return;
    }
    const y = decimal(this.#page.heightPt - piece.yPt - piece.heightPt / 2);
    const [from, to] = [decimal(piece.xPt), decimal(piece.xPt + piece.widthPt)];
    const stroke = `${rgb(piece.colour)} RG ${decimal(piece.heightPt)} w 1 J [0 ${decimal(piece.heightPt * 4)}] 0 d`;
    this.#operators.push(`q ${stroke} ${from} ${y} m ${to} ${y} l S Q`);
  }

  #rectangle(xPt: number, yPt: number, widthPt: number, heightPt: number): void {
    const y = this.#page.heightPt - yPt - heightPt;
    this.#operators.push(`${[xPt, y, widthPt, heightPt].map(decimal).join(' ')} re f`);
  }

  #setColour(colour: string): void {
    if (colour === this.#colour) return;
    this.#colour = colour;
    this.#operators.push(`${rgb(colour)} rg`);
  }

  /** Content of one element that follows itself is one marked content, over lines also. */
  #mark(target: Element | string): void {
    if (target === this.#open) return;
    this.#close();
    this.#open = target;
    if (typeof target === 'string') {
      this.#operators.push(`${target} BDC`);
      return;
    }
    const mcid = this.#tools.structure.mark(target, this.#tools.document.page.dictionary);
    this.#operators.push(`/${target.tag} <</MCID ${mcid}>> BDC`);
  }

  #close(): void {
    if (this.#open !== undefined) this.#operators.push('EMC');
    this.#open = undefined;
  }
}

function rgb(colour: string): string {
  const value = Number.parseInt(colour.slice(1), 16);
  return [value >> 16, (value >> 8) & 255, value & 255].map((part) => decimal(part / 255)).join(' ');
}
