import { partsOfPage } from '../document/printed-page.ts';
import type { Block, Document, Orientation, Paper } from '../document/tree.ts';
import { insertBefore } from '../document/xml-text.ts';
import { writeBlocks } from './blocks.ts';
import type { Around } from './bookmarks.ts';
import { contentsMark } from './contents.ts';
import { Flow } from './flow.ts';
import { geometryOf } from './geometry.ts';
import { bookmarkOf } from './paragraphs.ts';
import { inLanguage, type Place } from './place.ts';
import type { Registers } from './registers.ts';

/** A section of the Word document: pages of one kind, in one paper. */
export type WordSection = {
  readonly orientation: Orientation;
  readonly marking: string | undefined;
  readonly paper: Paper;
  readonly opensPaper: boolean;
  /** Printed number of its first page; without it, the pages count on. */
  readonly startPage: number | undefined;
  /** The number that the paper's pages have before a letter: 45 for those from 45A on. */
  readonly pagesAfter: number | undefined;
  /** Number of its first note. */
  readonly firstNote: number | undefined;
  readonly content: readonly Uint8Array[];
  /** The rest of the content, in two parts: the section's properties stand between them. */
  readonly end: Around;
};

const encoder = new TextEncoder();

/** Writes a document's papers as sections, each of which begins on a new page. */
export function writeSections(document: Document, registers: Registers): readonly WordSection[] {
  return document.papers.flatMap((paper) => new PaperWriter(paper, document.lang, registers).write());
}

class PaperWriter {
  readonly #paper: Paper;
  readonly #documentLang: string;
  readonly #registers: Registers;
  readonly #sections: WordSection[] = [];
  readonly #flow: Flow;
  #chunks: Uint8Array[] = [];
  #orientation: Orientation;
  #marking: string | undefined;

  constructor(paper: Paper, documentLang: string, registers: Registers) {
    this.#paper = paper;
    this.#documentLang = documentLang;
    this.#registers = registers;
    this.#orientation = paper.orientation;
    this.#marking = paper.marking;
    this.#flow = new Flow({ opensPage: true, drain: (xml) => this.#chunks.push(encoder.encode(xml)) });
  }

  write(): readonly WordSection[] {
    const { bookmarks } = this.#registers;
    this.#registers.tableNames.beginPaper(this.#paper.title);
    const [start, end] = bookmarks.around(bookmarks.name(this.#paper.id));
    this.#flow.mark([start + contentsMark(this.#paper.id, this.#registers), '']);
    writeBlocks(this.#paper.blocks, this.#place());
    this.#endPaper(end);
    return this.#sections;
  }

  #place(): Place {
    return {
      registers: this.#registers,
      flow: this.#flow,
      links: this.#registers.links,
      ...this.#column(),
      base: undefined,
      align: undefined,
      lang: this.#paper.lang ?? this.#documentLang,
      documentLang: this.#documentLang,
      cell: undefined,
      listDepth: 0,
      bullets: false,
      itemSpacePt: undefined,
      keep: undefined,
      turn: (section, place) => this.#turn(section, place),
    };
  }

  #column(): Pick<Place, 'leftPt' | 'rightPt' | 'widthPt' | 'wide' | 'pageHeightPt'> {
    const { textWidthPt, textHeightPt, outLeftPt, outRightPt } = geometryOf(
      this.#orientation,
      this.#registers.house,
    );
    return {
      leftPt: 0,
      rightPt: 0,
      widthPt: textWidthPt,
      wide: { leftPt: -outLeftPt, rightPt: -outRightPt, widthPt: textWidthPt + outLeftPt + outRightPt },
      pageHeightPt: textHeightPt,
    };
  }

  #turn(section: Extract<Block, { type: 'section' }>, outer: Place): void {
    const orientation = this.#orientation;
    const marking = this.#marking;
    this.#endSection();
    this.#orientation = section.orientation;
    this.#marking = section.marking ?? this.#paper.marking;
    this.#flow.mark(bookmarkOf(section.id, outer));
    writeBlocks(section.blocks, { ...inLanguage(outer, section.lang), ...this.#column() });
    this.#endSection();
    this.#orientation = orientation;
    this.#marking = marking;
  }

  /** Ends a section, if anything stands in it. */
  #endSection(): void {
    if (!this.#flow.isEmpty) this.#push();
  }

  #endPaper(marks: string): void {
    if (!this.#flow.isEmpty || this.#sections.length === 0) this.#push();
    const last = this.#sections.pop() as WordSection;
    const [before, after] = last.end;
    this.#sections.push({ ...last, end: [before, insertBefore(after, '</w:p>', marks)] });
  }

  #push(): void {
    const opensPaper = this.#sections.length === 0;
    const page = this.#registers.pages.pageOf(this.#paper.id);
    const { whole, letter } = partsOfPage(page ?? 0);
    this.#sections.push({
      orientation: this.#orientation,
      marking: this.#marking,
      paper: this.#paper,
      opensPaper,
      startPage: opensPaper && page ? letter || whole : undefined,
      pagesAfter: letter > 0 ? whole : undefined,
      end: this.#flow.closeSection(),
      firstNote: this.#registers.footnotes.endSection(),
      content: this.#chunks,
    });
    this.#chunks = [];
  }
}
