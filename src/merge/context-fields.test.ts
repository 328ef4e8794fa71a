import { expect, test } from 'vitest';
import { diskReader, warwickshireStyle } from '../house-style/testing/warwickshire.ts';
import { planPack } from '../plan/plan-pack.ts';
import { sampleMeeting } from '../plan/testing/sample-meeting.ts';
import { contextFields } from './context-fields.ts';
import type { Shape } from './shapes.ts';

/** Paths at which a value is not of its shape. */
function faults(value: unknown, shape: Shape, path: string): string[] {
  if (shape === 'text') return typeof value === 'string' ? [] : [path];
  if (shape === 'flag') return typeof value === 'boolean' ? [] : [path];
  if ('each' in shape) {
    if (!Array.isArray(value)) return [path];
    return value.flatMap((entry, index) => faults(entry, shape.each(), `${path}[${index}]`));
  }
  if (value === null) return [];
  const { fields } = shape;
  const fieldsOfValue = value as Record<string, unknown>;
  const unknown = Object.keys(fieldsOfValue).filter((key) => !Object.hasOwn(fields, key));
  const inner = Object.entries(fields).flatMap(([key, field]) =>
    faults(fieldsOfValue[key], field, `${path}.${key}`),
  );
  return [...unknown.map((key) => `${path}.${key} is unknown`), ...inner];
}

test('every context has the fields that templates are checked against, and no others', () => {
  for (const paper of planPack(sampleMeeting(), warwickshireStyle(), 'members').papers) {
    expect(faults(paper.context, contextFields[paper.kind], paper.id)).toEqual([]);
  }
});

test('docs/house-styles.md names every field', () => {
  const docs = diskReader.readText(`${import.meta.dirname}/../../docs/house-styles.md`) ?? '';
  const seen = new Set<Shape>();
  const names = new Set<string>();
  const collect = (shape: Shape): void => {
    if (typeof shape === 'string' || seen.has(shape)) return;
    seen.add(shape);
    if ('each' in shape) {
      collect(shape.each());
      return;
    }
    for (const [name, field] of Object.entries(shape.fields)) {
      names.add(name);
      collect(field);
    }
  };
  for (const shape of Object.values(contextFields)) collect(shape);
  expect([...names].filter((name) => !docs.includes(`\`${name}\``))).toEqual([]);
});
