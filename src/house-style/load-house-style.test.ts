import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { contrastRatio } from './contrast.ts';
import { loadHouseStyle } from './load-house-style.ts';
import type { StyleReader } from './style-reader.ts';
import { diskReader, warwickshireFolder } from './testing/own-styles.ts';

function readerOf(source: string): StyleReader {
  return { ...diskReader, readText: () => source, printed: () => 'style.yaml' };
}

function problemsOf(source: string): string[] {
  const { problems } = loadHouseStyle('/styles/test', readerOf(source));
  return problems.map(({ code, message, at }) => `${at?.line}:${at?.column} ${code} ${message}`);
}

describe('the Warwickshire style', () => {
  const { style, problems } = loadHouseStyle(warwickshireFolder, diskReader);

  it('loads without a problem', () => {
    expect(problems).toEqual([]);
    expect(style?.name).toBe('Warwickshire County Council');
  });

  it('sets text in lines of about 80 characters at most', () => {
    const { widthPt, marginLeftPt, marginRightPt } = style?.page ?? never();
    const characterPt = 0.4176 * 11; // mean advance of Source Sans 3 in English text
    const characters = (widthPt - marginLeftPt - marginRightPt) / characterPt;
    expect(characters).toBeGreaterThan(60);
    // Ragged lines are filled by nine tenths.
    expect(characters * 0.9).toBeLessThan(80);
  });

  it('finds its fonts', () => {
    for (const path of Object.values(style?.fonts ?? never())) expect(existsSync(path)).toBe(true);
  });

  it('sets every colour of type at AAA contrast on white', () => {
    for (const [role, block] of Object.entries(style?.blocks ?? {})) {
      if (role === 'rule') continue;
      expect(contrastRatio(block.colour, '#ffffff'), role).toBeGreaterThan(7);
    }
  });

  it('sets nothing below the minimum size', () => {
    const blocks = Object.values(style?.blocks ?? {});
    expect(Math.min(...blocks.map((block) => block.sizePt))).toBeGreaterThanOrEqual(7.5);
  });
});

describe('loadHouseStyle', () => {
  it('fills an empty style up with the defaults', () => {
    const { style, problems } = loadHouseStyle('/styles/test', readerOf(''));
    expect(problems).toEqual([]);
    expect(style?.page.widthPt).toBeCloseTo(595.276);
    expect(style?.blocks.paragraph?.sizePt).toBe(11);
    expect(style?.blocks['heading-3']?.bold).toBe(true);
  });

  it('reads measures in mm, cm and pt', () => {
    const { style } = loadHouseStyle(
      '/s',
      readerOf('page: {marginTop: 25.4mm, marginLeft: 2.54cm, marginRight: 72pt}'),
    );
    expect(style?.page.marginTopPt).toBe(72);
    expect(style?.page.marginLeftPt).toBe(72);
    expect(style?.page.marginRightPt).toBe(72);
  });

  it('lets a block inherit from the one that it is like, and at last from paragraph', () => {
    const source = 'blocks:\n  paragraph: {size: 12pt}\n  a: {bold: true}\n  b: {like: a, italic: true}';
    const { style } = loadHouseStyle('/s', readerOf(source));
    expect(style?.blocks.b).toMatchObject({ sizePt: 12, bold: true, italic: true });
  });

  it('resolves colours by name', () => {
    const { style } = loadHouseStyle('/s', readerOf('colours: {sea: "#003344"}\nblocks: {a: {colour: sea}}'));
    expect(style?.blocks.a?.colour).toBe('#003344');
  });

  it.each([
    ['page: {marginTop: 22}', '1:19 style-token page.marginTop is not a measure'],
    ['page: {marginTop: wide}', '1:19 style-token page.marginTop is not a measure'],
    ['page: {marginTop: -1mm}', '1:19 style-token page.marginTop is below nought'],
    ['\npaper: A4', '2:1 unknown-field paper is not a token of a house style'],
    ['page: [1]', '1:7 style-token page is not a mapping'],
    ['colours: {a: red}', '1:14 style-token colours.a is not a colour'],
    ['blocks: {a: {colour: sea}}', '1:22 style-token there is no colour "sea"'],
    ['blocks: {a: {like: b}}', '1:20 style-token a is like "b", which is not there'],
    ['blocks: {a: {like: a}}', '1:20 style-token a is like itself, by way of others'],
    ['blocks: {a: {size: 7pt}}', '1:20 style-token blocks.a.size is below the minimum size of 7.5pt'],
    ['blocks: {a: {bold: yes}}', '1:20 style-token blocks.a.bold is neither true nor false'],
    ['blocks: {__proto__: {bold: true}}', '1:10 style-token blocks cannot have a key "__proto__"'],
    ['list: {ordered: [roman]}', '1:18 style-token list.ordered[0] has none of its values'],
    ['numbering: {a: {paragraphs: 2}}', '1:16 style-token numbering.a uses level 2, but has 0 levels'],
    ['fonts: {bold: gone.ttf}', '1:15 font-missing the font file "gone.ttf" is not there'],
    ['fonts: {bold: ../x.ttf}', '1:15 font-missing the font "../x.ttf" is outside the style’s folder'],
    ['fonts: {bold: source-sans/no.ttf}', '1:15 font-missing the package source-sans has no file "no.ttf"'],
  ])('tells %j by its place', (source, problem) => {
    expect(problemsOf(source)).toEqual([problem]);
  });

  it('tells a folder without style.yaml', () => {
    const { style, problems } = loadHouseStyle('/styles/none', { ...diskReader, readText: () => undefined });
    expect(style).toBeUndefined();
    expect(problems[0]?.code).toBe('unknown-style');
  });

  it('tells broken YAML by its line', () => {
    expect(problemsOf('page: {\nname: "')[0]).toMatch(/^2:\d+ yaml-syntax/);
  });
});

function never(): never {
  throw new Error('The style did not load');
}
