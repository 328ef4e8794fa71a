import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { plainText } from '../document/text.ts';
import { sampleFiles } from '../load/testing/sample-files.ts';
import { checkMeeting, layOutPack } from './lay-out-pack.ts';
import { Run } from './run.ts';

const folder = mkdtempSync(join(tmpdir(), 'orderpaper-languages-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const meeting = `body: panel
date: 2014-11-21
time: "11:00"
venue: Marsh Hall
lang: cy
items:
  - title: Ymddiheuriadau
  - title: Reeds
    lang: en-GB
`;

/** Checks a Welsh meeting with an English item, in a house style and languages of the council's own. */
async function told(name: string, files: Readonly<Record<string, string>>): Promise<string[]> {
  const all = {
    ...Object.fromEntries(Object.entries(sampleFiles).map(([path, text]) => [`data/${path}`, text])),
    'data/meetings/one/meeting.yaml': meeting,
    'templates/fen/style.yaml': 'extends: standard\n',
    ...files,
  };
  for (const [path, text] of Object.entries(all)) {
    const whole = join(folder, name, path);
    mkdirSync(dirname(whole), { recursive: true });
    writeFileSync(whole, text);
  }
  const problems = await checkMeeting({
    dataFolder: join(folder, name, 'data'),
    meeting: 'one',
    templatesFolder: join(folder, name, 'templates'),
    style: 'fen',
  });
  return problems.map(({ code, message, at }) => {
    const place = at ? `${at.file.replace(/^.*templates\//, '')}:${at.line}:${at.column} ` : '';
    return `${place}${code} ${message}`;
  });
}

test('a council may have labels of its own, by language', async () => {
  const files = {
    'templates/fen/style.yaml': 'extends: standard\nlabels: { cy: { ward: Ward }, en-GB: { ward: Ward } }\n',
    'templates/fen/partials/summons.hbs': '<p>{{label "ward"}}</p>\n',
    'templates/languages/cy.yaml': 'labels: { contactLead: Cysylltwch â }\n',
  };
  expect(await told('own', files)).toEqual([]);
});

test('check tells a label that a language lacks, at the line of the template', async () => {
  const files = {
    'templates/fen/style.yaml': 'extends: standard\nlabels: { en-GB: { ward: Ward } }\n',
    'templates/fen/partials/summons.hbs': '<p>\n  {{label "ward"}}\n</p>\n',
  };
  expect(await told('lacking', files)).toEqual([
    'fen/partials/summons.hbs:2:3 label-missing there is no label `ward` in the language cy',
  ]);
});

test('check tells fields that a label does not have, in the template, the catalogue and the style', async () => {
  const files = {
    'templates/fen/partials/summons.hbs': '<p>{{label "summons" noun=meeting.noun}}</p>\n',
  };
  expect((await told('fields', files))[0]).toBe(
    'fen/partials/summons.hbs:1:4 label-missing the label `summons` in the language cy uses the field `body`',
  );
  const catalogue = { 'templates/languages/cy.yaml': 'labels:\n  chair: Cadeirydd {{enw}}\n' };
  expect(await told('catalogue', catalogue)).toEqual([
    'languages/cy.yaml:2:10 label-missing the label `chair` uses the field `enw`, which it is not given',
  ]);
  const style = { 'templates/fen/style.yaml': 'extends: standard\nlabels:\n  cy:\n    chair: "{{#if"\n' };
  expect((await told('style', style))[0]).toMatch(
    /^fen\/style\.yaml:4:12 template-syntax labels\.cy\.chair /,
  );
});

test('check warns of an item in a language without catalogue', async () => {
  const files = { 'data/meetings/one/meeting.yaml': meeting.replace('en-GB', 'pl') };
  expect(await told('none', files)).toEqual([
    'label-missing there is no catalogue of the language `pl`, so its labels are in the meeting’s language',
  ]);
});

test('minutes in another language than the meeting have its words', async () => {
  const files = {
    'data/meetings/one/meeting.yaml': meeting.replace('lang: cy', 'lang: en-GB'),
    'data/meetings/one/minutes.yaml':
      'body: panel\ndate: 2014-11-21\nlang: cy\nitems:\n  - title: Ymddiheuriadau\nrose: "12:00"\n',
  };
  expect(await told('minutes', files)).toEqual([]);
  const run = new Run('one');
  const paper = await layOutPack(
    {
      dataFolder: join(folder, 'minutes/data'),
      meeting: 'one',
      templatesFolder: join(folder, 'minutes/templates'),
      style: 'fen',
      paper: 'minutes',
    },
    run,
  );
  expect(run.problems).toEqual([]);
  expect(paper?.document.lang).toBe('cy');
  expect(plainText(paper?.document.papers[0]?.blocks ?? [])).toContain(
    'Daeth y cyfarfod i ben am 12.00 canol dydd',
  );
});
