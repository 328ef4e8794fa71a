import { expect, test } from 'vitest';
import { diskReader, warwickshireStyle } from '../house-style/testing/own-styles.ts';
import { testLanguages } from '../language/testing/languages.ts';
import type { PaperKind } from '../plan/contexts.ts';
import { planAttendance } from '../plan/plan-attendance.ts';
import { planItemPages } from '../plan/plan-item-pages.ts';
import { planDecisions, planMinutesPaper } from '../plan/plan-minutes-papers.ts';
import { planNotice } from '../plan/plan-notice.ts';
import { planPack } from '../plan/plan-pack.ts';
import { planProgramme } from '../plan/plan-programme.ts';
import { planTracker } from '../plan/plan-tracker.ts';
import { sampleMeeting } from '../plan/testing/sample-meeting.ts';
import { fullMinutes, sampleProgramme, sampleRecord, sampleTracker } from '../plan/testing/sample-record.ts';
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
  const [meeting, style, languages] = [sampleMeeting(), warwickshireStyle(), testLanguages()];
  const pack = planPack(meeting, style, 'members', languages);
  const planning = { meeting, style, languages, edition: 'members' } as const;
  const pageNumbers = { count: 9, pageOf: () => 1, lastPageOf: () => 2 };
  const plans = [
    pack,
    planNotice(planning),
    planMinutesPaper(planning, fullMinutes()),
    planDecisions(planning, fullMinutes()),
    planAttendance(planning, sampleRecord()),
    planTracker(planning, sampleTracker()),
    planProgramme(planning, sampleProgramme()),
    planItemPages(planning, { plan: pack, pageNumbers }, fullMinutes()),
  ];
  const papers = plans.flatMap((plan) => plan.papers);
  const kinds = new Set(papers.map(({ kind }) => kind));
  expect(Object.keys(contextFields).filter((kind) => !kinds.has(kind as PaperKind))).toEqual(['narrative']);
  for (const paper of papers) {
    expect(faults(paper.context, contextFields[paper.kind], paper.id)).toEqual([]);
  }
});

test('docs/house-style-reference.md names every field', () => {
  const docs = diskReader.readText(`${import.meta.dirname}/../../docs/house-style-reference.md`) ?? '';
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
