import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { defaultBlocks, defaultStyle } from './default-style.ts';
import { loadHouseStyle } from './load-house-style.ts';
import { diskReader, warwickshireFolder } from './testing/warwickshire.ts';

type Schema = {
  properties?: Record<string, Schema>;
  examples?: unknown[];
  description?: string;
  definitions?: Record<string, Schema>;
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

/** Loads a style that consists of one token, and tells whether it has no problem. */
function loads(style: object): boolean {
  const reader = {
    ...diskReader,
    readText: (path: string) => (path.includes('/test/') ? JSON.stringify(style) : ''),
    exists: () => true,
  };
  return loadHouseStyle('/styles/test', reader).problems.length === 0;
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
    expect(propertiesOf('running')).toEqual(Object.keys(defaultStyle.running).sort());
    expect(propertiesOf('fonts')).toEqual(Object.keys(defaultStyle.fonts).sort());
    expect(propertiesOf('block')).toEqual(['like', ...Object.keys(defaultBlocks.paragraph ?? {})].sort());
    expect(Object.keys(schema.properties ?? {}).sort()).toEqual(
      [...Object.keys(defaultStyle), 'blocks', 'name', 'extends'].sort(),
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
          expect(loads({ [name]: { [inner]: example } }), `${name}.${inner}`).toBe(true);
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
