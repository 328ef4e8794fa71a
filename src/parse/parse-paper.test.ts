import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { heading, list, paragraph, plainRunning, text } from '../document/build.ts';
import { print } from '../document/print.ts';
import { plainText } from '../document/text.ts';
import type { Block, Image } from '../document/tree.ts';
import { warwickshireStyle } from '../house-style/testing/own-styles.ts';
import { testLanguages } from '../language/testing/languages.ts';
import type { PlannedPaper } from '../plan/pack-plan.ts';
import { planPack } from '../plan/plan-pack.ts';
import { bodyText, item, meetingOf, report } from '../plan/testing/sample-meeting.ts';
import type { Problem } from '../problems/problem.ts';
import { parsePaper } from './parse-paper.ts';

const style = warwickshireStyle();
const image: Image = { path: 'logo.png', format: 'png', widthPx: 40, heightPx: 20, bytes: new Uint8Array() };

function plannedReport(): PlannedPaper {
  const body = bodyText('body');
  const pack = planPack(
    meetingOf([item('One', { report: report('A report', { body }) })]),
    style,
    'public',
    testLanguages(),
  );
  return pack.papers[1] as PlannedPaper;
}

function parse(html: string, slots: Record<string, readonly Block[]> = {}) {
  return parsePaper(html, plannedReport(), slots, {
    style,
    documentLang: 'en-GB',
    printed: { page: 'Page %1', pages: 'Pages %1–%2', contents: 'Contents' },
    runningFields: plainRunning,
    sources: [{ file: 'report.hbs', text: html }],
    readImage: (path): Image | Problem =>
      path === 'logo.png' ? image : { code: 'file-missing', severity: 'error', message: 'not there' },
    packEntries: [
      { level: 1, number: '1.', children: [text('A report')], target: 'item-1-report' },
      { level: 2, children: [text('Appendix A')], target: 'item-1-appendix-a' },
    ],
  });
}

/** The blocks of an article as indented text; there must be no problem. */
function blocks(html: string, slots?: Record<string, readonly Block[]>): string[] {
  const { paper, problems } = parse(`<article>${html}</article>`, slots);
  expect(problems).toEqual([]);
  return print(paper.blocks).split('\n');
}

function problems(html: string, slots?: Record<string, readonly Block[]>): string[] {
  return parse(html, slots).problems.map(
    ({ code, message, at }) => `${at?.line}:${at?.column} ${code} ${message}`,
  );
}

describe('parsePaper', () => {
  it('reads headings, paragraphs, marks and line breaks', () => {
    expect(
      blocks(`<h2 class="item" lang="cy">A <em>very</em>  short
        heading</h2> bare text <p>One <strong>two <em>three</em></strong><br>
        <u>u</u><s>s</s><code>c</code>x<sup>2</sup><sub>n</sub> <span lang="fr">mot</span></p>`),
    ).toEqual([
      'heading 2 .item lang=cy A {italic very} short heading',
      'paragraph bare text',
      'paragraph One {bold two }{bold italic three}{br}{underline u}{strike s}{code c}x{super 2}{sub n} {lang=fr mot}',
    ]);
  });

  it('keeps no-break spaces and drops what is empty', () => {
    expect(
      blocks('<p>11.00\u00a0a.m.&nbsp;</p><p> \n </p><p><strong> </strong></p><h2></h2><ul></ul><div></div>'),
    ).toEqual(['paragraph 11.00\u00a0a.m.\u00a0']);
  });

  it('makes numbers by their scheme', () => {
    expect(
      blocks(
        '<h2 data-number="3" data-scheme="agenda">A</h2><p data-number="3.2" data-scheme="agenda">B</p><h2 data-number="" data-scheme="agenda">C</h2>',
      ),
    ).toEqual(['heading 2 [3.] A', 'paragraph [(2)] B', 'heading 2 C']);
    expect(problems('<article><h2 data-number="3" data-scheme="agneda">A</h2></article>')).toEqual([
      '1:10 template-html `data-number="3" data-scheme="agneda"` is not a number of this house style',
    ]);
  });

  it('reads lists with their marks', () => {
    expect(
      blocks(`<ul><li>a</li><li><p>b</p><ul><li>c</li></ul></li></ul>
        <ol type="1)"><li>x</li></ol><ol type="(a)" start="3"><li>y</li></ol><ol type="i" class="r"><li>z</ol>`),
    ).toEqual([
      'list bullet loose',
      '  • a',
      '  •',
      '    paragraph b',
      '    list bullet',
      '      • c',
      'list decimal',
      '  1) x',
      'list lower-alpha',
      '  (c) y',
      'list .r lower-roman',
      '  i. z',
    ]);
  });

  it('reads tables, with cells that head and rows that are too short', () => {
    expect(
      blocks(`<table class="contact"><caption>People</caption>
        <colgroup><col data-share="2"><col data-align="right"></colgroup>
        <thead><tr><td></td><th scope="col">Name</th></tr></thead>
        <tbody><tr><th scope="rowgroup" colspan="2">All</th></tr>
        <tr><th rowspan="2">A</th><td>b</td></tr><tr><td>c</td></tr><tr><td>d</td></tr></tbody></table>`),
    ).toEqual([
      'table contact [left 2, right] caption: People',
      '  head  | (column) Name',
      '  row (group) colspan=2 All',
      '  row (row) rowspan=2 A | b',
      '  row c',
      '  row d |',
    ]);
  });

  it('reads groups, quotations, sections, rules, figures and page breaks', () => {
    expect(
      blocks(`<div><p>seen through</p></div><div class="signatory" data-keep><p>x</p></div><div data-keep>y</div>
        <blockquote class="resolution">That …</blockquote>
        <section data-orientation="landscape" data-marking="RESTRICTED"><p>wide</p></section>
        <hr><hr class="signature"><hr class="page-break">
        <figure><img src="logo.png" alt="Logo" data-width="0.4"><figcaption>The logo</figcaption></figure>`),
    ).toEqual([
      'paragraph seen through',
      'group .signatory kept',
      '  paragraph x',
      'group kept',
      '  paragraph y',
      'quotation .resolution',
      '  paragraph That …',
      'section landscape marking RESTRICTED',
      '  paragraph wide',
      'rule',
      'rule .signature',
      'page-break',
      'figure logo.png 40×20 width=0.4 “Logo” caption: The logo',
    ]);
  });

  it('reads links and page references; those of no paper are nothing', () => {
    expect(
      blocks(
        '<p>See <a href="https://x.example/a">this</a>. <span class="pages" data-for="a b"></span></p><p>Z <span class="pages" data-for=""></span></p>',
      ),
    ).toEqual(['paragraph See {link https://x.example/a: this}. {pages a b}', 'paragraph Z']);
    expect(problems('<article><p><a href="javascript:alert(1)">x</a></p></article>')).toEqual([
      '1:13 link-invalid `javascript:alert(1)` is not a link that a paper may have',
    ]);
  });

  it('puts the paper’s id before anchors and before links to them', () => {
    expect(
      blocks('<h2 id="top">T</h2><p><a href="#top">up</a> <a href="#item-1-report">all</a></p>'),
    ).toEqual([
      'heading 2 #item-1-report-top T',
      'paragraph {link #item-1-report-top: up} {link #item-1-report: all}',
    ]);
  });

  it('makes contents of the pack and of the paper', () => {
    const body = [{ type: 'heading', level: 2, id: 'one', children: [text('One')] }] as const;
    expect(
      blocks(
        '<nav class="contents" data-scope="pack" data-depth="1"><h2>Papers</h2></nav><nav class="contents" data-scope="paper"></nav><slot name="body"></slot>',
        { body },
      ),
    ).toEqual([
      'heading 2 .contents-title Papers',
      'contents .contents',
      '  entry 1. A report → item-1-report',
      'contents .contents',
      '  entry 1.0 One → one',
      'heading 2 #one [1.0] One',
    ]);
  });

  it('puts bodies in the place of slots, numbered by their scheme', () => {
    const body = [paragraph('First'), list(['x']), paragraph('Second')];
    expect(blocks('<slot name="body"></slot>', { body })).toEqual([
      'paragraph [1.1] First',
      'list bullet',
      '  • x',
      'paragraph [1.2] Second',
    ]);
    expect(
      blocks('<slot name="body" data-numbering="none" class="purpose"></slot><slot name=""></slot>', {
        body,
      }),
    ).toEqual(['paragraph .purpose First', 'list bullet', '  • x', 'paragraph .purpose Second']);
  });

  it('lowers the headings of a text that stands under another heading, and numbers them as before', () => {
    const body = [heading(2, 'Support'), heading(3, 'Needs'), heading(6, 'Deep')];
    expect(blocks('<h2>Item</h2><slot name="body" data-below="2"></slot>', { body })).toEqual([
      'heading 2 Item',
      'heading 3 [1.0] Support',
      'heading 4 [1.1] Needs',
      'heading 6 Deep',
    ]);
    expect(problems('<article><slot name="body" data-below="7"></slot></article>', { body })).toEqual([
      '1:10 template-html `data-below="7"` is not a number from 1 to 6',
    ]);
  });

  it('lets a slot stand in a paragraph, an item and a sentence', () => {
    const body = [paragraph('One'), paragraph('two')];
    const none = 'data-numbering="none"';
    expect(
      blocks(
        `<p class="lead"><slot name="body" ${none}></slot></p><ol><li><slot name="body" ${none}></slot></li></ol><p>So: <em><slot name="body" ${none}></slot></em>.</p>`,
        { body },
      ),
    ).toEqual([
      'paragraph .lead One',
      'paragraph .lead two',
      'list decimal loose',
      '  1.',
      '    paragraph One',
      '    paragraph two',
      'paragraph So: {italic One}{br}{italic two}.',
    ]);
    expect(
      problems('<article><p>So: <slot name="body"></slot></p></article>', { body: [list(['x'])] }),
    ).toEqual(['1:1 template-html this text stands inside a sentence and cannot hold a list']);
    expect(problems('<article><slot name="bodi"></slot></article>')).toEqual([
      '1:10 template-field there is no text for the slot `bodi`',
    ]);
  });

  it('takes what the plan says of a paper, and what its article says otherwise', () => {
    expect(parse('<article></article>').paper).toMatchObject({
      id: 'item-1-report',
      outline: ['1. One'],
      orientation: 'portrait',
      runningHeader: [{ value: 'A report' }],
    });
    const said =
      '<article lang="cy" data-running=" X  &amp; Y " data-marking="SECRET" data-orientation="landscape"></article>';
    expect(parse(said).paper).toMatchObject({
      lang: 'cy',
      runningHeader: [{ value: 'X & Y' }],
      marking: 'SECRET',
      orientation: 'landscape',
    });
    expect(parse('<article data-running=""></article>').paper.runningHeader).toEqual([]);
  });

  it('gives a paper without title the heading of its title page', () => {
    const page: Block = {
      type: 'group',
      role: 'title-page',
      keepTogether: false,
      blocks: [{ type: 'heading', level: 2, children: [text('Final report')] }],
    };
    expect(blocks('<slot name="body"></slot>', { body: [page] })[1]).toBe('  heading 1 Final report');
    expect(blocks('<h1>T</h1><slot name="body"></slot>', { body: [page] })[2]).toBe(
      '  heading 2 Final report',
    );
  });

  it('gives a paper without title and title page its tag as heading', () => {
    const tagged = '<p class="tag">Appendix B</p><p>Text</p>';
    expect(blocks(tagged)).toEqual(['heading 1 .tag Appendix B', 'paragraph Text']);
    expect(blocks(`<h1>T</h1>${tagged}`)[1]).toBe('paragraph .tag Appendix B');
  });

  it.each([
    ['<article>\n<font>x</font></article>', '2:1', '`<font>` has no place in a paper'],
    ['<article><script>x</script></article>', '1:10', '`<script>` has no place in a paper'],
    ['<article><p><b>x</b></p></article>', '1:13', '`<b>` cannot stand inside text'],
    ['<article><p style="color:red">x</p></article>', '1:10', '`<p>` has no attribute `style`'],
    [
      '<article><p>a</p>\n<p class="b"\n onclick="x">x</p></article>',
      '2:1',
      '`<p>` has no attribute `onclick`',
    ],
    ['<article><p><em>x</p></article>', '1:13', '`<em>` has no `</em>`'],
    ['<article><p>x<h2>y</h2></p></article>', '1:10', '`<p>` has no `</p>`'],
    ['<article><div><p>x</p></article>', '1:10', '`<div>` has no `</div>`'],
    ['<p>x</p>', '1:1', 'a template writes one `<article>` and nothing around it'],
    ['<article><ul>x</ul></article>', '1:10', 'text cannot stand in `<ul>`'],
    ['<article><ol type="x"><li>a</li></ol></article>', '1:10', '`type="x"` is not a kind of list'],
    [
      '<article><table class="gird"><tr><td>x</td></tr></table></article>',
      '1:10',
      'the house style has no table `gird`',
    ],
    [
      '<article><table><tr><td colspan="0">x</td></tr></table></article>',
      '1:21',
      '`colspan="0"` is not a number from 1 to 100',
    ],
    ['<article><nav><h2>x</h2></nav></article>', '1:10', 'a `<nav>` is a contents list'],
    [
      '<article><section data-orientation="up"><p>x</p></section></article>',
      '1:10',
      '`data-orientation="up"` is neither portrait nor landscape',
    ],
    ['<!DOCTYPE html><article></article>', '1:1', '`<!doctype>` has no place in a paper'],
  ])('tells %s', (html, place, message) => {
    const [first] = parse(html).problems;
    expect(`${first?.at?.line}:${first?.at?.column} ${first?.message}`).toBe(`${place} ${message}`);
    expect(first?.code).toBe('template-html');
  });

  it('tells images that are not there or say nothing', () => {
    expect(problems('<article><figure><img src="logo.png"></figure></article>')).toEqual([
      '1:18 alt-missing the image `logo.png` has no alternative text',
    ]);
    expect(parse('<article><figure><img src="gone.png" alt=""></figure></article>').problems[0]?.code).toBe(
      'file-missing',
    );
  });

  it('loses no words, whatever stands where', () => {
    const word = fc.stringMatching(/^[a-z]{1,6}$/);
    const tag = fc.constantFrom(
      'p',
      'div',
      'h2',
      'blockquote',
      'em',
      'strong',
      'ul',
      'table',
      'section',
      'span',
      'nav',
      'font',
    );
    const tree = fc.letrec<{ node: string }>((tie) => ({
      node: fc.oneof(
        word,
        fc
          .tuple(tag, fc.array(tie('node'), { maxLength: 3 }))
          .map(([name, inner]) => `<${name}>${inner.join(' ')}</${name}>`),
      ),
    }));
    fc.assert(
      fc.property(fc.array(tree.node), (nodes) => {
        const html = nodes.filter((node) => !/<(?:ul|table)/.test(node)).join(' ');
        const wanted = html
          .replace(/<[^>]*>/g, ' ')
          .split(/\s+/)
          .filter(Boolean)
          .sort();
        const { paper } = parse(`<article>${html}</article>`);
        expect(plainText(paper).split(/\s+/).filter(Boolean).sort().join('')).toHaveLength(
          wanted.join('').length,
        );
      }),
    );
  });
});
