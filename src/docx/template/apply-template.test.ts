import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  AlignmentType,
  Document,
  Footer,
  Header,
  HeadingLevel,
  Packer,
  PageNumber,
  Paragraph,
  TextRun,
} from 'docx';
import fc from 'fast-check';
import mammoth from 'mammoth';
import { describe, expect, test } from 'vitest';
import { warwickshireStyle } from '../../house-style/testing/own-styles.ts';
import { arbitraryDocument } from '../../layout/testing/arbitrary-document.ts';
import { councilFiles, councilTemplate } from '../testing/council-template.ts';
import { noPages } from '../testing/no-pages.ts';
import { openDocx } from '../testing/open-docx.ts';
import { richDocument, richPages } from '../testing/rich-document.ts';
import { withTemplate } from '../testing/with-template.ts';
import { accessibility, findFaults, soundness } from '../testing/word-assertions.ts';
import { wordsOfDocument, wordsOfDocx } from '../testing/words.ts';
import { childrenOf, find, findAll, type XmlElement } from '../testing/xml-tree.ts';
import { writeDocx } from '../write-docx.ts';
import { checkTemplate } from './check-template.ts';

const kept = { header: 'keep', footer: 'keep' } as const;
const styles = { paragraph: 'CBT', quotation: 'council recommendation' };
const inCouncilStyle = withTemplate(councilTemplate(), { ...kept, styles });
const write = (house: Parameters<typeof writeDocx>[1]) => writeDocx(richDocument(), house, richPages);
const hasOffice = spawnSync('soffice', ['--version']).status === 0;

/** A template as another program writes it: the docx package. */
async function templateOfDocx(): Promise<Uint8Array> {
  const text = { size: 21, font: 'Georgia', color: '222222' };
  const document = new Document({
    styles: {
      default: { document: { run: text } },
      paragraphStyles: [
        { id: 'P9', name: 'Authority Text', basedOn: 'Normal', paragraph: { spacing: { after: 111 } } },
      ],
    },
    sections: [
      {
        headers: { default: new Header({ children: [new Paragraph('Authority')] }) },
        footers: {
          default: new Footer({
            children: [new Paragraph({ children: [new TextRun({ children: [PageNumber.CURRENT] })] })],
          }),
        },
        children: [
          new Paragraph({ text: 'x', heading: HeadingLevel.HEADING_1, alignment: AlignmentType.CENTER }),
        ],
      },
    ],
  });
  return new Uint8Array(await Packer.toBuffer(document));
}

/** A template as LibreOffice saves it. */
function templateOfOffice(): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), 'orderpaper-template-'));
  const profile = `-env:UserInstallation=file://${folder}/profile`;
  const named = join(folder, 'council.docx');
  writeFileSync(named, councilTemplate());
  execFileSync('soffice', ['--headless', profile, '--convert-to', 'dotx', '--outdir', folder, named], {
    stdio: 'ignore',
  });
  const bytes = readFileSync(join(folder, 'council.dotx'));
  rmSync(folder, { recursive: true });
  return bytes;
}

const origins: readonly (readonly [
  string,
  () => Uint8Array | Promise<Uint8Array>,
  Readonly<Record<string, string>>,
  boolean,
])[] = [
  ['Word', councilTemplate, styles, true],
  ['the docx package', templateOfDocx, { paragraph: 'Authority Text' }, true],
  ['LibreOffice', templateOfOffice, { paragraph: 'Council Body Text' }, hasOffice],
  ['Orderpaper', () => write(warwickshireStyle()), {}, true],
];

describe.each(origins)('a template of %s', (_, make, named, possible) => {
  test.skipIf(!possible)(
    'gives a file that Word opens, with the same words',
    async () => {
      for (const running of [{}, { ...kept, page: 'template' as const }]) {
        const house = withTemplate(await make(), { styles: named, ...running });
        expect(checkTemplate(house)).toEqual([]);
        const bytes = await write(house);
        expect(findFaults(bytes, [...soundness, ...accessibility])).toEqual([]);
        expect(await wordsOfDocx(bytes)).toEqual(wordsOfDocument(richDocument(), richPages));
      }
    },
    60_000,
  );
});

test('any document comes through a template whole', async () => {
  await fc.assert(
    fc.asyncProperty(arbitraryDocument, async (any) => {
      const bytes = await writeDocx(any, inCouncilStyle, noPages);
      expect(findFaults(bytes)).toEqual([]);
      expect(await wordsOfDocx(bytes)).toEqual(wordsOfDocument(any, noPages));
    }),
    { numRuns: 10 },
  );
}, 60_000);

describe('styles', () => {
  test('are the council’s, under the names that officers know', async () => {
    const bytes = await write(inCouncilStyle);
    const names = [
      'Council Body Text',
      'Council Recommendation',
      'Heading 1',
      'List Bullet',
      'TOC 1',
      'Summons',
    ];
    const styleMap = names.map((name, index) => `p[style-name='${name}'] => p.s${index}:fresh`);
    const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(bytes) }, { styleMap });
    for (const [index, name] of names.entries()) expect(value, name).toContain(`<p class="s${index}">`);
    expect(stylesOf(bytes).has('Body Text')).toBe(false);
    const sheet = stylesOf(bytes);
    expect(find(sheet.get('heading 1') as XmlElement, 'w:rPr', 'w:sz')?.attributes['w:val']).toBe('40');
    expect(sheet.get('Council Gap')?.attributes['w:styleId']).toBe('SpacerCouncil');
  });

  test('that the template lacks are made from its own', async () => {
    const sheet = stylesOf(await write(inCouncilStyle));
    const based = (name: string) => find(sheet.get(name) as XmlElement, 'w:basedOn')?.attributes['w:val'];
    expect(based('Summons')).toBe('Normal');
    expect(based('Item')).toBe('Heading2');
    expect(based('Pack Header')).toBe('HeaderCouncil');
    expect(sheet.get('Normal')?.attributes).toMatchObject({ 'w:default': '1', 'w:styleId': 'Normal' });
    const run = childrenOf(find(sheet.get('Item') as XmlElement, 'w:rPr') as XmlElement).map(
      ({ name }) => name,
    );
    // Its own size and weight; the colour and the font are those of Heading 2.
    expect(run).toEqual(['w:sz', 'w:szCs']);
  });

  test('may be named for our header too', async () => {
    const sheet = stylesOf(
      await write(withTemplate(councilTemplate(), { styles: { header: 'Council Para' } })),
    );
    const based = find(sheet.get('Pack Header') as XmlElement, 'w:basedOn')?.attributes['w:val'];
    expect(based).toBe('CouncilText');
  });

  test('say nothing of a language: the document does', async () => {
    const xml = openDocx(await write(inCouncilStyle)).text('word/styles.xml');
    expect(xml.match(/<w:lang [^>]*>/g)).toEqual([
      '<w:lang w:val="en-GB" w:eastAsia="en-US" w:bidi="ar-SA"/>',
    ]);
  });

  test('number nothing that the pack does not, and keep headings headings', async () => {
    const { document } = opened(
      await write(withTemplate(councilTemplate(), { styles: { title: 'Title', 'heading-1': 'Title' } })),
    );
    for (const paragraph of findAll(document, 'w:p')) {
      const style = find(paragraph, 'w:pPr', 'w:pStyle')?.attributes['w:val'];
      const numId = find(paragraph, 'w:pPr', 'w:numPr', 'w:numId')?.attributes['w:val'];
      if (style === 'Heading2') expect(numId).toBeDefined();
      if (style === 'Title') expect(find(paragraph, 'w:pPr', 'w:outlineLvl')?.attributes['w:val']).toBe('0');
    }
    expect(findAll(document, 'w:outlineLvl').length).toBeGreaterThan(0);
  });

  test('draw no line out to the margin that ends before it', async () => {
    const { document } = opened(await write(inCouncilStyle));
    const broken = findAll(document, 'w:p').filter((each) => findAll(each, 'w:br').length > 0);
    const justified = broken.filter(
      (each) => find(each, 'w:pPr', 'w:pStyle')?.attributes['w:val'] === 'CouncilText',
    );
    expect(broken.length).toBeGreaterThan(0);
    for (const each of justified) expect(find(each, 'w:pPr', 'w:jc')?.attributes['w:val']).toBe('left');
  });

  test('bring their lists, bullets and theme', async () => {
    const docx = openDocx(await write(inCouncilStyle));
    const numbering = docx.text('word/numbering.xml');
    expect(numbering).toContain('w:val="▪"');
    expect(numbering).toContain('<w:pStyle w:val="Heading2"/>');
    expect(docx.text('word/theme/theme1.xml')).toContain('name="Council"');
    expect(docx.text('word/fontTable.xml')).not.toContain('embed');
    expect(docx.text('word/settings.xml')).toMatch(
      /defaultTabStop w:val="567".*compatibilityMode.*clrSchemeMapping/s,
    );
    expect(docx.text('word/settings.xml')).toContain('w:val="15" w:name="compatibilityMode"');
    const bullets = findAll(docx.xml('word/document.xml'), 'w:pPr').filter(
      (each) => find(each, 'w:pStyle')?.attributes['w:val'] === 'ListBullet',
    );
    expect(bullets.filter((each) => find(each, 'w:numPr') === undefined).length).toBeGreaterThan(3);
  });
});

describe('a header and a footer that are kept', () => {
  test('stand on every page, with pictures, links and fields; the letterhead where a paper begins', async () => {
    const docx = openDocx(await write(inCouncilStyle));
    expect(docx.paths.filter((path) => /(header|footer)\d/.test(path))).toEqual([
      'word/_rels/header1.xml.rels',
      'word/_rels/header2.xml.rels',
      'word/_rels/header3.xml.rels',
      'word/_rels/header4.xml.rels',
      'word/footer1.xml',
      'word/footer2.xml',
      'word/header1.xml',
      'word/header2.xml',
      'word/header3.xml',
      'word/header4.xml',
    ]);
    expect(docx.text('word/header1.xml')).toContain('Mercia County Council');
    expect(docx.text('word/header1.xml')).toContain('<w:rStyle w:val="Hyperlink"/>');
    expect(docx.text('word/header1.xml')).not.toMatch(/_GoBack|paraId/);
    expect(docx.text('word/header2.xml')).toContain('Shire Hall');
    const picture = /Target="(media\/template-[^"]*)"/.exec(docx.text('word/_rels/header2.xml.rels'))?.[1];
    expect(docx.paths).toContain(`word/${picture}`);
    expect(docx.text('word/footer1.xml')).toMatch(/ PAGE .* NUMPAGES /s);
    const sections = findAll(docx.xml('word/document.xml'), 'w:sectPr');
    expect(referencesOf(sections[0])).toEqual([
      'header default header1',
      'header first header2',
      'footer default footer1',
      'footer first footer1',
    ]);
    const margins = sections.map((each) => find(each, 'w:pgMar')?.attributes);
    expect(margins[0]).toMatchObject({ 'w:left': '2211', 'w:header': '567', 'w:footer': '567' });
  });

  test('say of pictures what they show, or that they are decoration', async () => {
    const silent = String(councilFiles['word/header2.xml']).replace(/ descr="[^"]*"/, '');
    const bytes = councilTemplate({ 'word/header2.xml': silent });
    const properties = async (template: Uint8Array) => {
      const docx = openDocx(await write(withTemplate(template, { header: 'keep' })));
      return findAll(docx.xml('word/header2.xml'), 'wp:docPr')[0];
    };
    expect((await properties(councilTemplate()))?.attributes.descr).toBe('Crest of the council');
    const decoration = await properties(bytes);
    expect(decoration?.attributes.descr).toBe('');
    expect(findAll(decoration as XmlElement, 'adec:decorative')[0]?.attributes.val).toBe('1');
  });

  test('show the marking of a paper that has one, and of no other', async () => {
    const docx = openDocx(await write(inCouncilStyle));
    const marked = docx.paths.filter(
      (path) => /^word\/(header|footer)\d/.test(path) && docx.text(path).includes('RESTRICTED'),
    );
    expect(marked).toEqual(['word/footer2.xml', 'word/header3.xml', 'word/header4.xml']);
    const first = (path: string) =>
      childrenOf(docx.xml(path)).map((each) => find(each, 'w:pPr', 'w:pStyle')?.attributes['w:val']);
    expect(first('word/header3.xml')[0]).toBe('ProtectiveMarking');
    expect(first('word/footer2.xml').at(-1)).toBe('ProtectiveMarking');
    const sections = findAll(docx.xml('word/document.xml'), 'w:sectPr').map(referencesOf);
    const protectedSection = sections.findIndex((each) => each.includes('header default header3'));
    expect(sections[protectedSection]).toContain('footer default footer2');
    expect(sections[protectedSection + 1]).toContain('header default header1');
  });

  test('may be one without the other: ours goes on beside it', async () => {
    const docx = openDocx(await write(withTemplate(councilTemplate(), { footer: 'keep' })));
    expect(findFaults(docx.bytes)).toEqual([]);
    const headers = docx.paths.filter((path) => /^word\/header\d/.test(path)).map(docx.text);
    expect(headers.some((xml) => xml.includes('Warwickshire Police and Crime Panel'))).toBe(true);
    expect(headers.some((xml) => xml.includes('Mercia'))).toBe(false);
    expect(docx.text('word/footer1.xml')).toContain('NUMPAGES');
    expect(docx.paths.filter((path) => /^word\/footer\d/.test(path))).toHaveLength(2);
  });

  test('of even pages are kept too, where the template asks for them', async () => {
    const files = await import('../testing/council-template.ts');
    const settings = String(files.councilFiles['word/settings.xml']).replace(
      '<w:compat>',
      '<w:evenAndOddHeaders/><w:compat>',
    );
    const body = String(files.councilFiles['word/document.xml'])
      .replace('w:type="first"', 'w:type="even"')
      .replace('<w:titlePg/>', '');
    const bytes = councilTemplate({ 'word/settings.xml': settings, 'word/document.xml': body });
    const docx = openDocx(await write(withTemplate(bytes, { header: 'keep' })));
    expect(findFaults(docx.bytes)).toEqual([]);
    expect(docx.text('word/settings.xml')).toContain('<w:evenAndOddHeaders/>');
    const references = referencesOf(findAll(docx.xml('word/document.xml'), 'w:sectPr')[0]);
    expect(references).toContain('header even header2');
    expect(references.some((each) => each.startsWith('footer even'))).toBe(true);
  });
});

test('pages have the template’s size and margins where that is asked for', async () => {
  const { document } = opened(await write(withTemplate(councilTemplate(), { page: 'template' })));
  const [section] = findAll(document, 'w:sectPr');
  expect(section && find(section, 'w:pgMar')?.attributes).toMatchObject({
    'w:left': '1418',
    'w:right': '1134',
    'w:top': '1701',
  });
});

test('the bytes are the same every time, and nothing in them comes from elsewhere', async () => {
  const first = await write(inCouncilStyle);
  expect(Buffer.from(await write(inCouncilStyle)).equals(Buffer.from(first))).toBe(true);
  const docx = openDocx(first);
  const rels = docx.paths.filter((path) => path.endsWith('.rels')).map(docx.text);
  const external = rels.flatMap((xml) => xml.match(/<Relationship [^>]*TargetMode="External"[^>]*>/g) ?? []);
  for (const link of external) expect(link).toMatch(/relationships\/hyperlink" Target="(https?|mailto):/);
});

function opened(bytes: Uint8Array) {
  return { document: openDocx(bytes).xml('word/document.xml') };
}

function stylesOf(bytes: Uint8Array): Map<string, XmlElement> {
  const all = findAll(openDocx(bytes).xml('word/styles.xml'), 'w:style');
  return new Map(all.map((style) => [find(style, 'w:name')?.attributes['w:val'] ?? '', style]));
}

function referencesOf(section: XmlElement | undefined): string[] {
  return childrenOf(section ?? { name: '', attributes: {}, children: [] })
    .filter(({ name }) => name.endsWith('Reference'))
    .map(
      ({ name, attributes }) =>
        `${name.slice(2, -'Reference'.length)} ${attributes['w:type']} ${attributes['r:id']}`,
    );
}
