import fc from 'fast-check';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { describe, expect, it } from 'vitest';
import * as build from '../../document/build.ts';
import { numberNotes } from '../../document/number.ts';
import type { SourcePage } from '../../document/tree.ts';
import { inspectPdf } from '../../inspect/inspect-pdf.ts';
import { getText } from '../../inspect/objects.ts';
import { openFile } from '../../inspect/open-file.ts';
import type { StructureElement } from '../../inspect/structure-tree.ts';
import { layOut } from '../../layout/lay-out.ts';
import { warwickshireType } from '../../layout/testing/fonts.ts';
import { writePdf } from '../../pdf/write-pdf.ts';
import { differences, packOf, read } from './testing/pack-of.ts';
import { rawPdf, rawStream } from './testing/raw-pdf.ts';

/** The tags of a pack's paper, nested by parentheses, with the words for pictures. */
async function structureOf(bytes: Uint8Array): Promise<string> {
  const print = ({ type, dict, kids }: StructureElement): string => {
    const alt = getText(dict, 'Alt');
    const inner = kids.flatMap((kid) => (kid.kind === 'element' ? print(kid) : [])).join(' ');
    return `${type}${alt === undefined ? '' : `“${alt}”`}${inner && `(${inner})`}`;
  };
  const { structure } = await openFile(bytes);
  return structure.tops
    .map(print)
    .join(' ')
    .replace(/^Document\(Sect\((.*)\)\)$/, '$1');
}

/** A file that is tagged by our own writer: headings, a list, a table with heads by name, a note, a link. */
async function ownFile(): Promise<Uint8Array> {
  const { style, fonts } = warwickshireType();
  const table = build.table({
    head: [['Year', 'Sum']],
    body: [
      [build.cell('Grants', { heads: 'group', colspan: 2 })],
      [build.cell('2014', { heads: 'row' }), '£5'],
    ],
  });
  const blocks = numberNotes([
    build.heading(1, 'Report'),
    build.paragraph(['See ', build.link('https://www.gov.uk/', 'the page'), build.note('A source.')]),
    build.heading(2, 'Money'),
    build.list(['One', 'Two']),
    table,
    build.pageBreak(),
    build.heading(3, 'Later'),
  ]);
  const { document, layout } = layOut(build.document([build.paper('r', 'Report', blocks)]), style, fonts);
  return writePdf(document, layout, fonts);
}

/** A page whose content is tagged as `structure` says; objects from 6 on are elements. */
const taggedPage = (content: string, elements: readonly string[], more = '') =>
  rawPdf([
    '<</Type/Catalog/Pages 2 0 R/StructTreeRoot 5 0 R/MarkInfo<</Marked true>>/Lang(cy)>>',
    `<</Type/Pages/Kids[3 0 R]/Count 1/MediaBox[0 0 200 300]${more}>>`,
    '<</Type/Page/Parent 2 0 R/Contents 4 0 R/StructParents 0>>',
    rawStream(content),
    '<</Type/StructTreeRoot/K 6 0 R/RoleMap<</Abschnitt/P>>>>',
    ...elements,
  ]);
const square = '0 0 20 20 re f';
/** Of 900 places, those at edges of letters and areas may differ by the width of a pixel. */
const atEdges = 20;

describe('a tagged file', () => {
  it('is read with its structure page by page, and looks the same', async () => {
    const file = await ownFile();
    const { blocks } = await read(file);
    const pack = await packOf(blocks);
    const pdf = await getDocument({ data: new Uint8Array(pack.bytes), verbosity: 0 }).promise;
    const roles = JSON.stringify(await (await pdf.getPage(1)).getStructTree()).match(/"role":"\w+"/g);
    expect(roles).toContain('"role":"H3"');
    expect(roles).toContain('"role":"TH"');
    for (const page of [0, 1]) expect(await differences(file, page, pack, page)).toBeLessThan(atEdges);
  });

  it('has its words and pictures beside, for those who do not have the PDF', async () => {
    const { blocks } = await read(await ownFile(), {
      pictures: { mostPages: 2, mostBytes: 1e6 },
      id: 'plan',
    });
    const [first, second] = blocks as SourcePage[];
    expect(first?.text.split('\n').slice(0, 2)).toEqual(['Report', 'See the page1']);
    expect(first?.picture).toMatchObject({ format: 'png', widthPx: 991, heightPx: 1401 });
    expect([first?.notice?.targets, second?.notice, second?.id]).toEqual([
      ['plan-page-1', 'plan-page-2'],
      undefined,
      'plan-page-2',
    ]);
    const few = await read(await ownFile(), { pictures: { mostPages: 1, mostBytes: 1e6 } });
    expect((few.blocks[0] as SourcePage).picture).toBeUndefined();
  });

  it('looks as a viewer shows it, turned and cropped', async () => {
    const painted = `1 0 0 rg 10 10 60 30 re f 0 0 1 rg 130 240 60 50 re f /P <</MCID 0>> BDC ${square} EMC`;
    const elements = ['<</S/P/P 5 0 R/Pg 3 0 R/K 0>>'];
    const file = taggedPage(painted, elements, '/Rotate 90/CropBox[5 5 180 280]');
    const { blocks } = await read(file);
    expect((blocks[0] as SourcePage).source.structure).toBeDefined();
    expect(await differences(file, 0, await packOf(blocks), 0)).toBeLessThan(atEdges);
  });

  it('keeps its structure below the paper’s title, and conforms', async () => {
    const { blocks, problems } = await read(await ownFile(), { description: '' });
    expect(problems).toEqual([]);
    const { bytes } = await packOf(blocks);
    expect(await structureOf(bytes)).toBe(
      'H1 Art(Sect(H2 P(Link Reference(Link) Note(Lbl P)) H3 L(LI(Lbl LBody) LI(Lbl LBody)) ' +
        'Table(THead(TR(TH TH)) TBody(TR(TH) TR(TH TD))) H4))',
    );
    expect((await inspectPdf(bytes)).findings).toEqual([]);
  });

  it('and an untagged one conform together', async () => {
    const tagged = await read(await ownFile());
    const picture = await read(taggedPage(square, []));
    const { bytes } = await packOf([...tagged.blocks, ...picture.blocks]);
    const { findings, claims } = await inspectPdf(bytes);
    expect(findings).toEqual([]);
    expect(claims).toEqual({ pdfa: { part: '2', conformance: 'A' }, pdfua: '1' });
  });

  it('of which some pages are taken in has the structure of those', async () => {
    const { blocks } = await read(await ownFile(), { pages: '2' });
    const { bytes } = await packOf(blocks);
    expect(await structureOf(bytes)).toBe('H1 Art(Sect(H2))');
    expect((await inspectPdf(bytes)).findings).toEqual([]);
  });

  it('has standard types, words for pictures, and its own language', async () => {
    const file = taggedPage(
      `/Abschnitt <</MCID 0>> BDC ${square} EMC /Figure <</MCID 1>> BDC ${square} EMC`,
      [
        '<</S/Document/P 5 0 R/K[7 0 R 8 0 R]>>',
        '<</S/Abschnitt/P 6 0 R/Pg 3 0 R/K 0>>',
        '<</S/Figure/P 6 0 R/Pg 3 0 R/K 1>>',
      ],
    );
    const { blocks, problems } = await read(file);
    expect(problems).toMatchObject([{ code: 'alt-missing', severity: 'warning' }]);
    const { bytes } = await packOf(blocks);
    expect(await structureOf(bytes)).toBe('H1 Art(P Figure“A plan”)');
    expect(Buffer.from(bytes).length).toBeGreaterThan(0);
    expect((blocks[0] as SourcePage).source.lang).toBe('cy');
  });

  it('keeps the tags of forms, takes what is loose in a table for its lines, and what is in no mark for decoration', async () => {
    const file = taggedPage(
      `${square} /Table <</MCID 0>> BDC ${square} EMC /P <</MCID 1>> BDC ${square} EMC /A Do`,
      [
        '<</S/Document/P 5 0 R/K[7 0 R 10 0 R]>>',
        '<</S/Table/P 6 0 R/Pg 3 0 R/K[0 8 0 R]>>',
        '<</S/TR/P 7 0 R/K 9 0 R>>',
        '<</S/TH/P 8 0 R/Pg 3 0 R/K 1>>',
        '<</S/P/P 6 0 R/K<</Type/MCR/Pg 3 0 R/Stm 11 0 R/MCID 0>>>>',
        rawStream(
          `/P <</MCID 0>> BDC ${square} EMC`,
          '/Type/XObject/Subtype/Form/BBox[0 0 9 9]/StructParents 1/Resources<<>>',
        ),
      ],
      '/Resources<</XObject<</A 11 0 R>>>>',
    );
    const { blocks, problems } = await read(file);
    expect(problems).toEqual([]);
    const { bytes } = await packOf(blocks);
    expect(await structureOf(bytes)).toContain('Art(Table(TR(TH))');
    expect((await inspectPdf(bytes)).findings).toEqual([]);
  });

  it.each([
    ['which do not tell all that is there', 'BT (words) Tj ET /P <</MCID 0>> BDC EMC', '7 0 R'],
    ['which lead in a circle', '/P <</MCID 0>> BDC EMC', '6 0 R'],
  ])('with tags %s is a picture', async (_, content, kid) => {
    const file = taggedPage(content, [`<</S/Document/P 5 0 R/K ${kid}>>`, '<</S/P/P 6 0 R/Pg 3 0 R/K 0>>']);
    const { blocks } = await read(file);
    expect((blocks[0] as SourcePage).source.structure).toBeUndefined();
    const { bytes } = await packOf(blocks);
    expect(await structureOf(bytes)).toBe('H1 Figure“A plan”');
    expect((await inspectPdf(bytes)).findings).toEqual([]);
  });

  it('whose table has no header cells keeps the pack from its claim', async () => {
    const file = taggedPage(`/TD <</MCID 0>> BDC ${square} EMC`, [
      '<</S/Table/P 5 0 R/K 7 0 R>>',
      '<</S/TR/P 6 0 R/K 8 0 R>>',
      '<</S/TD/P 7 0 R/Pg 3 0 R/K 0>>',
    ]);
    const { blocks, problems } = await read(file);
    expect(problems.map(({ code, message }) => `${code} ${message}`)).toEqual([
      'pdf-not-conforming the tags of papers/plan.pdf have a table without header cells, page 1',
    ]);
    expect((await inspectPdf((await packOf(blocks)).bytes)).claims).toEqual({
      pdfa: undefined,
      pdfua: undefined,
    });
  });

  it('that is damaged anywhere gives a sound pack, or none', { timeout: 60_000 }, async () => {
    const whole = Buffer.from(
      taggedPage(
        `/Table <</MCID 0>> BDC ${square} EMC /P <</MCID 1>> BDC ${square} EMC /A Do /Figure <</MCID 2>> BDC ${square} EMC`,
        [
          '<</S/Document/P 5 0 R/K[7 0 R 10 0 R 12 0 R]>>',
          '<</S/Table/P 6 0 R/Pg 3 0 R/K[0 8 0 R]>>',
          '<</S/TR/P 7 0 R/K 9 0 R>>',
          '<</S/TH/P 8 0 R/Pg 3 0 R/K 1/A<</O/Table/Scope/Row/RowSpan 1>>>>',
          '<</S/P/P 6 0 R/K<</Type/MCR/Pg 3 0 R/Stm 11 0 R/MCID 0>>>>',
          rawStream(
            `/P <</MCID 0>> BDC ${square} EMC`,
            '/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<<>>',
          ),
          '<</S/Figure/P 6 0 R/Pg 3 0 R/K 2/Alt(Square)/A<</O/Layout/BBox[0 0 9 9]>>>>',
        ],
        '/Resources<</XObject<</A 11 0 R>>>>',
      ),
    );
    const change = fc.tuple(fc.nat(whole.length - 1), fc.constantFrom(...'0123 /AKRS<]'));
    const changes = fc.array(change, { minLength: 1, maxLength: 5 });
    await fc.assert(
      fc.asyncProperty(changes, async (made) => {
        const bytes = Buffer.from(whole);
        for (const [at, sign] of made) bytes.write(sign, at, 'latin1');
        const { blocks } = await read(bytes);
        const source = (blocks[0] as SourcePage | undefined)?.source;
        const { findings } = await inspectPdf((await packOf(blocks)).bytes);
        if (source?.breaches.length === 0) expect(findings).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});
