import { mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { ownTemplates } from '../src/build/house-styles.ts';
import { buildSpecimen } from '../src/build/specimen.ts';
import { contextFields } from '../src/merge/context-fields.ts';
import { copyTemplates } from './support/data-folders.ts';
import { docxWords } from './support/docx-words.ts';
import type { PackWords } from './support/pack-words.ts';
import { openPdf, pdfWords } from './support/pdf-words.ts';
import { runCli } from './support/run-cli.ts';
import { firstDifference, plain } from './support/same-words.ts';
import { webWords } from './support/web-words.ts';

const styles = readdirSync(ownTemplates).filter((name) =>
  readdirSync(join(ownTemplates, name)).includes('style.yaml'),
);

/** Words that are in a specimen only if the element is that they name. */
const elements: Readonly<Record<string, RegExp>> = {
  'front-sheet': /Substitute for Councillor Bartholomew|substitute for Councillor Bartholomew/,
  report: /Sees a second one/,
  appendix: /A protective marking stands/,
  minutes: /The Chair welcomed everybody/,
  notice: /What the public notice says of an item/,
  decisions: /resolution shows who moved it/,
  attendance: /2 of 2|1 of 1|1 of 2/,
  tracker: /The library has opened on Saturdays/,
  programme: /What the library would cost on Sundays/,
  item: /Appendix F/,
  narrative: /The first paragraph of a narrative paper/,
};

const said = ({ body }: PackWords): string => plain(body).replaceAll('\n', ' ');

describe.each(styles)('the specimen of %s', (style) => {
  let pdf: PackWords;
  let docx: PackWords;
  let page: PackWords;
  beforeAll(async () => {
    const { outputs, warnings } = await buildSpecimen({ style });
    expect(warnings).toEqual([]);
    const [first, second, third] = outputs;
    const names = outputs.filter(({ format }) => format !== 'picture').map(({ name }) => name);
    expect(names).toEqual(['pdf', 'docx', 'html'].map((ending) => `style-${style}.${ending}`));
    pdf = await pdfWords(await openPdf(first?.bytes ?? new Uint8Array()));
    docx = await docxWords(second?.bytes ?? new Uint8Array());
    page = webWords(third?.bytes ?? new Uint8Array());
  }, 60_000);

  test('has the same words in all formats, save that the PDF holds capitals where the style sets them', () => {
    expect(firstDifference(pdf.body.toLowerCase(), docx.body.toLowerCase())).toBeUndefined();
    expect(firstDifference(docx.body, page.body)).toBeUndefined();
  });

  test.each(Object.keys(contextFields))('shows the template %s', (kind) => {
    expect(elements, 'add words that only this kind of paper prints').toHaveProperty(kind);
    expect(said(pdf)).toMatch(elements[kind] as RegExp);
  });

  test('shows the block styles and colours', () => {
    expect(said(pdf)).toContain('resolution-lead:');
    expect(said(pdf)).toContain('accent');
  });
});

test('the command writes it, and tells a style that is not there', async () => {
  const out = mkdtempSync(join(tmpdir(), 'orderpaper-specimen-'));
  const run = await runCli(['style', 'standard', '--format', 'pdf', '--out', out]);
  expect(run).toMatchObject({ code: 0, stderr: '' });
  expect(readdirSync(out)).toEqual(['style-standard.pdf']);
  const missing = await runCli(['style', 'standart', '--out', out]);
  expect(missing.code).toBe(1);
  expect(missing.stderr).toContain('there is no house style `standart`');
});

test('a style of the council’s own folder is shown, and its faults are told once', async () => {
  const templates = copyTemplates();
  writeFileSync(join(templates, 'standard', 'notice.hbs'), '<article><p>{{meeting.tiem}}</p></article>\n');
  await expect(buildSpecimen({ style: 'warwickshire', templatesFolder: templates })).rejects.toMatchObject({
    problems: [{ code: 'template-field', at: { line: 1 } }],
  });
});
