import { describe, expect, it } from 'vitest';
import { datePatternsOf } from './date-patterns.ts';
import { schemeOfYear } from './scheme-of-year.ts';
import { loadOwn } from './testing/styles-in-memory.ts';

const png = { 'own/logo.png': 'picture' };

function problemsOf(source: string, files: Record<string, string> = {}): readonly string[] {
  return loadOwn({ 'own/style.yaml': source, ...files }).problems;
}

describe('the tokens of a style', () => {
  it.each([
    ['page: { size: B4 }', '1:15 style-token page.size has none of its values'],
    ['page: { size: [21mm] }', '1:15 style-token page.size is not a width and a height'],
    ['page: { size: [210, 297mm] }', '1:16 style-token page.size[0] is not a measure'],
    [
      'page: { size: [150mm, 200mm], marginLeft: 80mm }',
      '1:7 style-token the margins leave 32 mm by 96 mm for text, upright or turned',
    ],
    ['numberColumn: 50mm', '1:15 style-token the column of numbers is wider than the left margin of 45 mm'],
    ['running: { pageNumber: Page %1 }', '1:24 style-token running.pageNumber has none of its values'],
    [
      'running: { header: { top: x } }',
      '1:22 unknown-field running.header.top is not a token of a house style',
    ],
    [
      'running:\n  footer: { left: "{{author}}" }',
      '2:19 style-token running.footer.left has a field {{author}}, which there is not',
    ],
    [
      'running:\n  footer: { left: "{{page" }',
      '2:19 style-token running.footer.left has a field that is not closed',
    ],
    [
      'running:\n  firstHeader: { left: a, outer: b }',
      '2:16 style-token running.firstHeader has left or right beside outer or inner',
    ],
    [
      'running: { markingSize: 5pt }',
      '1:25 style-token running.markingSize is below the minimum size of 7.5pt',
    ],
    ['dates: { date: d MMMMM yyyy }', '1:16 style-token dates.date has "MMMMM", which is no part'],
    ['dates: { date: h.mm }', '1:16 style-token dates.date has "h", which is no part'],
    ["dates: { time: h o'clock }", '1:16 style-token dates.time has "o", which is no part'],
    ['dates: { time: "h \' mm" }', '1:16 style-token dates.time has a quotation mark without its pair'],
    ['dates: { time: "-" }', '1:16 style-token dates.time has no part of a time'],
    ['dates:\n  cy: { time: noon }', '2:15 style-token dates.cy.time has "n", which is no part'],
    ['dates: { time: h.mmx }', '1:16 style-token dates.time has "x", which is no part'],
    ['dates: { Welsh: {} }', '1:10 unknown-field dates.Welsh is no pattern'],
    ['frontSheet: [title, agenda]', '1:21 style-token frontSheet[1] has none of its values'],
    ['frontSheet: [title, items, title]', '1:13 style-token frontSheet has title twice'],
    ['frontSheet: []', '1:13 style-token frontSheet is not a list'],
    ['duplex: yes', '1:9 style-token duplex is neither true nor false'],
    ['logo: { alt: Council }', '1:7 style-token the logo has no file'],
    ['logo: { file: gone.png, alt: Council }', '1:15 file-missing the file "gone.png" is not there'],
    [
      'logo: { file: ../logo.png, alt: Council }',
      '1:15 file-missing the file "../logo.png" is outside the style’s folder',
    ],
    [
      'logo: { file: logo.svg, alt: Council }',
      '1:15 file-missing logo.file "logo.svg" is no .png, .jpg or .jpeg',
    ],
    ['logo: { file: logo.png }', '1:7 style-token the logo has no alternative text'],
    ['logo: { file: logo.png, alt: "" }', '1:30 style-token the logo has no alternative text'],
    ['labels: { contents: Contents }', '1:11 style-token labels cannot have a key "contents"'],
    ['word: { styles: { title: Big } }', '1:7 style-token word names no template'],
    ['word: { template: gone.dotx }', '1:19 file-missing the file "gone.dotx" is not there'],
    ['word: { template: logo.png }', '1:19 file-missing word.template "logo.png" is no .dotx or .docx'],
    ['word: { header: none }', '1:17 style-token word.header has none of its values'],
    ['name: A\nname: B', '2:1 yaml-duplicate-key `name` stands here twice, first on line 1'],
    ['page: { header: 200mm }', '1:17 style-token page.header of 200 mm reaches into the text'],
    ['page: { footer: 26mm }', '1:17 style-token page.footer of 26 mm reaches into the text'],
    ['page: { size: [2m, 3m] }', '1:16 style-token page.size[0] is not a measure'],
    ['page: { size: [600mm, 800mm] }', '1:15 style-token page.size is larger than Word can print'],
    [
      'blocks: { paragraph: { like: lead } }',
      '1:30 style-token paragraph is like "lead", but all others are like it',
    ],
    [
      'blocks: { heading-1: { size: 40pt } }',
      '1:30 style-token blocks.heading-1 has a leading of 27pt for type of 40pt: lines would overlap',
    ],
    [
      'blocks: { paragraph: { leading: 9pt } }',
      '1:33 style-token blocks.paragraph has a leading of 9pt for type of 11pt: lines would overlap',
    ],
    ['blocks: { paragraph: { colour: puce } }', '1:32 style-token there is no colour "puce"'],
    ['tables: { grid: { ruleColour: puce } }', '1:31 style-token there is no colour "puce"'],
    [
      'colours: { ink: "#ffffff" }',
      '1:17 style-token colours.ink is too light for type: its contrast with white is 1.0 to 1',
    ],
    [
      'colours: { muted: "#8a8a8a" }',
      '1:19 style-token colours.muted is too light for type: its contrast with white is 3.5 to 1',
    ],
    [
      'tables: { grid: { headBackground: "#1b2a41" } }',
      '1:35 style-token tables.grid.headBackground is too dark for the type on it',
    ],
    [
      'numbering: { agenda: { levels: ["%1.", "(%1)"] } }',
      '1:40 style-token numbering.agenda.levels[1] has no %2',
    ],
    ['numbering: { a: { levels: ["%1 of %3"] } }', '1:28 style-token numbering.a.levels[0] has a counter %3'],
    [
      'numbering: { agenda: { columns: [0, 1, 9] } }',
      '1:33 style-token numbering.agenda has its numbers in column 9, which leaves no room for text',
    ],
    [
      'numbering: { a: { headings: { 7: 1 } } }',
      '1:31 style-token numbering.a.headings cannot have a key "7"',
    ],
    ['labels: { english: { page: P } }', '1:11 style-token labels cannot have a key "english"'],
    ['logo: logo.png', '1:7 style-token logo is not a mapping'],
    ['? [a]\n: b', '1:3 unknown-field ? is not a token of a house style'],
    ['extends: !x standard', '1:10 yaml-syntax a value may not begin with `!` unless it is in quotes'],
  ])('tells %j by its place, and once', (source, problem) => {
    const [first, ...more] = problemsOf(source, png);
    expect(first?.startsWith(`own/style.yaml:${problem}`), first).toBe(true);
    const places = more.map((each) => each.split(' ')[0]);
    expect(places).not.toContain(first?.split(' ')[0]);
  });

  it('tells a background that several tables take where it is said', () => {
    const dark = 'tables.grid.headBackground is too dark for the type on it: its contrast is 1.2 to 1';
    const source = 'colours: { night: "#1b2a41" }\ntables: { grid: { headBackground: night } }';
    expect(problemsOf(source)).toEqual([`own/style.yaml:2:35 style-token ${dark}`]);
    expect(problemsOf('colours: { tint: "#333333" }')[0]).toMatch(
      /^own\/style.yaml:1:18 style-token tables.grid.groupBackground is too dark/,
    );
  });

  it('tells each size that a raised minimum leaves below it', () => {
    expect(problemsOf('minimumSize: 9pt')).toEqual([
      'own/style.yaml:1:14 style-token running.size is below the minimum size of 9pt: it is 8.5pt',
      'own/style.yaml:1:14 style-token footnote.size is below the minimum size of 9pt: it is 8.5pt',
    ]);
  });

  it('reads sizes of paper', () => {
    const sizeOf = (size: string) => loadOwn({ 'own/style.yaml': `page: { size: ${size} }` }).style?.page;
    expect(sizeOf('A3')).toMatchObject({ widthPt: 841.89, heightPt: 1190.551 });
    expect(sizeOf('[210mm, 297mm]')).toMatchObject({ widthPt: 595.276, heightPt: 841.89 });
    expect(sizeOf('[20cm, 600pt]')).toMatchObject({ widthPt: 566.929, heightPt: 600 });
  });

  it('reads a logo, and lets its block stand where it stands', () => {
    const source = 'logo: { file: logo.png, alt: Council, width: 60mm, align: right, pages: first-pages }';
    const { style, problems } = loadOwn({ 'own/style.yaml': source, ...png });
    expect(problems).toEqual([]);
    expect(style?.logo).toEqual({
      path: 'logo.png',
      alt: 'Council',
      widthPt: 170.079,
      align: 'right',
      on: 'first-pages',
    });
    expect(style?.blocks.logo?.align).toBe('right');
  });

  it('has running matter as it always was where a style says nothing', () => {
    const { running, duplex } = loadOwn({ 'own/style.yaml': '' }).style ?? {};
    const nothing = { left: '', center: '', right: '', outer: '', inner: '' };
    expect(running).toMatchObject({
      header: { ...nothing, left: '{{title}}' },
      footer: { ...nothing, right: '{{pageOf}}' },
      firstHeader: nothing,
      firstFooter: { ...nothing, right: '{{pageOf}}' },
    });
    expect(duplex).toBe(false);
  });

  it('gives the first page the footer of the others, unless it has its own', () => {
    const footerOf = (source: string) => loadOwn({ 'own/style.yaml': source }).style?.running.firstFooter;
    expect(footerOf('running: { footer: { center: "{{page}}" } }')?.center).toBe('{{page}}');
    expect(footerOf('running: { footer: { center: "{{page}}" }, firstFooter: {} }')?.center).toBe('');
  });

  it('finds the patterns of a language, and of its region', () => {
    const source = 'dates: { time: HH.mm, cy: { date: d M yyyy }, cy-GB: { time: H.mm } }';
    const dates = loadOwn({ 'own/style.yaml': source }).style?.dates;
    if (!dates) throw new Error('The style did not load');
    expect(datePatternsOf(dates, 'en-GB')).toEqual({ date: 'd MMMM yyyy', time: 'HH.mm' });
    expect(datePatternsOf(dates, 'cy')).toEqual({ date: 'd M yyyy', time: 'HH.mm' });
    expect(datePatternsOf(dates, 'cy-GB')).toEqual({ date: 'd M yyyy', time: 'H.mm' });
  });

  it('puts the year into a scheme', () => {
    const { yearly } = loadOwn({ 'own/style.yaml': '' }).style?.numbering ?? {};
    if (!yearly) throw new Error('There is no yearly scheme');
    expect(yearly.levels[0]).toBe('%1/%y');
    expect(schemeOfYear(yearly, 2020).levels[0]).toBe('%1/20');
    expect(schemeOfYear(yearly, 2009).levels[0]).toBe('%1/09');
  });
});
