import { describe, expect, it } from 'vitest';
import * as build from '../document/build.ts';
import type { Paper, RunningFields } from '../document/tree.ts';
import type { HouseStyle, RunningLine, RunningStyle } from '../house-style/house-style.ts';
import { layOut } from './lay-out.ts';
import type { Layout, LinePiece, Page } from './page.ts';
import { shareWidth } from './running-sides.ts';
import { textFrame } from './setting.ts';
import { warwickshireType } from './testing/fonts.ts';
import { lineText } from './testing/print-pages.ts';

const { style: plain, fonts } = warwickshireType();
const none: RunningLine = { left: '', center: '', right: '', outer: '', inner: '' };
const line = (texts: Partial<RunningLine>): RunningLine => ({ ...none, ...texts });

function styled(running: Partial<RunningStyle>, more: Partial<HouseStyle> = {}): HouseStyle {
  return { ...plain, ...more, running: { ...plain.running, ...running } };
}

const fields: RunningFields = {
  body: 'Police and Crime Panel',
  authority: 'Warwickshire County Council',
  date: '21 November 2014',
  item: '5',
  pageOf: 'Page %1 of %2',
  blankPage: 'This page is left blank',
  labels: { agendaItem: 'Agenda item' },
};

function paper(id: string, pages: number, extra: Partial<Paper> = {}): Paper {
  const blocks = Array.from({ length: pages }, (_, index) =>
    index === 0 ? [build.paragraph('Words.')] : [build.pageBreak(), build.paragraph('Words.')],
  );
  return {
    ...build.paper(id, id, blocks.flat(), {
      runningHeader: build.inlines(`Report ${id}`),
      runningFields: fields,
    }),
    ...extra,
  };
}

function set(style: HouseStyle, ...papers: readonly Paper[]): Layout {
  return layOut(build.document(papers), style, fonts).layout;
}

/** Running matter of a page: each line with the side that it stands at. */
function runningOf(page: Page | undefined, style: HouseStyle = plain): string[] {
  const { xPt, widthPt } = textFrame(page?.orientation ?? 'portrait', style);
  const sides = (piece: LinePiece): string => {
    const width = piece.fragments.reduce((end, each) => Math.max(end, each.xPt + each.widthPt), 0);
    if (Math.abs(piece.xPt - xPt) < 0.1) return 'left';
    if (Math.abs(piece.xPt + width - xPt - widthPt) < 0.1) return 'right';
    return Math.abs(piece.xPt + width / 2 - xPt - widthPt / 2) < 0.1 ? 'center' : 'nowhere';
  };
  return (page?.running ?? []).flatMap((piece) =>
    piece.type === 'line'
      ? [`${Math.round(piece.baselinePt)} ${sides(piece)} ${lineText(piece).trim()}`]
      : [],
  );
}

describe('header and footer', () => {
  it('are the title from the second page on and the page number, unless the style says otherwise', () => {
    const { pages } = set(plain, paper('one', 2));
    expect(pages.map((page) => runningOf(page))).toEqual([
      ['802 right Page 1 of 2'],
      ['40 left Report one', '802 right Page 2 of 2'],
    ]);
  });

  it('fill every place with every field', () => {
    const style = styled({
      header: line({ left: '{{body}}', center: '{{date}}', right: '{{label.agendaItem}} {{item}}' }),
      footer: line({ left: '{{authority}}', center: '{{page}}/{{pages}}', right: '{{title}}' }),
    });
    const { pages } = set(style, paper('one', 2));
    expect(runningOf(pages[1])).toEqual([
      '40 left Police and Crime Panel',
      '40 center 21 November 2014',
      '40 right Agenda item 5',
      '802 left Warwickshire County Council',
      '802 center 2/2',
      '802 right Report one',
    ]);
  });

  it('can be others on the first page', () => {
    const style = styled({
      firstHeader: line({ center: '{{authority}}' }),
      firstFooter: line({ left: 'Printed on both sides' }),
    });
    const { pages } = set(style, paper('one', 2));
    expect(runningOf(pages[0])).toEqual([
      '40 center Warwickshire County Council',
      '802 left Printed on both sides',
    ]);
    expect(runningOf(pages[1])).toEqual(['40 left Report one', '802 right Page 2 of 2']);
  });

  it('leave out a text whose fields are all empty', () => {
    const style = styled({ footer: line({ left: '{{label.agendaItem}} {{item}}', right: '{{page}}' }) });
    const ofNoItem = paper('one', 2, { runningFields: { ...fields, item: '' } });
    expect(runningOf(set(style, ofNoItem).pages[1])).toEqual(['40 left Report one', '802 right 2']);
  });

  it('write page numbers in roman figures, in references too', () => {
    const style = styled({ pageNumber: 'lower-roman' });
    const list = build.contents([{ level: 1, children: build.inlines('Two'), target: 'two' }]);
    const first = { ...paper('one', 1), blocks: [list] };
    const { pages, numberFormat } = set(style, first, paper('two', 3));
    expect(runningOf(pages[3])).toContain('802 right Page iv of iv');
    expect(pages[0]?.pieces.flatMap((piece) => (piece.type === 'line' ? [lineText(piece)] : []))).toContain(
      'ii',
    );
    expect(numberFormat).toBe('lower-roman');
  });

  it('end long text in an ellipsis, inside the text area', () => {
    const long = 'A report of the Commissioner upon the budget and the precept of the year. '.repeat(5);
    const style = styled({
      header: line({ left: '{{title}}', right: '{{date}}' }),
      footer: line({ left: '{{title}}', center: '{{page}}', right: '{{title}}' }),
    });
    const { pages } = set(style, paper('one', 2, { runningHeader: build.inlines(long) }));
    const [first = '', second = '', date, left = '', page, right = ''] = runningOf(pages[1]);
    expect(first).toMatch(/^29 left A report/);
    expect(second).toMatch(/^40 left .*[^ ]…$/);
    expect(date).toBe('40 right 21 November 2014');
    expect(left).toMatch(/^802 left A report.*[^ ]…$/);
    expect(page).toBe('802 center 2');
    expect(right).toMatch(/^802 \w+ A report.*[^ ]…$/);
    const { xPt, widthPt } = textFrame('portrait', style);
    for (const piece of pages[1]?.running ?? []) {
      if (piece.type !== 'line') continue;
      for (const fragment of piece.fragments) {
        expect(piece.xPt + fragment.xPt + fragment.widthPt).toBeLessThan(xPt + widthPt + 0.1);
      }
    }
  });

  it('ends a word that is too long by itself in an ellipsis', () => {
    const style = styled({ footer: line({ left: '{{title}}' }) });
    const { pages } = set(style, paper('one', 2, { runningHeader: build.inlines('x'.repeat(400)) }));
    expect(runningOf(pages[1])[2]).toMatch(/^802 left x{20,}…$/);
  });

  it('leave the marking its place: a header below it has one line', () => {
    const long = 'A report of the Commissioner upon the budget and the precept of the year. '.repeat(3);
    const marked = paper('one', 2, { marking: 'RESTRICTED', runningHeader: build.inlines(long) });
    const lines = runningOf(set(plain, marked).pages[1]);
    expect(lines.map((each) => each.slice(0, 12))).toEqual([
      '40 left A re',
      '23 nowhere R',
      '819 nowhere ',
      '802 right Pa',
    ]);
  });
});

describe('shareWidth', () => {
  it.each([
    [
      { left: 40, center: 0, right: 20 },
      { left: 170, center: 0, right: 20 },
    ],
    [
      { left: 40, center: 0, right: 300 },
      { left: 40, center: 0, right: 150 },
    ],
    [
      { left: 300, center: 0, right: 300 },
      { left: 95, center: 0, right: 95 },
    ],
    [
      { left: 300, center: 20, right: 10 },
      { left: 80, center: 20, right: 80 },
    ],
    [
      { left: 20, center: 300, right: 10 },
      { left: 20, center: 140, right: 20 },
    ],
    [
      { left: 300, center: 300, right: 0 },
      { left: 60, center: 60, right: 60 },
    ],
  ])('shares 200 points among %j', (natural, shares) => {
    expect(shareWidth(200, natural, 10)).toEqual(shares);
  });
});

describe('pages printed on both sides', () => {
  const duplex = styled(
    { header: line({ outer: '{{title}}' }), footer: line({ outer: '{{page}}', inner: '{{date}}' }) },
    { duplex: true },
  );
  const list = build.contents(
    ['one', 'two', 'three'].map((target) => ({ level: 1, children: build.inlines(target), target })),
  );
  const reference = build.paragraph(['Papers', build.pages(['one', 'two'])]);
  const first = { ...paper('front-sheet', 1), blocks: [list, reference] };
  const layout = set(duplex, first, paper('one', 3), paper('two', 2), paper('three', 1));

  it('begin each paper on an odd page', () => {
    const { pages, pageNumbers } = layout;
    expect(pages.map(({ number, paperId, blank }) => `${number} ${paperId}${blank ? ' blank' : ''}`)).toEqual(
      [
        '1 front-sheet',
        '2 front-sheet blank',
        '3 one',
        '4 one',
        '5 one',
        '6 one blank',
        '7 two',
        '8 two',
        '9 three',
      ],
    );
    expect(pageNumbers.count).toBe(9);
    expect(['one', 'two', 'three'].map((id) => [pageNumbers.pageOf(id), pageNumbers.lastPageOf(id)])).toEqual(
      [
        [3, 5],
        [7, 8],
        [9, 9],
      ],
    );
  });

  it('print the numbers that the pages have', () => {
    const words = layout.pages[0]?.pieces.flatMap((piece) =>
      piece.type === 'line' ? [lineText(piece)] : [],
    );
    expect(words).toEqual(expect.arrayContaining(['3', '7', '9']));
    expect(words?.join(' ')).toContain('Pages 3–8');
  });

  it('say that they are blank, and hold nothing but running matter', () => {
    const blank = layout.pages[5];
    expect(blank?.pieces).toEqual([]);
    expect(blank?.anchors).toEqual([]);
    expect(runningOf(blank, duplex)).toEqual([
      '40 left Report one',
      '802 left 6',
      '802 right 21 November 2014',
      '420 center This page is left blank',
    ]);
  });

  it('have their outer edge at the right on odd pages, and at the left on even ones', () => {
    expect(runningOf(layout.pages[4], duplex)).toEqual([
      '40 right Report one',
      '802 left 21 November 2014',
      '802 right 5',
    ]);
    expect(runningOf(layout.pages[3], duplex)).toEqual([
      '40 left Report one',
      '802 left 4',
      '802 right 21 November 2014',
    ]);
  });

  it('have their outer edge at the right everywhere when printed on one side', () => {
    const { pages } = set({ ...duplex, duplex: false }, paper('one', 2), paper('two', 1));
    expect(pages.map(({ paperId }) => paperId)).toEqual(['one', 'one', 'two']);
    expect(runningOf(pages[1])).toContain('40 right Report one');
  });

  it('lie as the other side of the sheet does', () => {
    const { pages } = set(duplex, paper('one', 1, { orientation: 'landscape' }), paper('two', 1));
    expect(pages[1]).toMatchObject({ blank: true, orientation: 'landscape', widthPt: 841.89 });
  });
});

describe('sizes of paper', () => {
  it('are those of the style', () => {
    const [a3] = set(
      { ...plain, page: { ...plain.page, widthPt: 841.89, heightPt: 1190.551 } },
      paper('one', 1),
    ).pages;
    expect(a3).toMatchObject({ widthPt: 841.89, heightPt: 1190.551 });
    expect(runningOf(a3, { ...plain, page: { ...plain.page, widthPt: 841.89 } })).toEqual([
      '1151 right Page 1 of 1',
    ]);
  });
});
