import { describe, expect, it } from 'vitest';
import * as build from '../document/build.ts';
import { numberBody, numberNotes } from '../document/number.ts';
import type { Block, Document } from '../document/tree.ts';
import type { BlockStyle } from '../house-style/house-style.ts';
import { layOut } from './lay-out.ts';
import type { Layout, Page } from './page.ts';
import { warwickshireType } from './testing/fonts.ts';
import { expectNoHeadingAtFoot } from './testing/heading-at-foot.ts';
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

  it('sets the words of a heading in capitals, and its number as it is', () => {
    const heading = { ...style.blocks['heading-2'], capitals: true } as BlockStyle;
    const capital = { ...style, blocks: { ...style.blocks, 'heading-2': heading } };
    const number = build.numberLabel('letter-items', [2, 1], '(a)', 'one');
    const blocks = [build.heading(2, 'Background', { number })];
    const { layout } = layOut(build.document([build.paper('p', 'P', blocks)]), capital, fonts);
    expect(linesOf(layout.pages[0] as Page).map(lineText)).toEqual(['(a)', 'BACKGROUND']);
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
      const { pages } = setPaper(blocks);
      pages.slice(1).forEach((next, index) => {
        expectNoHeadingAtFoot(pages[index] as Page, next, new Set());
      });
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

  it('takes a word of the title to the line on which its pages stand', () => {
    for (let words = 8; words < 24; words++) {
      const title = 'Response '.repeat(words);
      const layout = setPaper([build.paragraph([title, build.pages(['paper'])])]);
      const lines = layout.pages.flatMap(linesOf).map(lineText);
      expect(lines.at(-1)).toMatch(/Response.*Page 1/);
    }
  });

  it('fills its pages with items that are a title alone', () => {
    const items = Array.from({ length: 80 }, (_, index) =>
      build.heading(2, `Item ${index + 1}`, { role: 'item' }),
    );
    const counts = setPaper(items).pages.map((page) => linesOf(page).length);
    expect(counts[0]).toBe(counts[1]);
    expect(counts[0]).toBeGreaterThan(18);
  });

  it('never leaves the last item of a list alone on a page', () => {
    const lastPages = Array.from({ length: 40 }, (_, index) => {
      const items = Array.from({ length: 25 + index }, (__, number) => `Item ${number + 1}`);
      return setPaper([build.list(items)]).pages.at(-1) as Page;
    });
    const items = lastPages.map((page) => linesOf(page).filter((line) => line.owner.part === 'text').length);
    expect(Math.min(...items)).toBe(2);
  });

  it('tells a character that no font has, once', () => {
    const document = build.document([build.paper('p', 'P', [build.paragraph('漢字 and 漢')])]);
    const { problems } = layOut(document, style, fonts);
    expect(problems.map((problem) => problem.message.slice(0, 60))).toHaveLength(2);
    expect(problems[0]?.code).toBe('glyph-missing');
  });

  it('tells private characters, wherever they stand, at the paper’s place where they have none of their own', () => {
    const at = { file: 'meeting.yaml', line: 7, column: 3 };
    const blocks = [build.heading(1, 'Budget \ue000'), build.list([build.item('A\ue001')])];
    const extra = { at, runningHeader: build.inlines('Head \ue002') };
    const paragraphs = Array.from({ length: 90 }, () => build.paragraph('More.'));
    const document = build.document([build.paper('p', 'P', [...blocks, ...paragraphs], extra)]);
    const { problems } = layOut(document, style, fonts);
    expect(problems.map(({ code, at: place }) => [code, place?.line])).toEqual([
      ['glyph-missing', 7],
      ['glyph-missing', 7],
      ['glyph-missing', 7],
    ]);
    expect(problems.map(({ message }) => /U\+(\w+)/.exec(message)?.[1])).toEqual(['E000', 'E001', 'E002']);
  });

  it('tells a character in a table that no font has, each time it is asked', () => {
    const document = build.document([build.paper('p', 'P', [build.table({ body: [['漢', 'a']] })])]);
    for (let time = 0; time < 2; time++) {
      expect(layOut(document, style, fonts).problems).toHaveLength(1);
    }
  });
});
