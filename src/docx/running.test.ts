import { describe, expect, it } from 'vitest';
import { document, inlines, paper, paragraph, plainRunning, section } from '../document/build.ts';
import type { PageNumbers } from '../document/page-numbers.ts';
import type { Paper } from '../document/tree.ts';
import type { HouseStyle, RunningLine, RunningStyle } from '../house-style/house-style.ts';
import { warwickshireStyle } from '../house-style/testing/own-styles.ts';
import { noPages } from './testing/no-pages.ts';
import { type OpenDocx, openDocx } from './testing/open-docx.ts';
import { findFaults } from './testing/word-assertions.ts';
import { writeDocx } from './write-docx.ts';

const plain = warwickshireStyle();
const none: RunningLine = { left: '', center: '', right: '', outer: '', inner: '' };
const line = (texts: Partial<RunningLine>): RunningLine => ({ ...none, ...texts });
const fields = { ...plainRunning, body: 'The Panel', date: '21 November 2014', item: '5' };

function styled(running: Partial<RunningStyle>, more: Partial<HouseStyle> = {}): HouseStyle {
  return { ...plain, ...more, running: { ...plain.running, ...running } };
}

function report(id: string, extra: Partial<Paper> = {}): Paper {
  const running = { runningHeader: inlines('A report'), runningFields: fields };
  return { ...paper(id, id, [paragraph('Words.')], running), ...extra };
}

/** Every paper stands on pages of its own: 1, 3, 5 and so on. */
async function write(style: HouseStyle, ...papers: readonly Paper[]): Promise<OpenDocx> {
  const pageOf = (id: string) => papers.findIndex((each) => each.id === id) * 2 + 1;
  const pages: PageNumbers = { count: 9, pageOf, lastPageOf: pageOf };
  return openDocx(await writeDocx(document(papers), style, pages));
}

/** Headers and footers of a section by type, as words: tabs are bars, fields stand in brackets. */
function runningOf(docx: OpenDocx, section: number): Record<string, string> {
  const rels = docx.text('word/_rels/document.xml.rels');
  const properties = docx.text('word/document.xml').match(/<w:sectPr>.*?<\/w:sectPr>/g)?.[section] ?? '';
  const references = properties.matchAll(/<w:(header|footer)Reference w:type="(\w+)" r:id="(\w+)"\/>/g);
  return Object.fromEntries(
    [...references].map(([, kind, type, id]) => {
      const target = new RegExp(`Id="${id}"[^>]*Target="([^"]+)"|Target="([^"]+)"[^>]*Id="${id}"`).exec(rels);
      return [`${type} ${kind}`, wordsOf(docx.text(`word/${target?.[1] ?? target?.[2]}`))];
    }),
  );
}

function wordsOf(xml: string): string {
  return xml
    .replace(/<w:jc w:val="(\w+)"\/>/g, '($1) ')
    .replace(/<w:r><w:tab\/><\/w:r>/g, ' | ')
    .replace(/<w:instrText[^>]*> (\w+) <\/w:instrText>/g, '[$1]')
    .replace(/(\[\w+\])(.*?<w:t>)\w+/g, '$1$2')
    .replace(/<[^>]*>/g, '');
}

const propertiesOf = (docx: OpenDocx) =>
  docx.text('word/document.xml').match(/<w:sectPr>.*?<\/w:sectPr>/g) ?? [];

describe('headers and footers', () => {
  it('are the title from the second page on and the page number, unless the style says otherwise', async () => {
    const docx = await write(plain, report('one'));
    expect(runningOf(docx, 0)).toEqual({
      'default header': 'A report',
      'first header': '',
      'default footer': 'Page [PAGE] of 9',
      'first footer': 'Page [PAGE] of 9',
    });
    expect(docx.text('word/styles.xml')).toMatch(/w:styleId="Footer">.*?<w:jc w:val="right"\/>/);
  });

  it('stand at tabs where there are several texts', async () => {
    const style = styled({
      header: line({ left: '{{title}}', center: '{{date}}', right: 'Item {{item}}' }),
      footer: line({ left: '{{body}}', right: '{{page}}/{{pages}}' }),
      firstFooter: line({ center: '{{page}}' }),
    });
    const docx = await write(style, report('one'));
    expect(runningOf(docx, 0)).toEqual({
      'default header': 'A report | 21 November 2014 | Item 5',
      'first header': '',
      'default footer': 'The Panel | [PAGE]/9',
      'first footer': '(center) [PAGE]',
    });
    const widthPt = plain.page.widthPt - plain.page.marginLeftPt - plain.page.marginRightPt;
    const [middle, end] = [widthPt * 10, widthPt * 20].map(Math.round);
    expect(docx.text('word/header1.xml')).toContain(
      `<w:tabs><w:tab w:val="center" w:pos="${middle}"/><w:tab w:val="right" w:pos="${end}"/></w:tabs>`,
    );
  });

  it('are linked to those before where they are the same', async () => {
    const style = styled({ header: line({ left: '{{body}}' }), firstHeader: line({ left: '{{body}}' }) });
    const docx = await write(style, report('one'), report('two'));
    expect(Object.keys(runningOf(docx, 0))).toEqual(['default header', 'default footer']);
    expect(runningOf(docx, 1)).toEqual({});
    expect(propertiesOf(docx).join()).not.toContain('titlePg');
  });

  it('leave out a text whose fields are all empty, and stay headers', async () => {
    const style = styled({ header: line({ left: 'Item {{item}}' }), footer: none });
    const docx = await write(style, report('one', { runningFields: { ...fields, item: '' } }));
    expect(runningOf(docx, 0)).toMatchObject({ 'default header': '', 'default footer': '' });
  });

  it('keep the marking beside what the style has', async () => {
    const style = styled({ header: line({ right: '{{body}}' }), footer: line({ center: '{{page}}' }) });
    const docx = await write(style, report('one', { marking: 'RESTRICTED' }));
    expect(runningOf(docx, 0)).toMatchObject({
      'default header': 'RESTRICTED(right) The Panel',
      'first header': 'RESTRICTED',
      'default footer': '[PAGE]RESTRICTED',
    });
  });

  it('count pages in roman figures', async () => {
    const docx = await write(styled({ pageNumber: 'lower-roman' }), report('one'), report('two'));
    expect(runningOf(docx, 0)['default footer']).toBe('Page [PAGE] of ix');
    expect(propertiesOf(docx).map((xml) => /<w:pgNumType [^>]*>/.exec(xml)?.[0])).toEqual([
      '<w:pgNumType w:start="1" w:fmt="lowerRoman"/>',
      '<w:pgNumType w:start="3" w:fmt="lowerRoman"/>',
    ]);
  });
});

describe('the count of pages', () => {
  const ofPages = (first: number, count: number): PageNumbers => ({
    count,
    pageOf: () => first,
    lastPageOf: () => count,
  });
  const footerOf = async (style: HouseStyle, pages: PageNumbers, ...papers: readonly Paper[]) =>
    openDocx(await writeDocx(document(papers), style, pages)).text('word/footer1.xml');

  it('is Word’s own where a paper is the whole document', async () => {
    const footer = await footerOf(plain, ofPages(1, 3), report('one'));
    expect(footer).toMatch(/ NUMPAGES .*?<w:t>3<\/w:t>/);
    const roman = await footerOf(styled({ pageNumber: 'lower-roman' }), ofPages(1, 3), report('one'));
    expect(roman).toMatch(/ NUMPAGES \\\* roman .*?<w:t>iii<\/w:t>/);
  });

  it('is that of the pack for its papers, and for a part of it', async () => {
    const ofPack: PageNumbers = { ...ofPages(1, 9), lastPageOf: () => 4 };
    for (const pages of [ofPages(7, 9), ofPack]) {
      const footer = await footerOf(plain, pages, report('one'));
      expect(footer).toMatch(/ of .*?<w:t>9<\/w:t>/);
      expect(footer).not.toContain('NUMPAGES');
    }
  });
});

describe('pages printed on both sides', () => {
  const edges = line({ outer: '{{page}}', inner: '{{date}}' });
  const mirrored = styled(
    { header: line({ outer: '{{title}}' }), footer: edges, firstFooter: edges },
    { duplex: true },
  );

  const turned = section(paragraph('Wide'), { orientation: 'landscape' });
  const papers = [report('one', { blocks: [paragraph('Words.'), turned] }), report('two')];
  const begins = (docx: OpenDocx) =>
    propertiesOf(docx).map((xml) =>
      [/<w:type w:val="(\w+)"\/>/.exec(xml)?.[1], /w:start="(\d+)"/.exec(xml)?.[1]].join(' '),
    );

  it('begin each paper, and no other section, with an odd number', async () => {
    const docx = await write(mirrored, ...papers);
    expect(begins(docx)).toEqual(['nextPage 1', 'nextPage ', 'nextPage 3']);
  });

  it('begin each paper on an odd page where no numbers are known', async () => {
    const docx = openDocx(await writeDocx(document(papers), mirrored, noPages));
    expect(begins(docx)).toEqual(['oddPage ', 'nextPage ', 'oddPage ']);
  });

  it('have running matter of their own on even pages', async () => {
    const docx = await write(mirrored, report('one'));
    expect(runningOf(docx, 0)).toEqual({
      'default header': '(right) A report',
      'first header': '',
      'even header': 'A report',
      'default footer': '21 November 2014 | [PAGE]',
      'first footer': '21 November 2014 | [PAGE]',
      'even footer': '[PAGE] | 21 November 2014',
    });
    expect(docx.text('word/settings.xml')).toContain('<w:evenAndOddHeaders/>');
    expect(findFaults(docx.bytes)).toEqual([]);
  });

  it('are told apart even where nothing follows the edge, for odd pages to be right-hand ones', async () => {
    const docx = await write(styled({}, { duplex: true }), report('one'));
    const running = runningOf(docx, 0);
    expect(running['even header']).toBe(running['default header']);
    expect(running['even footer']).toBe(running['default footer']);
    expect(docx.text('word/settings.xml')).toContain('<w:evenAndOddHeaders/>');
  });

  it('are not told apart where pages are printed on one side', async () => {
    const docx = await write(plain, report('one'));
    expect(docx.text('word/settings.xml')).toContain('<w:evenAndOddHeaders w:val="false"/>');
  });
});

it('pages have the size of the style, turned ones too', async () => {
  const page = { ...plain.page, widthPt: 841.89, heightPt: 1190.551 };
  const turned = section(paragraph('Wide'), { orientation: 'landscape' });
  const docx = await write({ ...plain, page }, report('one', { blocks: [paragraph('Words.'), turned] }));
  expect(propertiesOf(docx).map((xml) => /<w:pgSz [^>]*>/.exec(xml)?.[0])).toEqual([
    '<w:pgSz w:w="16838" w:h="23811" w:orient="portrait"/>',
    '<w:pgSz w:w="23811" w:h="16838" w:orient="landscape"/>',
  ]);
});
