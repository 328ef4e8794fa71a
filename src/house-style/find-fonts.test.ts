import { describe, expect, it } from 'vitest';
import { loadOwn, sourceSansFont } from './testing/styles-in-memory.ts';

const font = (name: string) => sourceSansFont(`SourceSans3-${name}.ttf`);

/** Files whose names say nothing, so that only the fonts can say what they are. */
const four = {
  'own/fonts/1.ttf': font('BoldIt'),
  'own/fonts/2.TTF': font('It'),
  'own/fonts/3.ttf': font('Regular'),
  'own/fonts/4.ttf': font('Bold'),
};
const style = 'name: Own\nfonts:\n  folder: fonts';

describe('a folder of fonts', () => {
  it('gives the faces by what the fonts say of themselves', () => {
    const { style: own, problems } = loadOwn({
      'own/style.yaml': style,
      ...four,
      'own/fonts/OFL.txt': 'Licence',
    });
    expect(problems).toEqual([]);
    expect(own?.fonts).toEqual({
      regular: '/styles/own/fonts/3.ttf',
      bold: '/styles/own/fonts/4.ttf',
      italic: '/styles/own/fonts/2.TTF',
      boldItalic: '/styles/own/fonts/1.ttf',
    });
  });

  it('takes the weights nearest to regular and bold', () => {
    const { style: own } = loadOwn({
      'own/style.yaml': style,
      ...four,
      'own/fonts/0.ttf': font('Light'),
      'own/fonts/5.ttf': font('Medium'),
      'own/fonts/6.ttf': font('Black'),
      'own/fonts/7.ttf': font('Semibold'),
    });
    expect(own?.fonts).toMatchObject({ regular: '/styles/own/fonts/3.ttf', bold: '/styles/own/fonts/4.ttf' });
  });

  it('takes semibold where there is no bold', () => {
    const { 'own/fonts/4.ttf': _, ...three } = four;
    const { style: own } = loadOwn({
      'own/style.yaml': style,
      ...three,
      'own/fonts/9.ttf': font('Semibold'),
    });
    expect(own?.fonts.bold).toBe('/styles/own/fonts/9.ttf');
  });

  it('gives way to a face that is named', () => {
    const { style: own } = loadOwn({
      'own/style.yaml': `${style}\n  bold: x.ttf`,
      ...four,
      'own/x.ttf': font('Black'),
    });
    expect(own?.fonts).toMatchObject({ regular: '/styles/own/fonts/3.ttf', bold: '/styles/own/x.ttf' });
  });

  it('replaces all faces of the style that is extended', () => {
    const { style: own } = loadOwn({
      'own/style.yaml': `extends: base\n${style}`,
      ...four,
      'base/style.yaml': 'fonts: { bold: b.ttf }',
      'base/b.ttf': font('Bold'),
    });
    expect(own?.fonts.bold).toBe('/styles/own/fonts/4.ttf');
  });

  it.each([
    ['no such folder', style, {}, '3:11', 'there are no fonts that can be read in "fonts"'],
    [
      'a folder outside',
      'fonts: {folder: ../x}',
      { 'x/1.ttf': font('It') },
      '1:17',
      'there are no fonts that can be read in "../x"',
    ],
    [
      'a file that is no font',
      style,
      { 'own/fonts/1.ttf': 'words' },
      '3:11',
      'there are no fonts that can be read in "fonts"',
    ],
    [
      'missing faces',
      style,
      { 'own/fonts/3.ttf': font('Regular'), 'own/fonts/2.ttf': font('It') },
      '3:11',
      'Source Sans 3 has no bold and no bold italic in "fonts"',
    ],
    [
      'a family that is not there',
      `${style}\n  family: Arial`,
      four,
      '4:11',
      'there is no font of "Arial" in "fonts"',
    ],
    [
      'a family without folder',
      'fonts: {family: Arial}',
      {},
      '1:17',
      'fonts.family is given without fonts.folder',
    ],
  ])('tells %s', (_, source, files, place, message) => {
    const { problems } = loadOwn({ 'own/style.yaml': source, ...files });
    expect(problems).toEqual([`own/style.yaml:${place} font-missing ${message}`]);
  });
});
