import { describe, expect, it } from 'vitest';
import { loadOwn, sourceSansFont } from './testing/styles-in-memory.ts';

const regular = sourceSansFont('SourceSans3-Regular.ttf');

describe('a style that extends another', () => {
  it('takes over what it does not say, token by token', () => {
    const { style, problems } = loadOwn({
      'base/style.yaml': `
        page: { marginTop: 30mm, marginLeft: 50mm }
        colours: { accent: "#112233", tint: "#eeeeee" }
        blocks: { summons: { size: 14pt, bold: true } }
        tables: { grid: { rowRule: 2pt, headRule: 3pt } }
        running: { size: 9pt, header: { left: "{{body}}", right: "{{date}}" } }
        labels: { en-GB: { contents: List, agenda: Agenda }, cy: { contents: Rhestr } }
        dates: { time: HH.mm, cy: { date: d MMM yyyy, time: H.mm } }
        frontSheet: [title, items]
        duplex: true`,
      'own/style.yaml': `
        extends: base
        name: Own
        page: { marginTop: 40mm }
        colours: { accent: "#445566" }
        blocks: { summons: { bold: false } }
        tables: { grid: { rowRule: 1pt } }
        running: { header: { center: "{{title}}" } }
        labels: { en-GB: { contents: Contents page } }
        dates: { date: do MMMM yyyy, cy: { time: HH:mm } }`,
    });
    expect(problems).toEqual([]);
    expect(style).toMatchObject({
      name: 'Own',
      folders: ['/styles/own', '/styles/base'],
      colours: { accent: '#445566', tint: '#eeeeee' },
      duplex: true,
      frontSheet: ['title', 'items'],
      dates: {
        date: 'do MMMM yyyy',
        time: 'HH.mm',
        byLanguage: { cy: { date: 'd MMM yyyy', time: 'HH:mm' } },
      },
    });
    expect(style?.page.marginTopPt).toBeCloseTo(113.386, 2);
    expect(style?.page.marginLeftPt).toBeCloseTo(141.732, 2);
    expect(style?.blocks.summons).toMatchObject({ sizePt: 14, bold: false });
    expect(style?.tables.grid).toMatchObject({ rowRulePt: 1, headRulePt: 3 });
    expect(style?.running.sizePt).toBe(9);
    // A header is one thing: it is replaced as a whole.
    expect(style?.running.header).toMatchObject({ left: '', center: '{{title}}', right: '' });
    expect(style?.labels['en-GB']?.contents?.text).toBe('Contents page');
    expect(style?.labels['en-GB']?.agenda?.text).toBe('Agenda');
    expect(style?.labels.cy?.contents?.text).toBe('Rhestr');
  });

  it('goes through a chain, the nearest first', () => {
    const { style } = loadOwn({
      'first/style.yaml': 'colours: { ink: "#111111", accent: "#111111", tint: "#111111" }',
      'second/style.yaml': 'extends: first\ncolours: { accent: "#222222", tint: "#222222" }',
      'own/style.yaml': 'extends: second\ncolours: { tint: "#dddddd" }',
    });
    expect(style?.colours).toMatchObject({ ink: '#111111', accent: '#222222', tint: '#dddddd' });
    expect(style?.folders).toEqual(['/styles/own', '/styles/second', '/styles/first']);
  });

  it.each([
    [{ 'own/style.yaml': 'name: Own\nextends: own' }, 'own/style.yaml:2:10', 'by way of "own"'],
    [
      { 'own/style.yaml': 'extends: other', 'other/style.yaml': '\n\nextends: own' },
      'other/style.yaml:3:10',
      'by way of "own"',
    ],
  ])('tells a loop', (files, place, way) => {
    expect(loadOwn(files).problems).toEqual([`${place} style-token the style extends itself, ${way}`]);
  });

  it('tells a style that is not there, by its line', () => {
    const { problems } = loadOwn({ 'own/style.yaml': 'name: Own\nextends: gone' });
    expect(problems).toEqual(['own/style.yaml:2:10 unknown-style there is no house style "gone"']);
  });

  it('tells what is wrong in the other style at its place there', () => {
    const base = '\nblocks:\n  a: { like: nothing }\n  b: { size: wide }';
    const { style, problems } = loadOwn({ 'base/style.yaml': base, 'own/style.yaml': 'extends: base' });
    expect(style).toBeUndefined();
    expect(problems).toEqual([
      'base/style.yaml:4:14 style-token blocks.b.size is not a measure',
      'base/style.yaml:3:14 style-token a is like "nothing", which is not there',
    ]);
  });

  it('tells a complaint that only both together give where the nearest says the token', () => {
    const { problems } = loadOwn({
      'base/style.yaml': 'page: { marginLeft: 20mm }\nnumberColumn: 15mm',
      'own/style.yaml': 'extends: base\n\nnumberColumn: 30mm',
    });
    expect(problems).toEqual([
      'own/style.yaml:3:15 style-token the column of numbers is wider than the left margin of 20 mm',
    ]);
  });

  it('finds fonts, and the Word template, from the folder of the style that names them', () => {
    const { style, problems } = loadOwn({
      'base/style.yaml':
        'fonts: { regular: fonts/r.ttf, bold: fonts/b.ttf }\nword: { template: council.dotx }',
      'base/fonts/r.ttf': regular,
      'base/fonts/b.ttf': regular,
      'base/council.dotx': 'zip',
      'own/style.yaml': 'extends: base\nfonts: { bold: mine.ttf }\nword: { styles: { title: Big } }',
      'own/mine.ttf': regular,
    });
    expect(problems).toEqual([]);
    expect(style?.fonts.regular).toBe('/styles/base/fonts/r.ttf');
    expect(style?.fonts.bold).toBe('/styles/own/mine.ttf');
    expect(style?.word).toMatchObject({
      templatePath: '/styles/base/council.dotx',
      styles: { title: 'Big' },
      header: 'ours',
      footer: 'ours',
    });
  });
});
