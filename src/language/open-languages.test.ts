import { describe, expect, it } from 'vitest';
import type { StyleLabel } from '../house-style/house-style.ts';
import type { StyleReader } from '../house-style/style-reader.ts';
import { diskReader, warwickshireStyle } from '../house-style/testing/own-styles.ts';
import { openLanguages } from './open-languages.ts';
import { programLabels } from './program-labels.ts';
import { testLanguages } from './testing/languages.ts';

const style = warwickshireStyle();

/** Reads catalogues from a record, and those that the program comes with under them. */
function readerWith(files: Readonly<Record<string, string>>): StyleReader {
  return {
    ...diskReader,
    templateFiles: (name) => [
      ...(name in files ? [`/council/${name}`] : []),
      ...diskReader.templateFiles(name),
    ],
    readText: (path) => files[path.replace('/council/', '')] ?? diskReader.readText(path),
    printed: (path) => (path.startsWith('/council/') ? path.slice(1) : diskReader.printed(path)),
  };
}

function told(files: Readonly<Record<string, string>>, langs = ['en-GB', 'cy']): string[] {
  const { languages, problems } = openLanguages(langs, style, readerWith(files));
  expect(languages === undefined).toBe(problems.some(({ severity }) => severity === 'error'));
  return problems.map(
    ({ code, message, at, severity }) =>
      `${severity} ${at ? `${at.file}:${at.line}:${at.column} ` : ''}${code} ${message}`,
  );
}

function withLabels(labels: Record<string, Record<string, string>>) {
  const at = { file: 'style.yaml', line: 7, column: 9 };
  const place = (all: Record<string, string>): Record<string, StyleLabel> =>
    Object.fromEntries(Object.entries(all).map(([key, text]) => [key, { text, at }]));
  const placed = Object.fromEntries(Object.entries(labels).map(([lang, all]) => [lang, place(all)]));
  return openLanguages(['en-GB', 'cy'], { ...style, labels: placed }, diskReader);
}

/** Keys under `labels`, as a catalogue's file has them. */
function keysOf(lang: string): string[] {
  const text = diskReader.readText(diskReader.templateFiles(`languages/${lang}.yaml`)[0] ?? '') ?? '';
  const labels = text.slice(text.indexOf('\nlabels:'));
  return [...labels.matchAll(/^ {2}([a-zA-Z]\w*):/gm)].map((match) => match[1] ?? '');
}

describe('the catalogues that the program comes with', () => {
  const { all } = testLanguages();

  it('have the same keys in the same order, each once', () => {
    const keys = keysOf('en-GB');
    expect(keys.length).toBeGreaterThan(50);
    expect(keysOf('cy')).toEqual(keys);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('use the same fields in the same labels', () => {
    for (const key of keysOf('en-GB')) {
      const fields = all.map(({ fieldsOf }) => [...(fieldsOf(key) ?? [])].sort());
      expect(fields[1], key).toEqual(fields[0]);
    }
  });

  it('have every label of the program, with all of its fields', () => {
    for (const [key, fields] of Object.entries(programLabels)) {
      for (const { lang, fieldsOf } of all) {
        expect([...(fieldsOf(key) ?? [])].sort(), `${key} in ${lang}`).toEqual([...fields].sort());
      }
    }
  });

  it('write dates and times with names that are there', () => {
    for (const words of all) {
      for (let month = 1; month <= 12; month += 1) {
        expect(words.date({ year: 2014, month, day: month })).toMatch(/^\d+ \p{L}+ 2014$/u);
        expect(words.weekday({ year: 2014, month, day: month })).not.toBe('');
      }
    }
  });
});

describe('openLanguages', () => {
  it('tells a label that a catalogue lacks', () => {
    const bare = 'name: Gaeilge\nlabels: { agenda: Clár }\n';
    const [first] = told({ 'languages/ga.yaml': bare }, ['ga']);
    expect(first).toMatch(
      /^error council\/languages\/ga\.yaml:1:1 label-missing the catalogue has no months/,
    );
    const english = diskReader.readText(diskReader.templateFiles('languages/en-GB.yaml')[0] ?? '') ?? '';
    const without = english.replace(/^ {2}contents:.*\n/m, '');
    expect(told({ 'languages/ga.yaml': without }, ['ga'])).toEqual([
      'error council/languages/ga.yaml:1:1 label-missing the catalogue has no label `contents`',
    ]);
  });

  it('tells a field that the program does not give, at its line', () => {
    expect(told({ 'languages/cy.yaml': 'labels:\n  agenda: Agenda\n  page: Tudalen {{rhif}}\n' })).toEqual([
      'error council/languages/cy.yaml:3:9 label-missing the label `page` uses the field `rhif`, which it is not given',
    ]);
  });

  it('tells what is wrong in a catalogue, at its line', () => {
    const wrong = 'months: [Ionawr]\nlables: {}\nlabels:\n  agenda: "{{#if x}}"\n  chair: 3\n';
    expect(told({ 'languages/cy.yaml': wrong })).toEqual([
      'error council/languages/cy.yaml:1:9 style-token months has 1 entries',
      'error council/languages/cy.yaml:2:1 unknown-field lables is not part of a catalogue',
      expect.stringMatching(/cy\.yaml:4:11 template-syntax labels\.agenda is not well-formed Handlebars/),
      'error council/languages/cy.yaml:5:10 style-token labels.chair is not text',
    ]);
    expect(told({ 'languages/cy.yaml': 'labels: [' })[0]).toMatch(/cy\.yaml:\d+:\d+ yaml-syntax /);
  });

  it('lays a council’s labels over ours, and the house style’s over both', () => {
    const files = { 'languages/cy.yaml': 'pm: yp\nlabels: { agenda: Rhaglen, chair: Y Cadeirydd }\n' };
    const own = {
      ...style,
      labels: { cy: { chair: { text: 'Llywydd', at: { file: '', line: 1, column: 1 } } } },
    };
    const { languages } = openLanguages(['en-GB', 'cy'], own, readerWith(files));
    const words = languages?.of('cy');
    expect(words?.text('agenda')).toBe('Rhaglen');
    expect(words?.text('chair')).toBe('Llywydd');
    expect(words?.text('contents')).toBe('Cynnwys');
    expect(words?.time({ minutes: 800 })).toBe('1.20 yp');
    expect(languages?.of('en-GB').text('chair')).toBe('Chair');
  });

  it('tells a wrong label of the house style where it is written', () => {
    expect(withLabels({ cy: { agenda: '{{' } }).problems).toMatchObject([
      { code: 'template-syntax', at: { file: 'style.yaml', line: 7, column: 9 } },
    ]);
    expect(
      withLabels({ 'en-GB': { ourOwn: 'Ward: {{ward}}' } })
        .languages?.of('en-GB')
        .plain('ourOwn', { ward: 'X' }),
    ).toBe('Ward: X');
  });

  it('stops where the meeting’s language has no catalogue, and warns of a part’s', () => {
    expect(told({}, ['pl', 'en-GB'])).toEqual([
      'error label-missing there is no catalogue of the language `pl`',
    ]);
    const { languages, problems } = openLanguages(['en-GB', 'pl'], style, diskReader);
    expect(problems).toMatchObject([{ code: 'label-missing', severity: 'warning' }]);
    expect(languages?.of('pl').text('contents')).toBe('Contents');
  });
});

describe('names, venues and lists', () => {
  const [english, welsh] = testLanguages().all;

  it('take their article once', () => {
    expect(english?.withArticle('Audit Committee')).toBe('the Audit Committee');
    expect(english?.withArticle('The Broads Authority')).toBe('the Broads Authority');
    expect(english?.withArticle('Theatre Trust')).toBe('the Theatre Trust');
    expect(welsh?.withArticle('Panel Heddlu a Throseddu Gwent')).toBe('Panel Heddlu a Throseddu Gwent');
  });

  it('take it where a venue is a common noun', () => {
    expect(english?.venue('Council Chamber, Elizabeth House')).toBe('the Council Chamber, Elizabeth House');
    expect(english?.venue('Shire Hall, Warwick')).toBe('Shire Hall, Warwick');
    expect(english?.venue('Boardrooms Ltd')).toBe('Boardrooms Ltd');
    expect(welsh?.venue('Council Chamber')).toBe('Council Chamber');
  });

  it('stand in lists', () => {
    expect(english?.list(['1', '2', '7'])).toBe('1, 2 and 7');
    expect(english?.list(['1'])).toBe('1');
    expect(english?.list([])).toBe('');
    expect(welsh?.list(['Ann', 'Bethan'])).toBe('Ann a Bethan');
    expect(welsh?.list(['Ann', 'Eirian'])).toBe('Ann ac Eirian');
  });
});
