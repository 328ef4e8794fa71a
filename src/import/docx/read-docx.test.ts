import { describe, expect, test } from 'vitest';
import { print } from '../../document/print.ts';
import { testPicture } from '../../docx/testing/picture.ts';
import type { FileOptions } from '../../load/meeting.ts';
import { importFile } from '../import-file.ts';
import { list, numbered, p, r, styled, tbl, type WordParts, wordFile } from '../testing/word-file.ts';

const at = { file: 'meeting.yaml', line: 9, column: 7 };

async function read(body: string, parts: WordParts = {}, options: FileOptions = {}, title?: string) {
  const file = { type: 'author-file', format: 'docx', path: 'reports/a.docx', at, options } as const;
  return importFile({
    file: { ...file, bytes: wordFile(body, parts) },
    idPrefix: 'r-',
    scheme: 'report',
    pages: {},
    orientation: 'portrait',
    ...(title !== undefined && { title }),
  });
}

async function printed(...given: Parameters<typeof read>): Promise<string> {
  const { blocks, problems } = await read(...given);
  expect(problems).toEqual([]);
  return print(blocks);
}

async function told(...given: Parameters<typeof read>): Promise<string[]> {
  const { problems } = await read(...given);
  for (const { hint, at: place } of problems) expect([hint !== '', place]).toEqual([true, at]);
  return problems.map(({ code, severity, message }) => `${code} ${severity}: ${message}`);
}

describe('words', () => {
  test('keep their marks and links', async () => {
    const body = p(
      `${r('The ')}${r('Panel', '<w:b/>')}${r(' met', '<w:i/>')}<w:hyperlink r:id="l">${r('on line', '<w:u w:val="single"/>')}</w:hyperlink>${r('2', '<w:vertAlign w:val="superscript"/>')}${r('3', '<w:position w:val="-6"/>')}.`.replace(
        '.',
        r('.'),
      ),
    );
    const relationships =
      '<Relationship Id="l" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink" Target="https://a.example/" TargetMode="External"/>';
    expect(await printed(body, { relationships })).toMatchInlineSnapshot(
      `"paragraph The {bold Panel}{italic  met}{link https://a.example/: on line}{super 2}{sub 3}."`,
    );
  });

  test('of a character style are as bold as the style', async () => {
    const styles =
      '<w:style w:type="character" w:styleId="S"><w:name w:val="Strong"/><w:rPr><w:b/></w:rPr></w:style>';
    expect(
      await printed(p(`${r('a ')}${r('b', '<w:rStyle w:val="S"/>')}`), { styles }),
    ).toMatchInlineSnapshot(`"paragraph a {bold b}"`);
  });

  test('of notes stand at their references', async () => {
    const footnotes = `<w:footnote w:id="2">${p('See the Act.')}</w:footnote>`;
    const body = p(`${r('Text')}<w:r><w:footnoteReference w:id="2"/></w:r>`);
    expect(await printed(body, { footnotes })).toMatchInlineSnapshot(
      `"paragraph Text{note 0: See the Act.}"`,
    );
  });
});

describe('headings', () => {
  const heading = (level: number, words: string) => p(words, styled(`Heading${level}`));

  test('begin below the title of the paper, and leave no level out', async () => {
    const body = heading(1, 'One') + heading(3, 'Under') + p('Text') + heading(2, 'Two');
    expect(await printed(body)).toMatchInlineSnapshot(`
      "heading 2 #r-one One
      heading 3 #r-under Under
      paragraph Text
      heading 3 #r-two Two"
    `);
  });

  test('that say the title of the paper are not said again', async () => {
    const body = heading(1, 'BUDGET  report') + heading(2, 'Background');
    expect(await printed(body, {}, {}, 'Budget Report')).toMatchInlineSnapshot(
      `"heading 2 #r-background Background"`,
    );
  });

  const lines = p(r('Background', '<w:b/>')) + p('Text.') + p(r('A whole sentence.', '<w:b/>'));
  test('that are only bold lines are told', async () => {
    expect(await told(lines)).toMatchInlineSnapshot(`
      [
        "bold-headings warning: \`a.docx\` has lines in bold that look like headings, which no screen reader can find: “Background”",
      ]
    `);
  });

  test('that are only bold lines are headings where the meeting says so', async () => {
    expect(await printed(lines, {}, { 'bold-lines-are-headings': true })).toMatchInlineSnapshot(`
      "heading 2 #r-background Background
      paragraph Text.
      paragraph {bold A whole sentence.}"
    `);
  });
});

describe('numbers', () => {
  const report = list(
    1,
    ['decimal', '%1.', '<w:pStyle w:val="Heading1"/>'],
    ['decimal', '%1.%2'],
    ['lowerLetter', '(%3)'],
  );
  const body = [
    p('Background', styled('Heading1') + numbered(1)),
    p('First', numbered(1, 1)),
    p('Second', numbered(1, 1)),
    p('Choice', numbered(1, 2)),
    p('Finance', styled('Heading1') + numbered(1)),
    p('Third', numbered(1, 1)),
    p('Plain'),
  ].join('');

  test('are those that the author saw', async () => {
    expect(await printed(body, { numbering: report })).toMatchInlineSnapshot(`
      "heading 2 #r-background [1.] Background
      paragraph [1.1] First
      paragraph [1.2] Second
      list lower-alpha
        (a) Choice
      heading 2 #r-finance [2.] Finance
      paragraph [2.1] Third
      paragraph Plain"
    `);
  });

  test('are left to the house style where the meeting says so', async () => {
    expect(await printed(body, { numbering: report }, { numbers: 'house-style' })).toMatchInlineSnapshot(`
      "heading 2 #r-background Background
      paragraph First
      paragraph Second
      list lower-alpha
        (a) Choice
      heading 2 #r-finance Finance
      paragraph Third
      paragraph .unnumbered Plain"
    `);
  });

  test('of lists make lists, the inner in the outer, and go on after text', async () => {
    const numbering = list(2, ['lowerLetter', '(%1)'], ['lowerRoman', '%2)']) + list(3, ['bullet', '•']);
    const lists =
      p('One', numbered(2)) +
      p('Under one', numbered(2, 1)) +
      p('Two', numbered(2)) +
      p('Between') +
      p('Three', numbered(2)) +
      p('Dot', numbered(3));
    expect(await printed(lists, { numbering })).toMatchInlineSnapshot(`
      "list lower-alpha
        (a)
          paragraph One
          list lower-roman
            i) Under one
        (b) Two
      paragraph Between
      list lower-alpha
        (c) Three
      list bullet
        • Dot"
    `);
  });

  test('begin afresh where the list is begun afresh', async () => {
    const again =
      '<w:num w:numId="9"><w:abstractNumId w:val="2"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>';
    const body = p('One', numbered(2)) + p('Between') + p('One again', numbered(9)) + p('Two', numbered(9));
    expect(await printed(body, { numbering: list(2, ['decimal', '%1)']) + again })).toMatchInlineSnapshot(`
      "list decimal
        1) One
      paragraph Between
      list decimal
        1) One again
        2) Two"
    `);
  });
});

describe('tables', () => {
  test('keep merged cells and the rows that head them', async () => {
    const down = (words: string, merge: string) =>
      `<w:tc><w:tcPr><w:vMerge ${merge}/></w:tcPr>${p(words)}</w:tc>`;
    const across = (words: string) => `<w:tc><w:tcPr><w:gridSpan w:val="2"/></w:tcPr>${p(words)}</w:tc>`;
    const rows = [
      ['Service', 'Riders', 'Cost'],
      [down('Rugby', 'w:val="restart"'), '1,200', '£3'],
      [down('', ''), across('None')],
    ];
    expect(await printed(tbl(rows, '', 1))).toMatchInlineSnapshot(`
      "table grid [left, right, right]
        head (column) Service | (column) Riders | (column) Cost
        row rowspan=2 Rugby | 1,200 | £3
        row colspan=2 None"
    `);
  });

  test('have a head where their first row looks like one and Word says so', async () => {
    const rows = [
      [p(r('Service', '<w:b/>')), p(r('Cost', '<w:b/>'))],
      ['Rugby', '£3'],
    ];
    expect(await printed(tbl(rows, '<w:tblLook w:val="0020"/>'))).toMatchInlineSnapshot(`
      "table grid [left, right]
        head (column) {bold Service} | (column) {bold Cost}
        row Rugby | £3"
    `);
  });

  test('take the caption above or below them', async () => {
    const styles = '<w:style w:type="paragraph" w:styleId="C"><w:name w:val="caption"/></w:style>';
    const one = tbl(
      [
        ['a', 'b'],
        ['1', '2'],
      ],
      '',
      1,
    );
    const body = p('Table 1: Above', styled('C')) + one + p('Text') + one + p('Table 2: Below', styled('C'));
    expect(await printed(body, { styles })).toMatchInlineSnapshot(`
      "table grid [right, right] caption: Table 1: Above
        head (column) a | (column) b
        row 1 | 2
      paragraph Text
      table grid [right, right] caption: Table 2: Below
        head (column) a | (column) b
        row 1 | 2"
    `);
  });

  test('of one cell are text; of one row are told', async () => {
    expect(await printed(tbl([['Framed']]))).toBe('paragraph Framed');
    expect(await told(tbl([['Left', 'Right']]))).toMatchInlineSnapshot(`
      [
        "table-layout warning: \`a.docx\` has tables that seem to hold text side by side, which is read row by row: “Left”",
      ]
    `);
  });
});

const picture = (descr: string, more = '') =>
  p(
    `<w:r><w:drawing><wp:inline><wp:extent cx="2857500" cy="100"/><wp:docPr id="1" name="P" descr="${descr}">${more}</wp:docPr><a:graphic><a:graphicData uri="x"><pic:pic><pic:blipFill><a:blip r:embed="i"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`,
  );
const withPicture: WordParts = {
  relationships:
    '<Relationship Id="i" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="media/one.png"/>',
  more: { 'word/media/one.png': testPicture().bytes },
};

describe('pictures', () => {
  test('keep their alternative text and their share of the column', async () => {
    expect(await printed(picture('Map of the wards'), withPicture)).toMatchInlineSnapshot(
      `"figure reports/a.docx picture 1 600×300 width=0.5 “Map of the wards”"`,
    );
  });

  test('without alternative text are told, unless they are decoration', async () => {
    expect(await told(picture(''), withPicture)).toMatchInlineSnapshot(`
      [
        "alt-missing error: \`a.docx\` has pictures without an alternative text: “picture 1”",
      ]
    `);
    const decoration = '<a:extLst><a:ext uri="d"><d:decorative xmlns:d="x" val="1"/></a:ext></a:extLst>';
    expect(await told(picture('', decoration), withPicture)).toEqual([]);
  });
});

test('pages on their side are a section', async () => {
  const turned = '<w:sectPr><w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/></w:sectPr>';
  const upright = '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/></w:sectPr>';
  const body = p('Before', upright) + p('Wide', turned) + p('After') + upright;
  expect(await printed(body)).toMatchInlineSnapshot(`
    "paragraph Before
    section landscape
      paragraph Wide
    paragraph After"
  `);
});

describe('what may not be published, or cannot be carried over', () => {
  const changes = p(
    `${r('Kept ')}<w:ins w:id="1" w:author="a">${r('new')}</w:ins><w:del w:id="2" w:author="a"><w:r><w:delText>secret</w:delText></w:r></w:del>`,
  );

  test('tracked changes are an error until they are accepted', async () => {
    expect(await told(changes)).toMatchInlineSnapshot(`
      [
        "tracked-changes error: \`a.docx\` has tracked changes that are neither accepted nor rejected: “secret”, “new”",
      ]
    `);
    expect(await printed(changes, {}, { 'accept-changes': true })).toBe('paragraph Kept new');
  });

  test('a paragraph whose end was deleted goes on in the next', async () => {
    const body = p(r('One '), '<w:rPr><w:del w:id="1"/></w:rPr>') + p('two');
    expect(await printed(body, {}, { 'accept-changes': true })).toBe('paragraph One two');
  });

  const hiddenStyle =
    '<w:style w:type="character" w:styleId="H"><w:name w:val="h"/><w:rPr><w:vanish/></w:rPr></w:style>';
  test.each([
    ['hidden text', p(`${r('Open ')}${r('secret', '<w:vanish/>')}`)],
    ['hidden text by its style', p(`${r('Open ')}${r('secret', '<w:rStyle w:val="H"/>')}`)],
    ['a comment', p(`${r('Open')}<w:r><w:commentReference w:id="1"/></w:r>`)],
    ['an equation', p(`${r('Open ')}<m:oMath><m:r><m:t>secret</m:t></m:r></m:oMath>`)],
    ['an object', p(`${r('Open ')}<w:r><w:object/></w:r>`)],
    [
      'a chart',
      p(
        `${r('Open ')}<w:r><w:drawing><wp:inline><a:graphic><a:graphicData uri="chart"/></a:graphic></wp:inline></w:drawing></w:r>`,
      ),
    ],
  ])('%s is left out and told', async (_, body) => {
    const { blocks } = await read(body, { styles: hiddenStyle });
    expect(print(blocks)).toBe('paragraph Open');
    expect(await told(body, { styles: hiddenStyle })).toMatchSnapshot();
  });

  test('the words of a text box follow their paragraph once', async () => {
    const box = `<w:txbxContent>${p('Boxed')}</w:txbxContent>`;
    const body = p(
      `${r('Open')}<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:anchor><a:graphic><a:graphicData uri="w"><wps:wsp><wps:txbx>${box}</wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox>${box}</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>`,
    );
    const { blocks } = await read(body);
    expect(print(blocks)).toBe('paragraph Open\nparagraph Boxed');
    expect(await told(body)).toMatchInlineSnapshot(`
      [
        "not-carried-over warning: \`a.docx\` has text boxes, whose text stands after the paragraph that they are tied to: “Boxed”",
      ]
    `);
  });

  test('links that nobody can follow become words', async () => {
    const relationships =
      '<Relationship Id="l" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink" Target="file:///H:/costs.xlsx" TargetMode="External"/>';
    const body = p(`<w:hyperlink r:id="l">${r('costs')}</w:hyperlink>`);
    expect(print((await read(body, { relationships })).blocks)).toBe('paragraph costs');
    expect(await told(body, { relationships })).toMatchInlineSnapshot(`
      [
        "link-invalid warning: \`a.docx\` has links that no reader can follow, which stand as words: “costs”",
      ]
    `);
  });
});

describe('a file is refused', () => {
  const external = (type: string) =>
    `<Relationship Id="x" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="https://elsewhere.example/a" TargetMode="External"/>`;
  test.each<readonly [string, WordParts]>([
    ['macros', { more: { 'word/vbaProject.bin': 'x' } }],
    [
      'the type of a file with macros',
      { contentType: 'application/vnd.ms-word.document.macroEnabled.main+xml' },
    ],
    [
      'the type of a workbook',
      { contentType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml' },
    ],
    ['a linked picture', { relationships: external('image') }],
    ['a template elsewhere', { relationships: external('attachedTemplate') }],
    ['an object', { relationships: external('oleObject').replace(' TargetMode="External"', '') }],
    ['a part outside', { more: { '../evil.xml': '<x/>' } }],
    ['a document type', { more: { 'word/styles.xml': '<!DOCTYPE x [<!ENTITY a "b">]><x/>' } }],
    ['elements without end', { more: { 'word/styles.xml': '<a>'.repeat(20_000) } }],
  ])('for %s', async (_, parts) => {
    const { blocks } = await read(p('Text'), parts);
    expect(blocks).toEqual([]);
    expect(await told(p('Text'), parts)).toMatchSnapshot();
  });
});
