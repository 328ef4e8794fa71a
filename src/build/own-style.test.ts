import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { PDFDict, PDFDocument, PDFName } from '@cantoo/pdf-lib';
import { unzipSync } from 'fflate';
import { getDocument, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { testPicture } from '../docx/testing/picture.ts';
import { sourceSansFont } from '../house-style/testing/styles-in-memory.ts';
import { sampleFiles } from '../load/testing/sample-files.ts';
import { formatProblem, InputProblems } from '../problems/problem.ts';
import { buildPack, type Pack } from './build-pack.ts';

const folder = mkdtempSync(join(tmpdir(), 'orderpaper-style-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A style that says everything, of a council of its own, and one that extends it. */
const styles: Readonly<Record<string, string | Uint8Array>> = {
  'fen/style.yaml': `extends: standard
fonts: { folder: fonts }
logo: { file: seal.png, alt: Fen Council, width: 30mm, align: right, pages: first-pages }
page: { size: [190mm, 270mm], marginRight: 25mm, marginLeft: 40mm }
duplex: true
running:
  header: { outer: "{{title}}", inner: "{{label.itemName}}" }
  footer: { outer: "{{pageOf}}", inner: "{{body}}, {{date}}" }
dates: { date: "d.M.yyyy" }
frontSheet: [logo, title, items, summons, papers]
labels: { en-GB: { itemName: "Item {{item}}" } }
`,
  'fen/seal.png': testPicture().bytes,
  'fen/fonts/a.ttf': sourceSansFont('SourceSans3-Light.ttf'),
  'fen/fonts/b.ttf': sourceSansFont('SourceSans3-Black.ttf'),
  'fen/fonts/c.ttf': sourceSansFont('SourceSans3-LightIt.ttf'),
  'fen/fonts/d.ttf': sourceSansFont('SourceSans3-BlackIt.ttf'),
  'fen/page.css': '.pack-main{--from:fen}',
  'marsh/page.css': '.pack-main{--from:marsh}',
  'marsh/style.yaml': 'extends: fen\nrunning: { size: 9pt }\n',
  'marsh/partials/summons.hbs':
    '<figure class="seal"><img src="seal.png" alt="The seal again" data-width="0.2"></figure>',
};

const data: Readonly<Record<string, string>> = {
  ...sampleFiles,
  'meetings/one/meeting.yaml': `body: panel
date: 2014-11-21
time: "11:00"
venue: Marsh Hall
items:
  - title: Apologies
  - title: Reeds
    report: { title: Cutting of reeds, body: reeds.md }
  - title: Eels
    report:
      title: Passage of eels
      body: eels.md
      appendices: [{ title: Weirs, body: weirs.md, orientation: landscape }]
`,
  'meetings/one/reeds.md': `${'The reeds were cut. '.repeat(600)}\n`,
  'meetings/one/eels.md': 'The eels pass.\n',
  'meetings/one/weirs.md': 'There are weirs.\n',
};

function write(below: string, files: Readonly<Record<string, string | Uint8Array>>): string {
  for (const [path, content] of Object.entries(files)) {
    const target = join(folder, below, path);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, content);
  }
  return join(folder, below);
}

async function build(changes: Readonly<Record<string, string>> = {}) {
  const dataFolder = write('data', data);
  const templatesFolder = write('templates', { ...styles, ...changes });
  return buildPack({ dataFolder, meeting: 'one', templatesFolder });
}

async function told(changes: Readonly<Record<string, string>>): Promise<string[]> {
  try {
    await build(changes);
  } catch (error) {
    if (!(error instanceof InputProblems)) throw error;
    return error.problems.map(
      (problem) =>
        formatProblem(problem)
          .split('\n')[0]
          ?.replace(/^.*templates\//, '') ?? '',
    );
  }
  return [];
}

type StructNode = { role?: string; alt?: string; children?: StructNode[] };

function altsOf(node: StructNode | null): string[] {
  const own = node?.role === 'Figure' ? [node.alt ?? ''] : [];
  return [...own, ...(node?.children ?? []).flatMap(altsOf)];
}

describe('a house style of a council’s own', () => {
  let pack: Pack;
  let pdf: PDFDocumentProxy;
  const bytesOf = (format: string) =>
    pack.outputs.find((output) => output.format === format)?.bytes ?? new Uint8Array();
  beforeAll(async () => {
    pack = await build();
    const data = new Uint8Array(bytesOf('pdf'));
    pdf = await getDocument({ data, verbosity: 0, useSystemFonts: false }).promise;
  });
  const page = async (number: number) => {
    const one = await pdf.getPage(number);
    const content = await one.getTextContent();
    const words = content.items.map((item) => ('str' in item ? item.str : '')).join('');
    return { one, words, alts: altsOf((await one.getStructTree()) as StructNode | null) };
  };

  it('gives the page its size and its own running matter', async () => {
    const { one, words } = await page(4);
    expect(one.view.map(Math.round)).toEqual([0, 0, 539, 765]);
    expect(words).toContain('Item 2');
    expect(words).toContain('Cutting of reeds');
    expect(words).toContain('Page 4 of ');
    expect(words).toContain('Marsh Panel, 21.11.2014');
  });

  it('leaves out what has no value: the front sheet is of no item', async () => {
    expect((await page(2)).words).not.toContain('Item');
  });

  it('begins each paper on an odd page; blank ones say so and are artifacts', async () => {
    const outline = await pdf.getOutline();
    const targets = await Promise.all(
      outline
        .flatMap((entry) => [entry, ...entry.items])
        .map(async ({ dest }) => (await pdf.getPageIndex((dest as [{ num: number; gen: number }])[0])) + 1),
    );
    for (const number of targets) expect(number % 2).toBe(1);
    const { one, words } = await page(2);
    expect(words).toContain('left blank');
    const tree = (await one.getStructTree()) as StructNode | null;
    expect(tree?.children ?? []).toEqual([]);
    const labels = await pdf.getPageLabels();
    expect(labels).toEqual(Array.from({ length: pdf.numPages }, (_, index) => String(index + 1)));
    expect(pack.pages).toBe(pdf.numPages);
  });

  it('ends a file of one item without a blank page', async () => {
    const one = await buildPack({
      dataFolder: join(folder, 'data'),
      templatesFolder: join(folder, 'templates'),
      meeting: 'one',
      only: '3',
      formats: ['pdf'],
    });
    const bytes = one.outputs[0]?.bytes ?? new Uint8Array();
    const { promise } = getDocument({ data: new Uint8Array(bytes), verbosity: 0, useSystemFonts: false });
    // The report, the blank back of its sheet, and its appendix.
    const first = pack.pages - 2;
    expect(await (await promise).getPageLabels()).toEqual([first, first + 1, first + 2].map(String));
  });

  it('shows its logo on the first page of every paper, and images of the style that it extends', async () => {
    expect((await page(1)).alts).toEqual(['Fen Council', 'The seal again']);
    expect((await page(3)).alts).toEqual(['Fen Council']);
    expect((await page(4)).alts).toEqual([]);
    const files = unzipSync(bytesOf('docx'));
    const body = new TextDecoder().decode(files['word/document.xml']);
    const sizes = body.match(/cx="\d+"(?= cy="\d+"\/><wp:docPr [^>]*descr="Fen Council")/g) ?? [];
    // 30 mm wide, on turned pages too.
    expect(sizes.map((size) => Math.round(Number(size.slice(4, -1)) / 36000))).toEqual([30, 30, 30, 30]);
    expect(body.match(/descr="The seal again"/g)).toHaveLength(1);
  });

  it('has what its folders add to web pages last, its own after that of the style it extends', () => {
    const page = new TextDecoder().decode(bytesOf('html'));
    expect(page).toMatch(/\.pack-main\{--from:fen\}\s*\.pack-main\{--from:marsh\}\s*<\/style>/);
    expect(page).toContain('.pack-skip{');
  });

  it('is set in the fonts of its folder', async () => {
    const pdf = await PDFDocument.load(bytesOf('pdf'));
    const names = pdf.context
      .enumerateIndirectObjects()
      .flatMap(([, object]) => (object instanceof PDFDict ? [object.get(PDFName.of('FontName'))] : []))
      .filter((name) => name !== undefined);
    expect(names.map((name) => String(name).replace(/.*\+/, '')).sort()).toEqual([
      'SourceSans3-Black',
      'SourceSans3-Light',
    ]);
  });

  it('begins papers with odd numbers in Word too, with a header for each side', () => {
    const files = unzipSync(bytesOf('docx'));
    const body = new TextDecoder().decode(files['word/document.xml']);
    const starts = [...body.matchAll(/<w:pgNumType w:start="(\d+)"/g)].map(([, page]) => Number(page));
    expect(starts).toHaveLength(4);
    for (const page of starts) expect(page % 2).toBe(1);
    expect(body).toContain('<w:headerReference w:type="even"');
  });
});

describe('a label in running matter', () => {
  it.each([
    [
      'running: { header: { left: "{{label.gone}}" } }',
      '2:28 label-missing there is no label `gone` in en-GB',
    ],
    [
      'running: { header: { left: "{{label.x}}" } }\nlabels: { en-GB: { x: "{{time}}" } }',
      '2:28 label-missing the label `x` uses the field `time`, which running matter does not have',
    ],
  ])('is told where it is not there: %j', async (source, problem) => {
    const problems = await told({ 'marsh/style.yaml': `extends: fen\n${source}` });
    expect(problems).toEqual([`marsh/style.yaml:${problem}`]);
  });
});
