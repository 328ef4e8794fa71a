import { describe, expect, it } from 'vitest';
import { loadItems, loadSample, told } from './testing/sample-files.ts';

function firstOf(items: string): string | undefined {
  return told(loadItems(items, { 'meetings/one/a.md': '' }))[0]?.replace('meeting.yaml:', '');
}

describe('problems of shape', () => {
  it.each([
    [
      'items: [{ tilte: A }]',
      '5:11 unknown-field `tilte` is not a field that is known here\n  hint: did you mean `title`?',
    ],
    ['items: [{ title: A, report: { colour: red } }]', 'known here are `title`, `publicTitle`, `exempt`,'],
    [
      'items: [{ purpose: A }]',
      '5:11 missing-field one of the fields `title` or `standingText` is missing here',
    ],
    [
      'items:\n  - Apologies',
      '6:5 schema entry 1 of `items` needs fields, but has `Apologies`\n  hint: write `title: Apologies`',
    ],
    [
      'items: Apologies',
      '5:8 schema `items` needs a list, but has `Apologies`\n  hint: begin each entry on a line of its own with `- `',
    ],
    [
      'items: [{ title: 2014 }]',
      '5:18 schema `title` needs text, but has `2014`\n  hint: put it in quotes: "2014"',
    ],
    [
      'items: [{ title: }]',
      '5:11 schema `title` has no value\n  hint: write a value after the colon, or take the line out',
    ],
    ['items: [{ title: "" }]', '5:18 schema `title` is empty'],
    ['items: [{ title: [A] }]', '5:18 schema `title` needs text, but has a list'],
    [
      'items: [{ title: A, numbered: no }]',
      '5:31 schema `numbered` needs true or false, but has `no`\n  hint: write `false`',
    ],
    [
      'items: [{ title: A, kind: verbl }]',
      '5:27 schema `kind` may only be `report`, `verbal`, `presentation`, `to-follow` or `business`, but has `verbl`\n  hint: did you mean `verbal`?',
    ],
    [
      'items: [{ id: My Item, title: A }]',
      '5:15 schema `id` needs an id of small letters, digits and single hyphens, but has `My Item`\n  hint: write `my-item`',
    ],
    ['weekday: Fri\nitems: []', 'hint: did you mean `Friday`?'],
    [
      'items: [{ title: A, report: { recommendation: X, recommendations: { list: [Y] } } }]',
      '5:50 schema of the fields `recommendation` and `recommendations` only one may stand here',
    ],
    [
      'items: [{ title: A, report: { recommendations: { list: [] } } }]',
      '5:56 schema `list` is a list without entries',
    ],
    [
      'items: [{ title: A, report: { recommendations: { list: [{ Note: this }] } } }]',
      '5:57 schema entry 1 of `list` needs text, but has fields\n  hint: a colon and a space begin a field',
    ],
    [
      'items: [{ title: A, report: { recommendations: [X] } }]',
      '5:48 schema `recommendations` needs fields, but has a list',
    ],
    [
      'items: [{ title: A, report: { appendices: [{ title: B }] } }]',
      '5:46 missing-field one of the fields `body`, `minutes`, `tracker`, `programme` or `chart` is missing here',
    ],
    [
      'items: [{ title: A, report: { appendices: [{ title: B, body: a.md, minutes: b.yaml }] } }]',
      '5:68 schema of the fields `body` and `minutes` only one may stand here',
    ],
    ['items: [{ title: A, report: { backgroundPapers: nome } }]', 'hint: did you mean `none`?'],
    [
      'items: [{ title: A, report: { contacts: [{ role: Head }] } }]',
      '5:44 missing-field the field `person` is missing in entry 1 of `contacts`\n  hint: write, for example, `person: georgina-atkinson`',
    ],
    [
      'items: [{ title: A, exempt: { paragraphs: [0, 2.5] } }]',
      '5:44 schema entry 1 of `paragraphs` may only be `1`, `2`, `3`, `4`, `5`, `6`, `7`, `12`, `13`, `14`, `15`, `16`, `17` or `18`, but has `0`',
    ],
    [
      'items: [{ title: A, nextMeetings: [{ date: 3 February 2015 }] }]',
      '5:44 schema `date` needs a date such as 2014-11-21, but has `3 February 2015`\n  hint: write `2015-02-03`',
    ],
    [
      'items: [{ adjournment: Lunch, from: 12.15 }]',
      '5:37 schema `from` needs a time such as "11:00", but has `12.15`\n  hint: write "12:15", with the quotes',
    ],
    ['items: [{ adjournment: Lunch, from: 12pm }]', 'hint: write "12:00", with the quotes'],
    [
      'items: [{ adjournment: Lunch, title: A }]',
      '5:31 unknown-field `title` is not a field that is known here',
    ],
    ['items: [{ title: A, report: { body: } }]', '5:31 schema `body` has no value'],
  ])('are told in words that officers know: %s', (items, line) => {
    expect(firstOf(items)).toContain(line);
  });

  it.each([
    ['', '1:1 schema the file is empty, where it needs fields'],
    ['- a', '1:3 schema the file holds a list, where it needs fields'],
    ['Agenda', '1:1 schema the file holds text, where it needs fields'],
  ])('say what a file needs: %j', (text, line) => {
    expect(told(loadSample({ 'meetings/one/meeting.yaml': text }))[0]).toContain(line);
  });

  it('tell each field that is missing', () => {
    expect(told(loadSample({ 'meetings/one/meeting.yaml': 'kind: annual\n' })).slice(0, 3)).toEqual([
      'meeting.yaml:1:1 missing-field the field `body` is missing\n' +
        '  hint: write, for example, `body: warwickshire-police-and-crime-panel`',
      'meeting.yaml:1:1 missing-field the field `date` is missing\n  hint: write, for example, `date: 2014-11-21`',
      'meeting.yaml:1:1 missing-field the field `items` is missing',
    ]);
  });

  it('tell of ids that are no ids', () => {
    const loaded = loadSample({ 'people/more.yaml': 'people:\n  Eve Moss: { name: Eve Moss }\n' });
    expect(told(loaded)).toEqual([
      'data/people/more.yaml:2:3 schema `Eve Moss` needs an id of small letters, digits and single hyphens\n' +
        '  hint: write `eve-moss`',
    ]);
  });

  it('do not hide those of the fields beside them', () => {
    const loaded = loadItems(`venue2: X
items:
  - title: 7
    kind: verbl
    report:
      contacts: [{ role: Author, person: nobody }]
      body: nowhere.md
      appendices: [{ title: A, body: 5 }, 7, { title: B, body: gone.md }]
`);
    expect(loaded.meeting).toBeDefined();
    expect(loaded.problems.map(({ code, at }) => `${at?.line}:${at?.column} ${code}`)).toEqual([
      '5:1 unknown-field',
      '7:12 schema',
      '8:11 schema',
      '10:42 unknown-person',
      '11:13 file-missing',
      '12:38 schema',
      '12:43 schema',
      '12:64 file-missing',
    ]);
  });

  it('are told all at once, two hundred of them', () => {
    const items = Array.from({ length: 200 }, (_, index) => `  - { tilte: Item ${index} }`).join('\n');
    const { problems } = loadItems(`items:\n${items}`);
    expect(problems).toHaveLength(200);
    expect(new Set(problems.map(({ at }) => at?.line)).size).toBe(200);
  });
});
