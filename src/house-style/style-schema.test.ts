import { readFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { defaultBlocks, defaultStyle } from './default-style.ts';
import { loadHouseStyle } from './load-house-style.ts';
import { diskReader, warwickshireFolder } from './testing/own-styles.ts';
import { sourceSansAt, sourceSansFont } from './testing/styles-in-memory.ts';

type Schema = {
  properties?: Record<string, Schema>;
  examples?: unknown[];
  description?: string;
  definitions?: Record<string, Schema>;
  items?: { enum?: string[] };
};

const schema = JSON.parse(
  readFileSync(resolve(import.meta.dirname, '../../schemas/style.schema.json'), 'utf8'),
) as Schema;
const validate = new Ajv({ allErrors: true, strict: false }).compile(schema);

function propertiesOf(name: string): string[] {
  return Object.keys(
    schema.definitions?.[name]?.properties ?? schema.properties?.[name]?.properties ?? {},
  ).sort();
}

/** What some groups of tokens must have beside the one that is tried. */
const needed: Readonly<Record<string, object>> = {
  fonts: { folder: 'fonts' },
  logo: { file: 'logo.png', alt: 'Council' },
  word: { template: 'council.dotx' },
};

/** Loads a style that consists of one token, and tells whether the schema and the program take it. */
function loads(style: object): boolean {
  const fonts = sourceSansAt('/styles/test/fonts');
  const isInFolder = (path: string) => fonts.list(dirname(path)).includes(basename(path));
  const reader = {
    ...diskReader,
    ...fonts,
    // A font that an example names is some font.
    readBytes: (path: string) =>
      isInFolder(path) ? fonts.readBytes(path) : sourceSansFont('SourceSans3-Regular.ttf'),
    readText: (path: string) => (path.includes('/test/') ? JSON.stringify(style) : ''),
    exists: () => true,
  };
  return validate(style) === true && loadHouseStyle('/styles/test', reader).problems.length === 0;
}

describe('schemas/style.schema.json', () => {
  it('holds the Warwickshire style', () => {
    const style: unknown = parse(diskReader.readText(join(warwickshireFolder, 'style.yaml')) ?? '');
    expect(validate(style), JSON.stringify(validate.errors)).toBe(true);
  });

  it('knows the tokens that the program knows', () => {
    expect(propertiesOf('page')).toEqual(Object.keys(defaultStyle.page).sort());
    expect(propertiesOf('list')).toEqual(Object.keys(defaultStyle.list).sort());
    expect(propertiesOf('footnote')).toEqual(Object.keys(defaultStyle.footnote).sort());
    expect(propertiesOf('running')).toEqual([...Object.keys(defaultStyle.running), 'firstFooter'].sort());
    expect(propertiesOf('runningLine')).toEqual(['center', 'inner', 'left', 'outer', 'right']);
    expect(propertiesOf('fonts')).toEqual([...Object.keys(defaultStyle.fonts), 'family', 'folder'].sort());
    expect(propertiesOf('dates')).toEqual(Object.keys(defaultStyle.dates).sort());
    expect(propertiesOf('logo')).toEqual(['align', 'alt', 'file', 'pages', 'width']);
    expect(propertiesOf('word')).toEqual(['footer', 'header', 'page', 'styles', 'template']);
    expect(schema.properties?.frontSheet?.items?.enum).toEqual(defaultStyle.frontSheet);
    expect(propertiesOf('block')).toEqual(['like', ...Object.keys(defaultBlocks.paragraph ?? {})].sort());
    expect(Object.keys(schema.properties ?? {}).sort()).toEqual(
      [...Object.keys(defaultStyle), 'blocks', 'name', 'extends', 'logo', 'word'].sort(),
    );
  });

  it('has examples that the program reads, and a description for each token', () => {
    for (const [name, token] of Object.entries(schema.properties ?? {})) {
      expect(token.description, name).toBeTruthy();
      for (const example of token.examples ?? [])
        expect(loads({ [name]: example }), `${name} ${JSON.stringify(example)}`).toBe(true);
      for (const [inner, field] of Object.entries(token.properties ?? {})) {
        expect(field.description, inner).toBeTruthy();
        for (const example of field.examples ?? [])
          expect(loads({ [name]: { ...needed[name], [inner]: example } }), `${name}.${inner}`).toBe(true);
      }
    }
    const collections = { block: 'blocks', table: 'tables', numbering: 'numbering' };
    for (const [definition, collection] of Object.entries(collections)) {
      for (const [name, token] of Object.entries(schema.definitions?.[definition]?.properties ?? {})) {
        const whole = { levels: ['%1', '%2'], [name]: token.examples?.[0] };
        const style = {
          [collection]: { x: definition === 'numbering' ? whole : { [name]: token.examples?.[0] } },
        };
        expect(loads(style), `${definition}.${name}`).toBe(true);
      }
    }
  });
});
