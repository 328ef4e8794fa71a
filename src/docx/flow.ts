import type { Around } from './bookmarks.ts';
import { type ParagraphFormat, paragraphXml } from './paragraph-xml.ts';
import { twips } from './units.ts';

/** What waits for the next paragraph: bookmarks to stand around it, and whether it begins a page. */
export type Waiting = { readonly marks: readonly Around[]; readonly pageBreak: boolean };

/** How a flow begins, and where its XML goes. */
export type FlowOptions = {
  /** Its first paragraph stands at the top of a page, where there is no space above it. */
  readonly opensPage?: boolean;
  /** Takes what is written so far, from time to time, so that it need not be kept. */
  readonly drain?: (xml: string) => void;
};

const drainAt = 1 << 15;

/**
 * Collects the blocks of a section or of a cell, and keeps the rules that Word has for their order:
 * tables never touch, a cell has a paragraph, and a section ends in the paragraph that holds its
 * properties. The last paragraph is held back until it is known what comes after it.
 */
export class Flow {
  readonly #drainTo: FlowOptions['drain'];
  #written = '';
  #held: { readonly format: ParagraphFormat; content: string } | undefined;
  #empty = true;
  #atTop: boolean;
  #lastIsTable = false;
  /** Least space above what comes next. */
  #owedPt = 0;
  #owedAtTop = false;
  #ruleAbove = '';
  #marks: Around[] = [];
  #pageBreak = false;

  constructor(options: FlowOptions = {}) {
    this.#drainTo = options.drain;
    this.#atTop = options.opensPage ?? false;
  }

  /** Whether nothing has been written yet. */
  get isEmpty(): boolean {
    return this.#empty;
  }

  paragraph(format: ParagraphFormat, content: string): void {
    const marks = this.#marks;
    if (this.#pageBreak && !this.#atTop) format.pageBreakBefore = true;
    if (this.#ruleAbove) format.ruleAbove = this.#ruleAbove;
    this.#ruleAbove = '';
    const top = this.#atTop || this.#pageBreak;
    format.beforePt = top && !this.#owedAtTop ? 0 : Math.max(format.beforePt, this.#owedPt);
    this.#next();
    this.#held = {
      format,
      content: marks.reduce((inner, [before, after]) => before + inner + after, content),
    };
  }

  /**
   * Begins a table; its rows are written by `raw`, and `endTable` ends it.
   *
   * @returns what waits, for the table's first paragraph
   */
  beginTable(beforePt: number): Waiting {
    this.spaceAfter(beforePt);
    this.#settle();
    if (this.#lastIsTable) this.#separate(this.#owedPt);
    return this.#next();
  }

  endTable(afterPt: number): void {
    this.#lastIsTable = true;
    this.#owedPt = afterPt;
  }

  /** Takes in paragraphs that were written in a flow of their own. */
  nest(write: (inner: Flow) => void, wrap: (xml: string) => string): void {
    const inner = new Flow({ opensPage: this.#atTop });
    inner.#owedPt = this.#owedPt;
    inner.adopt(this.#next());
    write(inner);
    this.raw(wrap(inner.close()));
  }

  /** Writes XML as it is. */
  raw(xml: string): void {
    this.#settle();
    this.#written += xml;
    if (this.#drainTo && this.#written.length > drainAt) {
      this.#drainTo(this.#written);
      this.#written = '';
    }
  }

  /** Sees to it that no less space follows what has been written. */
  spaceAfter(pt: number): void {
    if (this.#held) this.#held.format.afterPt = Math.max(this.#held.format.afterPt, pt);
    else if (!this.#empty) this.spaceBefore(pt);
  }

  /**
   * Sees to it that no less space stands before what comes next.
   *
   * @param atTop even if that stands at the top of a page
   */
  spaceBefore(pt: number, atTop = false): void {
    this.#owedPt = Math.max(this.#owedPt, pt);
    this.#owedAtTop ||= atTop;
  }

  /** Draws a line above the next paragraph. */
  ruleAbove(line: string): void {
    this.#ruleAbove = line;
  }

  /** Draws a line below what has been written, if that ends in a paragraph. */
  ruleBelow(line: string): void {
    if (this.#held) this.#held.format.ruleBelow = line;
  }

  /** Begins a new page with the next paragraph. */
  breakPage(): void {
    this.#pageBreak = true;
  }

  /** Sets a bookmark around the next paragraph. */
  mark(around: Around): void {
    if (around[0] !== '') this.#marks.push(around);
  }

  /**
   * Ends a cell: with a paragraph, below which there is no space.
   *
   * @param empty the paragraph of a cell in which nothing stands
   */
  closeCell(empty: ParagraphFormat): string {
    if (this.#empty) this.paragraph(empty, '');
    if (this.#held) this.#held.format.afterPt = 0;
    return this.close();
  }

  /** Ends a run of blocks that stands in another flow. */
  close(): string {
    if (this.#held) this.#held.content += this.#takeMarks();
    this.#settle();
    return this.#written;
  }

  /**
   * Ends a section; the flow is then ready for the next one.
   *
   * @returns the rest of its XML in two parts, between which the section's properties stand
   */
  closeSection(): Around {
    const held = this.#held;
    const marks = this.#takeMarks();
    this.#held = undefined;
    let end: Around = [`<w:p><w:pPr><w:pStyle w:val="Spacer"/>`, `</w:pPr>${marks}</w:p>`];
    if (held) {
      const [before = '', after = ''] = paragraphXml(held.format, held.content + marks, '\0').split('\0');
      end = [before, after];
    }
    end = [this.#written + end[0], end[1]];
    this.#written = '';
    this.#owedPt = 0;
    this.#empty = true;
    this.#atTop = true;
    this.#lastIsTable = false;
    return end;
  }

  /** Takes over what waits in another flow. */
  adopt({ marks, pageBreak }: Waiting): void {
    this.#marks.push(...marks);
    this.#pageBreak ||= pageBreak;
  }

  /** Makes ready for what comes next, and hands out what waits for it. */
  #next(): Waiting {
    this.#settle();
    const waiting = { marks: this.#marks, pageBreak: this.#pageBreak && !this.#atTop };
    this.#marks = [];
    this.#pageBreak = false;
    this.#owedPt = 0;
    this.#owedAtTop = false;
    this.#empty = false;
    this.#atTop = false;
    this.#lastIsTable = false;
    return waiting;
  }

  /** Bookmarks for which there is no next paragraph: they stand where the text ends. */
  #takeMarks(): string {
    const marks = this.#marks.map((around) => around.join('')).join('');
    this.#marks = [];
    return marks;
  }

  #settle(): void {
    const held = this.#held;
    if (!held) return;
    this.#held = undefined;
    this.raw(paragraphXml(held.format, held.content));
  }

  /** Tables that touch become one in Word. */
  #separate(heightPt: number): void {
    const line = twips(heightPt);
    const spacing = line <= 20 ? '' : `<w:spacing w:line="${line}" w:lineRule="exact"/>`;
    const marks = this.#takeMarks();
    this.#written += `<w:p><w:pPr><w:pStyle w:val="Spacer"/>${spacing}</w:pPr>${marks}</w:p>`;
  }
}
