import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { describe, expect, it } from 'vitest';
import * as build from '../document/build.ts';
import { numberBody, numberNotes } from '../document/number.ts';
import type { Block, Document } from '../document/tree.ts';
import { layOut } from '../layout/lay-out.ts';
import { warwickshireType } from '../layout/testing/fonts.ts';
import { headsByCell } from './table-heads.ts';
import { writePdf } from './write-pdf.ts';

const { style, fonts } = warwickshireType();

async function write(document: Document): Promise<Uint8Array> {
  return writePdf(document, layOut(document, style, fonts).layout, fonts);
}

async function open(blocks: readonly Block[], extra = {}) {
  const document = build.document([build.paper('paper', 'Paper', numberNotes(blocks))], extra);
  return getDocument({ data: new Uint8Array(await write(document)), verbosity: 0 }).promise;
}

type Node = { role?: string; type?: string; children?: Node[]; alt?: string; id?: string };

/** The structure of a page as text: roles nested by parentheses. */
function printStructure(node: Node): string {
  if (node.type) return '';
  const inner = (node.children ?? []).map(printStructure).filter(Boolean).join(' ');
  return inner ? `${node.role}(${inner})` : `${node.role}`;
}

async function structureOf(blocks: readonly Block[]): Promise<string> {
  const page = await (await open(blocks)).getPage(1);
  return printStructure((await page.getStructTree()) as Node);
}

describe('writePdf', () => {
  it('tags headings, paragraphs with their numbers, and lists', async () => {
    const body = numberBody(
      [build.heading(2, 'Background'), build.paragraph('First.'), build.list(['One', 'Two'])],
      'report',
      style.numbering.report,
      'r',
    );
    expect(await structureOf(body)).toBe(
      'Root(Document(Sect(H2(Lbl) P(Lbl) L(LI(Lbl LBody) LI(Lbl LBody)))))',
    );
  });

  it('tags tables with head cells, and says a repeated head once', async () => {
    const table = build.table({
      head: [['Name', 'Sum']],
      body: [
        ['Budget', '£1'],
        ['Precept', '£2'],
      ],
    });
    expect(await structureOf([table])).toBe(
      'Root(Document(Sect(Table(THead(TR(TH TH)) TBody(TR(TD TD) TR(TD TD))))))',
    );
  });

  it('names the heads of each cell where rows head the rows after them', () => {
    const [year, sum] = [build.cell('Year', { heads: 'column' }), build.cell('Sum', { heads: 'column' })];
    const group = build.cell('Grants', { heads: 'group', colspan: 2 });
    const [label, value] = [build.cell('2014', { heads: 'row' }), build.cell('£5')];
    const table = build.table({ head: [[year, sum]], body: [[group], [label, value]] });
    expect(headsByCell(table).get(label)).toEqual([year, group]);
    expect(headsByCell(table).get(value)).toEqual([sum, group, label]);
    expect(headsByCell(build.table({ head: [[year, sum]], body: [[label, value]] })).size).toBe(0);
  });

  it('tags links and footnotes in the order of reading', async () => {
    const blocks = [
      build.paragraph(['See ', build.link('https://www.gov.uk/', 'the page'), build.note('Source.')]),
    ];
    expect(await structureOf(blocks)).toBe('Root(Document(Sect(P(Link Reference(Link) Note(Lbl P)))))');
    const page = await (await open(blocks)).getPage(1);
    const annotations = await page.getAnnotations();
    expect(annotations.map((annotation) => annotation.url ?? 'inside')).toEqual([
      'https://www.gov.uk/',
      'inside',
    ]);
  });

  it('carries title, language, labels and any character of the information', async () => {
    const pdf = await open([build.paragraph('Text')], { title: 'Tŷ & <Pack> (1)', author: 'Cyngor Gwynedd' });
    const { info, metadata } = await pdf.getMetadata();
    expect((info as Record<string, unknown>).Title).toBe('Tŷ & <Pack> (1)');
    expect(metadata.get('dc:title')).toBe('Tŷ & <Pack> (1)');
    expect(await pdf.getPageLabels()).toEqual(['1']);
  });

  it('shares the beginnings of bookmarks', async () => {
    const papers = ['Report', 'Appendix A'].map((title, index) =>
      build.paper(`p${index}`, title, [build.paragraph(title)], { outline: ['5. Budget', title] }),
    );
    const bytes = await write(build.document(papers));
    const pdf = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
    const outline = await pdf.getOutline();
    expect(outline.map((entry) => entry.title)).toEqual(['5. Budget']);
    expect(outline[0]?.items.map((entry) => entry.title)).toEqual(['Report', 'Appendix A']);
  });

  it('hangs headings below their paper, by level', async () => {
    const blocks = [
      build.heading(1, 'Report'),
      build.heading(2, 'One'),
      build.heading(3, 'Deep'),
      build.heading(2, 'Two'),
    ];
    const outline: { items: { title: string; items: { title: string }[] }[] }[] = await (
      await open(blocks)
    ).getOutline();
    const [paper] = outline;
    expect(paper?.items.map((entry) => entry.title)).toEqual(['One', 'Two']);
    expect(paper?.items[0]?.items.map((entry) => entry.title)).toEqual(['Deep']);
  });

  it('writes the same bytes for the same document', async () => {
    const document = build.document([build.paper('p', 'P', [build.paragraph('Same.')])]);
    expect(Buffer.from(await write(document)).equals(Buffer.from(await write(document)))).toBe(true);
  });

  it('keeps the words of combining marks', async () => {
    const page = await (await open([build.paragraph('A q\u0323 mark')])).getPage(1);
    const { items } = await page.getTextContent();
    expect(
      items
        .map((item) => ('str' in item ? item.str : ''))
        .join('')
        .normalize('NFC'),
    ).toContain('q\u0323 mark');
  });
});
