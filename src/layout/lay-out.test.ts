import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as build from '../document/build.ts';
import { numberBody, numberNotes } from '../document/number.ts';
import type { Block, Document } from '../document/tree.ts';
import { layOut } from './lay-out.ts';
import type { Layout, Page } from './page.ts';
import { wideFrame } from './setting.ts';
import { arbitraryDocument } from './testing/arbitrary-document.ts';
import { warwickshireType } from './testing/fonts.ts';
import { linesOf, lineText, printPages } from './testing/print-pages.ts';

const { style, fonts } = warwickshireType();

function setDocument(document: Document): Layout {
  return layOut(document, style, fonts).layout;
}

function setPaper(blocks: readonly Block[]): Layout {
  return setDocument(build.document([build.paper('paper', 'Paper', numberNotes(blocks))]));
}

const sentence = 'The Panel considered the report of the Commissioner and asked for a further update. ';

describe('layOut', () => {
  it('sets a numbered body with its numbers in the margin column', () => {
    const body = numberBody(
      [build.heading(2, 'Background'), build.paragraph('First.'), build.paragraph('Second.')],
      'report',
      style.numbering.report,
      'r',
    );
    const layout = setPaper(body);
    expect(printPages(layout)).toMatchInlineSnapshot(`
      "page 1 portrait
         82 label 1.0
         82 heading Background
        102 label 1.1
        102 paragraph First.
        124 label 1.2
        124 paragraph Second."
    `);
    const page = layout.pages[0] as Page;
    const labels = linesOf(page).filter((line) => line.owner.part === 'label');
    const texts = linesOf(page).filter((line) => line.owner.part === 'text');
    expect(new Set(labels.map((line) => line.xPt)).size).toBe(1);
    expect(new Set(texts.map((line) => line.xPt)).size).toBe(1);
  });

  it('keeps the space of paragraphs between the items of a list that is not tight', () => {
    const rows = (tight: boolean) => {
      const list = { ...build.list(['One', 'Two', 'Three']), tight };
      const lines = linesOf(setPaper([list]).pages[0] as Page).filter((line) => line.owner.part === 'text');
      return lines.map((line) => line.baselinePt);
    };
    const [first = 0, second = 0] = rows(false);
    const { leadingPt = 0, spaceAfterPt = 0 } = style.blocks.paragraph ?? {};
    expect(second - first).toBeCloseTo(leadingPt + spaceAfterPt);
    const [tightFirst = 0, tightSecond = 0] = rows(true);
    expect(tightSecond - tightFirst).toBeCloseTo(leadingPt + style.list.itemSpacePt);
  });

  it('gives an empty paper a page', () => {
    expect(setPaper([]).pages).toHaveLength(1);
  });

  it('keeps a heading with what follows it', () => {
    for (let filler = 30; filler < 50; filler++) {
      const blocks = [
        ...Array.from({ length: filler }, () => build.paragraph('Line.')),
        build.heading(2, 'Heading'),
        build.paragraph(sentence.repeat(6)),
      ];
      for (const page of setPaper(blocks).pages) expectNoHeadingAtFoot(page, new Set());
    }
  });

  it('leaves no single line of a paragraph on a page', () => {
    for (let filler = 20; filler < 45; filler++) {
      const layout = setPaper([
        ...Array.from({ length: filler }, () => build.paragraph('Line.')),
        build.paragraph(sentence.repeat(8)),
      ]);
      const counts = layout.pages.map(
        (page) => linesOf(page).filter((line) => lineText(line).length > 20).length,
      );
      for (const count of counts) expect(count).not.toBe(1);
    }
  });

  it('sets footnotes on the page of their reference', () => {
    const blocks = Array.from({ length: 40 }, (_, index) =>
      build.paragraph([sentence.repeat(3), build.note(`Source ${index} of the figures.`)]),
    );
    for (const page of setPaper(blocks).pages) {
      const lines = linesOf(page);
      const referred = lines.flatMap((line) =>
        line.fragments.flatMap((fragment) => (fragment.inline?.type === 'footnote' ? [fragment.inline] : [])),
      );
      const noted = lines.filter((line) => line.owner.part === 'label').map((line) => line.owner.node);
      expect(noted).toEqual(referred);
    }
  });

  it('repeats the head of a table on every page, said once', () => {
    const rows = Array.from({ length: 120 }, (_, index) => [`Row ${index}`, sentence]);
    const layout = setPaper([build.table({ head: [['Name', 'Text']], body: rows })]);
    expect(layout.pages.length).toBeGreaterThan(2);
    for (const page of layout.pages) {
      const heads = page.pieces.filter((piece) => piece.type === 'line' && lineText(piece) === 'Name');
      expect(heads).toHaveLength(1);
    }
    const said = layout.pages.flatMap(linesOf).filter((line) => lineText(line) === 'Name');
    expect(said).toHaveLength(1);
  });

  it('cuts a row only when it is higher than half a page', () => {
    const low = Array.from({ length: 20 }, (_, index) => [`${index}`, sentence.repeat(10)]);
    for (const page of setPaper([build.table({ body: low })]).pages) {
      const lines = linesOf(page);
      const first = lines[0];
      expect(first && /^\d+$/.test(lineText(first))).toBe(true);
    }
    const high = setPaper([build.table({ body: [['a', sentence.repeat(200)]] })]);
    expect(high.pages.length).toBeGreaterThan(2);
  });

  it('turns the page for a table of thirty columns, and never sets it below the least size', () => {
    const cells = Array.from({ length: 30 }, (_, index) => `Col${index}`);
    const layout = setPaper([
      build.paragraph('Before.'),
      build.heading(2, 'Matrix'),
      build.table({ head: [cells], body: [cells] }),
      build.paragraph('After.'),
    ]);
    expect(layout.pages.map((page) => page.orientation)).toEqual(['portrait', 'landscape', 'portrait']);
    expect(printPages(layout)).toContain('heading Matrix');
    const sizes = layout.pages
      .flatMap((page) => linesOf(page))
      .flatMap((line) => line.fragments)
      .map((f) => f.look.sizePt);
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(style.minimumSizePt);
  });

  it('numbers contents and page references by the pages they are on', () => {
    const papers = [
      build.paper('front', 'Agenda', [
        build.paragraph(['Report', build.pages(['report'])]),
        build.contents([{ level: 1, children: build.inlines('Report'), target: 'report' }] as never),
      ]),
      build.paper(
        'report',
        'Report',
        Array.from({ length: 60 }, () => build.paragraph(sentence)),
      ),
    ];
    const layout = setDocument(build.document(papers));
    const first = (layout.pages[0] as Page).pieces.filter((piece) => piece.type === 'line').map(lineText);
    expect(first.join('|')).toMatch(/ReportPages 2–\d/);
    expect(first.at(-1)).toBe('2');
  });

  it('tells a character that no font has, once', () => {
    const document = build.document([build.paper('p', 'P', [build.paragraph('漢字 and 漢')])]);
    const { problems } = layOut(document, style, fonts);
    expect(problems.map((problem) => problem.message.slice(0, 60))).toHaveLength(2);
    expect(problems[0]?.code).toBe('glyph-missing');
  });

  it('tells a character in a table that no font has, each time it is asked', () => {
    const document = build.document([build.paper('p', 'P', [build.table({ body: [['漢', 'a']] })])]);
    for (let time = 0; time < 2; time++) {
      expect(layOut(document, style, fonts).problems).toHaveLength(1);
    }
  });
});

describe('any pack', { timeout: 60_000 }, () => {
  const runs = { numRuns: 40 };

  it('loses no word and doubles none', () => {
    fc.assert(
      fc.property(arbitraryDocument, (document) => {
        const set = setDocument(document)
          .pages.flatMap((page) =>
            linesOf(page)
              .filter((line) => line.owner.part !== 'label')
              .map(lineText),
          )
          .join('');
        expect(letters(set)).toEqual(letters(wordsOf(document).join('')));
      }),
      runs,
    );
  });

  it('prints nothing outside the margins, and ends', () => {
    fc.assert(
      fc.property(arbitraryDocument, (document) => {
        for (const page of setDocument(document).pages) {
          const { xPt, widthPt } = wideFrame(page.orientation, style);
          for (const piece of page.pieces) {
            const right = piece.type === 'line' ? lineRight(piece) : piece.xPt + piece.widthPt;
            expect(piece.xPt).toBeGreaterThan(xPt - 1);
            expect(right).toBeLessThan(xPt + widthPt + 1);
            const bottom = piece.type === 'line' ? piece.baselinePt : piece.yPt + piece.heightPt;
            expect(bottom).toBeLessThan(page.heightPt - style.page.marginBottomPt + 1);
            expect(bottom).toBeGreaterThan(style.page.marginTopPt - 1);
          }
        }
      }),
      runs,
    );
  });

  it('leaves no heading alone at a page’s foot', () => {
    fc.assert(
      fc.property(arbitraryDocument, (document) => {
        const { pages } = setDocument(document);
        const notes = notesOf(pages);
        pages.forEach((page, index) => {
          const next = pages[index + 1];
          const followed = next && next.paperId === page.paperId && next.orientation === page.orientation;
          if (followed) expectNoHeadingAtFoot(page, notes);
        });
      }),
      runs,
    );
  });
});

function expectNoHeadingAtFoot(page: Page, notes: ReadonlySet<object>): void {
  const body = linesOf(page).filter((line) => !notes.has(line.owner.node));
  const last = body.at(-1);
  const onlyHeadings = body.every((line) => 'type' in line.owner.node && line.owner.node.type === 'heading');
  if (last && !onlyHeadings) expect('type' in last.owner.node && last.owner.node.type).not.toBe('heading');
}

/** The footnotes of a pack and their paragraphs. */
function notesOf(pages: readonly Page[]): ReadonlySet<object> {
  const fragments = pages.flatMap(linesOf).flatMap((line) => line.fragments);
  return new Set(
    fragments.flatMap(({ inline }) => (inline?.type === 'footnote' ? [inline, ...inline.blocks] : [])),
  );
}

function lineRight(piece: Extract<Page['pieces'][number], { type: 'line' }>): number {
  return piece.xPt + Math.max(0, ...piece.fragments.map((fragment) => fragment.xPt + fragment.widthPt));
}

/** The letters of a text in alphabetical order: what is there, wherever it stands. */
function letters(text: string): string {
  return [...text.replace(/[^\p{L}]/gu, '')].sort().join('');
}

/** All words of a document, footnotes included, without the names of its fields. */
function wordsOf(node: unknown): string[] {
  if (Array.isArray(node)) return node.flatMap(wordsOf);
  if (typeof node !== 'object' || node === null) return [];
  const typed = node as Record<string, unknown>;
  if (typed.type === 'text') return [typed.value as string];
  return ['papers', 'blocks', 'children', 'items', 'head', 'body', 'cells'].flatMap((key) =>
    wordsOf(typed[key]),
  );
}
