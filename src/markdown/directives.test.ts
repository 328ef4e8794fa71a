import { describe, expect, test } from 'vitest';
import { problemsOf, tree } from './testing/read.ts';

describe('pages of their own', () => {
  test('are turned or marked, and never within each other', () => {
    const markdown =
      '::::landscape\nTurned.\n:::marking RESTRICTED\nBoth.\n\n:::page-break\n:::\nTurned again.\n::::\n:::marking SECRET\nMarked.\n:::';
    expect(tree(markdown)).toMatchInlineSnapshot(`
      "section landscape
        paragraph Turned.
      section landscape marking RESTRICTED
        paragraph Both.
        page-break
      section landscape
        paragraph Turned again.
      section portrait marking SECRET
        paragraph Marked."
    `);
  });

  test('keep the orientation of the paper', () => {
    expect(tree(':::marking SECRET\nMarked.\n:::', { orientation: 'landscape' })).toContain(
      'section landscape',
    );
  });

  test.each(['landscape', 'marking X', 'title', 'page-break'])(
    '%s has no place within another block',
    (name) => {
      const close = name === 'page-break' ? '' : '\n  :::';
      expect(problemsOf(`- item\n\n  :::${name}${close}`)).toEqual([
        `report.md:3:1 markdown-directive \`:::${name.split(' ')[0]}\` begins a new page, and must not stand within another block`,
      ]);
    },
  );
});

test('a title page may hold the title, and a new page follows', () => {
  const markdown =
    ':::title\n# Review of services\n\nNovember 2014\n:::\n\n:::contents 3\n\n## Summary\n\n### Costs\n\n#### Deep';
  expect(tree(markdown)).toMatchInlineSnapshot(`
    "group .title-page
      heading 1 #review-of-services Review of services
      paragraph November 2014
    page-break
    contents
      entry Summary → summary
        entry Costs → costs
    heading 2 #summary Summary
    heading 3 #costs Costs
    heading 4 #deep Deep"
  `);
});

test('a letter has its parts, and keeps lines where they count', () => {
  const markdown =
    '::::letter\n:::sender\nJim Graham\nShire Hall\n:::\n:::address\nThe Chair\nLeamington\n:::\n:::date\n21 November\n2014\n:::\n:::subject Police and *Crime*\n:::\nDear Chair,\nthank you.\n:::signature Jim Graham\n::::';
  expect(tree(markdown)).toMatchInlineSnapshot(`
    "group .letter
      group .sender kept
        paragraph Jim Graham{br}Shire Hall
      group .address kept
        paragraph The Chair{br}Leamington
      group .date
        paragraph 21 November 2014
      group .subject
        paragraph Police and {italic Crime}
      paragraph Dear Chair, thank you.
      rule .signature
      paragraph .signature-name Jim Graham"
  `);
});

test('a recommendation has its tag', () => {
  expect(tree(':::recommendation 7\nThat the Panel *agrees*:\n\na) to go\n:::')).toMatchInlineSnapshot(`
    "group .recommendation kept
      paragraph {bold Recommendation 7} – That the Panel {italic agrees}:
      list lower-alpha
        a) to go"
  `);
  expect(tree(':::recommendation 7\n- a\n:::')).toContain('paragraph {bold Recommendation 7}\n');
});

test('a pull quotation tells whose it is, if that is told', () => {
  expect(tree(':::pull-quote Jane *Doe*, Chair\nVictims come first.\n:::')).toMatchInlineSnapshot(`
    "quotation .pull-quote
      paragraph Victims come first.
      paragraph .attribution Jane {italic Doe}, Chair"
  `);
  expect(tree(':::pull-quote\nVictims come first.\n:::')).not.toContain('attribution');
});

test('a form is a table of terms and definitions under its title', () => {
  const markdown =
    ':::form Scope of the *review*\nName\n: Victims’ services\n\nQuestions\n: - one\n  - two\n\n: And more.\n:::';
  expect(tree(markdown)).toMatchInlineSnapshot(`
    "table form [left, left]
      head (column) colspan=2 Scope of the {italic review}
      row (row) Name | Victims’ services
      row
        cell (row)
          paragraph Questions
        cell
          list bullet
            • one
            • two
          paragraph And more."
  `);
  expect(problemsOf(':::form X\ntext\n:::')).toEqual([
    'report.md:1:1 markdown-directive `:::form` holds a definition list and nothing else',
  ]);
});

test('what is unnumbered has that role, but for what has one', () => {
  expect(
    tree('::::unnumbered\n## Head\n\nText\n\n- item\n\n:::keep\nKept\n:::\n:::date\nToday\n:::\n::::'),
  ).toMatchInlineSnapshot(`
    "heading 2 .unnumbered #head Head
    paragraph .unnumbered Text
    list bullet
      • item
    group kept
      paragraph .unnumbered Kept
    group .date
      paragraph Today"
  `);
});

describe('a passage in another language', () => {
  test('tags its blocks, but for those that have a language of their own', () => {
    const markdown =
      '::::lang cy\n## Cefndir\n\nTestun.\n\n- un\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n' +
      ':::lang gd\nTeacsa.\n:::\n\n:::landscape\nTudalen.\n:::\n\n:::contents 2\n::::\n\nEnglish.';
    expect(tree(markdown)).toMatchInlineSnapshot(`
      "heading 2 #cefndir lang=cy Cefndir
      paragraph lang=cy Testun.
      list lang=cy bullet
        • un
      table lang=cy grid [right, right]
        head (column) a | (column) b
        row 1 | 2
      paragraph lang=gd Teacsa.
      section lang=cy landscape
        paragraph Tudalen.
      contents
        entry Cefndir → cefndir
      paragraph English."
    `);
  });

  test('may stand in an item, and needs the tag of a language', () => {
    expect(tree('- one\n\n  :::lang cy\n  dau\n  :::')).toContain('paragraph lang=cy dau');
    expect(problemsOf(':::lang\nx\n:::')).toEqual([
      'report.md:1:1 markdown-directive `:::lang` is followed by the tag of a language',
    ]);
    expect(problemsOf(':::lang Welsh language\nx\n:::')).toHaveLength(1);
  });
});

describe('colons', () => {
  test('of the same count nest, if each is closed', () => {
    expect(tree(':::keep\n:::date\na\n:::\nb\n:::\nc')).toMatchInlineSnapshot(`
      "group kept
        group .date
          paragraph a
        paragraph b
      paragraph c"
    `);
  });

  test('end a paragraph, a list and a quotation', () => {
    expect(
      tree(':::keep\ntext\n:::\n\n:::keep\n- item\n:::\n\n:::keep\n> quoted\n:::'),
    ).toMatchInlineSnapshot(`
      "group kept
        paragraph text
      group kept
        list bullet
          • item
      group kept
        quotation
          paragraph quoted"
    `);
  });

  test('may stand in an item of a list', () => {
    expect(tree('- a\n\n  :::keep\n  b\n  :::\n- c')).toContain('group kept');
  });
});

describe('is told, and the content read all the same:', () => {
  test.each([
    ['::: landscap\nx\n:::', '1:1 markdown-directive there is no directive `:::landscap`'],
    [':::foo', '1:1 markdown-directive there is no directive `:::foo`'],
    ['x\n\n:::keep\ny', '3:1 markdown-directive `:::keep` is never closed'],
    ['x\n:::', '2:1 markdown-directive these colons close nothing'],
    [':::{.x}', '1:1 markdown-directive a directive has a name after its colons'],
    [
      ':::keep it\nx\n:::',
      '1:1 markdown-directive `:::keep` is followed by nothing on its line, not by `it`',
    ],
    [':::marking\nx\n:::', '1:1 markdown-directive `:::marking` is followed by the marking'],
    [
      ':::contents 9',
      '1:1 markdown-directive `:::contents` is followed by the last heading level that it lists, from 2 to 6',
    ],
    [':::recommendation\nx\n:::', '1:1 markdown-directive `:::recommendation` is followed by its number'],
    ['- a\n\n  :::keep\n  b\n\nc', '3:1 markdown-directive `:::keep` is never closed'],
  ])('%j', (markdown, problem) => {
    expect(problemsOf(markdown)).toEqual([`report.md:${problem}`]);
  });

  test('with the name that was meant', () => {
    expect(tree('```\n:::keep\n```')).toContain('{code :::keep}');
  });
});
