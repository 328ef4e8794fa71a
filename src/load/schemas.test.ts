import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';

type Schema = { readonly [keyword: string]: unknown };

const folder = fileURLToPath(new URL('../../schemas/', import.meta.url));
const kinds = ['definitions', 'meeting', 'body', 'people', 'minutes', 'tracker', 'programme'];
const names = kinds.map((kind) => `${kind}.schema.json`);
const schemas = Object.fromEntries(
  names.map((name) => [name, JSON.parse(readFileSync(`${folder}/${name}`, 'utf8')) as Schema]),
);

function find(reference: string, file: string): Schema {
  const [other, path = ''] = reference.split('#/');
  return path.split('/').reduce((schema, key) => schema[key] as Schema, schemas[other || file] as Schema);
}

/** Every field of every mapping, with what stands at its reference beneath its own words. */
function fieldsOf(schema: Schema, file: string, path: string): [string, Schema][] {
  return Object.entries(schema).flatMap(([key, value]) => {
    if (typeof value !== 'object' || value === null || ['examples', 'enum', 'if'].includes(key)) return [];
    const inner = fieldsOf(value as Schema, file, `${path}/${key}`);
    if (key !== 'properties' && key !== 'definitions') return inner;
    const fields = Object.entries(value as Record<string, Schema>).map(([name, field]): [string, Schema] => {
      const target = typeof field.$ref === 'string' ? find(field.$ref, file) : {};
      return [`${path}/${name}`, { ...target, ...field }];
    });
    return [...fields, ...inner];
  });
}

const fields = Object.entries(schemas).flatMap(([file, schema]) => fieldsOf(schema, file, file));

describe('schemas', () => {
  it('describe every field, with examples', () => {
    expect(fields.length).toBeGreaterThan(100);
    const poor = fields.filter(([, { description, examples }]) => !description || !Array.isArray(examples));
    expect(poor.map(([path]) => path)).toEqual([]);
  });

  it('refuse unknown fields in every mapping', () => {
    const open = [...fields, ...Object.entries(schemas)].filter(
      ([, schema]) => schema.properties && schema.additionalProperties !== false,
    );
    expect(open.map(([path]) => path)).toEqual([]);
  });

  it('are JSON Schema, and give examples that fit', () => {
    const ajv = new Ajv({ strict: false });
    for (const [name, schema] of Object.entries(schemas)) ajv.addSchema(schema, name);
    const wrong = Object.entries(schemas).flatMap(([file, schema]) => {
      const definitions = Object.entries((schema.definitions ?? {}) as Record<string, Schema>);
      return [
        ['', schema] as const,
        ...definitions.map(([key, value]) => [`#/definitions/${key}`, value] as const),
      ]
        .filter(([path, { examples }]) => {
          const validate = ajv.getSchema(file + path);
          return Array.isArray(examples) && !examples.every((example) => validate?.(example));
        })
        .map(([path]) => file + path);
    });
    expect(wrong).toEqual([]);
  });

  it('complete the fields of every file of the sample data in an editor', () => {
    const data = fileURLToPath(new URL('../../data', import.meta.url));
    const files = readdirSync(data, { recursive: true, encoding: 'utf8' }).filter((file) =>
      file.endsWith('.yaml'),
    );
    const named = files.map((file) => {
      const [, path = ''] =
        /^# yaml-language-server: \$schema=(.+)\n/.exec(readFileSync(join(data, file), 'utf8')) ?? [];
      return [file, resolve(data, dirname(file), path)];
    });
    const kindOf = (file: string) =>
      file.endsWith('meeting.yaml')
        ? 'meeting'
        : file.includes('minutes')
          ? 'minutes'
          : singular[file.split('/')[0] ?? ''];
    const singular: Readonly<Record<string, string>> = {
      bodies: 'body',
      people: 'people',
      trackers: 'tracker',
      programmes: 'programme',
    };
    expect(named).toEqual(files.map((file) => [file, resolve(folder, `${kindOf(file)}.schema.json`)]));
  });

  it('are what types and validators were generated from', { timeout: 60_000 }, () => {
    const script = fileURLToPath(new URL('../../scripts/generate.mjs', import.meta.url));
    expect(() => execFileSync(process.execPath, [script, '--check'], { stdio: 'pipe' })).not.toThrow();
  });
});
